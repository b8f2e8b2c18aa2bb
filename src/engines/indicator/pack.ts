import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { TargetStep } from './target.js';

/** What units are counted as, whatever the institution calls them (jurusan; program studi). */
export const unitRoles = ['DEPARTMENT', 'STUDY_PROGRAMME'] as const;
export type UnitRole = (typeof unitRoles)[number];

/** The three duties of higher education (tridharma). */
export const dharmas = ['EDUCATION', 'RESEARCH', 'COMMUNITY_SERVICE'] as const;
export type Dharma = (typeof dharmas)[number];

export const levels = ['INTERNATIONAL', 'NATIONAL', 'LOCAL'] as const;
export type Level = (typeof levels)[number];

/** The aspects that are shown by evidence; a third one (satisfaction, and whether it goes on) is computed. */
export const aspects = ['BENEFIT', 'PERFORMANCE_FACILITIES'] as const;
export type Aspect = (typeof aspects)[number];

export const valueUnits = ['PERCENT', 'COUNT', 'RATIO'] as const;
export type ValueUnit = (typeof valueUnits)[number];

/** What a base measure is asked for. Which of these it takes, and which it needs, the catalogue says. */
export interface MeasureUse {
  readonly of: string;
  readonly dharma?: readonly Dharma[] | undefined;
  readonly level?: readonly Level[] | undefined;
  /** Only what is relevant to the unit's field. */
  readonly relevant?: boolean | undefined;
  readonly aspect?: Aspect | undefined;
  readonly role?: UnitRole | undefined;
  /** The least index, as an exact number. */
  readonly threshold?: string | undefined;
  /** The fewest responses. */
  readonly responses?: number | undefined;
  /** How many years back the time begins, this one included; 1 unless told. */
  readonly years?: number | undefined;
  /** The code of a figure. */
  readonly figure?: string | undefined;
  /** A standard of service, by its code or by the code its source gives it. */
  readonly standard?: string | undefined;
}

/** A rule for the years that have a target; numbers as they are written. */
export interface TargetData {
  readonly baseYear: number;
  readonly baseValue: string;
  readonly step: string;
  readonly stepAs: TargetStep;
  readonly cap: string | null;
  readonly from: number | null;
  readonly until: number | null;
}

/** What the words leave open, and how they are read here. */
export interface Assumption {
  readonly code: string;
  readonly text: LocalizedText;
  /** The setting by which an institution reads it otherwise. */
  readonly setting?: 'TARGET_STEP' | 'UNIT_KINDS' | undefined;
}

export interface IndicatorDefinition {
  readonly code: string;
  /** The code as its document has it, where that is another. */
  readonly printedAs: string | null;
  readonly title: LocalizedText;
  /** The exact words of the document. */
  readonly quote: string;
  /** The marks of footnotes it bears. */
  readonly footnotes: readonly string[];
  /** What units it is judged for one by one; null: the institution as a whole. */
  readonly per: UnitRole | null;
  readonly measures: Readonly<Record<string, MeasureUse>>;
  /** When a unit meets it, over the measures of that unit. */
  readonly each: string | null;
  /** The matrix: one measure by unit, duty and level; `met` is over `count`. */
  readonly cells: { readonly of: string; readonly met: string } | null;
  /** Over the measures of the institution, and `units` and `unitsMet` where it is judged by units; null: stated only. */
  readonly value: string | readonly { readonly when: string | null; readonly is: string }[] | null;
  readonly unit: ValueUnit;
  readonly decimals: number;
  readonly target: TargetData | null;
  readonly assumptions: readonly Assumption[];
}

/** An institution's indicators as data, one version. */
export interface Pack {
  readonly format: 1;
  readonly code: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  /** The day its years begin, as `MM-DD`. */
  readonly yearStarts: string;
  readonly source: { readonly title: LocalizedText; readonly section: string | null };
  readonly unitKinds: Readonly<Record<UnitRole, readonly string[]>>;
  readonly footnotes: readonly { readonly marker: string; readonly text: LocalizedText | null }[];
  readonly indicators: readonly IndicatorDefinition[];
}
