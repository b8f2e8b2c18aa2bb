import { describe, expect, test } from 'vitest';
import { checkTypes } from '../../src/engines/questionnaire/expression/check-types.js';
import type { ExpressionProblemCode } from '../../src/engines/questionnaire/expression/problem.js';
import type { ValueType } from '../../src/engines/questionnaire/expression/value.js';
import { cpuTime } from '../support/cpu-time.js';
import {
  boolean,
  checked,
  choice,
  date,
  list,
  number,
  parsed,
  record,
  text,
} from './questionnaire-expression-support.js';

const types = {
  age: number,
  yes: boolean,
  name: text,
  city: text,
  born: date,
  fruit: choice('apple', 'pear', '1'),
  drink: choice('tea', 'coffee'),
  any_code: { is: 'CHOICE', codes: null },
  picked: list(choice('apple', 'pear')),
  ranked: { is: 'LIST', of: choice('apple', 'pear'), ordered: true },
  dates: list(date),
  scores: list(number),
  table: record({ speed: number, taste: choice('good', 'bad') }),
  rows: list(record({ amount: number, note: text })),
  opaque: { is: 'ANY' },
} as const satisfies Record<string, ValueType>;

test.each<[source: string, is: ValueType['is']]>([
  ['{age} > 1', 'BOOLEAN'],
  ['{age} + 1', 'NUMBER'],
  ['{name} + " "', 'TEXT'],
  ['{fruit}', 'CHOICE'],
  ['iif({yes}, {fruit}, "none")', 'TEXT'],
  ['iif({yes}, {fruit}, {drink})', 'CHOICE'],
  ['iif({yes}, {name}, "")', 'TEXT'],
  ['dateAdd({born}, 1)', 'DATE'],
  ['[{fruit}, "x"]', 'LIST'],
  ['{any_code} = whatever', 'BOOLEAN'],
  ['{any_code} = {fruit}', 'BOOLEAN'],
  ['{fruit} = 1', 'BOOLEAN'],
  ['{fruit} = {name}', 'BOOLEAN'],
  ['{opaque} empty', 'BOOLEAN'],
  ['{table} notempty', 'BOOLEAN'],
  ['{rows[0].amount} > {scores[0]}', 'BOOLEAN'],
  ['{ranked[0]} = apple', 'BOOLEAN'],
  ['{ranked} contains apple', 'BOOLEAN'],
  ['{born} = null', 'BOOLEAN'],
  ["{born} = ''", 'BOOLEAN'],
  ['count({rows}, {born}, {yes})', 'NUMBER'],
])('%s is %s', (source, is) => {
  expect(checked(parsed(source), types)).toMatchObject({ ok: true, value: { is } });
});

type Row = readonly [source: string, code: ExpressionProblemCode, at: number, words: string];
const refused = (...rows: readonly Row[]) =>
  test.each(rows)('%s: %s at %i', (source, code, at, words) => {
    const result = checked(parsed(source), types);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.map((one) => [one.code, one.at])).toEqual([[code, at]]);
    expect(result.error[0]?.message.en).toContain(words);
    expect(result.error[0]?.message.id).not.toBe('');
  });

