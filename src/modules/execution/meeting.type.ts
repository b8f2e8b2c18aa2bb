import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import type { LocalizedText } from '../../kernel/text.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Duration } from '../../platform/graphql/scalars.js';
import { CooperationType, CooperationWhere } from '../cooperation/cooperation.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { ExecutionFileType } from './execution-file.type.js';
import {
  type MeetingItemKind as ItemKind,
  type MeetingMode as Mode,
  meetingItemKinds,
  meetingModes,
  meetingStatuses,
  type MeetingStatus as Status,
} from './meeting.rules.js';

export const MeetingStatusEnum = enumOf(meetingStatuses);
registerEnumType(MeetingStatusEnum, {
  name: 'MeetingStatus',
  description: 'How far a meeting is.',
  valuesConfig: {
    SCHEDULED: { description: 'To be held (dijadwalkan).' },
    HELD: { description: 'Held (terlaksana).' },
    CANCELLED: { description: 'Not to be held; the reason is told (dibatalkan).' },
  },
});
export const MeetingModeEnum = enumOf(meetingModes);
registerEnumType(MeetingModeEnum, {
  name: 'MeetingMode',
  description: 'How people come together.',
  valuesConfig: {
    ONLINE: { description: 'By a video or telephone call (daring).' },
    OFFLINE: { description: 'At a place (luring).' },
    HYBRID: { description: 'Some at a place, some by a call (bauran).' },
  },
});
export const MeetingItemKindEnum = enumOf(meetingItemKinds);
registerEnumType(MeetingItemKindEnum, {
  name: 'MeetingItemKind',
  description: 'What a meeting notes beside its minutes.',
  valuesConfig: {
    ISSUE: { description: 'A problem that was talked about (masalah).' },
    ACTION: { description: 'Something one side is to do (tindak lanjut).' },
  },
});

@ObjectType('MeetingPerson', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Somebody invited to a meeting, or who was there. Both sides see the names of a meeting they share, as on its list of attendance.',
})
export class MeetingPersonType extends NodeType {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => String, { nullable: true, description: 'The name. Personal data, erasable; null once it was erased.' })
  name?: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'The person, where one with an account or a contact was named and the caller may see who it is.',
  })
  person?: PersonType | null;

  @Field(() => Boolean, { description: 'Whether the person was invited before.' })
  invited!: boolean;

  @Field(() => Boolean, { description: 'Whether the person was there; false before the meeting was held.' })
  attended!: boolean;
}

@ObjectType('MeetingItem', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A problem or a thing to do that a meeting noted.',
})
export class MeetingItemType extends NodeType {
  @Field(() => Int, { description: 'Its number in the meeting, from 1.' })
  number!: number;

  @Field(() => MeetingItemKindEnum, { description: 'Which of the two.' })
  kind!: ItemKind;

  @Field(() => String, { nullable: true, description: 'What it is. Erasable: no event repeats it.' })
  body?: string | null;

  @Field(() => PartyEnum, { nullable: true, description: 'Whose it is to see to it; always told of an ACTION.' })
  ownerParty?: Party | null;

  @Field(() => CivilDate, { nullable: true, description: 'By when.' })
  dueOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Since when it is done; null while it is open.' })
  settledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How it was settled. Erasable: no event repeats it.' })
  resolution?: string | null;
}

@ObjectType('MeetingCadence', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A regular meeting that the plan in force asks for (rapat berkala), and when the next one is due. It stays the same object while later versions of the plan keep the channel.',
})
export class MeetingCadenceType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => String, { description: 'The channel by its key in the plan.' })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'What it is for, as the plan says.' })
  purpose!: LocalizedText;

  @Field(() => Duration, { description: 'How often.' })
  cadence!: string;

  @Field(() => CivilDate, {
    description:
      'The last day on which a meeting is still in time: one period after the last meeting, or after the agreement before the first one.',
  })
  nextDueOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The day of the latest such meeting; null before the first.' })
  lastHeldOn?: string | null;

  @Field(() => Int, {
    description: 'How many periods have passed since then without one; each told once (MEETING_CADENCE_MISSED).',
  })
  missed!: number;

  @Field(() => Boolean, { description: 'Whether the plan in force still has it.' })
  active!: boolean;
}

@ObjectType('Meeting', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A meeting of a cooperation (rapat), of the plan’s regular ones or by hand. Both sides see the same state and minutes; internal notes, and meetings that are not shared, are for the institution’s staff who see the case.',
})
export class MeetingType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => MeetingCadenceType, { nullable: true, description: 'The regular meeting it is one of.' })
  cadence?: MeetingCadenceType | null;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => MeetingStatusEnum, { description: 'How far it is.' })
  status!: Status;

  @Field(() => MeetingModeEnum, { description: 'How people come together.' })
  mode!: Mode;

  @Field(() => String, { nullable: true, description: 'Where.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of the call.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be talked about.' })
  agenda?: string | null;

  @Field(() => DateTime, { description: 'When it starts.' })
  startsAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it ends.' })
  endsAt?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it was held on.' })
  heldOn?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the partner sees it. False: the institution’s own, such as a deliberation of its officials.',
  })
  shared!: boolean;

  @Field(() => [MeetingPersonType], { description: 'Who was invited or there.' })
  people!: MeetingPersonType[];

  @Field(() => String, { nullable: true, description: 'The minutes (notulen). Erasable: no event repeats them.' })
  minutes?: string | null;

  @Field(() => [ExecutionFileType], { description: 'The minutes as files, and what else was handed in with them.' })
  files!: ExecutionFileType[];

  @Field(() => PartyEnum, { nullable: true, description: 'Which side wrote the minutes, the last time.' })
  minutesParty?: Party | null;

  @Field(() => DateTime, { nullable: true, description: 'When the minutes were written, the last time.' })
  minutesAt?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the other side acknowledged these minutes; null while it has not. New minutes make it null again.',
  })
  acknowledgedAt?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who acknowledged them, where the caller may see.' })
  acknowledgedBy?: PersonType | null;

  @Field(() => [MeetingItemType], { description: 'Problems and things to do, in their order.' })
  items!: MeetingItemType[];

  @Field(() => String, {
    nullable: true,
    description: 'A note for the house alone; always null for a partner’s contact.',
  })
  internalNote?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled. Erasable: no event repeats it.' })
  cancelledBecause?: string | null;

  @Field(() => PartyEnum, { description: 'Which side scheduled it.' })
  scheduledParty!: Party;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const MeetingConnection = connectionOf('Meeting', () => MeetingType);

@InputType('MeetingWhere', { description: 'Which meetings. Conditions side by side must all hold.' })
export class MeetingWhere {
  @Field(() => [MeetingWhere], { nullable: true, description: 'All of these hold.' })
  and?: MeetingWhere[] | null;

  @Field(() => [MeetingWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: MeetingWhere[] | null;

  @Field(() => MeetingWhere, { nullable: true, description: 'This does not hold.' })
  not?: MeetingWhere | null;

  @Field(() => [MeetingStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: Status[] | null;

  @Field(() => DateTime, { nullable: true, description: 'It starts then or later.' })
  startsFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'It starts before then.' })
  startsBefore?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its minutes are acknowledged.' })
  acknowledged?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of this regular meeting.' })
  cadenceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this cooperation.' })
  cooperationId?: string | null;

  @Field(() => CooperationWhere, { nullable: true, description: 'The cooperation is such a one.' })
  cooperation?: CooperationWhere | null;
}
export const MeetingArgs = listArgs('Meeting', { STARTS_AT: 'When it starts.' }, () => MeetingWhere);
