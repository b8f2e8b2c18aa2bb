import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { answerModes, answerStates, type AnswerState as State } from '../../engines/questionnaire/answer.js';
import { answerFaultCodes, type AnswerFaultCode as Code } from '../../engines/questionnaire/answer-fault.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { DroppedAnswerType, QuestionAnswerType } from './form.type.js';
import { QuestionnaireFaultType } from './questionnaire-content.type.js';

export const AnswerMode = enumOf(answerModes);
registerEnumType(AnswerMode, {
  name: 'AnswerMode',
  description: 'How strictly answers are judged.',
  valuesConfig: {
    DRAFT: { description: 'What is there must be right.' },
    FINAL: { description: 'And nothing may be missing.' },
  },
});
export const AnswerState = enumOf(answerStates);
registerEnumType(AnswerState, {
  name: 'AnswerState',
  description: 'How a question stands in a response; figures state their bases by it.',
  valuesConfig: {
    ANSWERED: { description: 'Answered.' },
    NOT_APPLICABLE: { description: 'Answered with "does not apply".' },
    SKIPPED: { description: 'Asked and left out.' },
    HIDDEN: { description: 'Not asked after the other answers.' },
    NOT_ASKED: { description: 'Not in the version that was answered.' },
    NOT_REACHED: { description: 'The draft was left before.' },
  },
});
export const AnswerErrorCode = enumOf(answerFaultCodes);
registerEnumType(AnswerErrorCode, {
  name: 'AnswerErrorCode',
  description: 'What is wrong with an answer.',
  valuesConfig: {
    ANSWERED_TWICE: { description: 'The question is answered twice.' },
    DUPLICATE: { description: 'Something stands twice that must differ.' },
    NOT_ANSWERABLE: { description: 'The question is not answered, or not so.' },
    NOT_OFFERED: { description: 'The choice is not offered after the other answers.' },
    NO_SUCH_DAY: { description: 'It is no day of the calendar.' },
    OUT_OF_RANGE: { description: 'It lies outside the bounds or the scale.' },
    REQUIRED: { description: 'It is missing.' },
    RULE_BROKEN: { description: 'A rule of the question does not hold.' },
    TOO_FEW: { description: 'Too few are chosen or given.' },
    TOO_LONG: { description: 'It is too long or too large.' },
    TOO_MANY: { description: 'Too many are chosen or given.' },
    TOO_SHORT: { description: 'It is too short.' },
    UNKNOWN_CHOICE: { description: 'There is no such choice.' },
    UNKNOWN_KEY: { description: 'There is no such row or field.' },
    UNKNOWN_QUESTION: { description: 'There is no such question.' },
    UNSTORABLE: { description: 'It holds characters that cannot be kept.' },
    WRONG_FORMAT: { description: 'It has not the form asked for.' },
    WRONG_TYPE: { description: 'It is of another type than asked for.' },
  },
});

@ObjectType('AnswerError', { simpleResolvers: true, description: 'Something wrong with an answer.' })
export class AnswerErrorType {
  @Field(() => AnswerErrorCode, { description: 'What it is.' })
  code!: Code;

  @Field(() => [String], {
    description: 'The question by its name; then a row, or an entry’s number and the question in it.',
  })
  path!: readonly string[];

  @Field(() => LocalizedTextType, { description: 'What is wrong and how to mend it.' })
  explanation!: LocalizedTextType;
}

@ObjectType('PreviewPage', { simpleResolvers: true, description: 'A page or panel as a respondent would see it.' })
export class PreviewPageType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its title with answers quoted.' })
  title?: string | null;

  @Field(() => Boolean, { description: 'Whether it is shown: its conditions hold, and something on it is shown.' })
  visible!: boolean;
}

@ObjectType('PreviewEntry', { simpleResolvers: true, description: 'An entry of a group as a respondent would see it.' })
export class PreviewEntryType {
  @Field(() => String, { nullable: true, description: 'Its heading with answers quoted.' })
  title?: string | null;

  @Field(() => [PreviewQuestionType], { description: 'Its questions.' })
  questions!: PreviewQuestionType[];
}

@ObjectType('PreviewQuestion', { simpleResolvers: true, description: 'A question as a respondent would see it.' })
export class PreviewQuestionType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is shown.' })
  visible!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be answered.' })
  enabled!: boolean;

  @Field(() => Boolean, { description: 'Whether it must be answered.' })
  required!: boolean;

  @Field(() => String, { nullable: true, description: 'Its title with answers quoted. Plain text.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its description with answers quoted.' })
  description?: string | null;

  @Field(() => [String], { description: 'Codes of the choices or rows offered now; empty while offersAll.' })
  offered!: readonly string[];

  @Field(() => Boolean, { description: 'Whether all choices or rows are offered.' })
  offersAll!: boolean;

  @Field(() => String, { nullable: true, description: 'What a calculated question shows.' })
  value?: string | null;

  @Field(() => AnswerState, { nullable: true, description: 'How it stands; null while the response is refused.' })
  state?: State | null;

  @Field(() => [PreviewEntryType], { description: 'The entries of a group.' })
  entries!: PreviewEntryType[];
}

@ObjectType('PreviewValue', { simpleResolvers: true, description: 'A value worked out from the answers.' })
export class PreviewValueType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'As a text that quotes it shows it; empty when it has no value.' })
  shown!: string;

  @Field(() => Float, { nullable: true, description: 'The number, where it is one and the response is right.' })
  number?: number | null;
}

@ObjectType('QuestionnairePreview', {
  simpleResolvers: true,
  description: 'A questionnaire as it stands after some answers, judged by the engine that judges responses.',
})
export class QuestionnairePreviewType {
  @Field(() => String, { description: 'The language it is shown in.' })
  language!: string;

  @Field(() => [QuestionnaireFaultType], { description: 'Why it cannot be run; then all else is empty.' })
  faults!: QuestionnaireFaultType[];

  @Field(() => [PreviewPageType], { description: 'Pages and panels, outer before inner.' })
  pages!: PreviewPageType[];

  @Field(() => [PreviewQuestionType], { description: 'The questions in order, hidden ones too.' })
  questions!: PreviewQuestionType[];

  @Field(() => [AnswerErrorType], { description: 'Everything wrong with the answers, at most 1,000.' })
  errors!: AnswerErrorType[];

  @Field(() => [PreviewValueType], { description: 'Calculated values.' })
  calculated!: PreviewValueType[];

  @Field(() => [PreviewValueType], { description: 'Scores of the response; empty while it is refused.' })
  scores!: PreviewValueType[];

  @Field(() => [String], { description: 'Case rules that hold; empty while it is refused or a draft.' })
  cases!: readonly string[];

  @Field(() => [DroppedAnswerType], { description: 'What would not be kept.' })
  dropped!: readonly DroppedAnswerType[];

  @Field(() => [QuestionAnswerType], { description: 'The answers a new response begins with.' })
  begins!: readonly QuestionAnswerType[];
}
