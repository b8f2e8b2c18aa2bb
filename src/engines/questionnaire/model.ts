import type { Json, Node } from './document.js';
import type { Expression } from './expression/syntax.js';
import type { Fault } from './fault.js';
import type { Texts } from './texts.js';

/** A condition or formula: the author's words, and what they parse to. */
export interface Formula {
  readonly source: string;
  readonly expression: Expression;
  /** Where it stands, for whoever must mend it. */
  readonly path: readonly string[];
}

export const questionKinds = [
  'RATING',
  'NPS',
  'CSAT',
  'CES',
  'SINGLE_CHOICE',
  'MULTIPLE_CHOICE',
  'BOOLEAN',
  'NUMBER',
  'TEXT',
  'LONG_TEXT',
  'DATE',
  'MATRIX',
  'RANKING',
  'PAIR',
  'GROUP',
  'FILE',
  'CALCULATED',
  'INFO',
  'OPAQUE',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** SurveyJS's special choices, by what they mean. */
export const specialChoices = ['OTHER', 'NONE', 'REFUSE', 'DONT_KNOW'] as const;
export type SpecialChoice = (typeof specialChoices)[number];

export interface Choice {
  /** What is answered and stored. */
  readonly code: string;
  /** The same as expressions read it: a number where all codes of the set are numbers. */
  readonly value: string | number;
  readonly texts: Texts;
  readonly special: SpecialChoice | null;
  /** All of these must hold for it to be offered. */
  readonly offeredIf: readonly Formula[];
  readonly score: number | null;
  readonly node: Node | null;
}

/** The explicit "does not apply": with a code where the document has a choice for it. */
export interface NotApplicable {
  readonly code: string | number | null;
  readonly texts: Texts;
}

/** Where a question comes from: an item of a regulation or an SOP. */
export interface QuestionSource {
  readonly document: string;
  readonly item: string | null;
  readonly quote: string | null;
}

/** What a question measures, for statistics; all null when it measures nothing. */
export interface Measure {
  /** The name of the index or construct it belongs to, such as IKM. */
  readonly index: string | null;
  /** The element in that index, by its code (U1 … U9), never by position. */
  readonly element: string | null;
  readonly higherIsBetter: boolean;
  /** Whether its value is reported as a score of the response. */
  readonly scored: boolean;
}

export type Validator =
  | { readonly is: 'RANGE'; readonly min: number | null; readonly max: number | null; readonly texts: Texts }
  | {
      readonly is: 'LENGTH';
      readonly min: number;
      readonly max: number | null;
      readonly digits: boolean;
      readonly texts: Texts;
    }
  | { readonly is: 'COUNT'; readonly min: number; readonly max: number | null; readonly texts: Texts }
  | { readonly is: 'REGEX'; readonly pattern: string; readonly ignoreCase: boolean; readonly texts: Texts }
  | { readonly is: 'EMAIL'; readonly texts: Texts }
  | { readonly is: 'EXPRESSION'; readonly formula: Formula; readonly texts: Texts };

/** What every element of a page has. */
export interface ElementBase {
  readonly node: Node;
  /** Names of page, panels and the element itself. */
  readonly path: readonly string[];
  readonly visible: boolean;
  readonly visibleIf: Formula | null;
  readonly enableIf: Formula | null;
  readonly readOnly: boolean;
}

export interface QuestionBase extends ElementBase {
  /** The stable code of the question: SurveyJS's name. */
  readonly key: string;
  /** SurveyJS's type as the document says it. */
  readonly type: string;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly required: boolean;
  readonly requiredIf: Formula | null;
  readonly requiredTexts: Texts;
  readonly validators: readonly Validator[];
  /** Whether a comment may go with the answer. */
  readonly comment: boolean;
  readonly notApplicable: NotApplicable | null;
  readonly defaultValue: Json | undefined;
  readonly measure: Measure;
  readonly source: QuestionSource | null;
}

export interface ScaleStep {
  readonly value: number;
  readonly texts: Texts;
  readonly score: number | null;
}
export interface RatingQuestion extends QuestionBase {
  readonly kind: 'RATING' | 'NPS' | 'CSAT' | 'CES';
  readonly steps: readonly ScaleStep[];
  readonly lowTexts: Texts;
  readonly highTexts: Texts;
}
export interface SingleChoiceQuestion extends QuestionBase {
  readonly kind: 'SINGLE_CHOICE';
  readonly choices: readonly Choice[];
}
export interface MultipleChoiceQuestion extends QuestionBase {
  readonly kind: 'MULTIPLE_CHOICE';
  readonly choices: readonly Choice[];
  readonly selectAll: boolean;
  readonly minSelected: number;
  readonly maxSelected: number | null;
}
export interface RankingQuestion extends QuestionBase {
  readonly kind: 'RANKING';
  readonly choices: readonly Choice[];
  /** Whether only some may be ranked; otherwise all that are offered. */
  readonly partial: boolean;
  readonly minSelected: number;
  readonly maxSelected: number | null;
}
export interface BooleanQuestion extends QuestionBase {
  readonly kind: 'BOOLEAN';
  readonly trueTexts: Texts;
  readonly falseTexts: Texts;
}
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'NUMBER';
  readonly min: number | null;
  readonly max: number | null;
  readonly minIs: Formula | null;
  readonly maxIs: Formula | null;
  readonly integer: boolean;
  readonly unit: Texts;
}
export const textFormats = ['PLAIN', 'EMAIL', 'URL', 'PHONE'] as const;
export type TextFormat = (typeof textFormats)[number];
export interface TextQuestion extends QuestionBase {
  readonly kind: 'TEXT' | 'LONG_TEXT';
  readonly format: TextFormat;
  readonly maxLength: number;
}
export interface DateQuestion extends QuestionBase {
  readonly kind: 'DATE';
  readonly min: string | null;
  readonly max: string | null;
  readonly minIs: Formula | null;
  readonly maxIs: Formula | null;
}
export interface MatrixRow {
  readonly code: string;
  readonly texts: Texts;
  readonly offeredIf: readonly Formula[];
}
export interface MatrixQuestion extends QuestionBase {
  readonly kind: 'MATRIX';
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Choice[];
  /** The column that says a row does not apply; formulas read such a row as empty. */
  readonly notApplicableColumn: { readonly code: string; readonly texts: Texts } | null;
  readonly eachRowRequired: boolean;
  readonly eachRowUnique: boolean;
}
/** Two ratings of one thing on one scale: what was expected, and how it turned out. */
export interface PairQuestion extends QuestionBase {
  readonly kind: 'PAIR';
  readonly steps: readonly ScaleStep[];
  /** The rows of the document's matrix that hold the two. */
  readonly expectation: MatrixRow;
  readonly experience: MatrixRow;
  /** Whether both must be answered; else one may be missing. */
  readonly eachRowRequired: boolean;
}
export interface GroupQuestion extends QuestionBase {
  readonly kind: 'GROUP';
  readonly elements: readonly Element[];
  readonly minItems: number;
  readonly maxItems: number;
  readonly itemTitles: Texts;
  /** Whether entries may be added to, and taken from, those it is opened with. */
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  /** The question whose answers must differ between items. */
  readonly unique: string | null;
}
export interface FileQuestion extends QuestionBase {
  readonly kind: 'FILE';
  readonly maxFiles: number;
  /** Bytes of one file. */
  readonly maxSize: number | null;
  /** Media types or file endings, in lower case; empty: any. */
  readonly accepted: readonly string[];
}
export interface CalculatedQuestion extends QuestionBase {
  readonly kind: 'CALCULATED';
  readonly formula: Formula | null;
}
export interface InfoQuestion extends QuestionBase {
  readonly kind: 'INFO';
  readonly texts: Texts;
}
/** A type this engine does not run: kept, exported, shown as its source, refused at publish. */
export interface OpaqueQuestion extends QuestionBase {
  readonly kind: 'OPAQUE';
}