describe('what can never be equal, less or more', () =>
  refused(
    ['{age} < "ten"', 'WRONG_TYPE', 8, 'Cannot compare a number with a text.'],
    ['{age} = "10"', 'WRONG_TYPE', 8, 'Write 10 without quotes.'],
    ['{yes} = 0', 'WRONG_TYPE', 8, 'yes or no with a number'],
    ['{yes} = "true"', 'WRONG_TYPE', 8, 'Write true without quotes.'],
    ['{name} = 5', 'WRONG_TYPE', 9, 'a text with a number'],
    ['{name} = {age}', 'WRONG_TYPE', 9, 'a text with a number'],
    ['{name} < "m"', 'WRONG_TYPE', 0, 'Only numbers and dates'],
    ['{fruit} > 1', 'WRONG_TYPE', 10, 'a choice with a number'],
    ['{picked} > {scores}', 'WRONG_TYPE', 0, 'Only numbers and dates'],
    ['{picked} = "apple"', 'WRONG_TYPE', 11, 'a list (each a choice) with a text'],
    ['{ranked} = ["apple", "pear"]', 'WRONG_TYPE', 0, 'place by place'],
    ['{dates} = ["2026-01-01"]', 'WRONG_TYPE', 0, 'Only lists of choices'],
    ['{table} = {table}', 'WRONG_TYPE', 10, 'Cannot compare a group of answers'],
    ['{table} = null', 'WRONG_TYPE', 0, '{name} empty'],
    ["today() = ''", 'WRONG_TYPE', 0, '{name} empty'],
    ['{opaque} = 1', 'WRONG_TYPE', 11, 'of an unknown type'],
    ['{picked} = null', 'WRONG_TYPE', 0, '{name} empty'],
    ["'' != {picked}", 'WRONG_TYPE', 6, '{name} empty'],
    ['{opaque} = null', 'WRONG_TYPE', 0, '{name} empty'],
    ['{born} > "1 May 2026"', 'WRONG_TYPE', 9, "'YYYY-MM-DD'"],
    ['{born} = "2026-02-30"', 'WRONG_TYPE', 9, 'is no day'],
    ['{born} = {name}', 'WRONG_TYPE', 9, 'a date with a text'],
    ['{age} = 1 = 2', 'WRONG_TYPE', 12, 'yes or no with a number'],
    ['{age} > null', 'WRONG_TYPE', 8, 'a number with nothing'],
  ));

describe('choices that do not exist', () =>
  refused(
    ['{fruit} = aple', 'UNKNOWN_CHOICE', 10, 'Did you mean "apple"?'],
    ['{fruit} != "Apple"', 'UNKNOWN_CHOICE', 11, 'Did you mean "apple"?'],
    ['{fruit} = 2', 'UNKNOWN_CHOICE', 10, '"2" is none of the choices.'],
    ['{fruit} = {drink}', 'UNKNOWN_CHOICE', 10, 'share no choice'],
    ['{picked} contains "kiwi"', 'UNKNOWN_CHOICE', 18, '"kiwi"'],
    ['{picked} anyof ["apple", "paer"]', 'UNKNOWN_CHOICE', 25, 'Did you mean "pear"?'],
    ['{fruit} noneof ["tea", "pear"]', 'UNKNOWN_CHOICE', 16, '"tea"'],
    ['{picked} = ["tea"]', 'UNKNOWN_CHOICE', 12, '"tea"'],
    ['{table.taste} = "fine"', 'UNKNOWN_CHOICE', 16, '"fine"'],
  ));

describe('names and functions that do not exist', () =>
  refused(
    ['{agee} > 1', 'UNKNOWN_REFERENCE', 0, 'There is no "agee". Did you mean "age"?'],
    ['{Age} > 1', 'UNKNOWN_REFERENCE', 0, 'Did you mean "age"?'],
    ['{zzz} empty', 'UNKNOWN_REFERENCE', 0, 'There is no "zzz".'],
    ['{__proto__} empty', 'UNKNOWN_REFERENCE', 0, '"__proto__"'],
    ['{constructor} = 1', 'UNKNOWN_REFERENCE', 0, '"constructor"'],
    ['{table.constructor} = 1', 'UNKNOWN_REFERENCE', 0, 'There is no "constructor" in {table}.'],
    ['{table.sped} = 1', 'UNKNOWN_REFERENCE', 0, 'Did you mean "speed"?'],
    ['{rows[0].hasOwnProperty} = 1', 'UNKNOWN_REFERENCE', 0, 'in {rows[0]}'],
    ['{age.length} = 1', 'UNKNOWN_REFERENCE', 0, 'There is no "length" in {age}.'],
    ['{picked[-1]} = apple', 'UNKNOWN_REFERENCE', 0, 'There is no "-1" in {picked}.'],
    ['{name[0]} = "x"', 'UNKNOWN_REFERENCE', 0, 'There is no "0" in {name}.'],
    ['{rows.amount} = 1', 'UNKNOWN_REFERENCE', 0, 'There is no "amount" in {rows}.'],
    ['sun({age})', 'UNKNOWN_FUNCTION', 0, 'Did you mean "sum"?'],
    ['IIF({yes}, 1, 2)', 'UNKNOWN_FUNCTION', 0, 'Did you mean "iif"?'],
    ['toString()', 'UNKNOWN_FUNCTION', 0, 'no function "toString"'],
    ['constructor()', 'UNKNOWN_FUNCTION', 0, '"constructor"'],
    ['currentDate()', 'UNSUPPORTED_FUNCTION', 0, 'Use today()'],
    ['displayValue("age")', 'UNSUPPORTED_FUNCTION', 0, 'label'],
    ['isContainerReady("p")', 'UNSUPPORTED_FUNCTION', 0, 'the page on the screen'],
  ));

