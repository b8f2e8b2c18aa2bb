import { compare, minus, one, plus, type Rational, whole } from '../../kernel/exact/rational.js';
import { type Evaluated, evaluate, holds, type Values } from './evaluate.js';
import { type Formula, namesIn, partsOf } from './syntax.js';

/** A number that is worked out otherwise in each case; the first case that holds is taken. */
export type Cases = readonly Case[];
export interface Case {
  /** Null: whatever no case before it took. */
  readonly when: Formula | null;
  readonly is: Formula;
}

export interface Decided extends Evaluated<Rational> {
  /** Which case was taken, from 0; null where none was, or none can be named yet. */
  readonly taken: number | null;
  /** All is known, and no case speaks of it: a hole in the rule, never a zero. */
  readonly uncovered: boolean;
}

/** A case that may hold, for all that is known, ends the search: what follows it is not known either. */
export function decide(cases: Cases, values: Values): Decided {
  for (const [taken, { when, is }] of cases.entries()) {
    const held = when ? holds(when, values) : certain;
    if (held.value === null) return { ...held, value: null, taken: null, uncovered: false };
    if (held.value) return { ...evaluate(is, values), taken, uncovered: false };
  }
  return { value: null, unknown: [], dividedByZero: [], taken: null, uncovered: true };
}
const certain: Evaluated<boolean> = { value: true, unknown: [], dividedByZero: [] };

const MOST_TRIED = 20_000;

/**
 * Values that no case speaks of, tried around every number that the conditions name: a rule by branches changes there and
 * nowhere else, so long as its conditions compare sums of names with numbers. At most `most`, the smallest first. Nothing
 * found is no proof. `fixed`: names that are not tried, with their values; the others are counts, never below zero.
 */
export function holesIn(cases: Cases, fixed: Values, most = 3): readonly Values[] {
  const conditions = cases.flatMap(({ when }) => (when ? [when] : []));
  const names = [...new Set(conditions.flatMap(namesIn))].filter((name) => !Object.hasOwn(fixed, name));
  const around = tried([...numbersIn(conditions), ...Object.values(fixed).flatMap((value) => (value ? [value] : []))]);
  const holes: Values[] = [];
  const total = around.length ** names.length;
  for (let index = 0; index < Math.min(total, MOST_TRIED) && holes.length < most; index += 1) {
    const values: Values = { ...Object.fromEntries(chosen(names, around, index)), ...fixed };
    if (decide(cases, values).uncovered) holes.push(values);
  }
  return holes;
}

function* chosen(names: readonly string[], from: readonly Rational[], index: number) {
  let rest = index;
  for (const name of names) {
    yield [name, from[rest % from.length] ?? null] as const;
    rest = Math.floor(rest / from.length);
  }
}

/** Each number, one less and one more, none below zero, the smallest first. */
function tried(numbers: readonly Rational[]): readonly Rational[] {
  const all = [whole(0), one, ...numbers.flatMap((value) => [minus(value, one), value, plus(value, one)])];
  const known = new Map(all.map((value) => [`${value.numerator}/${value.denominator}`, value]));
  return [...known.values()].filter(({ numerator }) => numerator >= 0n).sort(compare);
}

const numbersIn = (formulas: readonly Formula[]): Rational[] =>
  formulas.flatMap((one) => (one.op === 'number' ? [one.value] : numbersIn(partsOf(one))));
