import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engines/questionnaire/answer.js';
import { codebook } from '../../src/modules/export/codebook.js';
import type { AskedVersion } from '../../src/modules/export/response-columns.js';
import { type NamedResponse, responseSpss } from '../../src/modules/export/response-table.js';
import { csv } from '../../src/platform/table/csv.js';
import { answer, answers } from '../engines/questionnaire-support.js';
import { readCsv, textOf } from '../support/tables.js';
import { laid, responseTo, version } from './export-support.js';

const scale = [1, 2, { value: 3, text: { default: 'Good', id: 'Baik' } }];
const v1 = version(1, [
  { type: 'rating', name: 'speed', title: { default: '=Speed', id: 'Kecepatan' }, rateValues: scale, isRequired: true },
  { type: 'comment', name: 'old' },
]);
const v2 = version(
  2,
  [
    {
      type: 'rating',
      name: 'speed',
      title: { default: '=Speed', id: 'Kecepatan' },
      rateValues: scale,
      isRequired: true,
      'x-mitra': { measure: 'IKM', element: 'U3', source: { document: 'Peraturan', item: 'U3', quote: 'Waktu' } },
    },
    { type: 'checkbox', name: 'which', choices: ['A', 'B'], showOtherItem: true, visibleIf: '{speed} < 3' },
    { type: 'radiogroup', name: 'role', choices: ['HEAD', 'STAFF'], showCommentArea: true },
    { type: 'boolean', name: 'again' },
    { type: 'matrix', name: 'grid', rows: ['r1', { value: 'r2', visibleIf: '{speed} = 1' }], columns: [1, 2] },
    {
      type: 'matrix',
      name: 'gap',
      rows: ['hope', 'found'],
      columns: [1, 2, 3],
      'x-mitra': { pair: { expectation: 'hope', experience: 'found' } },
    },
    { type: 'ranking', name: 'order', choices: ['X', 'Y'] },
    {
      type: 'paneldynamic',
      name: 'visits',
      templateElements: [
        { type: 'text', inputType: 'date', name: 'on' },
        { type: 'radiogroup', name: 'by', choices: ['CAR', 'TRAIN'] },
      ],
    },
    { type: 'text', inputType: 'number', name: 'staff' },
    { type: 'text', name: 'why' },
  ],
  { calculatedValues: [{ name: 'double', expression: '{speed} * 2' }] },
);
const versions = [v2, v1];

const full: Answer[] = [
  ...answers({
    speed: { number: 1 },
    which: { choices: ['B', 'other'] },
    again: { boolean: false },
    grid: {
      rows: [
        { row: 'r1', choice: '2' },
        { row: 'r2', choice: '1' },
      ],
    },
    gap: { pair: { expectation: 3, experience: 1 } },
    order: { ranking: ['Y', 'X'] },
    visits: {
      items: [
        {
          answers: [
            { question: 'on', value: { date: '2026-01-05' } },
            { question: 'by', value: { choice: 'CAR' } },
          ],
        },
        { answers: [{ question: 'by', value: { choice: 'TRAIN' } }] },
      ],
    },
    staff: { number: -91 },
    why: { text: '=HYPERLINK("http://x")' },
  }).map((one) => (one.question === 'which' ? { ...one, other: 'C' } : one)),
  answer('role', { choice: 'STAFF' }, { comment: '[SKIPPED]' }),
];
const bare = answers({ speed: { number: 3 } });
const responses: NamedResponse[] = [
  responseTo(v2, full),
  responseTo(v2, bare, { id: 'r2b', partner: null, contact: null }),
  responseTo(v1, answers({ speed: { number: 2 }, old: { text: 'lama' } })),
];

const records = async (asked: readonly AskedVersion[], given: readonly NamedResponse[]) => {
  const [heads = [], ...rows] = readCsv(await textOf(csv(laid(asked, given).table)));
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])));
};

