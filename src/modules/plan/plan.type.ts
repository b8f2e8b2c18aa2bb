import { Field, Int, ObjectType } from 'type-graphql';
import type { HoldMode as Mode, Party } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal, Duration } from '../../platform/graphql/scalars.js';
import { HoldMode } from '../cooperation/case-enums.type.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { PartyEnum, RecordedChannelEnum } from '../cooperation/party.type.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { EvidenceType } from '../document/evidence.type.js';
import { PersonType } from '../identity/membership.type.js';
import { PartnerContactType } from '../partner/partner.type.js';
import type { CommitmentKind, PlanStatus } from './plan.rules.js';
import type { PlanChangeKind as ChangeKind, PlanItemKind as ItemKind } from './plan-difference.rules.js';
import {
  PlanChangeKind,
  PlanCommitmentKind,
  PlanFindingCode,
  PlanItemKind,
  PlanStatusEnum,
} from './plan-enums.type.js';
import type { FindingCode } from './plan-findings.rules.js';
import {
  PlanActivityType,
  PlanChannelType,
  PlanCommitmentType,
  PlanGoalType,
  PlanIndicatorType,
  PlanSustainabilityStepType,
} from './plan-item.type.js';

@ObjectType('PlanFinding', { simpleResolvers: true, description: 'Something a plan lacks before it can be proposed.' })
export class PlanFindingType {
  @Field(() => PlanFindingCode, { description: 'What.' })
  code!: FindingCode;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the item, or the side, it is about; null: the plan.',
  })
  about?: string | null;

  @Field(() => LocalizedTextType, { description: 'The same for people.' })
  explanation!: LocalizedTextType;
}

@ObjectType('PlanAcknowledgement', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That a party stands by a version of a plan. Void once the version is edited; kept.',
})
export class PlanAcknowledgementType extends NodeType {
  @Field(() => PartyEnum, { description: 'Which side.' })
  party!: Party;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who gave it by their own account; null when staff recorded it. A partner sees its own people only.',
  })
  person?: PersonType | null;

  @Field(() => String, { nullable: true, description: 'The position it was given in, by its code in the procedure.' })
  positionCode?: string | null;

  @Field(() => HoldMode, { nullable: true, description: 'How that post was held.' })
  mode?: Mode | null;

  @Field(() => Boolean, {
    description:
      'Staff recorded it on the partner’s behalf (dicatat oleh staf); else it came by the party’s own account.',
  })
  recorded!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it on behalf; for staff.' })
  recordedBy?: PersonType | null;

  @Field(() => PartnerContactType, { nullable: true, description: 'The contact who said so, where it was recorded.' })
  contact?: PartnerContactType | null;

  @Field(() => RecordedChannelEnum, { nullable: true, description: 'How it was said, where it was recorded.' })
  channel?: RecordedChannel | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it was said, where it was recorded.' })
  saidOn?: string | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it, where it was recorded.' })
  evidence?: EvidenceType | null;

  @Field(() => Int, { description: 'The plan’s `version` it stands by.' })
  planVersion!: number;

  @Field(() => DateTime, { description: 'When it was given or recorded.' })
  at!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it is void, as the plan was edited; null: it counts.',
  })
  voidedAt?: string | null;
}

@ObjectType('Plan', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One version of what the parties of a cooperation plan together (rencana kerja sama): goals, indicators, actions, responsibilities, resources, communication, continuation. Seen by whoever sees the cooperation, by the partner alike.',
})
export class PlanType extends NodeType {
  @Field(() => CooperationType, { nullable: true, description: 'Whose plan it is.' })
  cooperation?: object | null;

  @Field(() => Int, { description: 'Which version of the plan: 1 is the first.' })
  number!: number;

  @Field(() => PlanStatusEnum, { description: 'How far it is.' })
  status!: PlanStatus;

  @Field(() => PlanType, {
    nullable: true,
    description: 'The agreed version this one is to follow; null for the first.',
  })
  basedOn?: object | null;

