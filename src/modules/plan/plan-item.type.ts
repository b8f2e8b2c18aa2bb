import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MoneyType } from '../../platform/graphql/money.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf, PageArgs } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal, Duration } from '../../platform/graphql/scalars.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { PersonType } from '../identity/membership.type.js';
import type { ChannelKind, CommitmentKind, Direction, Duty } from './plan.rules.js';
import { PlanChannelKind, PlanCommitmentKind, PlanDirection, PlanDuty } from './plan-enums.type.js';

const KEY = 'What it is called in its plan: unique among its kind, the same from version to version.';

@ObjectType('PlanHolder', { simpleResolvers: true, description: 'Who a part of a plan falls to.' })
export class PlanHolderType {
  @Field(() => PartyEnum, { description: 'The side.' })
  party!: Party;

  @Field(() => ID, { nullable: true, description: 'The institution’s unit.' })
  unitId?: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The unit’s name, for partners too.' })
  unitName?: LocalizedTextType | null;

  @Field(() => ID, { nullable: true, description: 'The institution’s post.' })
  positionId?: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The post’s title, for partners too.' })
  positionTitle?: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Somebody or some body by name, such as a division of the partner.',
  })
  label?: string | null;
}

@ObjectType('PlanIndicatorValue', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What was measured of an indicator (capaian). Never changed: a later entry of the same day counts instead.',
})
export class PlanIndicatorValueType extends NodeType {
  @Field(() => CivilDate, { description: 'The day it was so.' })
  on!: string;

  @Field(() => Decimal, { description: 'The value, in the indicator’s unit.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'What was said to it. Erasable: no event repeats it.' })
  note?: string | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows it.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who recorded it; a partner sees its own people only.' })
  recordedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string;
}
export const PlanIndicatorValueConnection = connectionOf('PlanIndicatorValue', () => PlanIndicatorValueType);

@ArgsType()
export class PlanIndicatorValuesArgs extends PageArgs {}

@ObjectType('PlanIndicator', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'By what is seen how far a goal is (indikator kinerja). Seen with its plan.',
})
export class PlanIndicatorType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'What is measured.' })
  title!: LocalizedTextType;

  @Field(() => String, { description: 'The unit of baseline, target and values, such as `orang` or `%`.' })
  unit!: string;

  @Field(() => PlanDirection, { description: 'Which way it is to go.' })
  direction!: Direction;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Where it stood at the start (nilai awal); null: not known yet.',
  })
  baseline?: string | null;

  @Field(() => Decimal, { description: 'Where it is to stand (target).' })
  target!: string;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;

  @Field(() => Decimal, { nullable: true, description: 'The latest value; null while none was recorded.' })
  latestValue?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day of the latest value.' })
  latestOn?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'How far the latest value is from baseline to target, percent, held to 0 to 100, two decimals rounded half up. KEEP: 100 less the distance from the target in percent of it. Null without a value.',
  })
  attainmentPercent?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The same as it is: above 100 beyond the target, below 0 when it went the other way.',
  })
  attainmentUncappedPercent?: string | null;

  @Field(() => PlanIndicatorValueConnection, {
    description: 'What was measured, the latest day first, also under other versions while the unit was the same.',
  })
  values!: object;
}

@ObjectType('PlanAction', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What is to be done for a goal (rencana aksi). Seen with its plan.',
})
export class PlanActionType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'What is to be done.' })
  title!: LocalizedTextType;

  @Field(() => PlanHolderType, { description: 'Who does it.' })
  owner!: PlanHolderType;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'When it was done; null while it is not.' })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said to it. Erasable: no event repeats it.' })
  doneNote?: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who said that it is done; a partner sees its own people only.',
  })
  doneBy?: PersonType | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows that it is done.' })
  evidence?: EvidenceType | null;
}

@ObjectType('PlanGoal', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What the parties want to reach together (tujuan bersama). Seen with its plan.',
})
export class PlanGoalType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'The goal.' })
  title!: LocalizedTextType;

  @Field(() => [PlanIndicatorType], { description: 'Its indicators, in the plan’s order.' })
  indicators!: PlanIndicatorType[];

  @Field(() => [PlanActionType], { description: 'Its actions, in the plan’s order.' })
  actions!: PlanActionType[];
}

@ObjectType('PlanResponsibility', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What somebody has to do with an activity.',
})
export class PlanResponsibilityType extends NodeType {
  @Field(() => PlanHolderType, { description: 'Who.' })
  holder!: PlanHolderType;

  @Field(() => PlanDuty, { description: 'What.' })
  duty!: Duty;
}

@ObjectType('PlanActivity', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A line of the responsibility matrix (matriks tanggung jawab, RACI): one at most is accountable.',
})
export class PlanActivityType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'The activity.' })
  title!: LocalizedTextType;

  @Field(() => [PlanResponsibilityType], { description: 'Who has what to do with it, in the plan’s order.' })
  parts!: PlanResponsibilityType[];
}

@ObjectType('PlanCommitment', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What a party puts in (komitmen sumber daya): by quantity and unit, by an amount of money, or neither.',
})
export class PlanCommitmentType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => PartyEnum, { description: 'Who puts it in.' })
  party!: Party;

  @Field(() => PlanCommitmentKind, { description: 'What kind of resource it is.' })
  kind!: CommitmentKind;

  @Field(() => LocalizedTextType, { description: 'What it is.' })
  title!: LocalizedTextType;

  @Field(() => Decimal, { nullable: true, description: 'How much, in `unit`; each time, where it recurs.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of the quantity, such as `orang-hari`.' })
  unit?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'How much money; each time, where it recurs.' })
  money?: MoneyType | null;

  @Field(() => CivilDate, { description: 'When it is due; of one that recurs, for the first time.' })
  dueOn!: string;

  @Field(() => Duration, { nullable: true, description: 'How often it recurs; null: once.' })
  recurs?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day it may recur on; null: to the end.' })
  recursUntil?: string | null;
}

@ObjectType('PlanChannel', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A way the parties keep in touch (saluran komunikasi).',
})
export class PlanChannelType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => PlanChannelKind, { description: 'Which way.' })
  channel!: ChannelKind;

  @Field(() => LocalizedTextType, { description: 'What for.' })
  purpose!: LocalizedTextType;

  @Field(() => Duration, { nullable: true, description: 'How often; null: when there is something.' })
  cadence?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'From which day the cadence is counted; null: from the day of agreement.',
  })
  startsOn?: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Who takes part.' })
  participants?: LocalizedTextType | null;
}

@ObjectType('PlanSustainabilityStep', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A step by which the cooperation goes on though the first support shrinks (rencana keberlanjutan).',
})
export class PlanSustainabilityStepType extends NodeType {
  @Field(() => String, { description: KEY })
  key!: string;

  @Field(() => LocalizedTextType, { description: 'The step.' })
  step!: LocalizedTextType;

  @Field(() => PlanHolderType, { description: 'Who takes it.' })
  owner!: PlanHolderType;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;
}
