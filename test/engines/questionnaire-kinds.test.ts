import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '../../src/engines/questionnaire/answer.js';
import { typeOf } from '../../src/engines/questionnaire/kinds/registry.js';
import { type QuestionKind, questionKinds } from '../../src/engines/questionnaire/model.js';
import { accepted, compiledOf, faults, parsed, questionOf, refusals, survey } from './questionnaire-support.js';

/** What is wrong with an answer, as `CODE path`. */
type Wrong = readonly [unknown, ...string[]];
interface Row {
  readonly kind: QuestionKind;
  readonly says: string;
  readonly element: object;
  /** What formulas see; the element's name is `q`. */
  readonly type: object;
  /** Right answers, and their normal form where it differs. */
  readonly right: readonly (readonly [Partial<Answer>, Partial<Answer>?])[];
  /** Answers that are empty: nothing is kept. */
  readonly empty?: readonly AnswerValue[];
  readonly wrong: readonly Wrong[];
}
const say = (value: AnswerValue, rest: Partial<Answer> = {}): Partial<Answer> => ({ value, ...rest });
const long = (length: number) => 'x'.repeat(length);
const document = { id: 'f1', name: 'Bukti.pdf', mediaType: 'application/pdf', size: 1_000 };

const rows: readonly Row[] = [
  {
    kind: 'RATING',
    says: 'one of its steps',
    element: { type: 'rating', rateMin: 1, rateMax: 4 },
    type: { is: 'NUMBER' },
    right: [[say({ number: 1 })], [say({ number: 4 })]],
    wrong: [
      [{ number: 0 }, 'OUT_OF_RANGE q'],
      [{ number: 5 }, 'OUT_OF_RANGE q'],
      [{ number: 2.5 }, 'OUT_OF_RANGE q'],
      [{ number: '3' }, 'WRONG_TYPE q'],
      [{ number: Number.NaN }, 'OUT_OF_RANGE q'],
      [{ number: [1, 2] }, 'WRONG_TYPE q'],
      [{ text: '3' }, 'WRONG_TYPE q'],
      [{ choice: '3' }, 'WRONG_TYPE q'],
      [{ number: 3, text: 'x' }, 'WRONG_TYPE q'],
      [{ notApplicable: true }, 'NOT_ANSWERABLE q'],
      [{ stars: 3 }, 'UNKNOWN_KEY q'],
      [{}, 'WRONG_TYPE q'],
      [3, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'RATING',
    says: 'listed steps and one that does not apply',
    element: {
      type: 'rating',
      rateValues: [1, { value: 2, text: 'Baik' }, { value: 'NA', 'x-mitra': { notApplicable: true } }],
    },
    type: { is: 'NUMBER' },
    right: [[say({ number: 2 })], [say({ notApplicable: true })]],
    wrong: [
      [{ notApplicable: false }, 'WRONG_TYPE q'],
      [{ notApplicable: true, number: 1 }, 'WRONG_TYPE q'],
      [{ choice: 'NA' }, 'WRONG_TYPE q'],
      [{ number: 3 }, 'OUT_OF_RANGE q'],
    ],
  },
  {
    kind: 'NPS',
    says: '0 to 10',
    element: { type: 'rating', rateMin: 0, rateMax: 10, 'x-mitra': { preset: 'NPS' } },
    type: { is: 'NUMBER' },
    right: [[say({ number: 0 })], [say({ number: 10 })], [say({ number: -0 }), say({ number: 0 })]],
    wrong: [
      [{ number: -1 }, 'OUT_OF_RANGE q'],
      [{ number: 11 }, 'OUT_OF_RANGE q'],
    ],
  },
  {
    kind: 'CSAT',
    says: '1 to 5',
    element: { type: 'rating', 'x-mitra': { preset: 'CSAT' } },
    type: { is: 'NUMBER' },
    right: [[say({ number: 5 })]],
    wrong: [[{ number: 6 }, 'OUT_OF_RANGE q']],
  },
  {
    kind: 'CES',
    says: '1 to 7',
    element: { type: 'rating', rateMax: 7, 'x-mitra': { preset: 'CES' } },
    type: { is: 'NUMBER' },
    right: [[say({ number: 7 })]],
    wrong: [[{ number: 8 }, 'OUT_OF_RANGE q']],
  },
  {
    kind: 'SINGLE_CHOICE',
    says: 'a code, never a label',
    element: {
      type: 'radiogroup',
      choices: [{ value: 'pks', text: 'Perjanjian' }, 'mou'],
      showOtherItem: true,
      showNoneItem: true,
    },
    type: { is: 'CHOICE', codes: ['pks', 'mou', 'none', 'other'] },
    right: [
      [say({ choice: 'pks' })],
      [say({ choice: 'none' })],
      [say({ choice: 'other' }, { other: 'LoI' })],
      [say({ choice: 'mou' }, { other: 'LoI' }), say({ choice: 'mou' })],
    ],
    wrong: [
      [{ choice: 'Perjanjian' }, 'UNKNOWN_CHOICE q'],
      [{ choice: 1 }, 'WRONG_TYPE q'],
      [{ choice: ['pks'] }, 'WRONG_TYPE q'],
      [{ choices: ['pks'] }, 'WRONG_TYPE q'],
      [{ choice: 'toString' }, 'UNKNOWN_CHOICE q'],
      [{ choice: 'other' }, 'REQUIRED q/other'],
    ],
  },
  {
    kind: 'SINGLE_CHOICE',
    says: 'counted choices are numbers to formulas',
    element: { type: 'dropdown', choicesMin: 2020, choicesMax: 2026 },
    type: { is: 'NUMBER' },
    right: [[say({ choice: '2020' })], [say({ choice: '2026' })]],
    wrong: [
      [{ choice: '2027' }, 'UNKNOWN_CHOICE q'],
      [{ number: 2026 }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'MULTIPLE_CHOICE',
    says: 'codes, none twice, within its limits',
    element: {
      type: 'checkbox',
      choices: ['a', 'b', 'c', 'd'],
      showNoneItem: true,
      showOtherItem: true,
      minSelectedChoices: 2,
      maxSelectedChoices: 3,
    },
    type: { is: 'LIST', of: { is: 'CHOICE', codes: ['a', 'b', 'c', 'd', 'none', 'other'] } },
    right: [
      [say({ choices: ['c', 'a'] }), say({ choices: ['a', 'c'] })],
      [say({ choices: ['a', 'other'] }, { other: 'lain' })],
    ],
    empty: [{ choices: [] }],
    wrong: [
      [{ choices: 'a' }, 'WRONG_TYPE q'],
      [{ choices: ['a', 'a'] }, 'DUPLICATE q/1'],
      [{ choices: ['a', 'x', 'x'] }, 'UNKNOWN_CHOICE q/1', 'UNKNOWN_CHOICE q/2'],
      [{ choices: ['a', 2] }, 'WRONG_TYPE q/1'],
      [{ choices: ['a', 'b', 'c', 'd'] }, 'TOO_MANY q'],
      [{ choices: ['a', 'b', 'c', 'd', 'none', 'other', 'a'] }, 'TOO_MANY q'],
      [{ choices: ['a'] }, 'TOO_FEW q'],
      [{ choices: ['none', 'a'] }, 'RULE_BROKEN q'],
      [{ choices: ['a', 'other'] }, 'REQUIRED q/other'],
    ],
  },
  {
    kind: 'BOOLEAN',
    says: 'true or false',
    element: { type: 'boolean' },
    type: { is: 'BOOLEAN' },
    right: [[say({ boolean: true })], [say({ boolean: false })]],
    wrong: [
      [{ boolean: 'maybe' }, 'WRONG_TYPE q'],
      [{ boolean: 1 }, 'WRONG_TYPE q'],
      [{ boolean: 'true' }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'NUMBER',
    says: 'a number within bounds',
    element: {
      type: 'text',
      inputType: 'number',
      min: 0,
      max: 100,
      validators: [{ type: 'numeric', minValue: 10, text: { default: 'Ten at least.', id: 'Minimal sepuluh.' } }],
    },
    type: { is: 'NUMBER' },
    right: [[say({ number: 10 })], [say({ number: 99.5 })], [say({ number: 1e2 })]],
    wrong: [
      [{ number: -0.1 }, 'OUT_OF_RANGE q'],
      [{ number: 100.1 }, 'OUT_OF_RANGE q'],
      [{ number: 9 }, 'OUT_OF_RANGE q'],
      [{ number: '10' }, 'WRONG_TYPE q'],
      [{ number: Number.POSITIVE_INFINITY }, 'WRONG_TYPE q'],
      [{ number: Number.NaN }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'NUMBER',
    says: 'a whole number',
    element: { type: 'text', inputType: 'range', 'x-mitra': { integer: true, unit: 'orang' } },
    type: { is: 'NUMBER' },
    right: [[say({ number: -3 })]],
    wrong: [[{ number: 0.5 }, 'WRONG_TYPE q']],
  },
  {
    kind: 'TEXT',
    says: 'one line, kept as given',
    element: {
      type: 'text',
      maxLength: 10,
      validators: [{ type: 'text', minLength: 3, allowDigits: false }],
    },
    type: { is: 'TEXT' },
    right: [[say({ text: ' abc ' })]],
    empty: [{ text: '' }, { text: ' \t\n ' }],
    wrong: [
      [{ text: long(11) }, 'TOO_LONG q'],
      [{ text: 'ab' }, 'TOO_SHORT q'],
      [{ text: 'abc1' }, 'WRONG_FORMAT q'],
      [{ text: 'a\0b' }, 'UNSTORABLE q'],
      [{ text: 'ab\ud800' }, 'UNSTORABLE q'],
      [{ text: 7 }, 'WRONG_TYPE q'],
      [{ text: { a: 1 } }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'TEXT',
    says: 'an e-mail address',
    element: { type: 'text', inputType: 'email' },
    type: { is: 'TEXT' },
    right: [[say({ text: 'nama.saya+1@kampus.ac.id' })]],
    wrong: [
      [{ text: 'nama' }, 'WRONG_FORMAT q'],
      [{ text: 'nama@kampus' }, 'WRONG_FORMAT q'],
      [{ text: 'a b@c.id' }, 'WRONG_FORMAT q'],
      [{ text: `${long(250)}@a.id` }, 'WRONG_FORMAT q'],
      [{ text: long(1_001) }, 'TOO_LONG q'],
    ],
  },
  {
    kind: 'TEXT',
    says: 'a web address',
    element: { type: 'text', inputType: 'url' },
    type: { is: 'TEXT' },
    right: [[say({ text: 'https://kampus.ac.id/kerja-sama?x=1' })]],
    wrong: [
      [{ text: 'javascript:alert(1)' }, 'WRONG_FORMAT q'],
      [{ text: 'kampus.ac.id' }, 'WRONG_FORMAT q'],
    ],
  },
  {
    kind: 'TEXT',
    says: 'a phone number',
    element: { type: 'text', inputType: 'tel' },
    type: { is: 'TEXT' },
    right: [[say({ text: '+62 (22) 123-456' })]],
    wrong: [
      [{ text: '123' }, 'WRONG_FORMAT q'],
      [{ text: 'telepon' }, 'WRONG_FORMAT q'],
    ],
  },
  {
    kind: 'LONG_TEXT',
    says: 'at most 10,000 characters, with a remark',
    element: { type: 'comment', showCommentArea: true },
    type: { is: 'TEXT' },
    right: [
      [say({ text: long(10_000) })],
      [{ comment: 'tanpa jawaban' }],
      [say({ text: 'a' }, { comment: ' ' }), say({ text: 'a' })],
    ],
    empty: [{ text: '   ' }],
    wrong: [[{ text: long(10_001) }, 'TOO_LONG q']],
  },
  {
    kind: 'DATE',
    says: 'a day of the calendar within bounds',
    element: { type: 'text', inputType: 'date', min: '2026-01-01', maxValueExpression: 'today()' },
    type: { is: 'DATE' },
    right: [[say({ date: '2026-02-28' })], [say({ date: '2026-11-22' })]],
    wrong: [
      [{ date: '2026-02-30' }, 'NO_SUCH_DAY q'],
      [{ date: '2026-13-45' }, 'NO_SUCH_DAY q'],
      [{ date: '22-11-2026' }, 'NO_SUCH_DAY q'],
      [{ date: 20261122 }, 'NO_SUCH_DAY q'],
      [{ date: '2025-12-31' }, 'OUT_OF_RANGE q'],
      [{ date: '2026-11-23' }, 'OUT_OF_RANGE q'],
      [{ text: '2026-02-28' }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'MATRIX',
    says: 'one column for each row',
    element: {
      type: 'matrix',
      rows: ['r1', { value: 'r2', text: 'Dua' }],
      columns: [1, 2, 3, { value: 'NA', 'x-mitra': { notApplicable: true } }],
      eachRowRequired: true,
    },
    type: { is: 'RECORD', fields: { r1: { is: 'NUMBER' }, r2: { is: 'NUMBER' } } },
    right: [
      [
        say({
          rows: [
            { row: 'r2', choice: '3' },
            { row: 'r1', choice: 'NA' },
          ],
        }),
        say({
          rows: [
            { row: 'r1', choice: 'NA' },
            { row: 'r2', choice: '3' },
          ],
        }),
      ],
    ],
    wrong: [
      [{ rows: [] }, 'REQUIRED q/r1', 'REQUIRED q/r2'],
      [{ rows: [{ row: 'r1', choice: '1' }] }, 'REQUIRED q/r2'],
      [{ rows: [{ row: 'r1', choice: '4' }] }, 'UNKNOWN_CHOICE q/r1'],
      [{ rows: [{ row: 'r1', choice: 1 }] }, 'WRONG_TYPE q/r1'],
      [{ rows: [{ row: 'r3', choice: '1' }] }, 'UNKNOWN_KEY q/r3'],
      [{ rows: [{ row: 'r1', choice: '1', extra: 1 }] }, 'UNKNOWN_KEY q'],
      [
        {
          rows: [
            { row: 'r1', choice: '1' },
            { row: 'r1', choice: '2' },
          ],
        },
        'DUPLICATE q/r1',
      ],
      [{ rows: { r1: 1 } }, 'WRONG_TYPE q'],
      [{ rows: [1] }, 'WRONG_TYPE q/0'],
      [{ rows: [1, 1, 1] }, 'TOO_MANY q'],
    ],
  },
  {
    kind: 'MATRIX',
    says: 'each column once',
    element: { type: 'matrix', rows: ['r1', 'r2'], columns: ['a', 'b'], eachRowUnique: true },
    type: {
      is: 'RECORD',
      fields: { r1: { is: 'CHOICE', codes: ['a', 'b'] }, r2: { is: 'CHOICE', codes: ['a', 'b'] } },
    },
    right: [[say({ rows: [{ row: 'r2', choice: 'a' }] })]],
    empty: [{ rows: [] }],
    wrong: [
      [
        {
          rows: [
            { row: 'r1', choice: 'a' },
            { row: 'r2', choice: 'a' },
          ],
        },
        'DUPLICATE q/r2',
      ],
    ],
  },
  {
    kind: 'RANKING',
    says: 'every choice once, in order',
    element: { type: 'ranking', choices: ['a', 'b', 'c'] },
    type: { is: 'LIST', of: { is: 'CHOICE', codes: ['a', 'b', 'c'] }, ordered: true },
    right: [[say({ ranking: ['c', 'a', 'b'] })]],
    empty: [{ ranking: [] }],
    wrong: [
      [{ ranking: ['c', 'a'] }, 'TOO_FEW q'],
      [{ ranking: ['c', 'a', 'a'] }, 'DUPLICATE q/2'],
      [{ ranking: ['c', 'a', 'x'] }, 'UNKNOWN_CHOICE q/2'],
      [{ choices: ['a'] }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'RANKING',
    says: 'the first two',
    element: {
      type: 'ranking',
      choices: ['a', 'b', 'c'],
      selectToRankEnabled: true,
      minSelectedChoices: 1,
      maxSelectedChoices: 2,
    },
    type: { is: 'LIST', of: { is: 'CHOICE', codes: ['a', 'b', 'c'] }, ordered: true },
    right: [[say({ ranking: ['c', 'a'] })]],
    wrong: [[{ ranking: ['c', 'a', 'b'] }, 'TOO_MANY q']],
  },
  {
    kind: 'PAIR',
    says: 'expectation and experience on one scale',
    element: {
      type: 'matrix',
      isAllRowRequired: true,
      rows: ['harapan', 'kenyataan'],
      columns: [1, 2, 3, 4],
      'x-mitra': { pair: { expectation: 'harapan', experience: 'kenyataan' } },
    },
    type: { is: 'RECORD', fields: { harapan: { is: 'NUMBER' }, kenyataan: { is: 'NUMBER' } } },
    right: [[say({ pair: { expectation: 4, experience: 2 } })]],
    wrong: [
      [{ pair: {} }, 'REQUIRED q'],
      [{ pair: { expectation: null } }, 'REQUIRED q'],
      [{ pair: { expectation: 4 } }, 'REQUIRED q/experience'],
      [{ pair: { expectation: 5, experience: 0 } }, 'OUT_OF_RANGE q/expectation', 'OUT_OF_RANGE q/experience'],
      [{ pair: { expectation: '4', experience: 3 } }, 'WRONG_TYPE q/expectation'],
      [{ pair: { harapan: 4 } }, 'UNKNOWN_KEY q'],
      [{ pair: [4, 3] }, 'WRONG_TYPE q'],
      [{ number: 4 }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'PAIR',
    says: 'one half alone where the document lets it',
    element: {
      type: 'matrix',
      rows: ['a', 'b'],
      columns: [1, 2],
      'x-mitra': { pair: { expectation: 'b', experience: 'a' } },
    },
    type: { is: 'RECORD', fields: { a: { is: 'NUMBER' }, b: { is: 'NUMBER' } } },
    right: [[say({ pair: { expectation: 2 } }), say({ pair: { expectation: 2, experience: null } })]],
    empty: [{ pair: {} }],
    wrong: [[{ pair: { expectation: 3 } }, 'OUT_OF_RANGE q/expectation']],
  },
  {
    kind: 'GROUP',
    says: 'entries with questions of their own',
    element: {
      type: 'paneldynamic',
      minPanelCount: 1,
      maxPanelCount: 2,
      keyName: 'code',
      templateElements: [
        { type: 'text', name: 'code', isRequired: true },
        { type: 'panel', name: 'more', elements: [{ type: 'rating', name: 'score', visibleIf: "{panel.code} = 'x'" }] },
      ],
    },
    type: { is: 'LIST', of: { is: 'RECORD', fields: { code: { is: 'TEXT' }, score: { is: 'NUMBER' } } } },
    right: [
      [
        say({
          items: [
            {
              answers: [
                { question: 'score', value: { number: 2 } },
                { question: 'code', value: { text: 'x' } },
              ],
            },
            {
              answers: [
                { question: 'code', value: { text: 'y' } },
                { question: 'score', value: { number: 5 } },
              ],
            },
          ],
        }),
        say({
          items: [
            {
              answers: [
                { question: 'code', value: { text: 'x' } },
                { question: 'score', value: { number: 2 } },
              ],
            },
            { answers: [{ question: 'code', value: { text: 'y' } }] },
          ],
        }),
      ],
    ],
    wrong: [
      [{ items: [] }, 'TOO_FEW q'],
      [{ items: [{ answers: [] }] }, 'REQUIRED q/0/code'],
      [{ items: [1, { answers: [] }, { answers: [] }] }, 'TOO_MANY q'],
      [{ items: [{ answers: [{ question: 'code', value: { number: 1 } }] }] }, 'WRONG_TYPE q/0/code'],
      [{ items: [{ answers: [{ question: 'cod', value: { text: 'x' } }] }] }, 'UNKNOWN_QUESTION q/0/cod'],
      [{ items: [{ answers: [], more: 1 }] }, 'UNKNOWN_KEY q/0'],
      [{ items: { answers: [] } }, 'WRONG_TYPE q'],
      [
        {
          items: [
            { answers: [{ question: 'code', value: { text: 'X' } }] },
            { answers: [{ question: 'code', value: { text: 'x' } }] },
          ],
        },
        'DUPLICATE q/1/code',
      ],
    ],
  },
  {
    kind: 'FILE',
    says: 'files of the accepted types and size',
    element: { type: 'file', allowMultiple: true, maxFiles: 2, maxSize: 5_000, acceptedTypes: '.pdf, image/*' },
    type: {
      is: 'LIST',
      of: { is: 'RECORD', fields: { name: { is: 'TEXT' }, type: { is: 'TEXT' }, size: { is: 'NUMBER' } } },
    },
    right: [
      [say({ files: [document] })],
      [say({ files: [document, { id: 'f2', name: 'foto', mediaType: 'image/png', size: 0 }] })],
    ],
    empty: [{ files: [] }],
    wrong: [
      [{ files: [{ ...document, size: 5_001 }] }, 'TOO_LONG q/0'],
      [{ files: [{ ...document, name: 'a.exe' }] }, 'WRONG_FORMAT q/0'],
      [{ files: [document, document] }, 'DUPLICATE q'],
      [{ files: [{ ...document, path: '/etc/passwd' }] }, 'UNKNOWN_KEY q/0'],
      [{ files: [{ ...document, size: -1 }] }, 'WRONG_TYPE q/0'],
      [{ files: [{ ...document, id: '' }] }, 'WRONG_TYPE q/0'],
      [{ files: [document, document, document] }, 'TOO_MANY q'],
      [{ files: ['f1'] }, 'WRONG_TYPE q/0'],
      [{ text: 'f1' }, 'WRONG_TYPE q'],
    ],
  },
  {
    kind: 'CALCULATED',
    says: 'shown, not answered',
    element: { type: 'expression', expression: '1 + 1' },
    type: { is: 'ANY' },
    right: [],
    wrong: [[{ number: 2 }, 'NOT_ANSWERABLE q']],
  },
  {
    kind: 'INFO',
    says: 'read, not answered',
    element: { type: 'html', html: '<p>Selamat datang</p>' },
    type: { is: 'EMPTY' },
    right: [],
    wrong: [[{ text: 'x' }, 'NOT_ANSWERABLE q']],
  },
];

describe.each(rows.map((row) => [`${row.kind}: ${row.says}`, row] as const))('%s', (_, row) => {
  const element = { name: 'q', ...row.element };
  const to = compiledOf(element);
  const given = (part: Partial<Answer>): Answer[] => [{ question: 'q', ...part }];

  it('is known by its node', () => {
    const question = questionOf(element);
    expect(question.kind).toBe(row.kind);
    expect(question.node).toEqual(element);
    expect(typeOf(question)).toEqual(row.type);
  });

  it('takes right answers, keeps them in one form, and takes that form again', () => {
    for (const [right, kept = right] of row.right) {
      const stored = accepted(to, given(right)).answers;
      expect(stored).toEqual(given(kept));
      expect(accepted(to, stored).answers).toEqual(stored);
    }
  });

  it('keeps nothing of an empty answer, and misses it where it is required', () => {
    const required = compiledOf({ ...element, isRequired: true });
    for (const value of row.empty ?? []) {
      expect(accepted(to, given({ value })).answers).toEqual([]);
      expect(faults(required, given({ value }))).toEqual(['REQUIRED q']);
    }
    const answerable = row.right.length > 0;
    expect(faults(required, [])).toEqual(answerable ? ['REQUIRED q'] : []);
    expect(faults(required, [], 'DRAFT')).toEqual([]);
  });

  it('refuses wrong answers by name and place', () => {
    for (const [value, ...expected] of row.wrong)
      expect([value, ...faults(to, given({ value: value as AnswerValue }))]).toEqual([value, ...expected]);
  });
});

it('has every kind but the opaque in this table', () => {
  expect([...new Set(rows.map((row) => row.kind)), 'OPAQUE'].sort()).toEqual([...questionKinds].sort());
});

it('keeps a type it does not know and refuses to publish it, by name', () => {
  const element = { type: 'signaturepad', name: 'sign', penColor: '#000', nested: { deep: [1, null] } };
  const [question] = parsed(survey([element])).questions;
  expect([question?.kind, question?.type, question?.node]).toEqual(['OPAQUE', 'signaturepad', element]);
  expect(refusals(survey([element, { type: 'text', inputType: 'datetime-local', name: 'at' }]))).toEqual([
    'UNSUPPORTED_QUESTION_TYPE p/sign/type',
    'UNSUPPORTED_QUESTION_TYPE p/at/type',
  ]);
});

it('says how to mend, in both languages', () => {
  const to = compiledOf({ type: 'rating', name: 'q', rateMax: 4 });
  expect(to.check([{ question: 'q', value: { number: 7 } }], 'FINAL', { today: '2026-11-22' })).toEqual({
    ok: false,
    error: [
      {
        code: 'OUT_OF_RANGE',
        path: ['q'],
        message: { en: 'Choose one of 1, 2, 3, 4.', id: 'Pilih salah satu dari 1, 2, 3, 4.' },
      },
    ],
  });
  const own = compiledOf({
    type: 'comment',
    name: 'q',
    isRequired: true,
    requiredErrorText: { default: 'Tell us.', id: 'Ceritakan.' },
  });
  expect(own.check([], 'FINAL', { today: '2026-11-22' })).toMatchObject({
    error: [{ message: { en: 'Tell us.', id: 'Ceritakan.' } }],
  });
});