export type Question =
  | RatingQuestion
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | RankingQuestion
  | BooleanQuestion
  | NumberQuestion
  | TextQuestion
  | DateQuestion
  | MatrixQuestion
  | PairQuestion
  | GroupQuestion
  | FileQuestion
  | CalculatedQuestion
  | InfoQuestion
  | OpaqueQuestion;
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

/** A page or panel: it shows and hides all it holds. */
export interface Container extends ElementBase {
  readonly kind: 'PAGE' | 'PANEL';
  readonly name: string;
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly elements: readonly Element[];
}
export type Element = Container | Question;

/** A value of the whole response, known to all conditions by its name. */
export interface CalculatedValue {
  readonly name: string;
  readonly formula: Formula | null;
  readonly scored: boolean;
  readonly node: Node;
}

/** What a response should lead to when the condition holds, such as a complaint. */
export interface CaseRule {
  readonly name: string;
  readonly when: Formula | null;
  /** The question whose words tell what it is about. */
  readonly wordsFrom: string | null;
  readonly node: Node;
}

export interface Questionnaire {
  /** The canonical document itself; every `node` below is one of its nodes. */
  readonly document: Node;
  /** The language of plain texts. */
  readonly language: string;
  /** Every language it must be complete in, its own first. */
  readonly languages: readonly string[];
  readonly titles: Texts;
  readonly descriptions: Texts;
  readonly pages: readonly Container[];
  /** All questions in order, those of panels included, those inside groups not. */
  readonly questions: readonly Question[];
  readonly calculated: readonly CalculatedValue[];
  readonly caseRules: readonly CaseRule[];
  /** What stands in the way of publishing, as far as reading shows it. */
  readonly faults: readonly Fault[];
}
