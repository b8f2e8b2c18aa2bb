import { plus } from '../evaluate/arithmetic.js';
import type { Inner } from '../evaluate/day.js';
import { isPresent } from '../presence.js';
import { NUMBER } from '../types.js';
import type { ExpressionFunction, Functions } from './function.js';

const isList = (value: Inner): value is readonly Inner[] => Array.isArray(value);
/** What is there, lists laid open. */
function given(values: readonly Inner[], found: Inner[] = []): Inner[] {
  for (const value of values)
    if (isList(value)) given(value, found);
    else if (value !== undefined) found.push(value);
  return found;
}
const numbers = (values: readonly Inner[]): number[] =>
  given(values).map((value) => (typeof value === 'number' ? value : Number.NaN));

export const sum = (values: readonly Inner[]): number => numbers(values).reduce(plus, 0);
export const average = (values: readonly Inner[]): number => {
  const { length } = given(values);
  return length === 0 ? 0 : sum(values) / length;
};
/** The first stays where what comes after it cannot be compared. */
const best = (values: readonly Inner[], beats: (one: number, found: number) => boolean): number | undefined => {
  const [first, ...rest] = numbers(values);
  return first === undefined ? first : rest.reduce((found, one) => (beats(one, found) ? one : found), first);
};
export const least = (values: readonly Inner[]): number | undefined => best(values, (one, found) => one < found);
export const most = (values: readonly Inner[]): number | undefined => best(values, (one, found) => one > found);

function round(value: number, digits: number): number {
  const shift = 10 ** digits;
  return Math.round(value * shift * (1 + Number.EPSILON)) / shift;
}

/** From here on a number is written with an exponent, and SurveyJS no longer takes it for a count of digits. */
const MAX_DIGITS = 1e21;

/** Cut as it is written, without rounding. */
function truncate(value: number, digits: number): number {
  const kept = Number.isInteger(digits) && digits < MAX_DIGITS ? Math.max(digits, 0) : 0;
  const written = String(value);
  const point = written.search(/(?<=\d)\D/);
  if (point < 0) return value;
  return Number(
    written.slice(0, kept === 0 ? point : point + 1) + leadingDigits(written.slice(point + 1)).slice(0, kept),
  );
}
const leadingDigits = (words: string): string => words.replace(/\D.*$/, '');

const amounts = (run: (values: readonly Inner[]) => Inner): ExpressionFunction => ({
  parameters: ['NUMBERS'],
  least: 1,
  repeats: true,
  returns: NUMBER,
  run,
});

const cut = (cutting: (value: number, digits: number) => number): ExpressionFunction => ({
  parameters: ['NUMBER', 'NUMBER'],
  least: 1,
  returns: (_types, { name, of: [value, digits] }, complain) => {
    if (value && digits && !isPresent(value))
      complain(
        'WRONG_ARGUMENTS',
        value.at,
        `Write ${name}(… + 0, …). Where the answer is missing, SurveyJS would show the number of digits as the result.`,
        `Tulis ${name}(… + 0, …). Bila jawabannya tidak ada, SurveyJS akan menampilkan jumlah digit sebagai hasilnya.`,
      );
    return NUMBER;
  },
  run: (values) => {
    const [value = Number.NaN, given] = numbers(values);
    const digits = given || 0;
    return Number.isFinite(value) && Number.isFinite(digits) ? cutting(value, digits) : Number.NaN;
  },
});

export const numberFunctions: Functions = {
  sum: amounts(sum),
  avg: amounts(average),
  min: amounts(least),
  max: amounts(most),
  count: { ...amounts((values) => given(values).length), parameters: ['COUNTABLE'] },
  round: cut(round),
  trunc: cut(truncate),
};
