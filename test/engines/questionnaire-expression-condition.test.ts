import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Condition,
  conditionOperators,
  fromCondition,
  toCondition,
} from '../../src/engines/questionnaire/expression/condition.js';
import { printExpression } from '../../src/engines/questionnaire/expression/print.js';
import { bare, parsed } from './questionnaire-expression-support.js';

const printed = (condition: Condition): string => {
  const result = fromCondition(condition);
  return result.ok ? printExpression(result.value) : `${result.error.code}: ${result.error.message.en}`;
};

test.each<[Condition, string]>([
  [{ question: 'nps', op: 'LE', value: 6 }, '{nps} <= 6'],
  [{ question: 'kualitas-layanan', op: 'EQ', value: "it's" }, "{kualitas-layanan} = 'it\\'s'"],
  [{ question: 'rows[0].kind', op: 'ANY_OF', value: ['a', 'b'] }, "{rows[0].kind} anyof ['a', 'b']"],
  [{ question: 'a', op: 'EMPTY' }, '{a} empty'],
  [{ not: { question: 'a', op: 'NOT_EMPTY' } }, '!({a} notempty)'],
  [{ not: { question: 'a', op: 'EQ', value: true } }, '!({a} = true)'],
  [
    {
      any: [
        { question: 'a', op: 'NE', value: 1.5 },
        {
          all: [{ question: 'b', op: 'CONTAINS', value: 'x' }, { any: [{ question: 'c', op: 'GT', value: -1 }] }],
        },
      ],
    },
    "{a} != 1.5 or {b} contains 'x' and {c} > -1",
  ],
  [{ all: [] }, 'SYNTAX: A group needs one condition or more.'],
  [{ question: 'a', op: 'EQ' }, 'SYNTAX: EQ needs a value.'],
  [{ question: 'a', op: 'EMPTY', value: 1 }, 'SYNTAX: EMPTY takes no value.'],
  [{ question: 'a}b', op: 'EMPTY' }, 'BAD_NAME: A name cannot hold }: SurveyJS would look for another name.'],
  [{ question: '', op: 'EMPTY' }, 'BAD_NAME: A reference needs a name: {name}.'],
  [
    { question: 'a', op: 'EQ', value: 'ends in \\' },
    'BAD_TEXT: The text "ends in \\" cannot be written in a condition: it ends in a backslash.',
  ],
  [
    { question: 'a', op: 'EQ', value: 'x => y' },
    'BAD_TEXT: The text "x => y" cannot hold =>: SurveyJS would read another text.',
  ],
  [{ question: 'a', op: 'EQ', value: Number.NaN }, 'SYNTAX: A value of this condition cannot be written.'],
  [{ question: 'a', op: 'EQ', value: 0.1 + 0.2 }, 'BAD_NUMBER: A number has at most 15 digits.'],
  [
    { question: 'a', op: 'ANY_OF', value: Array.from({ length: 1_000_000 }, () => 'x') },
    'TOO_MANY_PARTS: An expression has at most 1000 parts.',
  ],
  [
    { question: 'a', op: 'ANY_OF', value: Array.from({ length: 500 }, () => 'a rather long code') },
    'TOO_LONG: An expression has at most 4000 characters, this has 11010.',
  ],
])('%j is %s', (condition, expected) => {
  expect(printed(condition)).toBe(expected);
});

test('a condition nested without end is refused at once', () => {
  let deep: Condition = { question: 'a', op: 'EMPTY' };
  for (let depth = 0; depth < 100_000; depth += 1) deep = { not: deep };
  expect(printed(deep)).toMatch(/^TOO_DEEP: /);
});

test.each([
  '{a} + 1 > 2',
  '5 < {a}',
  '{a} = {b}',
  '{a} = null',
  'iif({a} = 1, true, false)',
  '{a}',
  '{a} anyof [{b}]',
  '{a} = 1 and {b}',
  '!{a}',
])('%s is no structured condition', (source) => {
  expect(toCondition(parsed(source))).toBeUndefined();
});

test('there and back again is the same condition', () => {
  const value = fc.oneof(
    fc.string().filter((one) => !/\\$|equals|=>|=<|<>/.test(one)),
    fc.integer(),
    fc.boolean(),
  );
  const question = fc.constantFrom('a', 'lama tunggu', 'rows[0].x', '#t', 'm.row.col', 'list.length');
  const asked = fc.oneof(
    fc.record({ question, op: fc.constantFrom('EMPTY', 'NOT_EMPTY') }),
    fc.record({
      question,
      op: fc.constantFrom(...conditionOperators.filter((op) => !op.endsWith('EMPTY'))),
      value: fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 4 })),
    }),
  ) as fc.Arbitrary<Condition>;
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      asked,
      fc.record({ all: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ) as fc.Arbitrary<Condition>,
  }));
  fc.assert(
    fc.property(condition, (made) => {
      const result = fromCondition(made);
      expect(result).toMatchObject({ ok: true });
      if (!result.ok) return;
      expect(toCondition(result.value)).toEqual(made);
      expect(bare(parsed(printExpression(result.value)))).toEqual(bare(result.value));
    }),
    { numRuns: 2_000 },
  );
});
