import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../src/engines/questionnaire/diff/change.js';
import { diffQuestionnaires } from '../../src/engines/questionnaire/diff.js';
import { surveys } from './questionnaire-generator.js';
import { parsed, survey } from './questionnaire-support.js';

const changes = (before: object, after: object) => diffQuestionnaires(parsed(before), parsed(after));
const told = (before: object, after: object): string[] =>
  changes(before, after).map(({ kind, compatibility, key, part }) =>
    [compatibility, kind, key, part].filter(Boolean).join(' '),
  );
/** One question before and after; `a` stands beside it. */
const a = { type: 'rating', name: 'a' };
const one = (before: object, after: object): string[] =>
  told(survey([a, { name: 'q', ...before }]), survey([a, { name: 'q', ...after }]));

const choice = { type: 'radiogroup', choices: ['x', 'y'] };
const matrix = { type: 'matrix', rows: ['r'], columns: ['x', 'y'] };
const pair = (rows: object) => ({ type: 'matrix', rows: ['r', 's'], columns: [1, 2], 'x-mitra': { pair: rows } });
const group = (...templateElements: object[]) => ({ type: 'paneldynamic', templateElements });
const text = { type: 'text', inputType: 'number' };
const labelled = (label: string) => ({ ...choice, choices: [{ value: 'x', text: label }, 'y'] });

