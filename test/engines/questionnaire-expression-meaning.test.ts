import { describe, expect, test } from 'vitest';
import { variablesOf } from '../../src/engines/questionnaire/expression/compile.js';
import { meanings, types, unchecked } from './questionnaire-expression-cases.js';
import { checked, evaluated, oracle, parsed, run, verdict } from './questionnaire-expression-support.js';

describe.each(Object.entries(meanings))('%s', (_name, rows) => {
  test.each(rows)('%s of %j is %j', (source, data, expected) => {
    const type = checked(parsed(source), types);
    expect(type.ok ? [] : type.error).toEqual([]);
    if (!type.ok) return;
    expect(verdict(evaluated(source, data), type.value.is)).toBe(expected);
    expect(oracle(source, data, type.value.is)).toBe(expected);
  });
});

test('the day is given with each evaluation', () => {
  const expression = parsed('age({d})');
  expect(run(expression, { d: '2000-03-01' }, '2026-02-28')).toBe(25);
  expect(run(expression, { d: '2000-03-01' }, '2026-03-01')).toBe(26);
  expect(run(parsed('today()'), {}, 'no day')).toBeUndefined();
});

test('what a reference names', () => {
  expect([...variablesOf(parsed('iif({a.b} = 1, {c[0].d}, sum([{e}, {#f}])) != {a} and {g} empty'))]).toEqual([
    'a',
    'c',
    'e',
    'f',
    'g',
  ]);
});

describe('an expression that was never checked ends without an exception', () => {
  test.each(unchecked)('%s', (source, data, expected) => {
    expect(run(parsed(source), data)).toEqual(expected);
  });
});
