import type { Arithmetic } from '../syntax.js';
import type { Inner } from './day.js';
import { isEmpty } from './equality.js';

/** Arithmetic on what two operands say. An empty one counts as zero beside a number and as no text beside a text. */
export const arithmetic: Readonly<Record<Arithmetic, (left: Inner, right: Inner) => Inner>> = {
  '+': (left, right) => {
    const one = filled(left, right);
    const other = filled(right, one);
    return typeof one === 'number' && typeof other === 'number' ? plus(one, other) : `${one}${other}`;
  },
  '-': (left, right) => minus(numberOf(left), numberOf(right)),
  '*': (left, right) => times(numberOf(left), numberOf(right)),
  '/': (left, right) => over(right, (divisor) => numberOf(left) / divisor),
  '%': (left, right) => over(right, (divisor) => numberOf(left) % divisor),
  '^': (left, right) => numberOf(left) ** numberOf(right),
};

function filled(value: Inner, beside: Inner): Inner {
  if (!isEmpty(value)) return value;
  return typeof beside === 'string' ? '' : 0;
}

function numberOf(value: Inner): number {
  if (isEmpty(value)) return 0;
  return typeof value === 'number' ? value : Number.NaN;
}

/** By zero there is no result. */
function over(right: Inner, divide: (divisor: number) => number): number | undefined {
  const divisor = numberOf(right);
  return divisor ? divide(divisor) : undefined;
}

/** A sum has no more decimals than its longest part, so that 0.1 + 0.2 is 0.3. */
export const plus = (left: number, right: number): number =>
  fixed(left + right, Math.max(decimalsOf(left), decimalsOf(right)));
const minus = (left: number, right: number): number =>
  fixed(left - right, Math.max(decimalsOf(left), decimalsOf(right)));
const times = (left: number, right: number): number => fixed(left * right, decimalsOf(left) + decimalsOf(right));

const fixed = (value: number, decimals: number): number =>
  decimals === 0 ? value : Number.parseFloat(value.toFixed(decimals));

/** As they are written; an exponent counts too, as it does in SurveyJS. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const written = String(value);
  const point = written.indexOf('.');
  return point < 0 ? 0 : written.length - point - 1;
}
