import { Field, Float, InputType, Int } from 'type-graphql';
import type { DateFields } from '../../engines/questionnaire/edit/kinds/date.js';
import type { FileFields } from '../../engines/questionnaire/edit/kinds/file.js';
import type { GroupFields } from '../../engines/questionnaire/edit/kinds/group.js';
import type { MatrixFields } from '../../engines/questionnaire/edit/kinds/matrix.js';
import type { NumberDisplay as Entry, NumberFields } from '../../engines/questionnaire/edit/kinds/number.js';
import type { PairFields } from '../../engines/questionnaire/edit/kinds/pair.js';
import type { QuestionInput as Input } from '../../engines/questionnaire/edit/kinds/registry.js';
import type { LongTextFields, TextFields } from '../../engines/questionnaire/edit/kinds/text.js';
import type { TextFormat as Format } from '../../engines/questionnaire/model.js';
import { OneOf } from '../../platform/graphql/one-of.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import {
  MultipleChoiceFieldsInput,
  RankingFieldsInput,
  RatingFieldsInput,
  SingleChoiceFieldsInput,
} from './choice-input.type.js';
import { FormulaInputType } from './formula.type.js';
import {
  CommonInput,
  QuestionChoiceInput,
  QuestionStepInput,
  TextInLanguageInput,
} from './question-part-input.type.js';
import { NumberDisplay, TextFormat } from './question-parts.type.js';

@InputType('BooleanFieldsInput', { description: 'What to write of a yes/no question; what is not given stays.' })
export class BooleanFieldsInput extends CommonInput {
  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The word for yes.' })
  trueText?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The word for no.' })
  falseText?: TextInLanguageInput[] | null;
}

@InputType('NumberFieldsInput', { description: 'What to write of a number; what is not given stays.' })
export class NumberFieldsInput extends CommonInput implements NumberFields {
  @Field(() => Float, { nullable: true, description: 'The lowest it may be; null: no bound.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest it may be; null: no bound.' })
  max?: number | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'The lowest it may be, worked out.' })
  minIs?: FormulaInputType | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'The highest it may be, worked out.' })
  maxIs?: FormulaInputType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it must be whole.' })
  integer?: boolean | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'Its unit, such as percent.' })
  unit?: TextInLanguageInput[] | null;

  @Field(() => NumberDisplay, { nullable: true, description: 'How it is entered; FIELD when not said.' })
  display?: Entry | null;
}

@InputType('LongTextFieldsInput', { description: 'What to write of a long text; what is not given stays.' })
export class LongTextFieldsInput extends CommonInput implements LongTextFields {
  @Field(() => Int, {
    nullable: true,
    description:
      'The most characters an answer may have; at most, and when not said, 1,000 for a line and 10,000 for a long text.',
  })
  maxLength?: number | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'What stands in the empty field.' })
  placeholder?: TextInLanguageInput[] | null;
}

@InputType('TextFieldsInput', { description: 'What to write of a line of text; what is not given stays.' })
export class TextFieldsInput extends LongTextFieldsInput implements TextFields {
  @Field(() => TextFormat, { nullable: true, description: 'What it must be; PLAIN when not said.' })
  format?: Format | null;

  @Field(() => String, { nullable: true, description: 'What a browser may fill in, by HTML’s autocomplete token.' })
  autocomplete?: string | null;
}

@InputType('DateFieldsInput', { description: 'What to write of a day; what is not given stays.' })
export class DateFieldsInput extends CommonInput implements DateFields {
  @Field(() => CivilDate, { nullable: true, description: 'The first day it may be; null: no bound.' })
  min?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day it may be; null: no bound.' })
  max?: string | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'The first day it may be, worked out.' })
  minIs?: FormulaInputType | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'The last day it may be, worked out.' })
  maxIs?: FormulaInputType | null;
}

@InputType('MatrixFieldsInput', { description: 'What to write of a matrix; what is not given stays.' })
export class MatrixFieldsInput extends CommonInput implements MatrixFields {
  @Field(() => [QuestionChoiceInput], { nullable: true, description: 'The rows, at most 200, all of them in order.' })
  rows?: QuestionChoiceInput[] | null;

  @Field(() => [QuestionChoiceInput], { nullable: true, description: 'The columns, at most 50, all of them in order.' })
  columns?: QuestionChoiceInput[] | null;

  @Field(() => FormulaInputType, { nullable: true, description: 'Show a row while this holds of `{item}`.' })
  rowsVisibleIf?: FormulaInputType | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether every row must be answered.' })
  eachRowRequired?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether each column is chosen once only.' })
  eachRowUnique?: boolean | null;
}

@InputType('PairFieldsInput', {
  description:
    'What to write of an expectation/experience pair; what is not given stays. Both halves are on one scale.',
})
export class PairFieldsInput extends CommonInput implements PairFields {
  @Field(() => [QuestionStepInput], { nullable: true, description: 'The steps of the scale, 2 to 50.' })
  steps?: QuestionStepInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'A further step that says it does not apply.' })
  notApplicableText?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'How the expectation is asked.' })
  expectationText?: TextInLanguageInput[] | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'How the experience is asked.' })
  experienceText?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether both must be answered.' })
  bothRequired?: boolean | null;
}

