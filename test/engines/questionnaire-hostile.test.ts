import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuestionnaire } from '../../src/engines/questionnaire/compile.js';
import { parseQuestionnaire } from '../../src/engines/questionnaire/parse.js';
import type { PatternEngine } from '../../src/engines/questionnaire/pattern.js';
import { fail, ok } from '../../src/kernel/result.js';
import { text } from '../../src/kernel/text.js';
import { accepted, answers, compiled, faults, refusals, survey, today } from './questionnaire-support.js';

const field = (name: string, rest: object = {}) => ({ type: 'text', name, ...rest });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const nest = (depth: number): object => {
  let inner: object = field('q');
  for (let level = 0; level < depth; level++) inner = { type: 'panel', name: `l${level}`, elements: [inner] };
  return inner;
};
const looped: { type: string; name: string; elements: unknown[] } = { type: 'panel', name: 'loop', elements: [] };
looped.elements.push(looped);
/** Every list holds the one before twice: small on disk, endless when walked. */
const doubling = (): unknown => {
  let one: unknown = 'x';
  for (let level = 0; level < 25; level++) one = [one, one];
  return one;
};
const json = (source: string): unknown => JSON.parse(source);
const choices = (rest: object) => survey([{ type: 'dropdown', name: 'q', ...rest }]);

