import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { PartyEnum, RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { ActivityType } from './activity.type.js';
import {
  type CoordinationAnswerKind as AnswerKind,
  coordinationAnswers,
  coordinationStatuses,
  type CoordinationStatus as Status,
  type VoidReason,
  voidReasons,
} from './coordination.rules.js';
import type { MeetingMode } from './meeting.rules.js';
import { MeetingModeEnum, MeetingType } from './meeting.type.js';

export const CoordinationAnswerKindEnum = enumOf(coordinationAnswers);
registerEnumType(CoordinationAnswerKindEnum, {
  name: 'CoordinationAnswerKind',
  description: 'What is answered to an invitation.',
  valuesConfig: {
    YES: { description: 'They come (hadir).' },
    NO: { description: 'They do not come (tidak hadir).' },
    TENTATIVE: { description: 'They cannot say yet (belum pasti).' },
  },
});
export const CoordinationStatusEnum = enumOf(coordinationStatuses);
registerEnumType(CoordinationStatusEnum, {
  name: 'CoordinationStatus',
  description: 'How far an invitation is.',
  valuesConfig: {
    OPEN: { description: 'It waits for an answer (menunggu jawaban).' },
    ANSWERED: { description: 'It is answered; another answer may still be given (dijawab).' },
    OVER: { description: 'What it is for was held or cancelled (selesai).' },
    WITHDRAWN: { description: 'It was taken back (dicabut).' },
  },
});
const VoidReasonEnum = enumOf(voidReasons);
registerEnumType(VoidReasonEnum, {
  name: 'CoordinationVoidReason',
  description: 'Why an answer no longer counts.',
  valuesConfig: {
    ANSWERED_ANEW: { description: 'They answered once more (dijawab kembali).' },
    MOVED: { description: 'The time was changed, so everybody is asked again (waktu berubah).' },
  },
});

@ObjectType('CoordinationDelegate', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Somebody whom those invited send (utusan).',
})
export class CoordinationDelegateType extends NodeType {
  @Field(() => String, { nullable: true, description: 'The name. Personal data, erasable; null once it was erased.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What the person is there.' })
  title?: string | null;
}

@ObjectType('CoordinationAnswer', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What was answered to an invitation. One counts at a time; earlier ones are kept, void.',
})
export class CoordinationAnswerType extends NodeType {
  @Field(() => CoordinationAnswerKindEnum, { description: 'Whether they come.' })
  answer!: AnswerKind;

  @Field(() => String, { nullable: true, description: 'What they said beside. Erasable: no event repeats it.' })
  note?: string | null;

  @Field(() => [CoordinationDelegateType], { description: 'Whom they send, in their order.' })
  delegates!: CoordinationDelegateType[];

  @Field(() => Boolean, {
    description: 'Staff recorded what was said elsewhere (dicatat oleh staf); else it came by their own account.',
  })
  recorded!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it, where the caller may see it.' })
  recordedBy?: PersonType | null;

  @Field(() => RecordedChannelEnum, { nullable: true, description: 'How it was said, where it was recorded.' })
  channel?: RecordedChannel | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it was said, where it was recorded.' })
  saidOn?: string | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it, where it was recorded with a file.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who answered by their own account, where the caller may see it; null when staff recorded it.',
  })
  answeredBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was given or recorded.' })
  at!: string;

  @Field(() => Int, { description: 'To which asking: 1 for the first, one more each time the time was moved.' })
  round!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when it no longer counts; null: it counts.' })
  voidedAt?: string | null;

  @Field(() => VoidReasonEnum, { nullable: true, description: 'Why it no longer counts.' })
  voidedBecause?: VoidReason | null;
}

@ObjectType('CoordinationInvitation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'That a unit of the institution, or the partner, is asked to a meeting or an activity (undangan). Whom it is for reads it here, also who does not see the cooperation: what it is for is told by its own fields.',
})
export class CoordinationInvitationType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation, where the caller sees it.' })
  cooperation?: CooperationType | null;

  @Field(() => MeetingType, { nullable: true, description: 'The meeting it is for, where the caller sees it.' })
  meeting?: MeetingType | null;

  @Field(() => ActivityType, { nullable: true, description: 'The activity it is for, where the caller sees it.' })
  activity?: ActivityType | null;

  @Field(() => PartyEnum, { description: 'Which side is asked.' })
  party!: Party;

  @Field(() => OrgUnitType, {
    nullable: true,
    description: 'The unit that is asked; whoever holds a post in it answers. Null: the partner.',
  })
  unit?: OrgUnitType | null;

  @Field(() => CoordinationStatusEnum, { description: 'How far it is.' })
  status!: Status;

  @Field(() => String, { description: 'What the meeting or activity is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about: the agenda, or the activity’s description.' })
  about?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the meeting starts; null: an activity, which has days.' })
  startsAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the meeting ends.' })
  endsAt?: string | null;

  @Field(() => CivilDate, { description: 'Its day, or its first one, in the institution’s time zone.' })
  day!: string;

  @Field(() => CivilDate, { description: 'Its last day.' })
  lastDay!: string;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people come together.' })
  mode?: MeetingMode | null;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the call.' })
  url?: string | null;

  @Field(() => CoordinationAnswerType, { nullable: true, description: 'The answer that counts; null while none does.' })
  answer?: CoordinationAnswerType | null;

  @Field(() => [CoordinationAnswerType], {
    description: 'Every answer, the first first: those that no longer count say why.',
  })
  answers!: CoordinationAnswerType[];

  @Field(() => Int, {
    description: 'How often they were asked: more than 1 when the time was moved, which voids the answers of before.',
  })
  round!: number;

  @Field(() => DateTime, { description: 'When they were first asked.' })
  invitedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back; null: it was not.' })
  withdrawnAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was taken back, where that was said. Erasable: no event repeats it.',
  })
  withdrawnBecause?: string | null;

  @Field(() => Int, { description: 'Grows with every answer and change; goes back in as expectedVersion.' })
  version!: number;
}
export const CoordinationInvitationConnection = connectionOf(
  'CoordinationInvitation',
  () => CoordinationInvitationType,
);

@InputType('CoordinationInvitationWhere', {
  description: 'Which invitations. Conditions side by side must all hold.',
})
export class CoordinationInvitationWhere {
  @Field(() => [CoordinationInvitationWhere], { nullable: true, description: 'All of these hold.' })
  and?: CoordinationInvitationWhere[] | null;

  @Field(() => [CoordinationInvitationWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: CoordinationInvitationWhere[] | null;

  @Field(() => CoordinationInvitationWhere, { nullable: true, description: 'This does not hold.' })
  not?: CoordinationInvitationWhere | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it waits for an answer.' })
  open?: boolean | null;

  @Field(() => [CoordinationAnswerKindEnum], { nullable: true, description: 'The answer that counts is one of these.' })
  answerIn?: AnswerKind[] | null;

  @Field(() => [PartyEnum], { nullable: true, description: 'This side is asked.' })
  partyIn?: Party[] | null;

  @Field(() => ID, { nullable: true, description: 'This unit is asked.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this meeting.' })
  meetingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this activity.' })
  activityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this cooperation.' })
  cooperationId?: string | null;
}
export const CoordinationInvitationArgs = listArgs(
  'CoordinationInvitation',
  { INVITED_AT: 'When they were first asked.' },
  () => CoordinationInvitationWhere,
);
