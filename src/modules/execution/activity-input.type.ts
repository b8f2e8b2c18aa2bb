import { Field, ID, InputType, Int } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import type { Party } from '../../engines/workflow/definition.js';
import type { LocalizedText } from '../../kernel/text.js';
import { LocalizedTextInput } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { payloadOf } from '../identity/list.type.js';
import { ActivityKindType, ActivityType } from './activity.type.js';
import { DharmaEnum } from './dharma.type.js';
import type { MeetingMode } from './meeting.rules.js';
import { MeetingModeEnum } from './meeting.type.js';

@InputType('ActivityKindSetInput', { description: 'A kind of activity, new or worded anew.' })
export class ActivityKindSetInput extends ChangeInput {
  @Field(() => String, {
    description: 'Its code: 1 to 40 letters, digits and . _ / -; of one there is, that is changed.',
  })
  code!: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 200 characters each.' })
  title!: LocalizedText;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: no new activity takes it. Stays as it is when not given.',
  })
  retired?: boolean | null;
}

@InputType('ActivityParticipantInput', {
  description: 'A line of a list of attendance: a person, somebody by a name, or so many people of a kind.',
})
export class ActivityParticipantInput {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => ID, { nullable: true, description: 'The unit they came from; for the institution’s side, and by it.' })
  unitId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'One of the staff, or a contact of the partner; in place of a name.',
  })
  personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name, or what the people are called together, at most 200 characters.',
  })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people: 1 unless told, at most 1,000,000.' })
  people?: number | null;
}

@InputType('ActivityPlanInput', { description: 'An activity to be held.' })
export class ActivityPlanInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => String, { description: 'The kind by its code (activityKinds).' })
  kind!: string;

  @Field(() => String, { description: 'What it is called: 1 to 300 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 5,000 characters.' })
  description?: string | null;

  @Field(() => CivilDate, { description: 'Its day; one that was held already may be entered too.' })
  plannedOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day, where it takes several.' })
  endsOn?: string | null;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people come together.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'Where, at most 500 characters.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that carries it out, there on that day. For the institution only.',
  })
  unitId?: string | null;

  @Field(() => DharmaEnum, {
    nullable: true,
    description: 'Which of the three duties it serves (tridharma). For the institution only.',
  })
  dharma?: Dharma | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is relevant to the unit’s field. For the institution only.',
  })
  relevant?: boolean | null;
}

@InputType('ActivityChangeInput', {
  description:
    'What to change of an activity; what is not given stays. Whoever was invited is asked again when its days change.',
})
export class ActivityChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The activity: PLANNED, or HELD for how it is counted.' })
  activityId!: string;

  @Field(() => String, { nullable: true, description: 'The kind by its code (activityKinds).' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 300 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about; null erases it.' })
  description?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its day.' })
  plannedOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day; null: it takes one.' })
  endsOn?: string | null;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people come together; null: not told.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'Where; null erases it.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that carries it out, there on that day. For the institution only.',
  })
  unitId?: string | null;

  @Field(() => DharmaEnum, {
    nullable: true,
    description: 'Which of the three duties it serves (tridharma). For the institution only.',
  })
  dharma?: Dharma | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is relevant to the unit’s field. For the institution only.',
  })
  relevant?: boolean | null;
}

@InputType('ActivityHoldInput', { description: 'How an activity went.' })
export class ActivityHoldInput extends ChangeInput {
  @Field(() => ID, { description: 'The activity; it is PLANNED.' })
  activityId!: string;

  @Field(() => CivilDate, { description: 'The day it was held on; not ahead.' })
  heldOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day, where it took several; not ahead.' })
  endedOn?: string | null;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people came together; as planned when not given.' })
  mode?: MeetingMode | null;

  @Field(() => Int, { nullable: true, description: 'How many took part: 0 to 1,000,000.' })
  participants?: number | null;

  @Field(() => [ActivityParticipantInput], {
    nullable: true,
    description: 'Who took part: at most 200 lines, whose people are `participants` together.',
  })
  attendance?: ActivityParticipantInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Uploaded files that show it (bukti): at most 10.' })
  evidenceFileIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Uploaded photographs that show it, PNG or JPEG: at most 10.' })
  photoFileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that carries it out, there on that day. For the institution only.',
  })
  unitId?: string | null;

  @Field(() => DharmaEnum, {
    nullable: true,
    description: 'Which of the three duties it serves (tridharma). For the institution only.',
  })
  dharma?: Dharma | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is relevant to the unit’s field. For the institution only.',
  })
  relevant?: boolean | null;
}

@InputType('ActivityAttendanceRecordInput', { description: 'Who took part in an activity, the whole list anew.' })
export class ActivityAttendanceRecordInput extends ChangeInput {
  @Field(() => ID, { description: 'The activity; it is HELD.' })
  activityId!: string;

  @Field(() => [ActivityParticipantInput], {
    description: 'Who took part: at most 200 lines, whose people are `participants` together.',
  })
  attendance!: ActivityParticipantInput[];
}

@InputType('ActivityEvidenceAddInput', { description: 'What shows that an activity was held, where it comes later.' })
export class ActivityEvidenceAddInput extends ChangeInput {
  @Field(() => ID, { description: 'The activity; it is HELD.' })
  activityId!: string;

  @Field(() => [ID], { nullable: true, description: 'Uploaded files (bukti): at most 10.' })
  evidenceFileIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Uploaded photographs, PNG or JPEG: at most 10.' })
  photoFileIds?: string[] | null;
}

@InputType('ActivityCancelInput', { description: 'An activity that is not to be held.' })
export class ActivityCancelInput extends ChangeInput {
  @Field(() => ID, { description: 'The activity; it is PLANNED.' })
  activityId!: string;

  @Field(() => String, { description: 'Why: 1 to 2,000 characters.' })
  reason!: string;
}

const payload = (name: string, meaning: string) => payloadOf(name, 'activity', () => ActivityType, meaning);
export const ActivityPlanPayload = payload('ActivityPlanPayload', 'The activity planned');
export const ActivityChangePayload = payload('ActivityChangePayload', 'The activity as changed');
export const ActivityAttendanceRecordPayload = payload(
  'ActivityAttendanceRecordPayload',
  'The activity with its list of attendance',
);
export const ActivityEvidenceAddPayload = payload('ActivityEvidenceAddPayload', 'The activity with what shows it');
export const ActivityHoldPayload = payload('ActivityHoldPayload', 'The activity held');
export const ActivityCancelPayload = payload('ActivityCancelPayload', 'The activity cancelled');
export const ActivityKindSetPayload = payloadOf(
  'ActivityKindSetPayload',
  'activityKind',
  () => ActivityKindType,
  'The kind of activity',
);
