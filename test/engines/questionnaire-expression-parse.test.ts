import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/engines/questionnaire/expression/parse.js';
import { printExpression } from '../../src/engines/questionnaire/expression/print.js';
import type { ExpressionProblemCode } from '../../src/engines/questionnaire/expression/problem.js';
import type { Expression } from '../../src/engines/questionnaire/expression/syntax.js';
import { cpuTime } from '../support/cpu-time.js';
import { bare, parsed, refusal } from './questionnaire-expression-support.js';

test.each([
  ['{a}<=6 AND {b} contains "x"', "{a} <= 6 and {b} contains 'x'"],
  ['{a} equals yes || {b} <> no && {c} less 3', "{a} = 'yes' or {b} != 'no' and {c} < 3"],
  ['({a} or {b}) and {c}', '({a} or {b}) and {c}'],
  ['{a} or ({b} and {c})', '{a} or {b} and {c}'],
  ['{a} and ({b} and {c})', '{a} and ({b} and {c})'],
  ['({a} and {b}) and {c}', '({a} and {b}) and {c}'],
  ['{a} and {b} && {c}', '{a} and {b} and {c}'],
  ['1 - 2 - 3', '1 - 2 - 3'],
  ['1 - (2 - 3)', '1 - (2 - 3)'],
  ['2 ^ 3 ^ 2', '2 ^ 3 ^ 2'],
  ['2 power (3 ^ 2)', '2 ^ (3 ^ 2)'],
  ['-5 ^ 2', '-5 ^ 2'],
  ['1--1', '1 - -1'],
  ['{a} + {b} *= x', "{a} + {b} contains 'x'"],
  ['({a} + {b}) contains x', "({a} + {b}) contains 'x'"],
  ['negate {a} empty', '!({a} empty)'],
  ['!!{a}', '!!{a}'],
  ['!({a} = 1)', '!({a} = 1)'],
  ['!{a} = 1', '!{a} = 1'],
  ['{a} >= 1 = true', '{a} >= 1 = true'],
  ['{a} = (1 >= 0)', '{a} = (1 >= 0)'],
  ["{a} => 'it\\'s \\\"so\\\"'", "{a} >= 'it\\'s \\\"so\\\"'"],
  ['{a} != undefined', '{a} != null'],
  ['{a} anyof [1,2 , -3]', '{a} anyof [1, 2, -3]'],
  ['0x10 = 16', '16 = 16'],
  ['00.50 + 0.0000001', '0.5 + 0.0000001'],
  ['iif( {a}>1,\'x\' ,"y" )', "iif({a} > 1, 'x', 'y')"],
  ['today()', 'today()'],
  ['{#kode pos} = {kualitas-layanan} + {m.row 1.col-2} + {g[0].x} + {g[-1].y.length}', undefined],
  ['{kepuasan é 好} = "好"', "{kepuasan é 好} = '好'"],
  ['{a} = TRUE', '{a} = true'],
  ['{__proto__.constructor} = toString', "{__proto__.constructor} = 'toString'"],
])('%s is printed %s', (source, canonical) => {
  const printed = printExpression(parsed(source));
  expect(printed).toBe(canonical ?? source);
  expect(printExpression(parsed(printed))).toBe(printed);
});

test('every part knows where it starts', () => {
  expect(parsed("({a} <= 6) and iif({b}, 'x', {c.d[1]}) = 'y'")).toEqual({
    op: 'and',
    at: 1,
    of: [
      {
        op: '<=',
        at: 1,
        left: { op: 'variable', at: 1, path: ['a'], verbatim: false },
        right: { op: 'literal', at: 8, value: 6 },
      },
      {
        op: '=',
        at: 15,
        left: {
          op: 'call',
          at: 15,
          name: 'iif',
          of: [
            { op: 'variable', at: 19, path: ['b'], verbatim: false },
            { op: 'literal', at: 24, value: 'x' },
            { op: 'variable', at: 29, path: ['c', 'd', 1], verbatim: false },
          ],
        },
        right: { op: 'literal', at: 41, value: 'y' },
      },
    ],
  });
});

