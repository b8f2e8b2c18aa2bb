/** What every chart says beside its figures. All words are in the reader's language already; numbers are printed by whoever knows them. */
interface Framed {
  readonly title: string;
  /** Bases and date: "n = 120 · 22 November 2026 · k = 5". */
  readonly note: string;
  /** The figures in one sentence or two, for those who do not see the picture. */
  readonly description: string;
}

/** One bar for each choice. */
export interface BarChart extends Framed {
  readonly kind: 'BARS';
  /** The value of a full bar; the largest value unless told. */
  readonly most?: number;
  /** A value of null is drawn as an empty frame, with `printed` telling why ("fewer than 5"). */
  readonly rows: readonly { readonly label: string; readonly value: number | null; readonly printed: string }[];
}

/** Shares of a scale, one row for each question; every row is 100 %. */
export interface StackedChart extends Framed {
  readonly kind: 'STACKED';
  /** What stands in the shares; PERCENT, without its sign, unless told. */
  readonly inside?: 'PERCENT' | 'COUNT';
  /** The steps of the scale, the lowest first; at most 11. */
  readonly steps: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Counts by step; null where they may not be shown. */
    readonly counts: readonly number[] | null;
    readonly printed: string;
  }[];
}

/** A figure over time, with its interval of confidence where there is one. */
export interface TrendChart extends Framed {
  readonly kind: 'TREND';
  readonly least: number;
  readonly most: number;
  readonly points: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly low?: number | null;
    readonly high?: number | null;
    readonly printed: string;
    /** The series is not comparable with what came before. */
    readonly breaks?: boolean;
  }[];
}

/** Two figures of one scale side by side: what was expected and what was found. */
export interface PairChart extends Framed {
  readonly kind: 'PAIRS';
  readonly least: number;
  readonly most: number;
  readonly first: string;
  readonly second: string;
  readonly rows: readonly {
    readonly label: string;
    readonly first: number | null;
    readonly second: number | null;
    readonly printed: string;
  }[];
}

/** One figure on a scale of named bands. */
export interface ScoreChart extends Framed {
  readonly kind: 'SCORE';
  readonly least: number;
  readonly most: number;
  readonly value: number | null;
  readonly printed: string;
  readonly bands: readonly { readonly from: number; readonly to: number; readonly name: string }[];
}

export type Chart = BarChart | StackedChart | TrendChart | PairChart | ScoreChart;