@InputType('GroupFieldsInput', {
  description: 'What to write of a repeating group; what is not given stays. Its questions are added into it by name.',
})
export class GroupFieldsInput extends CommonInput implements GroupFields {
  @Field(() => Int, { nullable: true, description: 'How many entries at least; 0 when not said.' })
  minItems?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many entries at most, 1 to 100; 100 when not said.' })
  maxItems?: number | null;

  @Field(() => [TextInLanguageInput], {
    nullable: true,
    description: 'The heading of an entry; may quote it as {panel.name}.',
  })
  itemTitle?: TextInLanguageInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether entries may be added to those it was opened with.' })
  canAdd?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether entries it was opened with may be taken away.' })
  canRemove?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The question in it whose answers must differ between entries.' })
  unique?: string | null;

  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The label of the button that adds an entry.' })
  addText?: TextInLanguageInput[] | null;
}

@InputType('FileFieldsInput', { description: 'What to write of a question for files; what is not given stays.' })
export class FileFieldsInput extends CommonInput implements FileFields {
  @Field(() => Int, { nullable: true, description: 'How many files at most, 1 to 20; 1 when not said.' })
  maxFiles?: number | null;

  @Field(() => Float, { nullable: true, description: 'The most bytes of one file; null: the server’s own limit.' })
  maxSize?: number | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Media types or endings that are taken, such as image/* or .pdf.',
  })
  accepted?: string[] | null;
}

@InputType('CalculatedFieldsInput', { description: 'What to write of a calculated value that is shown.' })
export class CalculatedFieldsInput extends CommonInput {
  @Field(() => FormulaInputType, { nullable: true, description: 'How it is worked out.' })
  formula?: FormulaInputType | null;
}

@InputType('InfoFieldsInput', { description: 'What to write of a text to read.' })
export class InfoFieldsInput extends CommonInput {
  @Field(() => [TextInLanguageInput], { nullable: true, description: 'The text.' })
  text?: TextInLanguageInput[] | null;
}

const kind = (what: string) => ({ nullable: true, description: what });

@OneOf('QuestionInput')
@InputType('QuestionInput', {
  description: 'A question of one kind: exactly one field. What is not given in it stays.',
})
export class QuestionInput implements Input {
  @Field(() => RatingFieldsInput, kind('A number on a scale (RATING).'))
  rating?: RatingFieldsInput | null;

  @Field(() => RatingFieldsInput, kind('How likely to recommend, 0 to 10 (NPS).'))
  nps?: RatingFieldsInput | null;

  @Field(() => RatingFieldsInput, kind('How satisfied, 1 to 5 or 1 to 4 (CSAT).'))
  csat?: RatingFieldsInput | null;

  @Field(() => RatingFieldsInput, kind('How easy, 1 to 7 or 1 to 5 (CES).'))
  ces?: RatingFieldsInput | null;

  @Field(() => SingleChoiceFieldsInput, kind('One of several choices (SINGLE_CHOICE).'))
  singleChoice?: SingleChoiceFieldsInput | null;

  @Field(() => MultipleChoiceFieldsInput, kind('Any of several choices (MULTIPLE_CHOICE).'))
  multipleChoice?: MultipleChoiceFieldsInput | null;

  @Field(() => RankingFieldsInput, kind('Choices put in order (RANKING).'))
  ranking?: RankingFieldsInput | null;

  @Field(() => BooleanFieldsInput, kind('Yes or no (BOOLEAN).'))
  boolean?: BooleanFieldsInput | null;

  @Field(() => NumberFieldsInput, kind('A number (NUMBER).'))
  number?: NumberFieldsInput | null;

  @Field(() => TextFieldsInput, kind('A line of text (TEXT).'))
  text?: TextFieldsInput | null;

  @Field(() => LongTextFieldsInput, kind('A text of several lines (LONG_TEXT).'))
  longText?: LongTextFieldsInput | null;

  @Field(() => DateFieldsInput, kind('A day (DATE).'))
  date?: DateFieldsInput | null;

  @Field(() => MatrixFieldsInput, kind('One choice for each row (MATRIX).'))
  matrix?: MatrixFieldsInput | null;

  @Field(() => PairFieldsInput, kind('Expected and experienced (PAIR).'))
  pair?: PairFieldsInput | null;

  @Field(() => GroupFieldsInput, kind('Questions asked again for each entry (GROUP).'))
  group?: GroupFieldsInput | null;

  @Field(() => FileFieldsInput, kind('Files as evidence (FILE).'))
  file?: FileFieldsInput | null;

  @Field(() => CalculatedFieldsInput, kind('Worked out and shown (CALCULATED).'))
  calculated?: CalculatedFieldsInput | null;

  @Field(() => InfoFieldsInput, kind('A text to read (INFO).'))
  info?: InfoFieldsInput | null;
}