test.each<[source: string, code: ExpressionProblemCode, at: number, words: string]>([
  ['', 'SYNTAX', 0, 'not the end'],
  ['{a} =', 'SYNTAX', 5, 'not the end'],
  ['{a} {b}', 'SYNTAX', 4, 'not an answer'],
  ['{a} = 5 5', 'SYNTAX', 8, 'not a number'],
  ['{a} = or', 'SYNTAX', 6, 'operator "or"'],
  ['not {a}', 'SYNTAX', 0, 'no "not"'],
  ['{a} = 1 and not({b} = 2)', 'SYNTAX', 12, 'write !(…)'],
  ['negate({a})', 'SYNTAX', 0, 'write ! instead'],
  ['-{a}', 'SYNTAX', 0, '0 - {name}'],
  ['- 5', 'SYNTAX', 0, 'without a space'],
  ['{a} = ;', 'SYNTAX', 6, '";" has no meaning'],
  ['{a} = 😀', 'SYNTAX', 6, '"😀" has no meaning'],
  ['{a} = nullable', 'SYNTAX', 6, 'put it in quotes'],
  ['{a} = NULL', 'SYNTAX', 6, 'put it in quotes'],
  ['{a} = myequals', 'SYNTAX', 6, 'put it in quotes'],
  ['{a} = Equals', 'SYNTAX', 6, 'operator "Equals"'],
  ['today( )', 'SYNTAX', 7, 'not ")"'],
  ['iif (1, 2)', 'SYNTAX', 4, 'not "("'],
  ['null', 'SYNTAX', 0, 'only beside = or !='],
  ['sum({a}, null)', 'SYNTAX', 9, 'only beside = or !='],
  ['[null]', 'SYNTAX', 1, 'only beside = or !='],
  ['(1 empty)', 'SYNTAX', 3, 'before "empty"'],
  ['({a}', 'UNCLOSED', 0, 'closed by ")"'],
  ['[1, 2', 'UNCLOSED', 0, 'closed by "]"'],
  ['({a}]', 'SYNTAX', 4, 'closed by ")" before "]"'],
  ['{a} = {b', 'UNCLOSED', 6, 'not closed by }'],
  ["{a} = 'b", 'UNCLOSED', 6, 'not closed'],
  ["{a} = 'b\\'", 'UNCLOSED', 6, 'not closed'],
  ["{a} = 'it\"s'", 'BAD_TEXT', 9, 'written \\"'],
  ["{a} = 'x => y'", 'BAD_TEXT', 6, 'cannot hold =>'],
  ["{a} = 'equals'", 'BAD_TEXT', 6, 'cannot hold equals'],
  ['{a} = 007', 'BAD_NUMBER', 6, 'does not begin with 0'],
  ['{a} = 1234567890123456', 'BAD_NUMBER', 6, 'at most 15 digits'],
  ['{a} = 0x99999999999999', 'BAD_NUMBER', 6, 'too large'],
  ['{a} = 1e5', 'SYNTAX', 7, 'not "e5"'],
  ['{}', 'BAD_NAME', 0, 'needs a name'],
  ['{$a.isVisible}', 'BAD_NAME', 0, 'only answers'],
  ['{a.}', 'BAD_NAME', 0, 'names parted by dots'],
  ['{a[x]}', 'BAD_NAME', 0, 'index like [0]'],
  ['{a[0][1]}', 'BAD_NAME', 0, 'index like [0]'],
  ['{a[05]}', 'BAD_NAME', 0, 'index like [0]'],
  ['{pay equals}', 'BAD_NAME', 0, 'another name'],
  ['{a{b}}', 'BAD_NAME', 0, 'cannot hold {'],
])('%s is refused as %s at %i', (source, code, at, words) => {
  const problem = refusal(source);
  expect(problem).toMatchObject({ code, at });
  expect(problem.message.en).toContain(words);
  expect(problem.message.id).not.toBe('');
});

