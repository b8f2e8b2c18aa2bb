import { Field, Float, InputType } from 'type-graphql';
import type { ContactPart as Part } from '../../engines/questionnaire/contact.js';
import type {
  CommonFields,
  ContainerFields,
  MeasureFields,
  SourceFields,
} from '../../engines/questionnaire/edit/common-fields.js';
import type { DefaultAnswer } from '../../engines/questionnaire/edit/default-data.js';
import type { ItemInput, StepInput } from '../../engines/questionnaire/edit/items-field.js';
import type {
  LengthInput,
  RangeInput,
  RuleInput,
  ValidatorInput,
} from '../../engines/questionnaire/edit/validators-field.js';
import type { Words } from '../../engines/questionnaire/edit/write-text.js';
import { OneOf } from '../../platform/graphql/one-of.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { PairAnswerInput, RowAnswerInput } from './answer-input.type.js';
import { FormulaInputType } from './formula.type.js';
import { ContactPart } from './question.type.js';

@InputType('TextInLanguageInput', { description: 'A text in one language. Other languages stay as they are.' })
export class TextInLanguageInput implements Words {
  @Field(() => String, { description: 'The language as a tag such as id or en.' })
  language!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The words, at most 10,000 characters; null takes the language away. `{name}` quotes an answer. Markup: p, br, b, i, em, strong, ul, ol, li and links with https only.',
  })
  text!: string | null;
}

/** What pages, panels and questions share. */
@InputType()
export abstract class ContainerInput implements ContainerFields {
  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The title; null takes it away.' })
  title?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The description; null takes it away.' })
  description?: TextInLanguageInput[] | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'Show it while this holds; null: always.' })
  visibleIf?: FormulaInputType | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'Let it be answered while this holds; null: always.' })
  enableIf?: FormulaInputType | null;

  @Field(() => Boolean, { nullable: true, description: 'False: never show it.' })
  visible?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: show it, and do not let it be answered.' })
  readOnly?: boolean | null;
}

@InputType('PageFieldsInput', { description: 'What to write of a page; what is not given stays.' })
export class PageFieldsInput extends ContainerInput {}

@InputType('PanelFieldsInput', { description: 'What to write of a panel; what is not given stays.' })
export class PanelFieldsInput extends ContainerInput {}

@InputType('RangeRuleInput', { description: 'Bounds, and what is said when they are broken.' })
export class RangeRuleInput implements RangeInput {
  @Field(() => Float, { nullable: true, description: 'The least.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'The most.' })
  max?: number | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What is said; else the house’s own words.' })
  message?: TextInLanguageInput[] | null;
}

@InputType('LengthRuleInput', {
  description: 'The length of a text in characters, and what is said when it is broken.',
})
export class LengthRuleInput extends RangeRuleInput implements LengthInput {
  @Field(() => Boolean, { nullable: true, description: 'False: no digits may stand in it.' })
  digits?: boolean | null;
}

@InputType('EmailRuleInput', { description: 'That it is an e-mail address, and what is said when it is not.' })
export class EmailRuleInput {
  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What is said; else the house’s own words.' })
  message?: TextInLanguageInput[] | null;
}

@InputType('ConditionRuleInput', {
  description: 'A condition over the answers, and what is said when it does not hold.',
})
export class ConditionRuleInput implements RuleInput {
  @Field(() => FormulaInputType, { description: 'What must hold.' })
  holds!: FormulaInputType;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What is said; else the house’s own words.' })
  message?: TextInLanguageInput[] | null;
}

@OneOf('AnswerRuleInput')
@InputType('AnswerRuleInput', { description: 'A rule on a finished answer: exactly one field.' })
export class AnswerRuleInput implements ValidatorInput {
  @Field(() => RangeRuleInput, { nullable: true, description: 'Bounds of a number.' })
  range?: RangeRuleInput | null;

  @Field(() => LengthRuleInput, { nullable: true, description: 'Length of a text.' })
  length?: LengthRuleInput | null;

  @Field(() => RangeRuleInput, { nullable: true, description: 'How many are chosen.' })
  count?: RangeRuleInput | null;

  @Field(() => EmailRuleInput, { nullable: true, description: 'An e-mail address.' })
  email?: EmailRuleInput | null;

  @Field(() => ConditionRuleInput, { nullable: true, description: 'A condition over the answers.' })
  rule?: ConditionRuleInput | null;
}

@InputType('MeasureInput', { description: 'What a question measures; what is not given stays.' })
export class MeasureInput implements MeasureFields {
  @Field(() => String, { nullable: true, description: 'The index or construct, such as IKM.' })
  index?: string | null;

  @Field(() => String, { nullable: true, description: 'The element in it, such as U1.' })
  element?: string | null;

  @Field(() => Float, { nullable: true, description: 'Its weight, where the index weighs.' })
  weight?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a higher value is better; true when not said.' })
  higherIsBetter?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its value is reported as a score of the response.' })
  scored?: boolean | null;
}

@InputType('QuestionSourceInput', { description: 'The text a question comes from; what is not given stays.' })
export class QuestionSourceInput implements SourceFields {
  @Field(() => String, { nullable: true, description: 'The regulation, SOP or form.' })
  document?: string | null;

  @Field(() => String, { nullable: true, description: 'The item in it.' })
  item?: string | null;

  @Field(() => String, { nullable: true, description: 'Its words.' })
  quote?: string | null;
}

@InputType('QuestionChoiceInput', {
  description: 'A choice, row or column. One that stands there keeps what is not given.',
})
export class QuestionChoiceInput implements ItemInput {
  @Field(() => String, {
    description: 'What is answered and stored: 1 to 200 characters, unlike every other in its list.',
  })
  code!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether formulas read the code as a number; they do where all codes of the list are numbers.',
  })
  numeric?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label; else the code is shown.' })
  text?: TextInLanguageInput[] | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'Offer it while this holds; null: always.' })
  visibleIf?: FormulaInputType | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'Let it be chosen while this holds; null: always.' })
  enableIf?: FormulaInputType | null;

  @Field(() => Float, { nullable: true, description: 'What it counts in scores; else a numeric code counts itself.' })
  score?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'True: choosing it says that the question does not apply.' })
  notApplicable?: boolean | null;
}

