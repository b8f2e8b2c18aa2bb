import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Compatibility as Class } from '../../engines/questionnaire/diff/change.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { Url } from '../document/url.scalar.js';
import { listArgs } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { Compatibility, PublishReportType, QuestionnaireChangeType } from './publish-report.type.js';
import { TextInLanguageType } from './question.type.js';
import { ContentFields, QuestionnaireContentType, QuestionnaireFaultType } from './questionnaire-content.type.js';
import { type RevisionKind, revisionKinds } from './revision.rules.js';

export const RevisionKindEnum = enumOf(revisionKinds);
registerEnumType(RevisionKindEnum, {
  name: 'QuestionnaireRevisionKind',
  description: 'What a revision of a draft did.',
  valuesConfig: Object.fromEntries(
    revisionKinds.map((kind) => [kind, { description: `${kind.toLowerCase().replaceAll('_', ' ')}.` }]),
  ),
});

@ObjectType('QuestionnaireRevision', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'A draft as it was after an edit. Never changed; what questionnaireUndo goes back to. For coordinators, administrators and analysts.',
})
export class QuestionnaireRevisionType extends NodeType {
  @Field(() => Int, { description: 'Its number, from 1 without gaps.' })
  number!: number;

  @Field(() => RevisionKindEnum, { description: 'What was done.' })
  change!: RevisionKind;

  @Field(() => String, { nullable: true, description: 'The page, panel, question or value it was done to, by name.' })
  subject?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who did it.' })
  by?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => Url, {
    description:
      'Where the draft of this revision can be fetched as SurveyJS JSON with a plain GET, without login, for 10 minutes. Made for the asking membership. Keep it secret.',
  })
  exportUrl!: string;
}
export const QuestionnaireRevisionConnection = connectionOf('QuestionnaireRevision', () => QuestionnaireRevisionType);

@ObjectType('QuestionnaireVersion', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'A published version of a questionnaire: never changed, since responses are answers to it. For staff; for partners’ contacts where it was published for partners.',
})
export class QuestionnaireVersionType extends NodeType {
  @Field(() => Int, { description: 'Its number, from 1 without gaps.' })
  number!: number;

  @Field(() => String, { description: 'What it is called, such as 1.0.0: what procedures name.' })
  label!: string;

  @Field(() => String, {
    description: 'SHA-256 of the document’s canonical JSON (keys in order, no white space), in lower-case hexadecimal.',
  })
  sha256!: string;

  @Field(() => Compatibility, {
    nullable: true,
    description: 'The gravest of its changes since the version before; null for the first.',
  })
  compatibility?: Class | null;

  @Field(() => QuestionnaireContentType, { description: 'What it asks.' })
  content!: QuestionnaireContentType;

  @Field(() => PublishReportType, {
    nullable: true,
    description: 'What was found when it was published; null for a partner’s contact.',
  })
  report?: PublishReportType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who published it.' })
  publishedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  publishedAt!: string;

  @Field(() => Url, {
    description:
      'Where it can be fetched as SurveyJS JSON with a plain GET, without login, for 10 minutes. Made for the asking membership. Keep it secret.',
  })
  exportUrl!: string;
}

@ObjectType('QuestionnaireDraft', {
  simpleResolvers: true,
  description: 'A questionnaire as it is being built. For coordinators, administrators and analysts.',
})
export class QuestionnaireDraftType extends ContentFields {
  @Field(() => Int, { description: 'Grows with every edit; goes back in as requiredRevision.' })
  revision!: number;

  @Field(() => [QuestionnaireFaultType], {
    description:
      'What stands in the way of running it: what is missing, unknown, ill-typed or not run here. At most 500.',
  })
  faults!: QuestionnaireFaultType[];

  @Field(() => [QuestionnaireChangeType], { description: 'What has changed since the latest version.' })
  changes!: QuestionnaireChangeType[];

  @Field(() => Int, {
    description:
      'How many tests of its own it has. They are imported beside it (testsFileId) and run at publish; they name questions as they were imported, so a renamed question is renamed there too, by importing them again.',
  })
  testCount!: number;

  @Field(() => Url, {
    nullable: true,
    description:
      'Where its own tests, as they are at the fetch, can be had as JSON with a plain GET, without login, for 10 minutes; null when it has none. Made for the asking membership. Keep it secret.',
  })
  testsExportUrl?: string | null;

  @Field(() => Url, {
    description:
      'Where the draft, as it is at the fetch, can be had as SurveyJS JSON with a plain GET, without login, for 10 minutes. Made for the asking membership. Keep it secret.',
  })
  exportUrl!: string;
}

@ObjectType('Questionnaire', {
  simpleResolvers: true,
  implements: NodeType,
  description:
    'A questionnaire (borang, kuesioner): a draft that is built, and versions that are asked. Coordinators and administrators build; analysts read; once published, staff may read its versions, and partners’ contacts where it was published for partners.',
})
export class QuestionnaireType extends NodeType {
  @Field(() => String, { description: 'Its code, unique in the institution: what procedures name.' })
  code!: string;

  @Field(() => String, {
    description:
      'The title in the language of `Accept-Language`, else in its own: the draft’s; for who may not see drafts the latest version’s.',
  })
  title!: string;

  @Field(() => [TextInLanguageType], { description: 'The same title in every language.' })
  titles!: TextInLanguageType[];

  @Field(() => [String], {
    description: 'The languages it must be complete in; the latest version’s for who may not see drafts.',
  })
  languages!: string[];

  @Field(() => QuestionnaireDraftType, {
    nullable: true,
    description: 'As it is being built; null for who may not see drafts.',
  })
  draft?: QuestionnaireDraftType | null;

  @Field(() => [QuestionnaireVersionType], { description: 'What was published, the latest first.' })
  versions!: QuestionnaireVersionType[];

  @Field(() => QuestionnaireVersionType, { nullable: true, description: 'The latest version; null before the first.' })
  latestVersion?: QuestionnaireVersionType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who began it.' })
  createdBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: string;

  @Field(() => DateTime, {
    description: 'When it was last edited or published; for who may not see drafts, when it was last published.',
  })
  updatedAt!: string;
}
export const QuestionnaireConnection = connectionOf('Questionnaire', () => QuestionnaireType);

@InputType('QuestionnaireWhere', { description: 'Which questionnaires. Conditions side by side must all hold.' })
export class QuestionnaireWhere {
  @Field(() => [QuestionnaireWhere], { nullable: true, description: 'All of these hold.' })
  and?: QuestionnaireWhere[] | null;

  @Field(() => [QuestionnaireWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: QuestionnaireWhere[] | null;

  @Field(() => QuestionnaireWhere, { nullable: true, description: 'This does not hold.' })
  not?: QuestionnaireWhere | null;

  @Field(() => [String], { nullable: true, description: 'The code is one of these.' })
  codeIn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The title contains this, whatever the case of letters.' })
  titleContains?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it has a published version.' })
  published?: boolean | null;
}
export const QuestionnaireArgs = listArgs(
  'Questionnaire',
  { UPDATED_AT: 'When it was last edited or published.', TITLE: 'The title.' },
  () => QuestionnaireWhere,
);
