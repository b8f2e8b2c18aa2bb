import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import type { LocalizedText } from '../../kernel/text.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextInput, LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { CooperationType, CooperationWhere } from '../cooperation/cooperation.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { activityStatuses, type ActivityStatus as Status } from './activity.rules.js';
import { ExecutionFileType } from './execution-file.type.js';
import type { MeetingMode } from './meeting.rules.js';
import { MeetingModeEnum } from './meeting.type.js';

export const ActivityStatusEnum = enumOf(activityStatuses);
registerEnumType(ActivityStatusEnum, {
  name: 'ActivityStatus',
  description: 'How far an activity is.',
  valuesConfig: {
    PLANNED: { description: 'To be held (direncanakan).' },
    HELD: { description: 'Held (terlaksana).' },
    CANCELLED: { description: 'Not to be held; the reason is told (dibatalkan).' },
  },
});

@ObjectType('ActivityKind', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A kind of activity as the institution counts them (jenis kegiatan): a visit, a training, a joint study. Kept by coordinators and administrators.',
})
export class ActivityKindType extends NodeType {
  @Field(() => String, { description: 'Its code, unique in the institution.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedText;

  @Field(() => Boolean, { description: 'True: no new activity takes it.' })
  retired!: boolean;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ActivityKindConnection = connectionOf('ActivityKind', () => ActivityKindType);

@ObjectType('Activity', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Something done in a cooperation, or planned (kegiatan), by whichever side. Both sides see it. What was held counts as life of the cooperation.',
})
export class ActivityType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => ActivityKindType, { nullable: true, description: 'What kind of activity.' })
  kind?: ActivityKindType | null;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about. Erasable: no event repeats it.' })
  description?: string | null;

  @Field(() => ActivityStatusEnum, { description: 'How far it is.' })
  status!: Status;

  @Field(() => CivilDate, { description: 'The day it is planned for; once held, the day it was held on.' })
  happensOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day, where it takes several.' })
  endsOn?: string | null;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people come together.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many took part; null before, or where nobody counted.' })
  participants?: number | null;

  @Field(() => [ExecutionFileType], { description: 'What shows that it was held (bukti).' })
  evidence!: ExecutionFileType[];

  @Field(() => String, { nullable: true, description: 'Why it was cancelled. Erasable: no event repeats it.' })
  cancelledBecause?: string | null;

  @Field(() => PartyEnum, { description: 'Which side planned it.' })
  plannedParty!: Party;

  @Field(() => PartyEnum, { nullable: true, description: 'Which side said that it was held.' })
  heldParty?: Party | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const ActivityConnection = connectionOf('Activity', () => ActivityType);

@InputType('ActivityWhere', { description: 'Which activities. Conditions side by side must all hold.' })
export class ActivityWhere {
  @Field(() => [ActivityWhere], { nullable: true, description: 'All of these hold.' })
  and?: ActivityWhere[] | null;

  @Field(() => [ActivityWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ActivityWhere[] | null;

  @Field(() => ActivityWhere, { nullable: true, description: 'This does not hold.' })
  not?: ActivityWhere | null;

  @Field(() => [ActivityStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => [String], { nullable: true, description: 'The kind is one of these, by code.' })
  kindIn?: string[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'On this day or later.' })
  happensFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Before this day.' })
  happensBefore?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => CooperationWhere, { nullable: true, description: 'The cooperation is such a one.' })
  cooperation?: CooperationWhere | null;
}
export const ActivityArgs = listArgs('Activity', { HAPPENS_ON: 'Its day.' }, () => ActivityWhere);

@InputType('ActivityKindWhere', { description: 'Which kinds of activity. Conditions side by side must all hold.' })
export class ActivityKindWhere {
  @Field(() => [ActivityKindWhere], { nullable: true, description: 'All of these hold.' })
  and?: ActivityKindWhere[] | null;

  @Field(() => [ActivityKindWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ActivityKindWhere[] | null;

  @Field(() => ActivityKindWhere, { nullable: true, description: 'This does not hold.' })
  not?: ActivityKindWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is retired.' })
  retired?: boolean | null;
}
export const ActivityKindArgs = listArgs('ActivityKind', { CODE: 'Its code.' }, () => ActivityKindWhere);

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

  @Field(() => [ID], { nullable: true, description: 'Uploaded files that show it (bukti): at most 10.' })
  evidenceFileIds?: string[] | null;
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
export const ActivityHoldPayload = payload('ActivityHoldPayload', 'The activity held');
export const ActivityCancelPayload = payload('ActivityCancelPayload', 'The activity cancelled');
export const ActivityKindSetPayload = payloadOf(
  'ActivityKindSetPayload',
  'activityKind',
  () => ActivityKindType,
  'The kind of activity',
);
