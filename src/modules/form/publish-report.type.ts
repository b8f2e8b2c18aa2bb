import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  type Compatibility as Class,
  changeKinds,
  compatibilities,
  type ChangeKind as Kind,
} from '../../engines/questionnaire/diff/change.js';
import { type Severity, severities } from '../../engines/questionnaire/lint/finding.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { type StageName, stageNames } from './publish-candidate.js';

export const Compatibility = enumOf(compatibilities);
registerEnumType(Compatibility, {
  name: 'Compatibility',
  description: 'What a change does to figures over both versions.',
  valuesConfig: {
    COMPATIBLE: { description: 'Answers count together as they are.' },
    OTHER_BASE: { description: 'They do, but others were asked or offered something else: bases are stated.' },
    CONFIRM: { description: 'The publisher must say that the meaning is the same.' },
    INCOMPATIBLE: { description: 'Answers mean something else: the question needs a new name.' },
  },
});
export const QuestionnaireChangeKind = enumOf(changeKinds);
registerEnumType(QuestionnaireChangeKind, {
  name: 'QuestionnaireChangeKind',
  description: 'What changed between two versions.',
  valuesConfig: Object.fromEntries(
    changeKinds.map((kind) => [kind, { description: `${kind.toLowerCase().replaceAll('_', ' ')}.` }]),
  ),
});
export const PublishStageName = enumOf(stageNames);
registerEnumType(PublishStageName, {
  name: 'PublishStageName',
  description: 'What is looked at before a version is published, one after the other.',
  valuesConfig: {
    FAULTS: { description: 'That it can be run: no fault, no unknown type, every formula well typed.' },
    LINT: { description: 'That it makes sense: reachable, without contradiction, translated, its index complete.' },
    PROOF: { description: 'That every way through can be finished, and every question is met on one.' },
    TESTS: { description: 'That its own tests pass.' },
    COMPATIBILITY: { description: 'That it may follow the version before: what answers mean has not changed.' },
  },
});
export const FindingSeverity = enumOf(severities);
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: 'How much a finding matters.',
  valuesConfig: {
    ERROR: { description: 'It is not published with this.' },
    WARNING: { description: 'Likely a mistake.' },
    INFO: { description: 'To know and to accept.' },
  },
});

@ObjectType('PublishFinding', { simpleResolvers: true, description: 'Something found before publishing.' })
export class PublishFindingType {
  @Field(() => FindingSeverity, { description: 'How much it matters.' })
  severity!: Severity;

  @Field(() => String, { description: 'What it is, by the stable name of the fault, rule, test or change.' })
  rule!: string;

  @Field(() => [String], { description: 'Where: names of page, panels and question, then the property.' })
  path!: readonly string[];

  @Field(() => LocalizedTextType, { description: 'What was found.' })
  explanation!: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'How to mend it.' })
  mend?: LocalizedTextType | null;
}

@ObjectType('PublishStage', { simpleResolvers: true, description: 'One stage of the look before publishing.' })
export class PublishStageType {
  @Field(() => PublishStageName, { description: 'Which stage.' })
  stage!: StageName;

  @Field(() => Boolean, { description: 'Whether it lets the version pass: it was reached and found no error.' })
  passed!: boolean;

  @Field(() => Boolean, { description: 'False: not looked at, because an earlier stage found that it cannot be run.' })
  reached!: boolean;

  @Field(() => [PublishFindingType], { description: 'What it found, at most 500.' })
  findings!: PublishFindingType[];
}

@ObjectType('QuestionnaireChange', {
  simpleResolvers: true,
  description: 'A change from one version of a questionnaire to the next.',
})
export class QuestionnaireChangeType {
  @Field(() => QuestionnaireChangeKind, { description: 'What changed.' })
  kind!: Kind;

  @Field(() => Compatibility, { description: 'What it does to figures over both versions.' })
  compatibility!: Class;

  @Field(() => String, { nullable: true, description: 'The question or calculated value; null: the whole.' })
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'The choice, row, step or language it is about.' })
  part?: string | null;

  @Field(() => String, { nullable: true, description: 'As it was.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'As it is now.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of the version it is held against, where that is not the one before: the last that had this question or value, which was away since.',
  })
  sinceVersion?: number | null;

  @Field(() => LocalizedTextType, { description: 'The same in words.' })
  message!: LocalizedTextType;
}

@ObjectType('PublishProof', { simpleResolvers: true, description: 'What looking at every way through has shown.' })
export class PublishProofType {
  @Field(() => Boolean, { description: 'Whether every way was looked at; false when there are too many.' })
  complete!: boolean;

  @Field(() => Int, { description: 'Sets of answers that were looked at.' })
  states!: number;

  @Field(() => Float, { description: 'Ways through that differ in what is asked; at least so many unless complete.' })
  paths!: number;

  @Field(() => Int, { description: 'Questions asked on the shortest way.' })
  fewest!: number;

  @Field(() => Int, { description: 'Questions asked on the longest way.' })
  most!: number;
}

@ObjectType('PublishReport', { simpleResolvers: true, description: 'What is found before a version is published.' })
export class PublishReportType {
  @Field(() => Boolean, { description: 'Whether every stage lets it pass.' })
  passed!: boolean;

  @Field(() => [PublishStageType], { description: 'The stages, in order.' })
  stages!: PublishStageType[];

  @Field(() => PublishProofType, { nullable: true, description: 'The ways through; null when it cannot be run.' })
  proof?: PublishProofType | null;

  @Field(() => Int, { description: 'How many of its own tests were run.' })
  tests!: number;

  @Field(() => Compatibility, {
    nullable: true,
    description: 'The gravest of the changes since the version before; null for the first version.',
  })
  compatibility?: Class | null;

  @Field(() => [QuestionnaireChangeType], { description: 'What changed since the version before.' })
  changes!: QuestionnaireChangeType[];
}
