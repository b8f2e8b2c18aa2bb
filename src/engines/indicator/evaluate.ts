import { compare, minus, negative, over, plus, type Rational, sign, times } from '../../kernel/exact/rational.js';
import { roundHalfUp } from '../../kernel/exact/round.js';
import { printFormula } from './print.js';
import type { Comparison, Formula, FunctionName } from './syntax.js';

/** What is known of each name; null, or a name left out, is unknown. */
export type Values = Readonly<Record<string, Rational | null>>;

/** What a formula comes to. Null is unknown, and then it is told why; a value that is known needs no reasons. */
export interface Evaluated<T> {
  readonly value: T | null;
  /** Names whose values are not known and would be needed. */
  readonly unknown: readonly string[];
  /** Divisors that are zero, as they are written. */
  readonly dividedByZero: readonly string[];
}

interface Reasons {
  readonly unknown: Set<string>;
  readonly dividedByZero: Set<string>;
}

/** Exact. What is not known makes unknown whatever needs it, and so does a division by zero. */
export const evaluate = (formula: Formula, values: Values): Evaluated<Rational> =>
  reasoned((reasons) => number(formula, values, reasons));

/** The same for a condition. A side that decides by itself needs no other: `no and unknown` is no. */
export const holds = (condition: Formula, values: Values): Evaluated<boolean> =>
  reasoned((reasons) => truth(condition, values, reasons));

function reasoned<T>(run: (reasons: Reasons) => T | null): Evaluated<T> {
  const reasons: Reasons = { unknown: new Set(), dividedByZero: new Set() };
  const value = run(reasons);
  return value === null
    ? { value, unknown: [...reasons.unknown], dividedByZero: [...reasons.dividedByZero] }
    : { value, unknown: [], dividedByZero: [] };
}

function number(formula: Formula, values: Values, reasons: Reasons): Rational | null {
  switch (formula.op) {
    case 'number':
      return formula.value;
    case 'name': {
      const value = (Object.hasOwn(values, formula.name) ? values[formula.name] : null) ?? null;
      if (value === null) reasons.unknown.add(formula.name);
      return value;
    }
    case 'negative': {
      const value = number(formula.of, values, reasons);
      return value && negative(value);
    }
    case 'call':
      return called(formula.name, formula.of, values, reasons);
    case '+':
    case '-':
    case '*':
    case '/': {
      const left = number(formula.left, values, reasons);
      const right = number(formula.right, values, reasons);
      if (formula.op === '/' && right && sign(right) === 0) {
        reasons.dividedByZero.add(printFormula(formula.right));
        return null;
      }
      return left && right && arithmetic[formula.op](left, right);
    }
    default:
      throw new TypeError(`${formula.op} is a condition`);
  }
}

const arithmetic = { '+': plus, '-': minus, '*': times, '/': over };

function called(name: FunctionName, of: readonly Formula[], values: Values, reasons: Reasons): Rational | null {
  const known = of.map((one) => number(one, values, reasons));
  if (known.includes(null)) return null;
  const [first, ...rest] = known as [Rational, ...Rational[]];
  switch (name) {
    case 'abs':
      return sign(first) < 0 ? negative(first) : first;
    case 'round':
      return roundHalfUp(first, Number(rest[0]?.numerator ?? 0n));
    case 'min':
      return rest.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
    case 'max':
      return rest.reduce((a, b) => (compare(b, a) > 0 ? b : a), first);
  }
}

const compared: Readonly<Record<Comparison, (difference: number) => boolean>> = {
  '<': (by) => by < 0,
  '<=': (by) => by <= 0,
  '=': (by) => by === 0,
  '!=': (by) => by !== 0,
  '>=': (by) => by >= 0,
  '>': (by) => by > 0,
};

function truth(condition: Formula, values: Values, reasons: Reasons): boolean | null {
  switch (condition.op) {
    case 'not': {
      const value = truth(condition.of, values, reasons);
      return value === null ? null : !value;
    }
    case 'and':
    case 'or': {
      const deciding = condition.op === 'or';
      const sides = [truth(condition.left, values, reasons), truth(condition.right, values, reasons)];
      if (sides.includes(deciding)) return deciding;
      return sides.includes(null) ? null : !deciding;
    }
    case '<':
    case '<=':
    case '=':
    case '!=':
    case '>=':
    case '>': {
      const left = number(condition.left, values, reasons);
      const right = number(condition.right, values, reasons);
      return left && right && compared[condition.op](compare(left, right));
    }
    default:
      throw new TypeError(`${condition.op} is a number`);
  }
}