/** What it is, the document, and what must be told of it. */
const hostile: readonly (readonly [string, () => unknown, string])[] = [
  [
    'a regex bomb',
    () => survey([field('q', { validators: [{ type: 'regex', regex: '^(a+)+$' }] })]),
    'REGEX_REFUSED p/q/validators/0/regex',
  ],
  [
    'a long regex',
    () => survey([field('q', { validators: [{ type: 'regex', regex: 'a'.repeat(201) }] })]),
    'REGEX_REFUSED p/q/validators/0/regex',
  ],
  ['20 million choices', () => choices({ choicesMin: 1, choicesMax: 20_000_000 }), 'TOO_MANY p/q/choicesMax'],
  ['endless choices', () => choices({ choicesMin: 0, choicesMax: 10, choicesStep: 0 }), 'TOO_MANY p/q/choicesMax'],
  ['choices backwards', () => choices({ choicesMin: 10, choicesMax: 0 }), 'OUT_OF_RANGE p/q/choicesMax'],
  ['200,000 listed choices', () => choices({ choices: many(200_000, String) }), 'TOO_LARGE '],
  ['5,000 listed choices', () => choices({ choices: many(5_000, String) }), 'TOO_MANY p/q/choices'],
  [
    'choices from elsewhere',
    () => choices({ choices: ['a'], choicesByUrl: { url: 'http://169.254.169.254/' } }),
    'UNSUPPORTED_PROPERTY p/q/choicesByUrl',
  ],
  ['a billion steps', () => survey([{ type: 'rating', name: 'q', rateMax: 1e9 }]), 'OUT_OF_RANGE p/q/rateMax'],
  ['endless steps', () => survey([{ type: 'rating', name: 'q', rateStep: 1e-300 }]), 'OUT_OF_RANGE p/q/rateMax'],
  ['steps that are no numbers', () => survey([{ type: 'rating', name: 'q', rateMax: '4' }]), 'INVALID p/q/rateMax'],
  [
    'a billion entries',
    () =>
      survey([
        { type: 'paneldynamic', name: 'q', panelCount: 1e9, maxPanelCount: 1e9, templateElements: [field('a')] },
      ]),
    'OUT_OF_RANGE p/q/maxPanelCount',
  ],
  [
    'a group in a group',
    () =>
      survey([
        {
          type: 'paneldynamic',
          name: 'g',
          templateElements: [{ type: 'paneldynamic', name: 'h', templateElements: [field('a')] }],
        },
      ]),
    'UNSUPPORTED_QUESTION_TYPE p/g/h/type',
  ],
  ['panels 10 deep', () => survey([nest(10)]), 'TOO_DEEP p/l9/l8/l7/l6/l5/l4/l3/l2/l1/elements'],
  ['panels 100,000 deep', () => survey([nest(100_000)]), 'TOO_DEEP pages/0/elements/0/elements/0'],
  ['a panel within itself', () => survey([looped]), 'TOO_DEEP pages/0/elements/0/elements/0'],
  ['lists that double', () => survey([field('q', { 'x-mitra': { list: doubling() } })]), 'TOO_LARGE '],
  ['10 million characters', () => survey([field('q', { title: 'x'.repeat(10_000_000) })]), 'TOO_LARGE '],
  ['a title of 20,000 characters', () => survey([field('q', { title: 'x'.repeat(20_000) })]), 'TOO_LARGE p/q/title'],
  [
    '50,000 languages',
    () => survey([field('q', { title: Object.fromEntries(many(50_000, (index) => [`x${index}`, 'a'])) })]),
    'INVALID p/q/title/x0',
  ],
  ['2,000 questions', () => survey(many(2_000, (index) => field(`q${index}`))), 'TOO_MANY pages'],
  ['1,000 pages', () => ({ pages: many(1_000, (index) => ({ name: `p${index}` })) }), 'TOO_MANY pages'],
  [
    '20,000 parentheses',
    () => survey([field('q', { visibleIf: `${'('.repeat(1_900)}1 = 1${')'.repeat(1_900)}` })]),
    'EXPRESSION_INVALID p/q/visibleIf',
  ],
  [
    'an expression of 100,000 characters',
    () => survey([field('q', { visibleIf: `1 = 1${' and 1 = 1'.repeat(10_000)}` })]),
    'EXPRESSION_INVALID p/q/visibleIf',
  ],
  [
    '1,000 questions of 70 unknown names each',
    () =>
      survey(
        many(1_000, (index) =>
          field(`q${index}`, { visibleIf: many(70, (at) => `{w${at}x${index}} = 1`).join(' and ') }),
        ),
      ),
    'UNKNOWN_REFERENCE p/q0/visibleIf',
  ],
  [
    'calculations in a circle of 1,000',
    () =>
      survey([field('q')], {
        calculatedValues: many(1_000, (index) => ({ name: `c${index}`, expression: `{c${(index + 1) % 1_000}} + 1` })),
      }),
    'LOGIC_CYCLE calculatedValues/c0',
  ],
  [
    'writes between answers',
    () => survey([field('q', { setValueExpression: '{q} + 1' })], { triggers: [{ type: 'runexpression' }] }),
    'UNSUPPORTED_PROPERTY triggers',
  ],
  [
    'script in a title',
    () => survey([field('q', { title: 'a<script>alert(1)</script>' })]),
    'MARKUP_REFUSED p/q/title',
  ],
  [
    'a handler in a title',
    () => survey([field('q', { title: { default: 'ok', id: '<b onclick="x()">tebal</b>' } })]),
    'MARKUP_REFUSED p/q/title',
  ],
  [
    'an unclosed tag',
    () => survey([field('q', { title: 'a <img src=x onerror=alert(1)' })]),
    'MARKUP_REFUSED p/q/title',
  ],
  [
    'a script link',
    () => survey([{ type: 'html', name: 'q', html: '<a href="javascript:alert(1)">x</a>' }]),
    'MARKUP_REFUSED p/q/html',
  ],
  [
    'an answer in a link',
    () => survey([{ type: 'html', name: 'q', html: '<a href="https://x/{q}">x</a>' }]),
    'MARKUP_REFUSED p/q/html',
  ],
  [
    'markup in a choice',
    () => choices({ choices: [{ value: 1, text: '<iframe>' }] }),
    'MARKUP_REFUSED p/q/choices/0/text',
  ],
  [
    'a __proto__ key',
    () => json('{"pages":[{"name":"p","elements":[{"type":"text","name":"q","__proto__":{"visible":false}}]}]}'),
    'FORBIDDEN_KEY pages/0/elements/0/__proto__',
  ],
  [
    'a constructor key',
    () => json('{"pages":[],"x-mitra":{"constructor":{"prototype":{"a":1}}}}'),
    'FORBIDDEN_KEY x-mitra/constructor',
  ],
  ['a question named __proto__', () => survey([field('__proto__')]), 'INVALID p/__proto__/name'],
  ['a question named constructor', () => survey([field('constructor')]), 'INVALID p/constructor/name'],
  ['a choice named __proto__', () => choices({ choices: ['__proto__'] }), 'INVALID p/q/choices/0'],
  [
    'a row named __proto__',
    () => survey([{ type: 'matrix', name: 'm', rows: ['__proto__', 'a'], columns: [1] }]),
    'INVALID p/m/rows/0',
  ],
  ['two of one name', () => survey([field('q'), field('Q')]), 'NAME_TAKEN p/Q/name'],
  [
    'a name twice, in a panel',
    () => survey([field('q'), { type: 'panel', name: 'x', elements: [field('q')] }]),
    'NAME_TAKEN p/x/q/name',
  ],
  ['two choices of one code', () => choices({ choices: [1, '1'] }), 'DUPLICATE p/q/choices/1'],
  ['no document', () => 'SurveyJS', 'NOT_A_DOCUMENT '],
  ['no pages', () => ({}), 'REQUIRED pages'],
  ['a function', () => survey([field('q', { title: () => 'x' })]), 'NOT_A_DOCUMENT pages/0/elements/0/title'],
  ['a big integer', () => survey([field('q', { maxLength: 10n })]), 'NOT_A_DOCUMENT pages/0/elements/0/maxLength'],
  ['no number', () => survey([field('q', { maxLength: Number.NaN })]), 'NOT_A_DOCUMENT pages/0/elements/0/maxLength'],
  ['a date object', () => survey([field('q', { min: new Date(0) })]), 'NOT_A_DOCUMENT pages/0/elements/0/min'],
  ['NUL in a text', () => survey([field('q', { title: 'a\0b' })]), 'INVALID pages/0/elements/0/title'],
  [
    'a default value out of range',
    () => survey([{ type: 'rating', name: 'q', defaultValue: 9 }]),
    'INVALID p/q/defaultValue',
  ],
  [
    'an unknown validator',
    () => survey([field('q', { validators: [{ type: 'eval', code: 'x' }] })]),
    'UNSUPPORTED_PROPERTY p/q/validators/0/type',
  ],
  [
    'hidden answers kept',
    () => survey([field('q')], { clearInvisibleValues: 'none' }),
    'UNSUPPORTED_PROPERTY clearInvisibleValues',
  ],
];

