import { compare, one, type Rational, sum, whole, zero } from '../../kernel/exact/rational.js';
import type { CompiledIndicator } from './compile-pack.js';
import { type Evaluated, holds, type Values } from './evaluate.js';
import { type Dharma, dharmas, type Level, levels } from './pack.js';
import { type Decided, decide } from './piecewise.js';

/** What was counted. Null: not known. A unit, duty or level of null means all of them together. */
export type Tally = (
  name: string,
  unit: string | null,
  dharma?: Dharma | null,
  level?: Level | null,
) => Rational | null;

export const standings = ['MET', 'NOT_MET', 'UNKNOWN', 'NO_TARGET'] as const;
export type Standing = (typeof standings)[number];

export interface Term {
  readonly name: string;
  readonly value: Rational | null;
}
export interface JudgedUnit {
  readonly unit: string;
  readonly terms: readonly Term[];
  readonly met: Evaluated<boolean>;
}
export interface JudgedCell {
  readonly unit: string;
  readonly dharma: Dharma;
  readonly level: Level;
  readonly count: Rational | null;
  readonly met: boolean | null;
}
export interface Judged {
  readonly value: Decided;
  readonly standing: Standing;
  readonly terms: readonly Term[];
  readonly units: readonly JudgedUnit[];
  readonly cells: readonly JudgedCell[];
}

/** What an indicator comes to. The value is held against the target as it is, before any rounding. */
export function judge(
  indicator: CompiledIndicator,
  units: readonly string[],
  tally: Tally,
  target: { readonly value: Rational; readonly falls: boolean } | null,
): Judged {
  const { definition, each } = indicator;
  const names = Object.keys(definition.measures);
  const termsOf = (unit: string | null): Term[] => names.map((name) => ({ name, value: tally(name, unit) }));
  const judged = definition.per
    ? units.map((unit) => {
        const terms = termsOf(unit);
        return { unit, terms, met: each ? holds(each, valuesOf(terms)) : nothingAsked };
      })
    : [];
  const terms = [...termsOf(null), ...(each ? unitTerms(judged) : [])];
  const value = indicator.value ? decide(indicator.value, valuesOf(terms)) : notCounted;
  return {
    value,
    standing: standingOf(value.value, target),
    terms,
    units: judged,
    cells: cellsOf(indicator, units, tally),
  };
}

const nothingAsked: Evaluated<boolean> = { value: null, unknown: [], dividedByZero: [] };
const notCounted: Decided = { value: null, unknown: [], dividedByZero: [], taken: null, uncovered: false };

const valuesOf = (terms: readonly Term[]): Values => Object.fromEntries(terms.map(({ name, value }) => [name, value]));

/** How many units there are, and how many meet it; not known while it is not known of one of them. */
const unitTerms = (units: readonly JudgedUnit[]): Term[] => [
  { name: 'units', value: whole(units.length) },
  {
    name: 'unitsMet',
    value: units.some(({ met }) => met.value === null) ? null : sum(units.map(({ met }) => (met.value ? one : zero))),
  },
];

function standingOf(value: Rational | null, target: { value: Rational; falls: boolean } | null): Standing {
  if (!target) return 'NO_TARGET';
  if (value === null) return 'UNKNOWN';
  return compare(value, target.value) * (target.falls ? -1 : 1) >= 0 ? 'MET' : 'NOT_MET';
}

function cellsOf({ definition, cellMet }: CompiledIndicator, units: readonly string[], tally: Tally): JudgedCell[] {
  const { cells } = definition;
  if (!cells || !cellMet) return [];
  return units.flatMap((unit) =>
    dharmas.flatMap((dharma) =>
      levels.map((level) => {
        const count = tally(cells.of, unit, dharma, level);
        return { unit, dharma, level, count, met: holds(cellMet, { count }).value };
      }),
    ),
  );
}
