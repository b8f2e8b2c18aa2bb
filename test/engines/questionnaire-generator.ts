import fc from 'fast-check';
import type { AnswerValue } from '../../src/engines/questionnaire/answer.js';

/** A made-up question: its node, conditions others may put on it, and answers that are right in themselves. */
export interface MadeQuestion {
  readonly key: string;
  readonly node: Record<string, unknown>;
  /** Conditions with `@` for the name. */
  readonly conditions: readonly string[];
  readonly values: fc.Arbitrary<AnswerValue>;
}
export interface MadeSurvey {
  readonly document: Record<string, unknown>;
  /** All that can be answered, groups as wholes. */
  readonly questions: readonly MadeQuestion[];
}

type Make = (key: string) => Omit<MadeQuestion, 'key'>;

const words = fc.string({ minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== '' && !/[{}<>]/.test(one));
const title = fc.oneof(
  words,
  fc.record({ default: words, id: words }),
  words.map((one) => `${one} {q0}?`),
);
const codes = ['a', 'b', 'c', 'd'];
const someOf = (all: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 0, maxLength: all.length });
const choice = (code: string) => ({ value: code, text: { default: code.toUpperCase(), id: `Pilihan ${code}` } });

const makers: Readonly<Record<string, Make>> = {
  rating: (name) => ({
    node: { type: 'rating', name, rateMax: 4 },
    conditions: ['{@} <= 2', '{@} > 1', '{@} empty', '{@} + 1 = 3'],
    values: fc.integer({ min: 1, max: 4 }).map((number) => ({ number })),
  }),
  nps: (name) => ({
    node: { type: 'rating', name, rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS', measure: 'NPS', score: true } },
    conditions: ['{@} <= 6', '{@} >= 9'],
    values: fc.integer({ min: 0, max: 10 }).map((number) => ({ number })),
  }),
  single: (name) => ({
    node: { type: 'radiogroup', name, choices: ['a', choice('b'), 'c', 'd'], showNoneItem: true },
    conditions: ["{@} = 'a'", "{@} anyof ['a', 'none']", "{@} != 'b'"],
    values: fc.constantFrom(...codes, 'none').map((code) => ({ choice: code })),
  }),
  counted: (name) => ({
    node: { type: 'dropdown', name, choicesMin: 1, choicesMax: 5 },
    conditions: ['{@} >= 3', '{@} notempty'],
    values: fc.integer({ min: 1, max: 5 }).map((number) => ({ choice: String(number) })),
  }),
  multiple: (name) => ({
    node: { type: 'checkbox', name, choices: codes.map(choice), maxSelectedChoices: 3 },
    conditions: ["{@} contains 'a'", "{@} noneof ['a', 'b']", '{@.length} > 1'],
    values: someOf(codes).map((all) => ({ choices: all.slice(0, 3) })),
  }),
  boolean: (name) => ({
    node: { type: 'boolean', name },
    conditions: ['{@} = true', '{@} = false', '{@} notempty'],
    values: fc.boolean().map((boolean) => ({ boolean })),
  }),
  number: (name) => ({
    node: { type: 'text', inputType: 'number', name, min: 0, max: 100 },
    conditions: ['{@} > 10', '{@} * 2 < 50'],
    values: fc.integer({ min: 0, max: 100 }).map((number) => ({ number })),
  }),
  text: (name) => ({
    node: { type: 'text', name, maxLength: 20 },
    conditions: ['{@} notempty', '{@} empty'],
    values: fc.oneof(words, fc.constant('  ')).map((text) => ({ text })),
  }),
  comment: (name) => ({
    node: { type: 'comment', name },
    conditions: ['{@} notempty'],
    values: words.map((text) => ({ text })),
  }),
  date: (name) => ({
    node: { type: 'text', inputType: 'date', name },
    conditions: ["{@} > '2026-06-01'", '{@} empty'],
    values: fc.constantFrom('2026-01-31', '2026-06-01', '2026-12-01').map((date) => ({ date })),
  }),
  matrix: (name) => ({
    node: { type: 'matrix', name, rows: ['r1', { value: 'r2', text: 'Dua' }], columns: [1, 2, 3] },
    conditions: ['{@.r1} >= 2', '{@.r2} empty'],
    values: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.option(fc.integer({ min: 1, max: 3 }))).map(([one, two]) => ({
      rows: [...(two === null ? [] : [{ row: 'r2', choice: String(two) }]), { row: 'r1', choice: String(one) }],
    })),
  }),
  ranking: (name) => ({
    node: { type: 'ranking', name, choices: ['a', 'b', 'c'] },
    conditions: ["{@[0]} = 'a'", '{@} notempty'],
    values: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }).map((ranking) => ({ ranking })),
  }),
  pair: (name) => ({
    node: {
      type: 'matrix',
      name,
      rows: ['hope', 'fact'],
      columns: [1, 2, 3, 4],
      isAllRowRequired: true,
      'x-mitra': { pair: { expectation: 'hope', experience: 'fact' } },
    },
    conditions: ['{@.fact} < {@.hope}', '{@.hope} = 4'],
    values: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([expectation, experience]) => ({ pair: { expectation, experience } })),
  }),
  group: (name) => ({
    node: {
      type: 'paneldynamic',
      name,
      maxPanelCount: 3,
      templateElements: [
        { type: 'text', name: 'what', isRequired: true },
        { type: 'rating', name: 'how', visibleIf: '{panel.what} notempty' },
        { type: 'comment', name: 'why', visibleIf: '{panel.how} <= 2', isRequired: true },
      ],
    },
    conditions: ['{@.length} > 1', '{@[0].how} <= 2'],
    values: fc
      .array(fc.record({ what: words, how: fc.integer({ min: 1, max: 5 }), why: words }, { requiredKeys: [] }), {
        maxLength: 3,
      })
      .map((items) => ({ items: items.map((one) => ({ answers: answersOf(one) })) })),
  }),
  file: (name) => ({
    node: { type: 'file', name, allowMultiple: true },
    conditions: ['{@} notempty'],
    values: fc.constant({ files: [{ id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', size: 10 }] }),
  }),
};

const answersOf = ({ what, how, why }: { what?: string; how?: number; why?: string }) => [
  ...(why === undefined ? [] : [{ question: 'why', value: { text: why } }]),
  ...(what === undefined ? [] : [{ question: 'what', value: { text: what } }]),
  ...(how === undefined ? [] : [{ question: 'how', value: { number: how } }]),
];

/** What a question may carry that we do not know: it must come out as it went in. */
const unknown = fc
  .dictionary(fc.constantFrom('vendorFlag', 'width', 'x-vendor', 'cols'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 })
  .filter((one) => !/"(__proto__|constructor|prototype)"/.test(JSON.stringify(one)));

interface Wish {
  readonly kind: string;
  readonly title: unknown;
  readonly rest: Record<string, unknown>;
  readonly required: boolean;
  readonly visibleBy: readonly number[];
  readonly otherBy: number;
  readonly page: number;
  readonly panel: boolean;
}

const wish = (kinds: readonly string[]): fc.Arbitrary<Wish> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    title,
    rest: unknown,
    required: fc.boolean(),
    visibleBy: fc.array(fc.nat(), { maxLength: 2 }),
    otherBy: fc.nat(),
    page: fc.nat(2),
    panel: fc.boolean(),
  });

export const allKinds: readonly string[] = Object.keys(makers);

/**
 * Whole surveys: every kind, conditions on questions made before, in any order on the pages, panels and pages that
 * hide, calculated values, and properties nobody knows.
 */
export const surveys = (kinds: readonly string[] = allKinds): fc.Arbitrary<MadeSurvey> =>
  fc
    .tuple(fc.array(wish(kinds), { minLength: 1, maxLength: 12 }), fc.nat(), unknown)
    .map(([wishes, seed, rest]) => surveyOf(wishes, seed, rest));

function surveyOf(wishes: readonly Wish[], seed: number, rest: Record<string, unknown>): MadeSurvey {
  const questions: MadeQuestion[] = [];
  for (const [index, one] of wishes.entries()) {
    const make = makers[one.kind];
    if (make) questions.push(decorated(`q${index}`, make, one, questions));
  }
  const first = questions.slice(0, 1);
  const later = wishes.map((one, index) => ({ one, question: questions[index] })).slice(1);
  const on = (page: number, panel: boolean) =>
    later.filter(({ one }) => one.page === page && one.panel === panel).flatMap(({ question }) => question?.node ?? []);
  const gate = conditionOn(first, seed);
  const pages = [0, 1, 2].map((page) => ({
    name: `page${page}`,
    ...(page === 2 && gate ? { visibleIf: gate } : {}),
    elements: [
      ...(seed % 2 === 0 ? on(page, false).reverse() : on(page, false)),
      { type: 'html', name: `note${page}`, html: '<p>Catatan</p>' },
      {
        type: 'panel',
        name: `box${page}`,
        elements: on(page, true),
        ...(page === 1 && gate ? { visibleIf: gate } : {}),
      },
      ...(page === 0 ? first.map((one) => one.node) : []),
    ],
  }));
  const numbers = questions.filter(({ node }) => node.type === 'rating').map(({ key }) => `{${key}}`);
  const calculatedValues = numbers.length > 0 ? [{ name: 'total', expression: `sum(${numbers.join(', ')})` }] : [];
  return { document: { ...rest, title: 'Survei', pages, calculatedValues }, questions };
}

function decorated(key: string, make: Make, one: Wish, before: readonly MadeQuestion[]): MadeQuestion {
  const made = make(key);
  const shown = one.visibleBy.flatMap((at) => conditionOn(before, at) ?? []);
  const other = conditionOn(before, one.otherBy);
  const node = {
    ...one.rest,
    ...made.node,
    title: one.title,
    ...(shown.length > 0 ? { visibleIf: shown.join(one.required ? ' and ' : ' or ') } : {}),
    ...(one.required ? { isRequired: true } : other ? { requiredIf: other } : {}),
    ...(other && one.otherBy % 5 === 0 ? { enableIf: other } : {}),
    ...(one.otherBy % 2 === 0 ? { showCommentArea: true } : {}),
    ...(other && one.otherBy % 3 === 0 ? offers(made.node, other) : {}),
  };
  return { key, ...made, node };
}

/** Choices or rows that hang on a condition: all but the first. */
function offers({ choices, rows, 'x-mitra': mitra }: Record<string, unknown>, other: string): object {
  const condition = (first: string) => `{item} = '${first}' or (${other})`;
  if (Array.isArray(choices)) return { choicesVisibleIf: condition('a') };
  return Array.isArray(rows) && !mitra ? { rowsVisibleIf: condition('r1') } : {};
}

/** Some condition on some question made before. */
function conditionOn(questions: readonly MadeQuestion[], at: number): string | undefined {
  const question = questions[at % Math.max(1, questions.length)];
  const condition = question?.conditions[at % question.conditions.length];
  return question && condition?.replaceAll('@', question.key);
}

/** One step of somebody filling in: answers set, changed or taken back. */
export const edits = ({ questions }: MadeSurvey): fc.Arbitrary<ReadonlyMap<string, AnswerValue | null>> =>
  fc
    .tuple(...questions.map(({ key, values }) => fc.tuple(fc.constant(key), fc.option(values), fc.boolean())))
    .map((all) => new Map(all.filter(([, , touched]) => touched).map(([key, value]) => [key, value])));