describe('hostile texts end in a named problem at once', () => {
  const many = (text: string, count: number) => text.repeat(count);
  test.each<[what: string, source: string, code: ExpressionProblemCode]>([
    ['20,000 parentheses', many('(', 20_000), 'TOO_LONG'],
    ['1,900 parentheses', `${many('(', 1_900)}1${many(')', 1_900)}`, 'TOO_DEEP'],
    ['1,900 open parentheses', many('(', 1_900), 'TOO_DEEP'],
    ['1,900 brackets', many('[', 1_900), 'TOO_DEEP'],
    ['3,900 negations', `${many('!', 3_900)}{a}`, 'TOO_DEEP'],
    ['negations in words', `${many('negate ', 500)}{a}`, 'TOO_DEEP'],
    ['nested calls', `${many('sum(', 700)}1${many(')', 700)}`, 'TOO_DEEP'],
    ['a long chain', `1${many('+1', 1_900)}`, 'TOO_DEEP'],
    ['a long chain of powers', `2${many('^9', 1_900)}`, 'TOO_DEEP'],
    ['many parts', `[1${many(',1', 1_900)}]`, 'TOO_MANY_PARTS'],
    ['a huge number', many('9', 3_999), 'BAD_NUMBER'],
    ['a huge decimal', `0.${many('9', 3_900)}`, 'BAD_NUMBER'],
    ['an unclosed text', `'${many('x', 3_900)}`, 'UNCLOSED'],
    ['an unclosed name', `{${many('x', 3_900)}`, 'UNCLOSED'],
    ['only white space', many(' ', 3_999), 'SYNTAX'],
    ['a million characters', many('{a} and ', 125_000), 'TOO_LONG'],
    ['a NUL', '{a} = \0', 'SYNTAX'],
    ['half a pair', '{a} = \ud800', 'SYNTAX'],
    ['a strange space', '{a}\u00a0= 1', 'SYNTAX'],
  ])('%s', (_what, source, code) => {
    const from = cpuTime();
    expect(refusal(source).code).toBe(code);
    expect(cpuTime() - from).toBeLessThan(1_000);
  });

  test('any text ends in an expression or a named problem', () => {
    const scraps = fc.constantFrom(
      ...'( ) [ ] , ! - + = <> { } { } \' " \\ 1 0x a or not {a} null empty é \ud800 \0'.split(' '),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scraps).map((all) => all.join('')),
        ),
        (source) => {
          const result = parseExpression(source);
          return (
            result.ok || (result.error.at >= 0 && result.error.at <= source.length && result.error.message.en !== '')
          );
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe('what is printed is read as the same', () => {
  const leaf = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((one) => !/\\$|equals|=>|=<|<>/.test(one)),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, shift]) => Number((digits / 10 ** shift).toFixed(shift)) + 0),
    fc.boolean(),
  );
  const variable = fc
    .tuple(
      fc.constantFrom('a', 'kualitas-layanan', 'lama tunggu', 'constructor'),
      fc.integer({ min: -9, max: 9 }),
      fc.boolean(),
    )
    .map(([name, index, verbatim]) => ({ op: 'variable', at: 0, path: [name, index, 'x'], verbatim }) as const);
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small' },
      leaf.map((value) => ({ op: 'literal', at: 0, value }) as const),
      variable,
      fc.record({
        op: fc.constantFrom('=', '<=', '+', '-', '*', '/', '^', 'contains', 'anyof'),
        at: fc.constant(0),
        left: tie('expression'),
        right: tie('expression'),
      }),
      fc.record({
        op: fc.constantFrom('and', 'or'),
        at: fc.constant(0),
        of: fc.array(tie('expression'), { minLength: 2, maxLength: 4 }),
      }),
      fc.record({ op: fc.constant('list'), at: fc.constant(0), of: fc.array(tie('expression'), { maxLength: 3 }) }),
      fc.record({
        op: fc.constant('call'),
        at: fc.constant(0),
        name: fc.constant('sum'),
        of: fc.array(tie('expression')),
      }),
      fc.record({ op: fc.constant('not'), at: fc.constant(0), of: tie('expression') }),
      fc.record({ op: fc.constantFrom('empty', 'notempty'), at: fc.constant(0), of: variable }),
    ) as fc.Arbitrary<Expression>,
  }));

  test('for any expression', () => {
    fc.assert(
      fc.property(expression, (made) => {
        const result = parseExpression(printExpression(made));
        if (!result.ok && ['TOO_LONG', 'TOO_DEEP', 'TOO_MANY_PARTS'].includes(result.error.code)) return;
        expect(result.ok && bare(result.value)).toEqual(bare(made));
      }),
      { numRuns: 3_000 },
    );
  });
});
