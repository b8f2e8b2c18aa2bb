import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import type { Party } from '../../engines/workflow/definition.js';
import type { LocalizedText } from '../../kernel/text.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { CooperationType, CooperationWhere } from '../cooperation/cooperation.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import {
  type ActivityRelevance,
  activityRelevances,
  activityStatuses,
  type ActivityStatus as Status,
} from './activity.rules.js';
import { DharmaEnum } from './dharma.type.js';
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

export const ActivityRelevanceEnum = enumOf(activityRelevances);
registerEnumType(ActivityRelevanceEnum, {
  name: 'ActivityRelevance',
  description: 'Whether an activity is relevant to the field of the unit that carries it out.',
  valuesConfig: {
    RELEVANT: { description: 'It is (relevan).' },
    NOT_RELEVANT: { description: 'It is not (tidak relevan).' },
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

@ObjectType('ActivityParticipant', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Somebody who took part in an activity (peserta), or so many of a kind. Both sides see the list, as on a list of attendance.',
})
export class ActivityParticipantType extends NodeType {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit they came from; null for a partner’s contact.' })
  unit?: OrgUnitType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The person’s name, or what the people are called together. Personal data, erasable; null once it was erased.',
  })
  name?: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'The person, where one with an account or a contact was named and the caller may see who it is.',
  })
  person?: PersonType | null;

  @Field(() => Int, { description: 'How many people this line stands for: 1 for a person.' })
  people!: number;
}

@ObjectType('ActivityAttended', {
  simpleResolvers: true,
  description: 'How many people the list of attendance comes to (jumlah hadir).',
})
export class ActivityAttendedType {
  @Field(() => Int, { description: 'Of the institution, people.' })
  institution!: number;

  @Field(() => Int, { description: 'Of the partner, people.' })
  partner!: number;
}

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

  @Field(() => OrgUnitType, {
    nullable: true,
    description: 'The unit that carries it out (unit pelaksana); null: not said, or the caller is a partner’s contact.',
  })
  unit?: OrgUnitType | null;

  @Field(() => DharmaEnum, {
    nullable: true,
    description: 'Which of the three duties it serves (tridharma); null: not said.',
  })
  dharma?: Dharma | null;

  @Field(() => ActivityRelevanceEnum, {
    nullable: true,
    description:
      'Whether it is relevant to the field of the unit (relevan dengan bidang keilmuan), as the institution said by `relevant`; null: not said, or the caller is a partner’s contact.',
  })
  relevance?: ActivityRelevance | null;

  @Field(() => Int, { nullable: true, description: 'How many took part; null before, or where nobody counted.' })
  participants?: number | null;

  @Field(() => [ActivityParticipantType], {
    description: 'Who took part, in the order of the list of attendance (daftar hadir); empty where none was kept.',
  })
  attendance!: ActivityParticipantType[];

  @Field(() => ActivityAttendedType, { description: 'What the list of attendance comes to, by side.' })
  attended!: ActivityAttendedType;

  @Field(() => [ExecutionFileType], { description: 'What shows that it was held (bukti), photographs among it.' })
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

  @Field(() => Int, {
    nullable: true,
    description: 'In this calendar year, by the day it is planned for or was held on.',
  })
  year?: number | null;

  @Field(() => [MeetingModeEnum], { nullable: true, description: 'People come together in one of these ways.' })
  modeIn?: MeetingMode[] | null;

  @Field(() => ID, { nullable: true, description: 'Carried out by this unit.' })
  unitId?: string | null;

  @Field(() => [DharmaEnum], { nullable: true, description: 'It serves one of these duties.' })
  dharmaIn?: Dharma[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is said to be relevant. For staff; a partner gets nothing.',
  })
  relevant?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether anything shows that it was held.' })
  hasEvidence?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a photograph is among what shows it.' })
  hasPhoto?: boolean | null;

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
