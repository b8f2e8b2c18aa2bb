import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prove } from '../../src/engines/questionnaire/prove.js';
import { accepted, compiled, compiledOf, survey, today } from './questionnaire-support.js';

const context = { today };
const rating = (name: string, rest: object = {}) => ({ type: 'rating', name, rateMax: 4, ...rest });
const yes = (name: string, rest: object = {}) => ({ type: 'boolean', name, ...rest });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const keys = (proof: ReturnType<typeof prove>, aspect: 'witness' | 'without') =>
  proof.questions.filter((one) => one[aspect] === null).map((one) => one.key);

describe('every way through', () => {
  it('is one where nothing decides', () => {
    expect(prove(compiledOf(rating('a'), rating('b')), context)).toMatchObject({
      complete: true,
      paths: 1,
      fewest: 2,
      most: 2,
      deadEnds: [],
    });
  });

  it('is counted, and each question has a response that can be handed in', () => {
    const to = compiledOf(
      rating('a', { isRequired: true }),
      rating('low', { visibleIf: '{a} <= 2', isRequired: true }),
      { type: 'comment', name: 'why', visibleIf: '{low} = 1', isRequired: true },
      rating('high', { visibleIf: '{a} = 4' }),
      yes('other', { isRequired: true }),
    );
    const proof = prove(to, context);
    expect(proof).toMatchObject({ complete: true, paths: 4, fewest: 2, most: 4, deadEnds: [] });
    expect(keys(proof, 'witness')).toEqual([]);
    expect(keys(proof, 'without')).toEqual(['a', 'other']);
    for (const { key, witness, without } of proof.questions) {
      const { path, answers } = accepted(to, witness ?? []);
      expect(answers).toEqual(witness);
      expect([key, to.asked(path).has(key)]).toEqual([key, true]);
      if (without) expect(to.asked(accepted(to, without, 'DRAFT').path).has(key)).toBe(false);
    }
  });

  it('of questions that have nothing to do with each other are multiplied, not walked', () => {
    const pairs = many(20, (index) => [yes(`a${index}`), yes(`b${index}`, { visibleIf: `{a${index}} = true` })]).flat();
    const proof = prove(compiledOf(...pairs), context);
    expect(proof).toMatchObject({ complete: true, paths: 2 ** 20, fewest: 20, most: 40 });
    expect(proof.states).toBe(61);
  });

  it('goes through calculated values, panels and pages', () => {
    const to = compiled({
      calculatedValues: [{ name: 'total', expression: 'sum({a}, {b})' }],
      pages: [
        { name: 'one', elements: [rating('a', { isRequired: true }), rating('b', { isRequired: true })] },
        {
          name: 'two',
          visibleIf: '{total} >= 7',
          elements: [{ type: 'panel', name: 'p', visibleIf: '{total} = 8', elements: [rating('c')] }, rating('d')],
        },
        { name: 'three', visibleIf: '{total} > 8', elements: [rating('e')] },
      ],
    });
    const proof = prove(to, context);
    expect(proof).toMatchObject({ complete: true, paths: 3 });
    expect(keys(proof, 'witness')).toEqual(['e']);
  });

  it('looks into groups', () => {
    const group = {
      type: 'paneldynamic',
      name: 'g',
      templateElements: [
        rating('a', { isRequired: true }),
        yes('b', { visibleIf: '{panel.a} <= 2' }),
        yes('c', { visibleIf: '{panel.a} > 4' }),
      ],
    };
    const proof = prove(compiledOf(group), context);
    expect(keys(proof, 'witness')).toEqual(['g.c']);
  });

  it('takes numbers, days and selections on both sides of what they are compared with', () => {
    const to = compiledOf(
      { type: 'text', inputType: 'number', name: 'n', min: 0, max: 10 },
      yes('n1', { visibleIf: '{n} > 9.5' }),
      yes('n2', { visibleIf: '{n} > 10' }),
      { type: 'text', inputType: 'date', name: 'd', max: '2026-12-31' },
      yes('d1', { visibleIf: "{d} > '2026-12-30'" }),
      yes('d2', { visibleIf: "{d} > '2026-12-31'" }),
      { type: 'checkbox', name: 'm', choices: ['a', 'b', 'c', 'd'], maxSelectedChoices: 2 },
      yes('m1', { visibleIf: "{m} contains 'a' and {m} contains 'b'" }),
      yes('m2', { visibleIf: "{m} allof ['a', 'b', 'c']" }),
    );
    const proof = prove(to, context);
    expect(keys(proof, 'witness')).toEqual(['n2', 'd2', 'm2']);
    expect(proof.complete).toBe(true);
  });

  it('names a question that must be answered and offers nothing', () => {
    const to = compiledOf(
      { type: 'checkbox', name: 'known', choices: ['a', 'b'], isRequired: true },
      {
        type: 'radiogroup',
        name: 'best',
        choices: ['a'],
        choicesVisibleIf: '{known} contains {item}',
        isRequired: true,
      },
    );
    const [end] = prove(to, context).deadEnds;
    expect(end?.key).toBe('best');
    expect(end?.answers).toContainEqual({ question: 'known', value: { choices: ['b'] } });
  });
});

describe('too many answers to look at them all', () => {
  const keysOf = many(12, (index) => `q${index}`);
  const to = compiled(
    survey(
      [
        ...keysOf.map((key) => rating(key, { isRequired: true })),
        yes('lowest', { visibleIf: '{least} = 1' }),
        yes('two', { visibleIf: '{ones} = 2' }),
      ],
      {
        calculatedValues: [
          { name: 'least', expression: `min(${keysOf.map((key) => `{${key}}`).join(', ')})` },
          { name: 'ones', expression: keysOf.map((key) => `iif({${key}} = 1, 1, 0)`).join(' + ') },
        ],
      },
    ),
  );

  it('says so, stays within its cap, and finds what differs in few of them', () => {
    const proof = prove(to, context, 5_000);
    expect(proof.complete).toBe(false);
    expect(proof.states).toBeLessThanOrEqual(5_001);
    expect(keys(proof, 'witness')).toEqual([]);
    expect(proof.paths).toBe(3);
  });

  it('does not claim to have seen every number', () => {
    const summed = compiledOf(
      { type: 'text', inputType: 'number', name: 'n' },
      yes('a', { visibleIf: '{n} * 3 = 21' }),
    );
    expect(prove(summed, context).complete).toBe(false);
  });
});

describe('the shipped surveys', () => {
  it.each(['partner-satisfaction', 'short-nps', 'exploration-assessment', 'monitoring-bo-28-1-2', 'evaluation'])(
    '%s: every question can be reached and every way finished',
    (code) => {
      const to = compiled(JSON.parse(readFileSync(`surveys/${code}/1.0.0/survey.json`, 'utf8')));
      const proof = prove(to, context);
      expect(keys(proof, 'witness')).toEqual([]);
      expect(proof.deadEnds).toEqual([]);
      for (const element of to.questionnaire.questions.filter((one) => one.measure.index === 'IKM'))
        expect(proof.questions.find((one) => one.key === element.key)?.without).toBeNull();
    },
  );
});