describe('a hostile definition ends within a second, in a named error', () => {
  it.each(hostile)('%s', (_, make, expected) => {
    const document = make();
    const before = process.cpuUsage();
    const told = refusals(document);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
    expect(told.length).toBeLessThanOrEqual(1_200);
    expect(told).toContain(expected);
  });

  it('whatever is put in the place of any part', () => {
    const whole = survey(
      [
        { type: 'rating', name: 'a', rateMax: 4, title: { default: 'A', id: 'A' }, visibleIf: '{b} empty' },
        {
          type: 'checkbox',
          name: 'b',
          choices: [1, { value: 2, text: 'two' }],
          maxSelectedChoices: 1,
          validators: [{ type: 'answercount', maxCount: 2 }],
        },
        {
          type: 'matrix',
          name: 'c',
          rows: ['x', 'y'],
          columns: [1, 2],
          'x-mitra': { pair: { expectation: 'x', experience: 'y' } },
        },
        { type: 'paneldynamic', name: 'd', templateElements: [field('e')], minPanelCount: 1 },
        { type: 'panel', name: 'f', elements: [field('g', { inputType: 'number', min: 1, defaultValue: 3 })] },
      ],
      {
        title: 'T',
        locale: 'id',
        calculatedValues: [{ name: 'v', expression: '{g} + 1' }],
        'x-mitra': { languages: ['id'], caseRules: [{ name: 'n', when: '{a} = 1' }] },
      },
    );
    expect(refusals(whole)).toEqual([]);
    const places = placesIn(whole);
    let published = 0;
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 2 }), (at, value) => {
        const document = put(whole, places[at] ?? [], value);
        const read = parseQuestionnaire(document);
        const made = read.ok ? compileQuestionnaire(read.value) : read;
        if (made.ok) {
          published += 1;
          expect(made.value.check([], 'DRAFT', { today }).ok).toBe(true);
        } else expect(made.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 3_000 },
    );
    expect(published).toBeGreaterThan(100);
  });
});