describe('the response table', () => {
  it('has one column a question, choice, row, side and entry, and tells apart why nothing stands in it', async () => {
    const [first, second, third] = await records(versions, responses);
    expect(first).toEqual({
      response_id: 'r2',
      submitted_at: '2026-03-02T01:02:03.000Z',
      day: '2026-03-02',
      partner: 'PT Contoh',
      contact: 'Sari',
      segment: '',
      language: 'id',
      channel: 'PAGE',
      version: '2',
      speed: '1',
      'which.A': '0',
      'which.B': '1',
      'which.other': '1',
      'which:other': 'C',
      role: 'STAFF',
      'role:comment': "'[SKIPPED]",
      again: 'false',
      'grid.r1': '2',
      'grid.r2': '1',
      'gap.expectation': '3',
      'gap.experience': '1',
      'order.X': '2',
      'order.Y': '1',
      'visits.1.on': '2026-01-05',
      'visits.1.by': 'CAR',
      'visits.2.on': '[NOT_GIVEN]',
      'visits.2.by': 'TRAIN',
      staff: '-91',
      why: `'=HYPERLINK("http://x")`,
      double: '2',
      old: '[NOT_ASKED]',
    });
    expect(second).toMatchObject({
      partner: '',
      'which.A': '[HIDDEN]',
      'which:other': '[HIDDEN]',
      role: '[SKIPPED]',
      'role:comment': '',
      again: '[SKIPPED]',
      'grid.r1': '[SKIPPED]',
      'grid.r2': '[HIDDEN]',
      'gap.expectation': '[SKIPPED]',
      'order.X': '[SKIPPED]',
      'visits.1.on': '',
      staff: '[SKIPPED]',
      double: '6',
    });
    expect(third).toMatchObject({ version: '1', speed: '2', old: 'lama', role: '[NOT_ASKED]', double: '[NOT_ASKED]' });
  });

  it('says what does not apply, and names of questions like our own columns stay apart', async () => {
    const asked = version(1, [
      { type: 'radiogroup', name: 'partner', choices: ['A', { value: 'NA', 'x-mitra': { notApplicable: true } }] },
    ]);
    const [row] = await records([asked], [responseTo(asked, answers({ partner: { notApplicable: true } }))]);
    expect(row).toMatchObject({ partner: 'PT Contoh', 'partner~2': '[NOT_APPLICABLE]' });
  });
});

describe('the same for SPSS', () => {
  it('has numbers for closed answers and their absence, and a state beside open ones', async () => {
    const { columns, table } = laid(versions, responses);
    const { variables, rows } = responseSpss(table, columns);
    const names = variables.map(({ name }) => name);
    const read = [];
    for await (const row of rows) read.push(Object.fromEntries(row.map((cell, at) => [names[at], cell])));
    expect(read[0]).toMatchObject({
      speed: 1,
      'which.A': 0,
      role: 2,
      again: 0,
      'grid.r1': 2,
      'order.X': 2,
      'visits.1.by': 1,
      'visits.2.on': null,
      'visits.2.on_state': -95,
      staff: -91,
      staff_state: 0,
      why: '=HYPERLINK("http://x")',
      why_state: 0,
      old: null,
      old_state: -94,
    });
    expect(read[1]).toMatchObject({ 'which.A': -93, role: -91, again: -91, staff: null, staff_state: -91 });
    expect(variables.find(({ name }) => name === 'role')).toEqual({
      name: 'role',
      label: 'role',
      kind: 'NUMBER',
      measure: 'NOMINAL',
      values: [
        { value: 1, label: 'HEAD' },
        { value: 2, label: 'STAFF' },
      ],
      missing: expect.arrayContaining([{ value: -91, label: 'Shown, optional and left empty' }]),
    });
  });
});

describe('the codebook', () => {
  it('says what each column and value means, and in which versions', async () => {
    const { columns } = laid(versions, []);
    const lines = readCsv(await textOf(csv(codebook('Codebook', columns, ['en', 'id']))));
    const [heads = []] = lines;
    const found = (variable: string) =>
      lines
        .slice(1)
        .map((line) => Object.fromEntries(heads.map((head, at) => [head, line[at]]).filter(([, cell]) => cell !== '')))
        .filter((line) => line.variable === variable);
    expect(found('speed')).toEqual([
      {
        row: 'VARIABLE',
        variable: 'speed',
        spss_variable: 'speed',
        question: 'speed',
        kind: 'RATING',
        type: 'NUMBER',
        level: 'ORDINAL',
        versions: '1 2',
        higher_is_better: 'true',
        index: 'IKM',
        element: 'U3',
        source_document: 'Peraturan',
        source_item: 'U3',
        source_quote: 'Waktu',
        text_en: "'=Speed",
        text_id: 'Kecepatan',
      },
      { row: 'VALUE', variable: 'speed', spss_variable: 'speed', value: '1', spss_value: '1' },
      { row: 'VALUE', variable: 'speed', spss_variable: 'speed', value: '2', spss_value: '2' },
      {
        row: 'VALUE',
        variable: 'speed',
        spss_variable: 'speed',
        value: '3',
        spss_value: '3',
        text_en: 'Good',
        text_id: 'Baik',
      },
    ]);
    expect(found('visits.2.by')[0]).toMatchObject({ question: 'visits.by', versions: '2' });
    expect(found('why')[0]).toMatchObject({ spss_variable: 'why why_state' });
    expect(lines.at(-1)?.slice(0, 10)).toEqual(['NO_VALUE', '', '', '', '', '', '', '', '[NOT_GIVEN]', '-95']);
    expect(lines.at(-1)?.slice(-2)[0]).toMatch(/^In an entry of a group/);
  });
});
