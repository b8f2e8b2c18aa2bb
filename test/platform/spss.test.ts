import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spss } from '../../src/platform/table/spss.js';
import { spssNames } from '../../src/platform/table/spss-names.js';
import type { Variable } from '../../src/platform/table/spss-variable.js';
import type { Row } from '../../src/platform/table/table.js';
import { bytesOf, readCsv, readSyntax, readZip } from '../support/tables.js';

const variable = (name: string, rest: Partial<Variable> = {}): Variable => ({
  name,
  label: `About ${name}`,
  kind: 'TEXT',
  measure: 'NOMINAL',
  values: [],
  missing: [],
  ...rest,
});

async function written(variables: readonly Variable[], ...rows: Row[]) {
  const files = readZip(await bytesOf(spss({ name: 'data', variables, rows })));
  expect(Object.keys(files)).toEqual(['data.csv', 'data.sps']);
  const syntax = files['data.sps']?.toString('utf8') ?? '';
  return { data: readCsv(files['data.csv']?.toString('utf8') ?? ''), syntax, said: readSyntax(syntax) };
}

describe('data and syntax for SPSS', () => {
  it('say what every variable is', async () => {
    const { data, syntax, said } = await written(
      [
        variable('rating', {
          kind: 'NUMBER',
          measure: 'ORDINAL',
          values: [{ value: 1, label: 'Tidak baik' }],
          missing: [
            { value: -91, label: 'Skipped' },
            { value: -94, label: 'Not asked' },
          ],
        }),
        variable('cost', { kind: 'NUMBER', measure: 'SCALE' }),
        variable('why'),
        variable('on', { kind: 'DAY', measure: 'SCALE' }),
        variable('at', { kind: 'INSTANT', measure: 'SCALE' }),
      ],
      [1, 2.5, 'é "dua"\r\nbaris', '2026-03-02', new Date('2026-03-02T01:02:03Z')],
      [-91, null, '=1', null, null],
      [true, -3, { mark: 'SKIPPED' }, null, null],
    );
    expect(data).toEqual([
      ['rating', 'cost', 'why', 'on', 'at'],
      ['1', '2.5', 'é ”dua” baris', '2026-03-02', '2026-03-02 01:02:03'],
      ['-91', '', "'=1", '', ''],
      ['1', '-3', '', '', ''],
    ]);
    expect(said).toEqual({
      variables: {
        rating: { format: 'F16.0', label: 'About rating', level: 'ORDINAL', missing: [-94, -91] },
        cost: { format: 'F16.0', label: 'About cost', level: 'SCALE' },
        why: { format: 'A18', label: 'About why', level: 'NOMINAL' },
        on: { format: 'SDATE10', label: 'About on', level: 'SCALE' },
        at: { format: 'YMDHMS19', label: 'About at', level: 'SCALE' },
      },
      values: { rating: { 1: 'Tidak baik', '-91': 'Skipped', '-94': 'Not asked' } },
      commands: expect.arrayContaining(['GET DATA', 'MISSING VALUES', 'EXECUTE']),
    });
    expect(syntax.startsWith('\ufeffSET DECIMAL=DOT.\r\n')).toBe(true);
    expect(syntax).toContain('\r\nFORMATS cost (F16.4).\r\n');
  });

  it('let no label end a command or a text', async () => {
    const hostile = "x'.\r\nERASE FILE='a'.\nHOST COMMAND=['ls'].\u2028'";
    const { said } = await written(
      [variable('a', { label: hostile, kind: 'NUMBER', values: [{ value: 1, label: hostile }] })],
      [1],
    );
    expect(said.commands.filter((one) => /ERASE|HOST/.test(one))).toEqual([]);
    expect(said.commands).toEqual(['SET', 'GET DATA', 'VARIABLE LABELS', 'VALUE LABELS', 'VARIABLE LEVEL', 'EXECUTE']);
    const kept = "x'. ERASE FILE='a'. HOST COMMAND=['ls']. '";
    expect([said.variables.a?.label, said.values.a]).toEqual([kept, { 1: kept }]);
  });

  it('cut labels to whole characters, and texts to what a variable holds', async () => {
    const { data, said } = await written([variable('a', { label: 'é'.repeat(300) })], ['é'.repeat(20_000)]);
    expect(said.variables.a?.label).toBe('é'.repeat(127));
    expect(Buffer.byteLength(data[1]?.[0] ?? '')).toBe(32_766);
    expect(said.variables.a?.format).toBe('A32766');
  });
});

describe('names of variables', () => {
  it('are what SPSS takes', () => {
    expect(
      spssNames([
        'rating',
        'Rating',
        'to',
        '1st',
        'élan',
        'a b-c',
        'matrix.row',
        'end.',
        '日本',
        '',
        '_x',
        'x'.repeat(80),
        'x'.repeat(80),
      ]),
    ).toEqual([
      ...['rating', 'Rating_2', 'v_to', 'v_1st', 'elan', 'a_b_c', 'matrix.row', 'end', 'v', 'v_2', 'v__x'],
      'x'.repeat(64),
      `${'x'.repeat(62)}_2`,
    ]);
  });

  it('are legal and differ, whatever is wanted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', 'a_2', 'A_2', 'NOT'))),
        (wanted) => {
          const names = spssNames(wanted);
          expect(names).toHaveLength(wanted.length);
          expect(new Set(names.map((one) => one.toUpperCase())).size).toBe(names.length);
          for (const name of names) {
            expect(name).toMatch(/^[A-Za-z]([A-Za-z0-9._]{0,62}[A-Za-z0-9])?$/);
            expect(name).not.toMatch(/^(ALL|AND|BY|EQ|GE|GT|LE|LT|NE|NOT|OR|TO|WITH)$/i);
          }
        },
      ),
    );
  });
});
