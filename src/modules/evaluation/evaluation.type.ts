import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { DocumentVersionType } from '../document/document.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { PersonType } from '../identity/membership.type.js';
import { CaseFiguresType } from '../monitoring/case-figures.type.js';
import { PlanType } from '../plan/plan.type.js';
import { SurveyCampaignType } from '../survey/survey-campaign.type.js';
import {
  evaluationOutcomes,
  evaluationStatuses,
  type ItemStatus,
  itemStatuses,
  type EvaluationOutcome as Outcome,
  type EvaluationStatus as Status,
} from './evaluation.rules.js';

export const EvaluationStatus = enumOf(evaluationStatuses);
registerEnumType(EvaluationStatus, {
  name: 'EvaluationStatus',
  description: 'How far an evaluation is.',
  valuesConfig: {
    DRAFT: { description: 'Being written; its figures are drawn anew with every change (konsep).' },
    COMPLETED: { description: 'Completed: figures and judgement stand (selesai).' },
  },
});
export const EvaluationOutcome = enumOf(evaluationOutcomes);
registerEnumType(EvaluationOutcome, {
  name: 'EvaluationOutcome',
  description: 'What an evaluation comes to.',
  valuesConfig: {
    CONTINUE: { description: 'The cooperation goes on as it is (dilanjutkan).' },
    IMPROVE: { description: 'It goes on better: improvements, and the next version of the plan (diperbaiki).' },
    REVIEW: { description: 'It is examined anew: a cooperation in force comes under review (ditinjau kembali).' },
  },
});
export const EvaluationItemStatus = enumOf(itemStatuses);
registerEnumType(EvaluationItemStatus, {
  name: 'EvaluationItemStatus',
  description: 'How far an improvement is.',
  valuesConfig: {
    OPEN: { description: 'To be done (belum selesai).' },
    DONE: { description: 'Done, with evidence (selesai).' },
    DROPPED: { description: 'Not to be done; the note says why (dibatalkan).' },
  },
});

@ObjectType('EvaluationParty', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What one party owed in the period of an evaluation, and how much of it was done.',
})
export class EvaluationPartyType extends NodeType {
  @Field(() => PartyEnum, { description: 'Which side.' })
  party!: Party;

  @Field(() => Int, { description: 'Obligations that fell due in the period, or were still owed from before.' })
  total!: number;

  @Field(() => Int, { description: 'Of them those fulfilled.' })
  fulfilled!: number;

  @Field(() => Int, { description: 'Of them those past their day and still owed.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of them those breached.' })
  breached!: number;

  @Field(() => Decimal, { nullable: true, description: 'Fulfilled in percent on average; null where nothing was due.' })
  percent?: string | null;
}

@ObjectType('EvaluationSurvey', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a survey about the cooperation told an evaluation: its figures as its mode lets them be told, never a single answer.',
})
export class EvaluationSurveyType extends NodeType {
  @Field(() => SurveyCampaignType, { nullable: true, description: 'The campaign; null where the caller sees none.' })
  campaign?: SurveyCampaignType | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Satisfaction index (IKM), 25 to 100, two decimals; null where too few answered, or none is measured.',
  })
  index?: number | null;

  @Field(() => String, { nullable: true, description: 'Grade (mutu pelayanan) by the index’s regulation.' })
  grade?: string | null;

  @Field(() => Int, { description: 'Responses counted.' })
  responses!: number;

  @Field(() => String, { description: 'SHA-256 of the result’s receipt, for surveyResultCheck.' })
  hash!: string;
}

@ObjectType('EvaluationItem', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What an evaluation wants improved (butir perbaikan), by whom and by when. Seen with its evaluation, and by its owner.',
})
export class EvaluationItemType extends NodeType {
  @Field(() => EvaluationType, { nullable: true, description: 'The evaluation; null where the caller sees none.' })
  evaluation?: object | null;

  @Field(() => String, { description: 'What is to be improved. Erasable: no event repeats it.' })
  what!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who answers for it.' })
  owner?: PersonType | null;

