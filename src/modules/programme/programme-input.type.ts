import { Field, ID, InputType, Int } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import { MoneyInput } from '../../platform/graphql/money.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import { payloadOf } from '../identity/list.type.js';
import { ProgrammeSettingsType, ProgrammeType } from './programme.type.js';
import { ProgrammeItemType } from './programme-item.type.js';

@InputType('ProgrammeCreateInput', { description: 'The programme of a year.' })
export class ProgrammeCreateInput extends MutationInput {
  @Field(() => Int, {
    description: 'The year: 1990 to 2199. One programme a year for the institution, one for each unit.',
  })
  year!: number;
  @Field(() => ID, { nullable: true, description: 'The unit whose it is; the institution’s own when not given.' })
  unitId?: string | null;
  @Field(() => String, { description: 'What it is called: 1 to 300 characters.' })
  title!: string;
  @Field(() => String, { description: 'What it is to reach: 1 to 5,000 characters.' })
  goal!: string;
  @Field(() => CivilDate, { nullable: true, description: 'Its first day; 1 January of the year unless told.' })
  startsOn?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Its last day; 31 December of the year unless told.' })
  endsOn?: string | null;
}

@InputType('ProgrammeChangeInput', { description: 'What to change of a programme; what is not given stays.' })
export class ProgrammeChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The programme; it is not ADOPTED.' })
  programmeId!: string;
  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 300 characters.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is to reach: 1 to 5,000 characters.' })
  goal?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Its first day.' })
  startsOn?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Its last day; no item may lie outside.' })
  endsOn?: string | null;
}

@InputType('ProgrammeAdoptInput', { description: 'A programme that was adopted as it stands.' })
export class ProgrammeAdoptInput extends ChangeInput {
  @Field(() => ID, { description: 'The programme; it is not ADOPTED and has an item.' })
  programmeId!: string;
  @Field(() => CivilDate, { description: 'The day it was adopted; not ahead.' })
  adoptedOn!: string;
  @Field(() => ID, { nullable: true, description: 'The decision as an uploaded file (surat keputusan).' })
  evidenceFileId?: string | null;
}

@InputType('ProgrammeReviseInput', { description: 'An adopted programme that is to be changed.' })
export class ProgrammeReviseInput extends ChangeInput {
  @Field(() => ID, { description: 'The programme; it is ADOPTED.' })
  programmeId!: string;
  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('ProgrammeCarryOverInput', { description: 'What goes on in the programme of a later year.' })
export class ProgrammeCarryOverInput extends ChangeInput {
  @Field(() => ID, { description: 'Where the items are.' })
  fromProgrammeId!: string;
  @Field(() => ID, { description: 'Where they go on: of a later year and the same unit, not ADOPTED.' })
  toProgrammeId!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Which items: not HELD, not DROPPED, and not carried over before. All such ones when not given.',
  })
  itemIds?: string[] | null;
}

@InputType('ProgrammeItemAddInput', { description: 'An activity that was identified.' })
export class ProgrammeItemAddInput extends MutationInput {
  @Field(() => ID, { description: 'The programme; it is not ADOPTED.' })
  programmeId!: string;
  @Field(() => String, { description: 'What it is called: 1 to 300 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What it is about, at most 5,000 characters.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'The kind by its code (activityKinds).' })
  kind?: string | null;
  @Field(() => DharmaEnum, { nullable: true, description: 'Which of the three duties it serves.' })
  dharma?: Dharma | null;
  @Field(() => [ID], { nullable: true, description: 'Units that are to carry it out: at most 20.' })
  unitIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'With whom; told by the cooperation where that is given.' })
  partnerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which cooperation.' })
  cooperationId?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned from; in the programme’s days.' })
  startsOn?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned to; in the programme’s days.' })
  endsOn?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: 'What it is estimated to cost.' })
  budget?: MoneyInput | null;
}

@InputType('ProgrammeItemChangeInput', {
  description: 'What to change of an item; what is not given stays, null erases.',
})
export class ProgrammeItemChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The item; its programme is not ADOPTED.' })
  itemId!: string;
  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 300 characters.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is about, at most 5,000 characters.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'The kind by its code (activityKinds).' })
  kind?: string | null;
  @Field(() => DharmaEnum, { nullable: true, description: 'Which of the three duties it serves.' })
  dharma?: Dharma | null;
  @Field(() => [ID], { nullable: true, description: 'All units that are to carry it out: at most 20.' })
  unitIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'With whom; told by the cooperation where that is given.' })
  partnerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which cooperation.' })
  cooperationId?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned from; in the programme’s days.' })
  startsOn?: string | null;
  @Field(() => CivilDate, { nullable: true, description: 'Planned to; in the programme’s days.' })
  endsOn?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: 'What it is estimated to cost.' })
  budget?: MoneyInput | null;
}

