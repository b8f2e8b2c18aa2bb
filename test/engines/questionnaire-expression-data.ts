import type { Value } from '../../src/engines/questionnaire/expression/value.js';
import { addDays } from '../../src/kernel/civil-date.js';
import {
  boolean,
  choice,
  type Data,
  date,
  list,
  number,
  record,
  type Types,
  text,
} from './questionnaire-expression-support.js';

/** Numbers from a seed, the same on every machine. */
export function numbers(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const fruits = ['apple', 'pear', 'Kiwi', 'sangat puas', '1', '02', 'no'];
export const grades = ['1', '2', '3', '4', '99'];
const rowFields = { amount: number, kind: choice(...fruits), note: text };
export const types: Types = {
  n: number,
  m: number,
  'lama tunggu': number,
  'kualitas-layanan': number,
  yes: boolean,
  agreed: boolean,
  t: text,
  remark: text,
  born: date,
  signed: date,
  fruit: choice(...fruits),
  second: choice(...fruits),
  grade: choice(...grades),
  picked: list(choice(...fruits)),
  liked: list(choice(...fruits)),
  scores: list(number),
  tags: list(text),
  table: record({ speed: number, cost: number, taste: choice(...fruits) }),
  opinion: record({ 'mutu layanan': choice(...fruits), speed: choice(...fruits) }),
  grid: record({ first: record({ x: number }), second: record({ x: number }) }),
  rows: list(record(rowFields)),
};

const amounts = [
  0, 1, 2, 3, 4, 5, 6, 7, 9, 10, -1, -4, 0.1, 0.2, 0.3, 0.7, 1.005, 2.5, 2.71459, -0.35, 100, 1e6, 1e-7, 1.5e-7, 1e21,
];
const words = [
  'apple',
  'Apple ',
  'pear',
  '',
  'abc',
  '12',
  '1.50',
  '1,5',
  '007',
  '0x1F',
  '0.5',
  '0,25',
  '0',
  ' 12 ',
  'true',
  'False',
  ' x',
  "it's",
];
const moreWords = [
  '"q"',
  "'q'",
  'é',
  'İ',
  'undefined',
  'null',
  '-3',
  '+62',
  '1e3',
  '20 %',
  '1234567890123456',
  'ßa\\b',
];
export const days = ['2026-11-22', '2026-11-21', '2024-02-29', '2000-01-31', '1970-01-01', '1999-12-31', '2027-03-31'];
const allWords = [...words, ...moreWords];

export type Pick = (below: number) => number;
export const oneOf = <T>(from: readonly T[], pick: Pick): T => from[pick(from.length)] as T;
export const some = <T>(from: readonly T[], pick: Pick): readonly T[] | undefined => {
  const found = from.filter(() => pick(2) === 0);
  return found.length === 0 ? undefined : pick(2) === 0 ? found : found.toReversed();
};

/** Answers of the types above, each unanswered now and then. */
export function dataFrom(pick: Pick): Data {
  const amount = () => (pick(2) === 0 ? oneOf(amounts, pick) : (pick(4_001) - 2_000) / 10 ** pick(5));
  const anyDay = () => (pick(2) === 0 ? oneOf(days, pick) : addDays('1960-01-01', pick(30_000)));
  const made: Record<string, () => Value> = {
    n: amount,
    m: amount,
    'lama tunggu': amount,
    'kualitas-layanan': amount,
    yes: () => pick(2) === 0,
    agreed: () => pick(2) === 0,
    t: () => oneOf(allWords, pick),
    remark: () => oneOf(allWords, pick),
    born: anyDay,
    signed: anyDay,
    fruit: () => oneOf(fruits, pick),
    second: () => oneOf(fruits, pick),
    grade: () => oneOf(grades, pick),
    picked: () => some(fruits, pick),
    liked: () => some(fruits, pick),
    scores: () => some(amounts.slice(0, 8), pick),
    tags: () =>
      some(
        allWords.filter((one) => one !== ''),
        pick,
      ),
    table: () => filled({ speed: amount, cost: amount, taste: () => oneOf(fruits, pick) }, pick),
    opinion: () => filled({ 'mutu layanan': () => oneOf(fruits, pick), speed: () => oneOf(fruits, pick) }, pick),
    grid: () => ({ first: filled({ x: amount }, pick), second: filled({ x: amount }, pick) }),
    rows: () =>
      Array.from({ length: 1 + pick(3) }, () =>
        filled({ amount, kind: () => oneOf(fruits, pick), note: () => oneOf(allWords, pick) }, pick),
      ),
  };
  return filled(made, pick);
}
const filled = (made: Readonly<Record<string, () => Value>>, pick: Pick): Data =>
  Object.fromEntries(
    Object.entries(made).flatMap(([name, make]) => {
      const value = pick(4) === 0 ? undefined : make();
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