describe('arguments and operands', () =>
  refused(
    ['sum()', 'WRONG_ARGUMENTS', 0, 'takes 1 argument or more, not 0'],
    ['iif({yes})', 'WRONG_ARGUMENTS', 0, 'takes 2 to 3 arguments, not 1'],
    ['getYear()', 'WRONG_ARGUMENTS', 0, 'takes 1 argument, not 0'],
    ['sum({name})', 'WRONG_ARGUMENTS', 4, 'a number or a list of numbers here, not a text'],
    ['sum({picked})', 'WRONG_ARGUMENTS', 4, 'not a list (each a choice)'],
    ['iif({age}, 1, 2)', 'WRONG_ARGUMENTS', 4, 'a condition here, not a number'],
    ['iif({yes}, 1, "x")', 'WRONG_TYPE', 0, 'of one type, not a number and a text'],
    ['iif({yes}, 1, "")', 'WRONG_TYPE', 0, 'of one type, not a number and nothing'],
    ['age({name})', 'WRONG_ARGUMENTS', 4, "a date or 'YYYY-MM-DD'"],
    ['age({born}, "days")', 'WRONG_ARGUMENTS', 12, "one of 'years', 'months'"],
    ['dateDiff({born}, {born}, "hours")', 'WRONG_ARGUMENTS', 25, "'days', 'months', 'years'"],
    ['today({age})', 'WRONG_ARGUMENTS', 6, 'dateAdd(today(), …)'],
    ['count({table})', 'WRONG_ARGUMENTS', 6, 'not a group of answers'],
    ['round({age}, 2)', 'WRONG_ARGUMENTS', 6, 'round(… + 0, …)'],
    ['round({age} / 2, 2)', 'WRONG_ARGUMENTS', 6, 'would show the number of digits'],
    ['trunc(min({age}, 2), 2)', 'WRONG_ARGUMENTS', 6, 'trunc(… + 0, …)'],
    ['substring({name}, 1)', 'WRONG_ARGUMENTS', 10, '{#name}'],
    ["sumInArray({rows}, 'amont')", 'UNKNOWN_REFERENCE', 19, 'Did you mean "amount"?'],
    ["sumInArray({rows}, 'note')", 'WRONG_TYPE', 19, 'should be a number'],
    ['sumInArray({rows}, {name})', 'WRONG_ARGUMENTS', 19, 'a fixed text in quotes'],
    ["sumInArray({scores}, 'x')", 'WRONG_TYPE', 11, 'a repeated group or a matrix'],
    ['{name} + {city}', 'WRONG_TYPE', 9, 'Put a text between'],
    ['{age} + "x"', 'WRONG_TYPE', 8, 'works on numbers, or joins texts'],
    ['{born} + 1', 'WRONG_TYPE', 0, 'Use dateAdd or dateDiff.'],
    ['{picked} * 2', 'WRONG_TYPE', 0, '"*" works on numbers; this is a list'],
    ['{age} and {yes}', 'WRONG_TYPE', 0, 'A condition should stand here, this is a number.'],
    ['!{picked}', 'WRONG_TYPE', 1, '{name} notempty'],
    ['{fruit} contains "a"', 'WRONG_TYPE', 0, 'One of several: anyof.'],
    ['{name} contains 5', 'WRONG_TYPE', 0, '"contains" asks a list'],
    ['{name} anyof "x"', 'WRONG_TYPE', 0, 'needs a list after it'],
    ['{fruit} allof ["apple"]', 'WRONG_TYPE', 0, 'needs a list before it'],
    ['{scores} contains "x"', 'WRONG_TYPE', 18, 'a number with a text'],
    ['{dates} contains {born}', 'WRONG_TYPE', 0, 'not for a date'],
    ['{yes} anyof [1, 2]', 'WRONG_TYPE', 0, 'not for yes or no'],
    ['{picked} contains {ranked}', 'WRONG_TYPE', 18, 'Write the list out'],
    ['{scores} allof {scores}', 'WRONG_TYPE', 15, '"allof" may hold of an unanswered list'],
    ['{picked} notcontains {fruit}', 'WRONG_TYPE', 21, '!({list} contains {name})'],
    ['{picked} contains null', 'WRONG_TYPE', 18, 'not for nothing'],
    ['{picked} = []', 'WRONG_TYPE', 11, 'A list holds one or more'],
    ['{age} anyof [1, "x"]', 'WRONG_TYPE', 12, 'A list holds one or more'],
    ['{picked} anyof [["apple"]]', 'WRONG_TYPE', 15, 'A list holds one or more'],
    ['{picked} anyof ["apple", ""]', 'WRONG_TYPE', 15, 'A list holds one or more'],
    ['{picked} = [{fruit}]', 'WRONG_TYPE', 11, 'fixed values only'],
  ));