  @Field(() => CivilDate, { description: 'By when.' })
  dueOn!: string;

  @Field(() => EvaluationItemStatus, { description: 'How far it is.' })
  status!: ItemStatus;

  @Field(() => String, { nullable: true, description: 'What was done, or why not. Erasable: no event repeats it.' })
  note?: string | null;

  @Field(() => EvidenceType, { nullable: true, description: 'What shows that it is done; null until then.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who said that it is done or dropped.' })
  settledBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is done or dropped.' })
  settledAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const EvaluationItemConnection = connectionOf('EvaluationItem', () => EvaluationItemType);

@ObjectType('Evaluation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a period of a cooperation came to (evaluasi kerja sama): figures of plan, obligations, complaints and satisfaction, a judgement with reasons, an outcome. Frozen once completed. For staff who see the case; a partner’s contact sees none.',
})
export class EvaluationType extends CaseFiguresType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => Int, { description: 'Which evaluation of the cooperation it is, 1 for the first.' })
  number!: number;

  @Field(() => CivilDate, { description: 'The period’s first day.' })
  from!: string;

  @Field(() => CivilDate, { description: 'The period’s last day.' })
  until!: string;

  @Field(() => EvaluationStatus, { description: 'How far it is.' })
  status!: Status;

  @Field(() => Int, { nullable: true, description: 'Benefit (manfaat) by the evaluator, 0 to 100 percent.' })
  benefitPercent?: number | null;

  @Field(() => String, { nullable: true, description: 'Why. Erasable: no event repeats it.' })
  benefitReason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Conformity with what was agreed (kesesuaian) by the evaluator, 0 to 100 percent.',
  })
  conformityPercent?: number | null;

  @Field(() => String, { nullable: true, description: 'Why. Erasable: no event repeats it.' })
  conformityReason?: string | null;

  @Field(() => String, { nullable: true, description: 'In all, in words. Erasable: no event repeats it.' })
  summary?: string | null;

  @Field(() => EvaluationOutcome, { nullable: true, description: 'What it comes to; null while undecided.' })
  outcome?: Outcome | null;

  @Field(() => CivilDate, { nullable: true, description: 'IMPROVE: by when the next version of the plan is due.' })
  nextPlanDueOn?: string | null;

  @Field(() => PlanType, {
    nullable: true,
    description: 'IMPROVE: that version, begun when this was completed; null where there is no plan.',
  })
  nextPlan?: PlanType | null;

  @Field(() => [EvaluationItemType], { description: 'What is to be improved.' })
  items!: EvaluationItemType[];

  @Field(() => Int, { description: 'Indicators of the plan in force.' })
  indicatorsTotal!: number;

  @Field(() => Int, { description: 'Of them those that reached their target.' })
  indicatorsMet!: number;

  @Field(() => [EvaluationPartyType], { description: 'The same for each party.' })
  parties!: EvaluationPartyType[];

  @Field(() => Float, {
    nullable: true,
    description:
      'Satisfaction index (IKM) of the latest survey about the cooperation in the period that has one to tell, safe by that survey’s mode. Null where too few answered.',
  })
  satisfactionIndex?: number | null;

  @Field(() => String, { nullable: true, description: 'Its grade (mutu pelayanan).' })
  satisfactionGrade?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its responses.' })
  satisfactionResponses?: number | null;

  @Field(() => [EvaluationSurveyType], { description: 'Every survey about the cooperation in the period.' })
  surveys!: EvaluationSurveyType[];

  @Field(() => PersonType, { nullable: true, description: 'Who began it.' })
  startedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  startedAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who completed it.' })
  completedBy?: PersonType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was completed; null while it is a draft.' })
  completedAt?: string | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description:
      'The version of the case’s document it was composed as (PDF). Null for a draft, or where the SOP has no such document.',
  })
  documentVersion?: DocumentVersionType | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const EvaluationConnection = connectionOf('Evaluation', () => EvaluationType);
