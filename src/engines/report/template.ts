import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { DatasetName } from './datasets.js';

/** A report as data: what it rests on, for which time, which tables and figures it has, and what is wrong in a row. */
export interface Template {
  readonly format: 1;
  readonly code: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly validFrom: CivilDate;
  readonly validUntil?: CivilDate | undefined;
  readonly sources: readonly TemplateSource[];
  /** What the sources leave open and this template decides. */
  readonly assumptions: readonly Assumption[];
  /** Whether it is about one unit with all below it, or the whole institution. */
  readonly unit: 'NONE' | 'OPTIONAL' | 'REQUIRED';
  readonly period: PeriodRule;
  readonly parameters: readonly Parameter[];
  readonly sections: readonly Section[];
  readonly whatIf?: WhatIfRule | undefined;
}

export interface TemplateSource {
  readonly code: string;
  readonly title: LocalizedText;
  /** False where nobody has held it against the original: the report says so until an administrator confirms it. */
  readonly confirmed: boolean;
}
export interface Assumption {
  readonly code: string;
  readonly text: LocalizedText;
}
/** A list of codes that may be chosen when the report is made. */
export interface Parameter {
  readonly code: string;
  readonly title: LocalizedText;
  readonly default: readonly string[];
}

export type PeriodRule =
  /** `startsOn`: month and day, such as 09-01. `years`: how many are looked at, the last of them is TS. */
  | { readonly is: 'ACADEMIC_YEAR'; readonly startsOn: string; readonly years: number }
  | { readonly is: 'CALENDAR_YEAR'; readonly years: number }
  | { readonly is: 'HALF_YEAR'; readonly startsOn: string }
  | { readonly is: 'DAY' };

/** All conditions of a list hold. */
export type Condition =
  | { readonly is: 'IN'; readonly field: string; readonly values: readonly (string | boolean)[] }
  | { readonly is: 'NOT_IN'; readonly field: string; readonly values: readonly (string | boolean)[] }
  | { readonly is: 'CHOSEN'; readonly field: string; readonly parameter: string }
  | { readonly is: 'PRESENT'; readonly field: string }
  /** A number of at least so much; what is not known is not. */
  | { readonly is: 'AT_LEAST'; readonly field: string; readonly least: string }
  /** From the one day to the other has a day in common with the window, or with one of its years (`TS`, `TS-1`). */
  | { readonly is: 'DURING'; readonly from: string; readonly until: string; readonly year?: string | undefined }
  /** Holds on the last day of the window. */
  | { readonly is: 'AT_END'; readonly from: string; readonly until: string };

interface SectionHead {
  readonly code: string;
  readonly title: LocalizedText;
}
export interface TableSection extends SectionHead {
  readonly is: 'TABLE';
  readonly rows: DatasetName;
  readonly where: readonly Condition[];
  readonly order: readonly string[];
  readonly columns: readonly Column[];
  readonly lint: readonly LintRule[];
  /** The row of a spreadsheet that the first row of data stands in, where a form to be filled wants it. */
  readonly firstRow?: number | undefined;
}
export interface CountsSection extends SectionHead {
  readonly is: 'COUNTS';
  readonly rows: DatasetName;
  readonly where: readonly Condition[];
  readonly by: string;
  readonly across?: string | undefined;
  /** Lines in this order, also where nothing is counted; others follow. */
  readonly lines: readonly Word[];
}
export interface FiguresSection extends SectionHead {
  readonly is: 'FIGURES';
  readonly inputs: readonly Input[];
  readonly figures: readonly FigureRule[];
}
export interface NarrativeSection extends SectionHead {
  readonly is: 'NARRATIVE';
  readonly questions: readonly { readonly code: string; readonly title: LocalizedText }[];
}
export type Section = TableSection | CountsSection | FiguresSection | NarrativeSection;

export interface Word {
  readonly code: string;
  readonly title: LocalizedText;
}

interface ColumnHead {
  readonly code: string;
  readonly title: LocalizedText;
  /** Stands above several columns side by side. */
  readonly group?: LocalizedText | undefined;
}
export type Column = ColumnHead &
  (
    | { readonly as: 'NUMBER_OF_ROW' }
    | { readonly as: 'TEXT'; readonly value: string }
    | { readonly as: 'WORD'; readonly value: string; readonly words: readonly Word[] }
    | {
        readonly as: 'MARK';
        readonly value: string;
        readonly when: readonly (string | boolean)[];
        readonly mark: string;
      }
    | { readonly as: 'DATE'; readonly value: string; readonly format: DateFormat }
    | { readonly as: 'YEAR'; readonly value: string }
    /** `per`: told in so many (1000000: in millions). */
    | { readonly as: 'AMOUNT'; readonly value: string; readonly per: string; readonly decimals: number }
    | { readonly as: 'YEARS'; readonly from: string; readonly until: string; readonly decimals: number }
    /** Both days and how long it is. */
    | { readonly as: 'SPAN'; readonly from: string; readonly until: string; readonly format: DateFormat }
    | { readonly as: 'EVIDENCE' }
  );
export type DateFormat = 'yyyy-mm-dd' | 'dd/mm/yyyy';

export const lintSeverities = ['ERROR', 'WARNING'] as const;
export type LintSeverity = (typeof lintSeverities)[number];
export type LintRule = {
  readonly code: string;
  readonly severity: LintSeverity;
  readonly text: LocalizedText;
} & (
  | { readonly rule: 'MISSING'; readonly field: string }
  /** A number below this. */
  | { readonly rule: 'BELOW'; readonly field: string; readonly least: number }
  /** `second` is earlier than `first`. */
  | { readonly rule: 'BEFORE'; readonly first: string; readonly second: string }
  /** `second` is more than so many days after `first`. */
  | { readonly rule: 'LONG_AFTER'; readonly first: string; readonly second: string; readonly days: number }
  /** From `first` to `second` it is more than so many years. */
  | { readonly rule: 'TOO_LONG'; readonly first: string; readonly second: string; readonly years: number }
);

export type Input = {
  readonly code: string;
  readonly title: LocalizedText;
} & (
  | {
      readonly is: 'COUNT';
      readonly rows: DatasetName;
      readonly where: readonly Condition[];
      /** What is counted once, however many rows it has. */
      readonly distinct: string;
      /** Without these a row cannot be judged, and the count is unknown. */
      readonly needs: readonly string[];
    }
  | {
      /** The greatest weight of each `by`, summed. A code that is not named weighs nothing. */
      readonly is: 'SUM_OF_GREATEST';
      readonly rows: DatasetName;
      readonly where: readonly Condition[];
      readonly by: string;
      readonly weightOf: string;
      readonly weights: readonly { readonly code: string; readonly weight: string }[];
    }
  /** A figure of the institution's register, of the report's unit or of the institution, on the last day of the window. */
  | { readonly is: 'FIGURE'; readonly figure: string; readonly of: 'UNIT' | 'INSTITUTION' }
  | { readonly is: 'CONSTANT'; readonly value: string }
);

export type FormulaRule =
  | { readonly formula: string }
  /** The first case that holds is taken; one without a condition takes what is left. */
  | { readonly cases: readonly { readonly when?: string | undefined; readonly is: string }[] };
export interface FigureRule {
  readonly code: string;
  readonly title: LocalizedText;
  readonly of: FormulaRule;
  readonly decimals: number;
  readonly unit?: 'PERCENT' | undefined;
}

export interface WhatIfRule {
  readonly figure: string;
  readonly additions: readonly {
    readonly code: string;
    readonly title: LocalizedText;
    readonly adds: readonly string[];
  }[];
  readonly most: number;
}