/** What changed, before, after, and all that must be told of it. */
const rows: readonly (readonly [string, object, object, ...string[]])[] = [
  ['kind', { type: 'rating' }, { type: 'comment' }, 'INCOMPATIBLE KIND_CHANGED q'],
  ['preset', { type: 'rating' }, { type: 'rating', 'x-mitra': { preset: 'CSAT' } }, 'INCOMPATIBLE KIND_CHANGED q'],
  ['an unknown type', { type: 'x' }, { type: 'y' }, 'INCOMPATIBLE KIND_CHANGED q'],
  ['scale', { type: 'rating', rateMax: 4 }, { type: 'rating', rateMax: 5 }, 'INCOMPATIBLE SCALE_CHANGED q'],
  [
    'scale, written otherwise',
    { type: 'rating', rateMax: 2 },
    { type: 'rating', rateValues: [1, 2] },
    'COMPATIBLE PRESENTATION_CHANGED q',
  ],
  [
    'step label',
    { type: 'rating', rateValues: [1, { value: 2, text: 'Baik' }] },
    { type: 'rating', rateValues: [1, { value: 2, text: 'Cukup' }] },
    'CONFIRM LABEL_CHANGED q 2 en',
  ],
  ['title', { ...a, title: 'A' }, { ...a, title: 'B' }, 'CONFIRM TITLE_CHANGED q en'],
  [
    'title in one language',
    { ...a, title: { default: 'A', id: 'C' } },
    { ...a, title: { default: 'A', id: 'D' } },
    'CONFIRM TITLE_CHANGED q id',
  ],
  ['description', { ...a, description: 'A' }, { ...a, description: 'B' }, 'CONFIRM DESCRIPTION_CHANGED q en'],
  [
    'translation',
    { ...a, title: { default: 'A' } },
    { ...a, title: { default: 'A', id: 'B' } },
    'COMPATIBLE TRANSLATION_CHANGED q id',
    'COMPATIBLE TRANSLATION_CHANGED',
  ],
  ['choice added', choice, { ...choice, choices: ['x', 'y', 'z'] }, 'OTHER_BASE CHOICE_ADDED q z'],
  ['choice removed', choice, { ...choice, choices: ['x'] }, 'OTHER_BASE CHOICE_REMOVED q y'],
  ['other added', choice, { ...choice, showOtherItem: true }, 'OTHER_BASE CHOICE_ADDED q other'],
  ['choice reworded', labelled('Ya'), labelled('Tidak'), 'CONFIRM LABEL_CHANGED q x en'],
  ['choices reordered', choice, { ...choice, choices: ['y', 'x'] }, 'COMPATIBLE CHOICES_REORDERED q'],
  [
    'choice by condition',
    choice,
    { ...choice, choices: ['x', { value: 'y', visibleIf: '{a} > 1' }] },
    'OTHER_BASE OFFER_CHANGED q',
  ],
  [
    'score',
    { ...choice, choices: [1, 2] },
    { ...choice, choices: [1, { value: 2, 'x-mitra': { score: 5 } }] },
    'INCOMPATIBLE SCORE_CHANGED q 2',
  ],
  [
    'what is ranked',
    { type: 'ranking', choices: ['x', 'y'] },
    { type: 'ranking', choices: ['x', 'z'] },
    'INCOMPATIBLE RANKED_CHOICES_CHANGED q y',
    'INCOMPATIBLE RANKED_CHOICES_CHANGED q z',
  ],
  ['rows', matrix, { ...matrix, rows: ['s'] }, 'OTHER_BASE ROW_REMOVED q r', 'OTHER_BASE ROW_ADDED q s'],
  ['columns of words', matrix, { ...matrix, columns: ['x', 'y', 'z'] }, 'OTHER_BASE CHOICE_ADDED q z'],
  [
    'columns of numbers',
    { ...matrix, columns: [1, 2] },
    { ...matrix, columns: [1, 2, 3] },
    'INCOMPATIBLE SCALE_CHANGED q 3',
  ],
  [
    'a pair turned round',
    pair({ expectation: 'r', experience: 's' }),
    pair({ expectation: 's', experience: 'r' }),
    'INCOMPATIBLE PAIR_CHANGED q',
    'COMPATIBLE CHOICES_REORDERED q',
  ],
  [
    'measure',
    { ...a, 'x-mitra': { measure: 'IKM', element: 'U1' } },
    { ...a, 'x-mitra': { measure: 'IKM', element: 'U2' } },
    'INCOMPATIBLE MEASURE_CHANGED q',
  ],
  ['scored', a, { ...a, 'x-mitra': { score: true } }, 'CONFIRM SCORED_CHANGED q'],
  ['weight', { ...a, 'x-mitra': { weight: 1 } }, { ...a, 'x-mitra': { weight: 2 } }, 'CONFIRM WEIGHT_CHANGED q'],
  ['direction', a, { ...a, 'x-mitra': { higherIsBetter: false } }, 'INCOMPATIBLE MEASURE_CHANGED q'],
  [
    'unit',
    { ...text, 'x-mitra': { unit: 'orang' } },
    { ...text, 'x-mitra': { unit: 'persen' } },
    'INCOMPATIBLE UNIT_CHANGED q',
  ],
  ['bounds', text, { ...text, min: 0 }, 'OTHER_BASE LIMITS_CHANGED q'],
  ['length', { type: 'text' }, { type: 'text', maxLength: 10 }, 'OTHER_BASE LIMITS_CHANGED q'],
  ['validators', text, { ...text, validators: [{ type: 'numeric', minValue: 1 }] }, 'OTHER_BASE LIMITS_CHANGED q'],
  [
    'words of a validator',
    { ...text, validators: [{ type: 'numeric', minValue: 1, text: 'A' }] },
    { ...text, validators: [{ type: 'numeric', minValue: 1, text: 'B' }] },
    'COMPATIBLE PRESENTATION_CHANGED q',
  ],
  ['form of text', { type: 'text' }, { type: 'text', inputType: 'email' }, 'CONFIRM FORMAT_CHANGED q'],
  [
    'formula',
    { type: 'expression', expression: '{a} + 1' },
    { type: 'expression', expression: '{a} + 2' },
    'INCOMPATIBLE FORMULA_CHANGED q',
  ],
  ['condition', choice, { ...choice, visibleIf: '{a} > 1' }, 'OTHER_BASE CONDITION_CHANGED q'],
  [
    'condition, spaced otherwise',
    { ...choice, visibleIf: '{a}>1' },
    { ...choice, visibleIf: '{a} > 1' },
    'COMPATIBLE PRESENTATION_CHANGED q',
  ],
  ['shown or not', choice, { ...choice, visible: false }, 'OTHER_BASE CONDITION_CHANGED q'],
  ['required', choice, { ...choice, isRequired: true }, 'OTHER_BASE REQUIRED_CHANGED q'],
  ['required by condition', choice, { ...choice, requiredIf: '{a} = 1' }, 'OTHER_BASE REQUIRED_CHANGED q'],
  ['default', choice, { ...choice, defaultValue: 'x' }, 'OTHER_BASE DEFAULT_CHANGED q'],
  ['does not apply', a, { ...a, name: 'q', 'x-mitra': { notApplicable: true } }, 'OTHER_BASE NOT_APPLICABLE_CHANGED q'],
  [
    'inside a group',
    group({ type: 'rating', name: 'i', rateMax: 4 }),
    group({ type: 'rating', name: 'i' }, a),
    'INCOMPATIBLE SCALE_CHANGED q.i',
    'OTHER_BASE QUESTION_ADDED q.a',
  ],
  ['size of a group', group(a), { ...group(a), maxPanelCount: 3 }, 'OTHER_BASE LIMITS_CHANGED q'],
  ['looks', choice, { ...choice, colCount: 2, vendor: [1] }, 'COMPATIBLE PRESENTATION_CHANGED q'],
];

