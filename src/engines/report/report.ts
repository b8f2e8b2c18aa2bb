import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Source } from './datasets.js';
import type { Assumption, LintSeverity } from './template.js';
import type { Window } from './window.js';

/** A report as it was made: plain data that is shown, printed, hashed and kept alike. */
export interface Report {
  readonly template: { readonly code: string; readonly version: string; readonly hash: string };
  readonly title: LocalizedText;
  readonly institution: LocalizedText;
  readonly unit: { readonly code: string; readonly name: LocalizedText } | null;
  readonly window: Window;
  readonly asOf: CivilDate;
  readonly chosen: readonly { readonly code: string; readonly values: readonly string[] }[];
  /** Titles of the sources nobody has confirmed. */
  readonly notConfirmed: readonly LocalizedText[];
  readonly assumptions: readonly Assumption[];
  readonly sections: readonly MadeSection[];
}

interface MadeHead {
  readonly code: string;
  readonly title: LocalizedText;
}
export interface MadeTable extends MadeHead {
  readonly is: 'TABLE';
  readonly columns: readonly MadeColumn[];
  readonly rows: readonly MadeRow[];
  readonly firstRow: number | null;
}
export interface MadeFigures extends MadeHead {
  readonly is: 'FIGURES';
  readonly figures: readonly MadeFigure[];
}
export interface MadeNarrative extends MadeHead {
  readonly is: 'NARRATIVE';
  readonly answers: readonly { readonly code: string; readonly title: LocalizedText; readonly words: string | null }[];
}
export type MadeSection = MadeTable | MadeFigures | MadeNarrative;

export interface MadeColumn {
  readonly code: string;
  readonly title: LocalizedText;
  readonly group: LocalizedText | null;
  readonly kind: 'TEXT' | 'NUMBER' | 'DAY';
  /** What a spreadsheet is told of cells that are words elsewhere: a day as dd/mm/yyyy, or names of files that can be opened. */
  readonly sheet?: 'DAY_MONTH_YEAR' | 'EVIDENCE';
}
/** Null where nothing is known; NUMBER and DAY cells hold the value itself in both languages. */
export type MadeCell = LocalizedText | null;
export interface MadeRow {
  readonly cells: readonly MadeCell[];
  readonly findings: readonly Finding[];
  readonly sources: readonly Source[];
}
export interface Finding {
  readonly code: string;
  readonly severity: LintSeverity;
  readonly text: LocalizedText;
}

export interface MadeFigure {
  readonly code: string;
  readonly title: LocalizedText;
  /** INPUT: counted or taken from the register. FIGURE: worked out. */
  readonly is: 'INPUT' | 'FIGURE';
  /** Rounded half up to so many decimals, as text; null: not known. */
  readonly value: string | null;
  /** The fraction before it was rounded. */
  readonly exact: string | null;
  readonly decimals: number;
  readonly unit: 'PERCENT' | null;
  /** As the template writes it; null for what is counted. */
  readonly formula: string | null;
  /** Why it is not known. */
  readonly unknown: readonly Why[];
  readonly sources: readonly Source[];
}
export const whyCodes = [
  'FIGURE_MISSING',
  'FIGURES_DIFFER',
  'NOT_JUDGED',
  'UNKNOWN_INPUT',
  'DIVIDED_BY_ZERO',
  'UNCOVERED',
] as const;
export interface Why {
  readonly code: (typeof whyCodes)[number];
  readonly text: LocalizedText;
  /** Of what something is not recorded. */
  readonly sources: readonly Source[];
}
