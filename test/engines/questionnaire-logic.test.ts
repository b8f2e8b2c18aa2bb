import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/engines/questionnaire/answer.js';
import type { Compiled } from '../../src/engines/questionnaire/compiled.js';
import {
  accepted,
  answer,
  answers,
  compiled,
  compiledOf,
  faults,
  refusals,
  survey,
  today,
} from './questionnaire-support.js';

const nps = { type: 'rating', name: 'nps', rateMin: 0, rateMax: 10 };
const why = { type: 'comment', name: 'why', visibleIf: '{nps} <= 6', isRequired: true };
const yes = (name: string, rest: object = {}) => ({ type: 'boolean', name, ...rest });
const kept = (to: Compiled, values: Readonly<Record<string, AnswerValue>>): string[] =>
  accepted(to, answers(values)).answers.map((one) => one.question);

describe('visibility', () => {
  const to = compiledOf(nps, why);

  it('asks a question only under its condition, and then requires it', () => {
    expect(faults(to, answers({ nps: { number: 3 } }))).toEqual(['REQUIRED why']);
    expect(faults(to, answers({ nps: { number: 3 }, why: { text: '  ' } }))).toEqual(['REQUIRED why']);
    expect(kept(to, { nps: { number: 3 }, why: { text: 'lama' } })).toEqual(['nps', 'why']);
  });

  it('never keeps a hidden answer, and says so', () => {
    const result = accepted(to, answers({ nps: { number: 9 }, why: { text: 'lama' } }));
    expect(result.answers.map((one) => one.question)).toEqual(['nps']);
    expect(result.dropped).toEqual([{ path: ['why'], because: 'HIDDEN' }]);
    expect(result.states).toEqual(['ANSWERED', 'HIDDEN']);
  });

  it('does not show the question to somebody who has not answered', () => {
    expect(accepted(to, [])).toMatchObject({ answers: [], states: ['SKIPPED', 'HIDDEN'] });
  });

  it('judges a hidden answer in itself all the same: wrong types are never dropped in silence', () => {
    expect(faults(to, answers({ nps: { number: 9 }, why: { number: 1 } }))).toEqual(['WRONG_TYPE why']);
  });

  it('reads a hidden answer as empty, through any chain', () => {
    const chain = compiledOf(
      yes('a'),
      yes('b', { visibleIf: '{a} = true' }),
      yes('c', { visibleIf: '{b} = true' }),
      yes('d', { visibleIf: '{c} = true', isRequired: true }),
    );
    const stale = answers({ a: { boolean: false }, b: { boolean: true }, c: { boolean: true }, d: { boolean: true } });
    expect(accepted(chain, stale).answers.map((one) => one.question)).toEqual(['a']);
    expect(accepted(chain, stale).dropped.map((one) => one.path[0])).toEqual(['b', 'c', 'd']);
  });

  it('works whatever the order of the questions', () => {
    const backwards = compiledOf(
      yes('c', { visibleIf: '{b} = true' }),
      yes('b', { visibleIf: '{a} = true' }),
      yes('a'),
    );
    expect(kept(backwards, { a: { boolean: false }, b: { boolean: true }, c: { boolean: true } })).toEqual(['a']);
    expect(kept(backwards, { a: { boolean: true }, b: { boolean: true }, c: { boolean: true } })).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  it('takes part in all containers around it', () => {
    const nested = compiled({
      pages: [
        { name: 'one', elements: [yes('a'), yes('b')] },
        {
          name: 'two',
          visibleIf: '{a} = true',
          elements: [
            {
              type: 'panel',
              name: 'outer',
              visibleIf: '{b} = true',
              elements: [{ type: 'panel', name: 'inner', elements: [yes('c', { isRequired: true })] }],
            },
            { type: 'panel', name: 'never', visible: false, elements: [yes('d', { isRequired: true })] },
          ],
        },
      ],
    });
    expect(faults(nested, answers({ a: { boolean: true }, b: { boolean: true } }))).toEqual(['REQUIRED c']);
    expect(kept(nested, { a: { boolean: false }, b: { boolean: true }, c: { boolean: true } })).toEqual(['a', 'b']);
    expect(kept(nested, { a: { boolean: true }, b: { boolean: false }, c: { boolean: true } })).toEqual(['a', 'b']);
    const view = nested.view(answers({ a: { boolean: true }, b: { boolean: true } }), { today });
    expect(Object.fromEntries(view.containers)).toEqual({
      one: true,
      two: true,
      outer: true,
      inner: true,
      never: false,
    });
    expect(view.questions.get('c')).toMatchObject({ visible: true, required: true });
    expect(nested.view([], { today }).containers.get('two')).toBe(false);
  });
});

describe('required and enabled', () => {
  it('requires by condition', () => {
    const to = compiledOf(nps, { type: 'comment', name: 'why', requiredIf: '{nps} < 5' });
    expect(faults(to, answers({ nps: { number: 4 } }))).toEqual(['REQUIRED why']);
    expect(faults(to, answers({ nps: { number: 5 } }))).toEqual([]);
  });

  it('is answered by "does not apply" where that is offered', () => {
    const to = compiledOf({ type: 'rating', name: 'u4', isRequired: true, 'x-mitra': { notApplicable: true } });
    expect(accepted(to, answers({ u4: { notApplicable: true } }))).toMatchObject({
      answers: [{ question: 'u4', value: { notApplicable: true } }],
      states: ['NOT_APPLICABLE'],
    });
  });

  it('reads "does not apply" as empty', () => {
    const to = compiledOf(
      { type: 'rating', name: 'u4', 'x-mitra': { notApplicable: true } },
      yes('none', { visibleIf: '{u4} empty' }),
      yes('low', { visibleIf: '{u4} <= 2' }),
    );
    expect(accepted(to, answers({ u4: { notApplicable: true } })).states).toEqual([
      'NOT_APPLICABLE',
      'SKIPPED',
      'HIDDEN',
    ]);
  });

  it('takes no answer while closed, and does not require one', () => {
    const to = compiledOf(yes('open'), { type: 'comment', name: 'note', enableIf: '{open} = true', isRequired: true });
    const given = answers({ open: { boolean: false }, note: { text: 'x' } });
    expect(accepted(to, given)).toMatchObject({
      answers: [{ question: 'open' }],
      states: ['ANSWERED', 'HIDDEN'],
      dropped: [{ path: ['note'], because: 'DISABLED' }],
    });
    expect(faults(to, answers({ open: { boolean: true } }))).toEqual(['REQUIRED note']);
  });

  it('keeps what a closed question was opened with, whatever is sent', () => {
    const to = compiledOf(
      { type: 'text', name: 'title', readOnly: true },
      { type: 'text', name: 'unit', readOnly: true, defaultValue: 'Unit Kerja Sama' },
      { type: 'rating', name: 'progress' },
    );
    const prefilled = [answer('title', { text: 'Magang' })];
    expect(to.start({ today, prefilled })).toEqual([...prefilled, answer('unit', { text: 'Unit Kerja Sama' })]);
    const result = accepted(to, answers({ title: { text: 'Diubah' }, progress: { number: 3 } }), 'FINAL', {
      prefilled,
    });
    expect(result.answers).toEqual([
      answer('title', { text: 'Magang' }),
      answer('unit', { text: 'Unit Kerja Sama' }),
      answer('progress', { number: 3 }),
    ]);
    expect(result.dropped).toEqual([{ path: ['title'], because: 'DISABLED' }]);
  });
});

describe('choices and rows by condition', () => {
  const doubled = { type: 'checkbox', name: 'known', choices: ['a', 'b', 'c'] };
  const best = {
    type: 'radiogroup',
    name: 'best',
    choices: ['a', 'b', 'c'],
    choicesVisibleIf: '{known} contains {item}',
  };
  const to = compiledOf(doubled, best);

  it('offers the choices that hold', () => {
    const view = to.view(answers({ known: { choices: ['a', 'c'] } }), { today });
    expect(view.questions.get('best')?.offered).toEqual(['a', 'c']);
    expect(kept(to, { known: { choices: ['a'] }, best: { choice: 'a' } })).toEqual(['known', 'best']);
  });

  it('refuses another in a finished response and lets it go in a draft', () => {
    const given = answers({ known: { choices: ['a'] }, best: { choice: 'b' } });
    expect(faults(to, given)).toEqual(['NOT_OFFERED best']);
    expect(accepted(to, given, 'DRAFT')).toMatchObject({
      answers: [{ question: 'known' }],
      dropped: [{ path: ['best'], because: 'NOT_OFFERED' }],
    });
  });

  it('asks each choice of its own condition', () => {
    const single = compiledOf(yes('leader'), {
      type: 'checkbox',
      name: 'sees',
      choices: ['all', { value: 'own', enableIf: '{leader} = false' }, { value: 'unit', visibleIf: '{leader} = true' }],
    });
    expect(faults(single, answers({ leader: { boolean: true }, sees: { choices: ['unit', 'own'] } }))).toEqual([
      'NOT_OFFERED sees/own',
    ]);
    expect(faults(single, answers({ leader: { boolean: false }, sees: { choices: ['all', 'own'] } }))).toEqual([]);
  });

  it('shows rows by condition; answers to hidden rows go, hidden rows are not required', () => {
    const rows = compiledOf(doubled, {
      type: 'matrix',
      name: 'm',
      rows: ['a', 'b', 'c'],
      columns: [1, 2],
      rowsVisibleIf: '{known} contains {item}',
      eachRowRequired: true,
    });
    const row = (code: string) => ({ row: code, choice: '1' });
    const result = accepted(
      rows,
      answers({ known: { choices: ['a', 'b'] }, m: { rows: [row('a'), row('b'), row('c')] } }),
    );
    expect(result.answers[1]?.value).toEqual({ rows: [row('a'), row('b')] });
    expect(result.dropped).toEqual([{ path: ['m', 'c'], because: 'HIDDEN' }]);
    expect([...rows.asked(result.path)]).toEqual(['known', 'm', 'm.a', 'm.b']);
    expect(faults(rows, answers({ known: { choices: ['a', 'b'] }, m: { rows: [row('a')] } }))).toEqual([
      'REQUIRED m/b',
    ]);
  });
});

describe('calculated values', () => {
  const to = compiled(
    survey(
      [
        { type: 'rating', name: 'a' },
        { type: 'rating', name: 'b', visibleIf: '{a} > 1' },
        { type: 'expression', name: 'shown', expression: '{total} * 10' },
        { type: 'comment', name: 'low', visibleIf: '{shown} < 50' },
      ],
      {
        calculatedValues: [
          { name: 'index', expression: 'round({total} / 10 + 0, 2)', 'x-mitra': { score: true } },
          { name: 'total', expression: 'sum({a}, {b})' },
        ],
      },
    ),
  );

  it('are worked out in the order they need each other, without hidden answers', () => {
    const result = accepted(to, answers({ a: { number: 3 }, b: { number: 4 } }));
    expect(result).toMatchObject({
      calculated: { shown: 70, index: 0.7, total: 7 },
      scores: { index: 0.7 },
      states: ['ANSWERED', 'ANSWERED', 'HIDDEN'],
    });
    expect(accepted(to, answers({ a: { number: 1 }, b: { number: 4 } }))).toMatchObject({
      calculated: { total: 1 },
      states: ['ANSWERED', 'HIDDEN', 'SKIPPED'],
    });
  });

  it('are shown and quoted', () => {
    const view = to.view(answers({ a: { number: 3 } }), { today });
    expect(view.questions.get('shown')?.value).toBe('30');
    expect(view.say({ id: 'Jumlah {total}, indeks {index}' }, 'id')).toBe('Jumlah 3, indeks 0.3');
  });

  it('refuses circles, and names them', () => {
    const circle = survey([yes('a', { visibleIf: '{x} = 1' })], {
      calculatedValues: [
        { name: 'x', expression: '{y} + 1' },
        { name: 'y', expression: 'iif({a} = true, {x}, 0)' },
      ],
    });
    expect(refusals(circle)).toEqual(['LOGIC_CYCLE p/a']);
    expect(refusals(survey([yes('a', { visibleIf: '{a} = true' })]))).toEqual(['LOGIC_CYCLE p/a']);
    expect(refusals(survey([{ type: 'panel', name: 'box', visibleIf: '{a} = true', elements: [yes('a')] }]))).toEqual([
      'LOGIC_CYCLE p/box',
    ]);
    expect(
      refusals(survey([{ type: 'radiogroup', name: 'a', choices: ['x'], choicesVisibleIf: "{a} != 'x'" }])),
    ).toEqual(['LOGIC_CYCLE p/a']);
    expect(
      refusals(
        survey([
          {
            type: 'paneldynamic',
            name: 'g',
            templateElements: [
              yes('a', { visibleIf: '{panel.b} = true' }),
              yes('b', { visibleIf: '{panel.a} = true' }),
            ],
          },
        ]),
      ),
    ).toEqual(['LOGIC_CYCLE p/g/a']);
    expect(
      refusals(
        survey([{ type: 'paneldynamic', name: 'g', templateElements: [yes('a', { visibleIf: '{g.length} > 1' })] }]),
      ),
    ).toEqual(['LOGIC_CYCLE p/g']);
  });
});

describe('rules across questions', () => {
  it('judges by an expression, answered or not', () => {
    const to = compiledOf(
      { type: 'text', inputType: 'date', name: 'from' },
      {
        type: 'text',
        inputType: 'date',
        name: 'until',
        validators: [
          { type: 'expression', expression: '{from} empty or {until} >= {from}', text: 'Ends before it begins.' },
        ],
      },
    );
    expect(faults(to, answers({ from: { date: '2026-02-01' }, until: { date: '2026-01-01' } }))).toEqual([
      'RULE_BROKEN until',
    ]);
    expect(faults(to, answers({ from: { date: '2026-02-01' } }))).toEqual(['RULE_BROKEN until']);
    expect(faults(to, answers({ from: { date: '2026-02-01' }, until: { date: '2026-02-01' } }))).toEqual([]);
    expect(faults(to, answers({ from: { date: '2026-02-01' } }), 'DRAFT')).toEqual([]);
  });

  it('bounds a number by another', () => {
    const to = compiledOf(
      { type: 'text', inputType: 'number', name: 'planned' },
      { type: 'text', inputType: 'number', name: 'done', minValueExpression: '0 + 0', maxValueExpression: '{planned}' },
    );
    expect(faults(to, answers({ planned: { number: 5 }, done: { number: 6 } }))).toEqual(['OUT_OF_RANGE done']);
    expect(faults(to, answers({ planned: { number: 5 }, done: { number: -1 } }))).toEqual(['OUT_OF_RANGE done']);
    expect(faults(to, answers({ done: { number: 6 } }))).toEqual([]);
  });

  it('tells which case rules hold', () => {
    const to = compiled(
      survey([nps, yes('contact')], {
        'x-mitra': {
          caseRules: [
            { name: 'detractor', when: '{nps} <= 3', open: 'COMPLAINT' },
            { name: 'wish', when: '{contact} = true' },
          ],
        },
      }),
    );
    expect(accepted(to, answers({ nps: { number: 2 }, contact: { boolean: true } })).cases).toEqual([
      'detractor',
      'wish',
    ]);
    expect(accepted(to, answers({ nps: { number: 4 } })).cases).toEqual([]);
    expect(accepted(to, answers({ nps: { number: 2 } }), 'DRAFT').cases).toEqual([]);
    expect(to.questionnaire.caseRules[0]?.node.open).toBe('COMPLAINT');
  });
});

describe('groups', () => {
  const group = {
    type: 'paneldynamic',
    name: 'items',
    visibleIf: '{any} = true',
    templateElements: [
      { type: 'text', name: 'what', isRequired: true },
      { type: 'rating', name: 'progress', visibleIf: '{panel.what} notempty' },
      {
        type: 'comment',
        name: 'issue',
        visibleIf: '{panel.progress} <= 2 and {strict} = true',
        requiredIf: '{panelIndex} = 0',
      },
    ],
  };
  const to = compiledOf(yes('any'), yes('strict'), group, {
    type: 'comment',
    name: 'first',
    visibleIf: "{items[0].what} = 'Magang'",
  });
  const items = (...entries: Readonly<Record<string, AnswerValue>>[]) => ({
    items: entries.map((one) => ({ answers: answers(one) })),
  });

  it('run their own logic for each entry, and see what lies outside', () => {
    const given = (strict: boolean) =>
      answers({
        any: { boolean: true },
        strict: { boolean: strict },
        items: items(
          { what: { text: 'Magang' }, progress: { number: 1 } },
          { what: { text: 'Riset' }, progress: { number: 1 }, issue: { text: 'x' } },
        ),
      });
    expect(faults(to, given(true))).toEqual(['REQUIRED items/0/issue']);
    const result = accepted(to, given(false));
    expect(result.dropped).toEqual([{ path: ['items', '1', 'issue'], because: 'HIDDEN' }]);
    expect(result.states).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED', 'SKIPPED']);
    expect(accepted(to, result.answers).answers).toEqual(result.answers);
  });

  it('go whole when they are hidden', () => {
    const result = accepted(
      to,
      answers({ any: { boolean: false }, items: items({ what: { text: 'Magang' } }), first: { text: 'x' } }),
    );
    expect(result.answers).toEqual(answers({ any: { boolean: false } }));
    expect(result.dropped.map((one) => one.path)).toEqual([['items'], ['first']]);
  });

  it('are seen entry by entry', () => {
    const view = to.view(
      answers({ any: { boolean: true }, strict: { boolean: true }, items: items({ what: { text: '<b>' } }, {}) }),
      { today },
    );
    const [one, two] = view.questions.get('items')?.entries ?? [];
    expect([one?.questions.get('progress')?.visible, two?.questions.get('progress')?.visible]).toEqual([true, false]);
    expect(one?.say({ en: 'How far is {panel.what}? ({strict}) {nobody}' }, 'en')).toBe(
      'How far is <b>? (Yes) {nobody}',
    );
  });
});

describe('drafts and pages', () => {
  const to = compiled({
    pages: [
      {
        name: 'one',
        elements: [
          { type: 'rating', name: 'a', isRequired: true },
          { type: 'text', inputType: 'email', name: 'mail' },
        ],
      },
      { name: 'two', elements: [{ type: 'rating', name: 'b', isRequired: true }] },
    ],
  });

  it('a draft may be incomplete, not wrong', () => {
    expect(accepted(to, answers({ mail: { text: 'half@' } }), 'DRAFT').states).toEqual([
      'NOT_REACHED',
      'ANSWERED',
      'NOT_REACHED',
    ]);
    expect(faults(to, answers({ a: { number: 9 } }), 'DRAFT')).toEqual(['OUT_OF_RANGE a']);
  });

  it('a page that is left must be complete', () => {
    expect(faults(to, answers({ mail: { text: 'half@' } }), 'DRAFT', { page: 'one' })).toEqual([
      'REQUIRED a',
      'WRONG_FORMAT mail',
    ]);
    expect(accepted(to, answers({ a: { number: 1 } }), 'DRAFT', { page: 'one' }).states).toEqual([
      'ANSWERED',
      'SKIPPED',
      'NOT_REACHED',
    ]);
  });

  it('tells every fault at once', () => {
    const given = [...answers({ a: { number: 9 }, mail: { text: 'x' }, c: { number: 1 } }), answer('a', { number: 1 })];
    expect(faults(to, given)).toEqual([
      'OUT_OF_RANGE a',
      'UNKNOWN_QUESTION c',
      'ANSWERED_TWICE a',
      'WRONG_FORMAT mail',
      'REQUIRED b',
    ]);
  });

  it('suggests the question that was meant', () => {
    const result = compiledOf({ type: 'rating', name: 'kepuasan' }).check(
      answers({ kepuasn: { number: 1 } }),
      'FINAL',
      { today },
    );
    expect(result).toMatchObject({
      error: [{ message: { en: 'There is no question "kepuasn". Did you mean "kepuasan"?' } }],
    });
  });
});

describe('paths', () => {
  it('are equal for those who went the same way, and can be read back', () => {
    const to = compiledOf(
      nps,
      why,
      ...Array.from({ length: 70 }, (_, index) => yes(`q${index}`, { visibleIf: `{nps} = ${index % 11}` })),
    );
    const path = (number: number) => accepted(to, answers({ nps: { number }, why: { text: 'x' } })).path;
    expect(path(7)).toBe(accepted(to, answers({ nps: { number: 7 }, q7: { boolean: true } })).path);
    expect(new Set(Array.from({ length: 11 }, (_, index) => path(index))).size).toBe(11);
    expect([...to.asked(path(9))]).toEqual(['nps', 'q9', 'q20', 'q31', 'q42', 'q53', 'q64']);
  });
});

describe('texts that quote answers', () => {
  it('quote labels, in the language asked for', () => {
    const to = compiledOf(
      { type: 'radiogroup', name: 'role', choices: [{ value: 'h', text: { default: 'Head', id: 'Kepala' } }, 'x'] },
      {
        type: 'checkbox',
        name: 'topics',
        choices: [
          { value: 1, text: 'Riset' },
          { value: 2, text: 'Magang' },
        ],
      },
      { type: 'matrix', name: 'm', rows: ['r'], columns: [1, 2] },
    );
    const view = to.view(
      answers({ role: { choice: 'h' }, topics: { choices: ['2', '1'] }, m: { rows: [{ row: 'r', choice: '2' }] } }),
      { today },
    );
    const texts = { en: 'As {role}: { topics } and {m.r}{nobody}', id: 'Sebagai {role}' };
    expect(view.say(texts, 'en')).toBe('As Head: Riset, Magang and 2{nobody}');
    expect(view.say(texts, 'id')).toBe('Sebagai Kepala');
    expect(to.view([], { today }).say(texts, 'en')).toBe('As :  and {nobody}');
  });
});
