import { Field, Float, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { NumberDisplay as Entry } from '../../engines/questionnaire/edit/kinds/number.js';
import type { TextFormat as Format } from '../../engines/questionnaire/model.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { MultipleChoiceQuestionType, RankingQuestionType, SingleChoiceQuestionType } from './choice-questions.type.js';
import { FormulaType } from './formula.type.js';
import { QuestionnaireElementType, QuestionType, TextInLanguageType } from './question.type.js';
import { NumberDisplay, QuestionChoiceType, TextFormat } from './question-parts.type.js';
import { PairQuestionType, RatingQuestionType, ScaleQuestionType } from './scale-questions.type.js';

const plain = { simpleResolvers: true, implements: QuestionType };

@ObjectType('BooleanQuestion', { ...plain, description: 'Yes or no (ya/tidak).' })
export class BooleanQuestionType extends QuestionType {
  @Field(() => [TextInLanguageType], { description: 'The word for yes; empty: Ya, Yes.' })
  trueTexts!: TextInLanguageType[];

  @Field(() => [TextInLanguageType], { description: 'The word for no; empty: Tidak, No.' })
  falseTexts!: TextInLanguageType[];
}

@ObjectType('NumberQuestion', { ...plain, description: 'A number (angka).' })
export class NumberQuestionType extends QuestionType {
  @Field(() => Float, { nullable: true, description: 'The lowest it may be.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest it may be.' })
  max?: number | null;

  @Field(() => FormulaType, { nullable: true, description: 'The lowest it may be, worked out.' })
  minIs?: FormulaType | null;

  @Field(() => FormulaType, { nullable: true, description: 'The highest it may be, worked out.' })
  maxIs?: FormulaType | null;

  @Field(() => Boolean, { description: 'Whether it must be whole.' })
  integer!: boolean;

  @Field(() => [TextInLanguageType], { description: 'Its unit, such as percent.' })
  unitTexts!: TextInLanguageType[];

  @Field(() => NumberDisplay, { description: 'How it is entered.' })
  display!: Entry;
}

@InterfaceType('QuestionInWords', {
  implements: QuestionType,
  description: 'A question answered in words.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class InWords extends QuestionType {
  @Field(() => Int, { description: 'The most characters an answer may have.' })
  maxLength!: number;

  @Field(() => [TextInLanguageType], { description: 'What stands in the empty field.' })
  placeholderTexts!: TextInLanguageType[];
}

@ObjectType('TextQuestion', { simpleResolvers: true, implements: InWords, description: 'A line of text (teks).' })
export class TextQuestionType extends InWords {
  @Field(() => TextFormat, { description: 'What it must be.' })
  format!: Format;

  @Field(() => String, { nullable: true, description: 'What a browser may fill in, by HTML’s autocomplete token.' })
  autocomplete?: string | null;
}

@ObjectType('LongTextQuestion', {
  simpleResolvers: true,
  implements: InWords,
  description: 'A text of several lines (uraian).',
})
export class LongTextQuestionType extends InWords {}

@ObjectType('DateQuestion', { ...plain, description: 'A day on the calendar (tanggal).' })
export class DateQuestionType extends QuestionType {
  @Field(() => CivilDate, { nullable: true, description: 'The first day it may be.' })
  min?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The last day it may be.' })
  max?: string | null;

  @Field(() => FormulaType, { nullable: true, description: 'The first day it may be, worked out.' })
  minIs?: FormulaType | null;

  @Field(() => FormulaType, { nullable: true, description: 'The last day it may be, worked out.' })
  maxIs?: FormulaType | null;
}

@ObjectType('MatrixQuestion', { ...plain, description: 'One choice for each row (matriks).' })
export class MatrixQuestionType extends QuestionType {
  @Field(() => [QuestionChoiceType], { description: 'The rows.' })
  rows!: QuestionChoiceType[];

  @Field(() => [QuestionChoiceType], { description: 'The columns: what can be chosen in each row.' })
  columns!: QuestionChoiceType[];

  @Field(() => FormulaType, { nullable: true, description: 'A row is shown while this holds of `{item}`.' })
  rowsVisibleIf?: FormulaType | null;

  @Field(() => Boolean, { description: 'Whether every row must be answered.' })
  eachRowRequired!: boolean;

  @Field(() => Boolean, { description: 'Whether each column is chosen once only.' })
  eachRowUnique!: boolean;
}

@ObjectType('GroupQuestion', { ...plain, description: 'Questions asked again for each entry (kelompok berulang).' })
export class GroupQuestionType extends QuestionType {
  @Field(() => Int, { description: 'How many entries at least.' })
  minItems!: number;

  @Field(() => Int, { description: 'How many entries at most.' })
  maxItems!: number;

  @Field(() => [TextInLanguageType], { description: 'The heading of an entry; may quote it, such as {panel.name}.' })
  itemTitles!: TextInLanguageType[];

  @Field(() => Boolean, { description: 'Whether entries may be added to those it was opened with.' })
  canAdd!: boolean;

  @Field(() => Boolean, { description: 'Whether entries it was opened with may be taken away.' })
  canRemove!: boolean;

  @Field(() => String, { nullable: true, description: 'The question in it whose answers must differ between entries.' })
  unique?: string | null;

  @Field(() => [TextInLanguageType], { description: 'The label of the button that adds an entry.' })
  addTexts!: TextInLanguageType[];
}

@ObjectType('FileQuestion', { ...plain, description: 'Files as evidence (berkas bukti), uploaded before.' })
export class FileQuestionType extends QuestionType {
  @Field(() => Int, { description: 'How many files at most.' })
  maxFiles!: number;

  @Field(() => Float, { nullable: true, description: 'The most bytes of one file; null: the server’s own limit.' })
  maxSize?: number | null;

  @Field(() => [String], { description: 'Media types or endings that are taken, such as image/* or .pdf; empty: all.' })
  accepted!: readonly string[];
}

@ObjectType('CalculatedQuestion', { ...plain, description: 'A value worked out and shown (nilai terhitung).' })
export class CalculatedQuestionType extends QuestionType {
  @Field(() => FormulaType, { nullable: true, description: 'How it is worked out; null while it is not said.' })
  formula?: FormulaType | null;
}

@ObjectType('InfoQuestion', { ...plain, description: 'A text to read, never answered (keterangan).' })
export class InfoQuestionType extends QuestionType {
  @Field(() => [TextInLanguageType], {
    description: 'The text, with no markup but p, br, b, i, em, strong, ul, ol, li and links with https.',
  })
  texts!: TextInLanguageType[];
}

@ObjectType('OpaqueQuestion', {
  ...plain,
  description:
    'A question of a type that is not run here: kept and exported as it came, refused at publish by its type.',
})
export class OpaqueQuestionType extends QuestionType {
  @Field(() => String, { description: 'SurveyJS’s type, as the document says it.' })
  type!: string;

  @Field(() => String, { description: 'Its source: the document’s own JSON.' })
  json!: string;
}

@ObjectType('QuestionnairePanel', {
  simpleResolvers: true,
  implements: QuestionnaireElementType,
  description: 'A panel: what stands in it is shown and hidden together.',
})
export class QuestionnairePanelType extends QuestionnaireElementType {}

export const elementTypes = [
  RatingQuestionType,
  ScaleQuestionType,
  SingleChoiceQuestionType,
  MultipleChoiceQuestionType,
  RankingQuestionType,
  BooleanQuestionType,
  NumberQuestionType,
  TextQuestionType,
  LongTextQuestionType,
  DateQuestionType,
  MatrixQuestionType,
  PairQuestionType,
  GroupQuestionType,
  FileQuestionType,
  CalculatedQuestionType,
  InfoQuestionType,
  OpaqueQuestionType,
  QuestionnairePanelType,
];