test('everything wrong is told at once, each part once', () => {
  const result = checked(parsed('{agee} > 1 and {fruit} = kiwi or sun({zzz}) = {nosuch}'), types);
  expect(result.ok ? [] : result.error.map(({ code, at }) => [code, at])).toEqual([
    ['UNKNOWN_REFERENCE', 0],
    ['UNKNOWN_CHOICE', 25],
    ['UNKNOWN_REFERENCE', 37],
    ['UNKNOWN_FUNCTION', 33],
    ['UNKNOWN_REFERENCE', 46],
  ]);
});

test('who knows the type of a whole reference is asked first', () => {
  const result = checkTypes(parsed('{row.total} > 1'), (path) => (path.join() === 'row,total' ? number : undefined));
  expect(result).toMatchObject({ ok: true, value: { is: 'BOOLEAN' } });
});

describe('hostile expressions and definitions are checked at once', () => {
  const codes = Array.from({ length: 20_000 }, (_, at) => `${'long-code-'.repeat(6)}${at}`);
  const hostile = { many: choice(...codes), all: list(choice(...codes)), ...types };
  test.each([
    ['unknown codes of many', `{many} anyof [${Array.from({ length: 300 }, (_, at) => `'code-${at}'`).join()}]`],
    [
      'long unknown codes',
      `{all} contains [${Array.from({ length: 55 }, (_, at) => `'${'longcode-'.repeat(6)}${at}'`).join()}]`,
    ],
    ['two lists of two types', `[${'1,'.repeat(480)}1] anyof [${"'x',".repeat(480)}'x']`],
    ['unknown names', Array.from({ length: 300 }, (_, at) => `{q${at}}`).join(' and ')],
    ['unknown functions', `[${'summ(1),'.repeat(300)}1] anyof [1]`],
  ])('%s', (_what, source) => {
    const from = cpuTime();
    expect(checked(parsed(source), hostile).ok).toBe(false);
    expect(cpuTime() - from).toBeLessThan(1_000);
  });
});
