/** Plain data: what JSON holds. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** The figures' own version: raised whenever the same answers would give another figure. */
export const STATISTICS_EDITION = 1;

/** All that a result depends on, so that anyone may recompute it and compare. */
export interface Receipt {
  /** The moment the answers were counted, ISO 8601. */
  readonly asOf: string;
  /** Which answers were counted. */
  readonly filter: Plain;
  /** Published versions of the questionnaire, in any order. */
  readonly versions: readonly string[];
  /** Weight mode, threshold k, boxes: whatever was chosen. */
  readonly settings: Plain;
  readonly figures: Plain;
}

/** The receipt as one text that depends on nothing but its content: the caller hashes it. */
export const receiptText = ({ versions, ...rest }: Receipt): string =>
  canonicalText({ edition: STATISTICS_EDITION, versions: versions.toSorted(), ...rest });

/** JSON without spaces, keys by code unit, numbers as JavaScript prints them (RFC 8785); absent keys are left out. */
export function canonicalText(value: Plain): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} cannot be written`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  const entries = Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]));
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonicalText(one)}`).join(',')}}`;
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);