describe('a change of one question is told once, with what it does to figures', () => {
  it.each(rows.map(([name, before, after, ...expected]) => ({ name, before, after, expected })))(
    '$name',
    ({ before, after, expected }) => {
      expect(one({ ...before, name: 'q' }, { ...after, name: 'q' })).toEqual(expected);
      expect(one({ ...before, name: 'q' }, { ...before, name: 'q' })).toEqual([]);
    },
  );

  it('in words of both languages', () => {
    expect(changes(survey([{ ...a, rateMax: 4 }]), survey([a]))).toEqual([
      {
        kind: 'SCALE_CHANGED',
        compatibility: 'INCOMPATIBLE',
        key: 'a',
        part: null,
        before: '1, 2, 3, 4',
        after: '1, 2, 3, 4, 5',
        message: { en: 'Another scale: 1, 2, 3, 4 → 1, 2, 3, 4, 5.', id: 'Skala berubah: 1, 2, 3, 4 → 1, 2, 3, 4, 5.' },
      },
    ]);
  });
});

describe('changes of the whole', () => {
  const [b, c, d] = ['b', 'c', 'd'].map((name) => ({ type: 'comment', name }));
  const panel = (rest: object, ...elements: object[]) => ({ type: 'panel', name: 'x', elements, ...rest });

  it('questions added, removed, moved', () => {
    expect(told(survey([a, b ?? {}]), survey([a, c ?? {}]))).toEqual([
      'OTHER_BASE QUESTION_REMOVED b',
      'OTHER_BASE QUESTION_ADDED c',
    ]);
    expect(told(survey([a, b ?? {}, c ?? {}, d ?? {}]), survey([d ?? {}, a, b ?? {}, c ?? {}]))).toEqual([
      'COMPATIBLE QUESTION_MOVED d',
    ]);
    expect(told(survey([a, b ?? {}]), survey([a, panel({}, b ?? {})]))).toEqual(['COMPATIBLE QUESTION_MOVED b']);
  });

  it('a condition around a question is its own', () => {
    expect(told(survey([a, panel({}, b ?? {})]), survey([a, panel({ visibleIf: '{a} = 1' }, b ?? {})]))).toEqual([
      'OTHER_BASE CONDITION_CHANGED b',
    ]);
  });

  it('conditions that must hold together are one, whichever stands where, and keep their parentheses', () => {
    const inPanel = (around: string, own: string) =>
      survey([a, { ...c, name: 'e' }, panel({ visibleIf: around }, { ...b, visibleIf: own })]);
    const [either, both] = ["{a} = 1 or {e} = 'x'", '{a} > 0'];
    expect(
      told(
        inPanel(either, both),
        survey([a, { ...c, name: 'e' }, panel({}, { ...b, visibleIf: `${either} and ${both}` })]),
      ),
    ).toEqual(['OTHER_BASE CONDITION_CHANGED b']);
    expect(told(inPanel('{a} > 0 and {a} < 3', "{e} = 'x'"), inPanel('{a} > 0', "{a} < 3 and {e} = 'x'"))).toEqual([
      'COMPATIBLE PRESENTATION_CHANGED b',
    ]);
  });

  it('says what changed in words, not in JSON', () => {
    const measured = (element: string, rest: object = {}) =>
      survey([{ ...a, 'x-mitra': { measure: 'IKM', element }, ...rest }], {
        'x-mitra': { index: { code: 'IKM', elements: [element] } },
      });
    const messages = changes(measured('U3'), measured('U4', { isRequired: true })).map(({ message }) => message.en);
    expect(messages).toEqual([
      'Measures something else: IKM / U3 / ✓ → IKM / U4 / ✓.',
      'Required differently: ✗ / – → ✓ / –.',
      'The index is made up differently: IKM U3 → IKM U4.',
    ]);
  });

  it('a renamed key is another question', () => {
    expect(told(survey([a]), survey([{ ...a, name: 'z' }]))).toEqual([
      'OTHER_BASE QUESTION_REMOVED a',
      'OTHER_BASE QUESTION_ADDED z',
    ]);
  });

  it('calculated values, the index, rules, languages, the title', () => {
    const whole = (values: object[], mitra: object, rest: object = {}) =>
      survey([a], { calculatedValues: values, 'x-mitra': mitra, ...rest });
    const value = (expression: string, name = 'v') => ({ name, expression });
    expect(told(whole([value('{a} + 1')], {}), whole([value('{a} + 2'), value('1 + 1', 'w')], {}))).toEqual([
      'INCOMPATIBLE FORMULA_CHANGED v',
      'OTHER_BASE VALUE_ADDED w',
    ]);
    const scored = { ...value('{a} + 1'), 'x-mitra': { score: true } };
    expect(told(whole([value('{a} + 1')], {}), whole([scored], {}))).toEqual(['CONFIRM SCORED_CHANGED v']);
    expect(told(whole([value('{a} + 1')], {}), whole([], {}))).toEqual(['OTHER_BASE VALUE_REMOVED v']);
    const index = (weightMode: string) => ({ index: { code: 'IKM', weightMode, elements: ['U1'] } });
    expect(told(whole([], index('EXACT')), whole([], index('ROUNDED')))).toEqual(['INCOMPATIBLE INDEX_CHANGED']);
    expect(told(whole([], {}), whole([], { caseRules: [{ name: 'r', when: '{a} = 1' }] }))).toEqual([
      'COMPATIBLE CASE_RULES_CHANGED',
    ]);
    expect(told(whole([], { languages: ['en'] }), whole([], { languages: ['en', 'id'] }))).toEqual([
      'COMPATIBLE TRANSLATION_CHANGED',
    ]);
    expect(told(whole([], {}, { title: 'A' }), whole([], {}, { title: 'B' }))).toEqual([
      'COMPATIBLE PRESENTATION_CHANGED en',
    ]);
    expect(told(whole([], {}), whole([], {}, { showProgressBar: 'top' }))).toEqual(['COMPATIBLE PRESENTATION_CHANGED']);
  });

  it('every kind of change is told somewhere here', () => {
    const seen = new Set(rows.flatMap(([, , , ...expected]) => expected.map((line) => line.split(' ')[1])));
    const here = [
      'QUESTION_REMOVED',
      'QUESTION_ADDED',
      'QUESTION_MOVED',
      'VALUE_ADDED',
      'VALUE_REMOVED',
      'INDEX_CHANGED',
      'CASE_RULES_CHANGED',
      'OFFER_CHANGED',
    ];
    for (const kind of here) seen.add(kind);
    expect([...seen].sort()).toEqual([...changeKinds].sort());
  });

  it('a row offered by another condition', () => {
    const rowsBy = (visibleIf: string) => ({ ...matrix, name: 'q', rows: [{ value: 'r', visibleIf }] });
    expect(told(survey([a, rowsBy('{a} = 1')]), survey([a, rowsBy('{a} = 2')]))).toEqual([
      'OTHER_BASE OFFER_CHANGED q',
    ]);
  });
});

describe('it is empty exactly when nothing changed', () => {
  it.each(globSync('surveys/*/*/survey.json'))('%s', (file) => {
    const document = JSON.parse(readFileSync(file, 'utf8'));
    expect(told(document, structuredClone(document))).toEqual([]);
  });

  it('for any two generated surveys, and a survey beside itself', () => {
    fc.assert(
      fc.property(surveys(), surveys(), (one, other) => {
        const same = JSON.stringify(one.document) === JSON.stringify(other.document);
        expect(told(one.document, structuredClone(one.document))).toEqual([]);
        const there = changes(one.document, other.document);
        const back = changes(other.document, one.document);
        expect(there.length === 0).toBe(same);
        const count = (all: typeof there, kind: string) => all.filter((change) => change.kind === kind).length;
        expect(count(there, 'QUESTION_ADDED')).toBe(count(back, 'QUESTION_REMOVED'));
        const apart = (all: typeof there) =>
          all
            .filter((change) => change.compatibility === 'INCOMPATIBLE')
            .map(({ kind, key }) => `${kind} ${key}`)
            .sort();
        expect(apart(there)).toEqual(apart(back));
      }),
      { numRuns: 300 },
    );
  });
});