@InputType('QuestionStepInput', { description: 'A step of a scale. One that stands there keeps what is not given.' })
export class QuestionStepInput implements StepInput {
  @Field(() => Float, { description: 'What is answered.' })
  value!: number;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label; else the number is shown.' })
  text?: TextInLanguageInput[] | null;

  @Field(() => Float, { nullable: true, description: 'What it counts in scores; else itself.' })
  score?: number | null;
}

@OneOf('DefaultAnswerInput')
@InputType('DefaultAnswerInput', { description: 'An answer to begin with: exactly one field.' })
export class DefaultAnswerInput implements DefaultAnswer {
  @Field(() => String, { nullable: true, description: 'Free text.' })
  text?: string | null;

  @Field(() => Float, { nullable: true, description: 'A number or a rating.' })
  number?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' })
  boolean?: boolean | null;

  @Field(() => CivilDate, { nullable: true, description: 'A day.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the one choice.' })
  choice?: string | null;

  @Field(() => [String], { nullable: true, description: 'The codes of the choices.' })
  choices?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'The codes in order, the first place first.' })
  ranking?: string[] | null;

  @Field(() => [RowAnswerInput], { nullable: true, description: 'Rows of a matrix.' })
  rows?: RowAnswerInput[] | null;

  @Field(() => PairAnswerInput, { nullable: true, description: 'Expected and experienced.' })
  pair?: PairAnswerInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True: it does not apply.' })
  notApplicable?: boolean | null;
}

/** What can be written of every question. */
@InputType()
export abstract class CommonInput extends ContainerInput implements CommonFields {
  @Field(() => Boolean, { nullable: true, description: 'Whether it must be answered.' })
  required?: boolean | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'It must be answered while this holds; null: never.' })
  requiredIf?: FormulaInputType | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What is said when it is missing.' })
  requiredText?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a comment may go with the answer.' })
  comment?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label of the comment.' })
  commentText?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether "does not apply" may be answered.' })
  notApplicable?: boolean | null;

  @Field(() => [AnswerRuleInput], { nullable: true, description: 'Rules on the answer, all of them anew.' })
  rules?: AnswerRuleInput[] | null;

  @Field(() => MeasureInput, { nullable: true, description: 'What it measures; null: nothing.' })
  measure?: MeasureInput | null;

  @Field(() => QuestionSourceInput, { nullable: true, description: 'The text it comes from; null: none.' })
  source?: QuestionSourceInput | null;

  @Field(() => ContactPart, { nullable: true, description: 'What it asks of a respondent who wants to be contacted.' })
  contact?: Part | null;

  @Field(() => String, { nullable: true, description: 'What it is opened with, by a code the form’s caller knows.' })
  prefill?: string | null;

  @Field(() => DefaultAnswerInput, { nullable: true, description: 'The answer it begins with; null: none.' })
  defaultAnswer?: DefaultAnswerInput | null;
}