type Place = readonly (string | number)[];
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [at, ...keys.flatMap((key) => placesIn((value as Record<string | number, unknown>)[key], [...at, key]))];
}
function put(value: unknown, [head, ...rest]: Place, by: unknown): unknown {
  if (head === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === head ? put(one, rest, by) : one));
  const record = value as Record<string | number, unknown>;
  return { ...record, [head]: put(record[head], rest, by) };
}

describe('markup', () => {
  it('lets the small list stand, and a "<" that is no tag', () => {
    const fine = '<p>Nilai &lt; 3, <b>penting</b>: a < b, x <3<br/><a href="https://kampus.ac.id/a?b=1">sini</a></p>';
    expect(refusals(survey([{ type: 'html', name: 'q', html: fine }]))).toEqual([]);
  });
});

describe('patterns', () => {
  const element = field('q', {
    validators: [{ type: 'regex', regex: '^[A-Z]{3}$', caseInsensitive: true, text: 'Three letters.' }],
  });
  /** Stands for a linear-time engine: knows just this one pattern. */
  const engine: PatternEngine = (pattern, ignoreCase) =>
    pattern === '^[A-Z]{3}$'
      ? ok({ matches: (value: string) => value.length === 3 && (ignoreCase || value === value.toUpperCase()), size: 5 })
      : fail(text('Unknown.', 'Tidak dikenal.'));

  it('run only in the engine given, and are refused where it takes them not', () => {
    const to = compiled(survey([element]), engine);
    expect(accepted(to, answers({ q: { text: 'abc' } })).answers).toHaveLength(1);
    expect(faults(to, answers({ q: { text: 'abcd' } }))).toEqual(['WRONG_FORMAT q']);
    expect(refusals(survey([field('q', { validators: [{ type: 'regex', regex: '(a+)+' }] })]), engine)).toEqual([
      'REGEX_REFUSED p/q/validators/0/regex',
    ]);
  });
});

describe('hostile answers', () => {
  const to = compiled(survey([field('q'), { type: 'paneldynamic', name: 'g', templateElements: [field('a')] }]));

  it('end in a named error', () => {
    const before = process.cpuUsage();
    expect(
      faults(
        to,
        many(100_000, (index) => ({ question: `x${index}`, value: { text: 'x' } })),
      ),
    ).toEqual(['TOO_MANY ']);
    expect(
      faults(
        to,
        many(4_000, (index) => ({ question: `x${index}`, value: { text: 'x' } })),
      ),
    ).toHaveLength(1_000);
    expect(faults(to, answers({ g: { items: many(100_000, () => ({ answers: [] })) } }))).toEqual(['TOO_MANY g']);
    expect(faults(to, [json('{"question":"q","value":{"text":"x"},"__proto__":{"a":1}}') as never])).toEqual([
      'UNKNOWN_KEY q',
    ]);
    expect(faults(to, [{ question: '__proto__', value: { text: 'x' } }])).toEqual(['UNKNOWN_QUESTION __proto__']);
    expect(faults(to, [null, 1, [], { question: 1 }] as never)).toEqual(many(4, () => 'WRONG_TYPE '));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  });
});