@InputType('ProgrammeItemPrepareInput', { description: 'How an item’s execution is prepared.' })
export class ProgrammeItemPrepareInput extends ChangeInput {
  @Field(() => ID, { description: 'The item; it is IDENTIFIED, or PREPARED to mend what was said.' })
  itemId!: string;
  @Field(() => CivilDate, { description: 'The day it was prepared; not ahead.' })
  preparedOn!: string;
  @Field(() => String, { nullable: true, description: 'How, at most 5,000 characters.' })
  preparation?: string | null;
  @Field(() => ID, { nullable: true, description: 'What shows it, as an uploaded file (bukti).' })
  evidenceFileId?: string | null;
}

@InputType('ProgrammeItemDropInput', { description: 'An item that is not to be carried out.' })
export class ProgrammeItemDropInput extends ChangeInput {
  @Field(() => ID, { description: 'The item; it is IDENTIFIED or PREPARED.' })
  itemId!: string;
  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

@InputType('ProgrammeItemReopenInput', { description: 'An item that was dropped, or said to be prepared, by mistake.' })
export class ProgrammeItemReopenInput extends ChangeInput {
  @Field(() => ID, { description: 'The item; it is DROPPED or PREPARED.' })
  itemId!: string;
}

@InputType('ProgrammeItemRemoveInput', { description: 'An item that was entered by mistake.' })
export class ProgrammeItemRemoveInput extends ChangeInput {
  @Field(() => ID, { description: 'The item; it is IDENTIFIED and was never in an adopted version.' })
  itemId!: string;
}

@InputType('ProgrammeItemLinkInput', { description: 'An activity by which an item is carried out.' })
export class ProgrammeItemLinkInput extends ChangeInput {
  @Field(() => ID, { description: 'The item; it is not DROPPED.' })
  itemId!: string;
  @Field(() => ID, { description: 'The activity; not cancelled, of the item’s partner, and of no other item.' })
  activityId!: string;
}

@InputType('ProgrammeItemUnlinkInput', { description: 'An activity by which an item is not carried out after all.' })
export class ProgrammeItemUnlinkInput extends ChangeInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;
}

@InputType('ProgrammeSettingsSetInput', { description: 'Whose posts keep programmes; what is not given stays.' })
export class ProgrammeSettingsSetInput extends ChangeInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Positions that keep every programme, by code or other name: at most 50.',
  })
  keeperPositions?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Positions that keep the programme of the unit their post is in: at most 50.',
  })
  unitKeeperPositions?: string[] | null;
}

const ofProgramme = (verb: string, meaning: string) =>
  payloadOf(`Programme${verb}Payload`, 'programme', () => ProgrammeType, meaning);
const ofItem = (verb: string, meaning: string) =>
  payloadOf(`ProgrammeItem${verb}Payload`, 'item', () => ProgrammeItemType, meaning);

export const ProgrammeCreatePayload = ofProgramme('Create', 'The programme begun');
export const ProgrammeChangePayload = ofProgramme('Change', 'The programme as changed');
export const ProgrammeAdoptPayload = ofProgramme('Adopt', 'The programme adopted');
export const ProgrammeRevisePayload = ofProgramme('Revise', 'The programme open for changes');
export const ProgrammeCarryOverPayload = ofProgramme('CarryOver', 'The programme in which the items go on');
export const ProgrammeItemRemovePayload = ofProgramme('ItemRemove', 'The programme without the item');
export const ProgrammeItemAddPayload = ofItem('Add', 'The item');
export const ProgrammeItemChangePayload = ofItem('Change', 'The item as changed');
export const ProgrammeItemPreparePayload = ofItem('Prepare', 'The item prepared');
export const ProgrammeItemDropPayload = ofItem('Drop', 'The item dropped');
export const ProgrammeItemReopenPayload = ofItem('Reopen', 'The item as it was before');
export const ProgrammeItemLinkPayload = ofItem('Link', 'The item with its activity');
export const ProgrammeItemUnlinkPayload = ofItem('Unlink', 'The item without the activity');
export const ProgrammeSettingsSetPayload = payloadOf(
  'ProgrammeSettingsSetPayload',
  'settings',
  () => ProgrammeSettingsType,
  'The settings',
);
