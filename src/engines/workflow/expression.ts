export const comparisons = ['EQ', 'NE', 'LT', 'LE', 'GT', 'GE'] as const;
export type Comparison = (typeof comparisons)[number];

/** Which entries of a list fact count: every attribute named must be one of the listed values. */
export interface EntryFilter {
  readonly id?: readonly string[];
  readonly kind?: readonly string[];
  readonly echelon?: readonly string[];
  readonly position?: readonly string[];
}
export const entryAttributes = ['id', 'kind', 'echelon', 'position'] as const;
export type EntryAttribute = (typeof entryAttributes)[number];

/**
 * A guard is data, never code: it can be type-checked, simulated and explained. A fact not yet known makes every
 * comparison on it false; `known` asks for it outright.
 */
export type Expression =
  | { readonly op: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'compare'; readonly left: Expression; readonly is: Comparison; readonly right: Expression }
  | { readonly op: 'in'; readonly item: Expression; readonly of: readonly (string | number)[] }
  | { readonly op: 'has'; readonly fact: string; readonly value?: string; readonly where?: EntryFilter }
  | { readonly op: 'known'; readonly fact: string }
  | { readonly op: 'fact'; readonly name: string }
  | { readonly op: 'value'; readonly value: string | number | boolean }
  | { readonly op: 'date'; readonly value: string }
  | { readonly op: 'count'; readonly of: string; readonly where?: EntryFilter }
  | { readonly op: 'countDistinct'; readonly of: string; readonly by: EntryAttribute; readonly where?: EntryFilter }
  | { readonly op: 'addDays'; readonly date: Expression; readonly days: number }
  | { readonly op: 'daysBetween'; readonly from: Expression; readonly to: Expression }
  | { readonly op: 'round' }
  /** How the cooperation stands while its case goes on. */
  | { readonly op: 'standing'; readonly is: 'IN_FORCE' | 'UNDER_REVIEW' }
  | { readonly op: 'evidence' | 'finalised'; readonly document: string }
  | { readonly op: 'answered'; readonly form: string }
  | { readonly op: 'approved'; readonly sheet: string }
  | { readonly op: 'initialled'; readonly sheet: string; readonly slot: string }
  | { readonly op: 'signed'; readonly set: string; readonly slot?: string };