  @Field(() => String, { nullable: true, description: 'Why there is another version. Erasable: no event repeats it.' })
  reason?: string | null;

  @Field(() => [PlanGoalType], { description: 'The shared goals with indicators and actions, in order.' })
  goals!: PlanGoalType[];

  @Field(() => [PlanActivityType], { description: 'The responsibility matrix, line by line.' })
  activities!: PlanActivityType[];

  @Field(() => [PlanCommitmentType], { description: 'What the parties put in.' })
  commitments!: PlanCommitmentType[];

  @Field(() => [PlanChannelType], { description: 'How the parties keep in touch.' })
  channels!: PlanChannelType[];

  @Field(() => [PlanSustainabilityStepType], { description: 'How it goes on when the first support shrinks.' })
  sustainability!: PlanSustainabilityStepType[];

  @Field(() => Duration, { nullable: true, description: 'How often it is evaluated.' })
  evaluationEvery?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'When the next evaluation is due.' })
  nextEvaluationOn?: string | null;

  @Field(() => Boolean, { description: 'Whether nothing is missing: see `findings`.' })
  complete!: boolean;

  @Field(() => [PlanFindingType], { description: 'Everything that is missing; it cannot be proposed before.' })
  findings!: PlanFindingType[];

  @Field(() => [PlanAcknowledgementType], { description: 'Who stands by it, void ones too, in order of time.' })
  acknowledgements!: PlanAcknowledgementType[];

  @Field(() => [PartyEnum], { description: 'The sides that have yet to acknowledge it; none when it was agreed.' })
  awaited!: Party[];

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The average of the indicators’ attainments, percent: none above 100, one without a value as 0. Null while no value was recorded.',
  })
  attainmentPercent?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who began it; a partner sees its own people only.' })
  createdBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was proposed, the last time.' })
  proposedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the last party acknowledged it.' })
  agreedAt?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When a later version was agreed.' })
  supersededAt?: string | null;

  @Field(() => Int, {
    description: 'Grows with every change of content or status; goes back in as expectedVersion. Not the `number`.',
  })
  version!: number;
}
export const PlanConnection = connectionOf('Plan', () => PlanType);
export const PlanIndicatorConnection = connectionOf('PlanIndicator', () => PlanIndicatorType);
export const PlanCommitmentConnection = connectionOf('PlanCommitment', () => PlanCommitmentType);

@ObjectType('PlanCommitmentTotal', {
  simpleResolvers: true,
  description: 'What a party puts in of a kind, summed by unit or currency. One that recurs counts once.',
})
export class PlanCommitmentTotalType {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => PlanCommitmentKind, { description: 'The kind.' })
  kind!: CommitmentKind;

  @Field(() => Int, { description: 'How many commitments.' })
  count!: number;

  @Field(() => String, { nullable: true, description: 'The unit that is summed; null where there is none.' })
  unit?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'The quantities in that unit together.' })
  quantity?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'The money together, by currency.' })
  money?: MoneyType | null;
}

@ObjectType('PlanFieldChange', { simpleResolvers: true, description: 'One field of a part, before and after.' })
export class PlanFieldChangeType {
  @Field(() => String, { description: 'The field, such as `target`, `title.en` or `parts.0.duty`.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'In the earlier version; null: nothing.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'In the later version; null: nothing.' })
  after?: string | null;
}

@ObjectType('PlanChange', { simpleResolvers: true, description: 'A part of a plan that differs between two versions.' })
export class PlanChangeType {
  @Field(() => PlanChangeKind, { description: 'How it differs.' })
  kind!: ChangeKind;

  @Field(() => PlanItemKind, { description: 'What kind of part it is.' })
  item!: ItemKind;

  @Field(() => String, { description: 'What it is called in the plan; `evaluation` for that part.' })
  key!: string;

  @Field(() => [PlanFieldChangeType], { description: 'The fields that differ.' })
  fields!: PlanFieldChangeType[];
}
