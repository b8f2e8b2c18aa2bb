import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/platform/table/csv.js';
import { guarded, unguarded } from '../../src/platform/table/guarded-text.js';
import type { Row, Table } from '../../src/platform/table/table.js';
import { sheetName, xlsx } from '../../src/platform/table/xlsx.js';
import { zip } from '../../src/platform/table/zip.js';
import { bytesOf, readCsv, readZip, textOf } from '../support/tables.js';

const columns: Table['columns'] = [
  { name: 'text', kind: 'TEXT' },
  { name: 'number', kind: 'NUMBER' },
  { name: 'yes', kind: 'BOOLEAN' },
  { name: 'day', kind: 'DAY' },
  { name: 'at', kind: 'INSTANT' },
];
const at = new Date('2026-03-02T01:02:03Z');
const table = (...rows: Row[]): Table => ({ name: 'Data', columns, rows });
const texts = (rows: readonly string[]): Table => ({
  name: 'Data',
  columns: [
    { name: 'n', kind: 'NUMBER' },
    { name: 'a', kind: 'TEXT' },
  ],
  rows: rows.map((one, at) => [at, one]),
});

/** Texts in which what begins a formula comes often, where a cell can begin. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹣', '−', "'", '"', ';', ',', '\t', '\r', '\n', ' ', '\u200b'],
      ...['\u00a0', 'a', '1', 'cmd|', '[SKIPPED]', '[', ']', 'é', '😀'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const dangerous = /^[\s\p{Z}\p{Cc}\p{Cf}]*[=＝﹦+＋﹢\-－﹣−@＠﹫]/u;

describe('CSV', () => {
  it('is of RFC 4180, numbers bare, instants in UTC, with a byte order mark for who asks', async () => {
    const written = table(
      ['a "b", c', -1.5, true, '2026-03-02', at],
      ['dua\nbaris', 1e21, false, null, null],
      [null, { mark: 'SKIPPED' }, null, { mark: 'HIDDEN' }, { mark: 'NOT_ASKED' }],
      ['', 0, null, null, null],
    );
    const expected =
      'text,number,yes,day,at\r\n"a ""b"", c",-1.5,true,2026-03-02,2026-03-02T01:02:03.000Z\r\n' +
      '"dua\nbaris",1e+21,false,,\r\n,[SKIPPED],,[HIDDEN],[NOT_ASKED]\r\n,0,,,\r\n';
    expect(await textOf(csv(written))).toBe(expected);
    expect(await textOf(csv(table(), { byteOrderMark: true }))).toBe('\ufefftext,number,yes,day,at\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+62 812', "'+62 812"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['＝cmd', "'＝cmd"],
    ['－1', "'－1"],
    [' "=1"', `' "=1"`],
    ['baik; =1', "baik;' =1"],
    ['satu\n- dua', "satu\n'- dua"],
    ["'tis", "''tis"],
    ['[SKIPPED]', "'[SKIPPED]"],
    ['[SKIPPED] as said', '[SKIPPED] as said'],
    ['3 = 2 + 1, a-b@c', '3 = 2 + 1, a-b@c'],
    ['', ''],
  ])('guards %j', (given, kept) => {
    expect(guarded(given)).toBe(kept);
    expect(unguarded(kept)).toBe(given);
  });

  it('holds no text that a spreadsheet would run, by whatever separator it cuts, and every text as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { minLength: 1 }), async (given) => {
        const file = await textOf(csv(texts(given)));
        for (const separator of [',', ';', '\t'])
          for (const field of readCsv(file, separator).flat()) expect(field).not.toMatch(dangerous);
        const [, ...read] = readCsv(file);
        for (const field of read.flat()) expect(field).not.toMatch(/^[\t\r\n]/);
        expect(read.map(([, field]) => unguarded(field ?? ''))).toEqual(given);
        // A mark is only what we wrote as one.
        expect(read.flat().filter((field) => /^\[[A-Z_]+\]$/.test(field))).toEqual([]);
      }),
    );
  });

  it('guards headings too', async () => {
    const file = await textOf(csv({ name: 'x', columns: [{ name: '=cmd()', kind: 'TEXT' }], rows: [] }));
    expect(file).toBe("'=cmd()\r\n");
  });
});

describe('XLSX', () => {
  const read = async (written: Table) => (await readXlsx(await bytesOf(xlsx(written)))).sheets[0];

  it('has typed cells', async () => {
    const sheet = await read(
      table(['=1+1', -1.5, true, '2026-03-02', at], [null, { mark: 'SKIPPED' }, false, null, null]),
    );
    expect(sheet?.name).toBe('Data');
    expect(sheet?.rows).toEqual(
      [
        ['text', 'number', 'yes', 'day', 'at'],
        ['=1+1', -1.5, true, new Date('2026-03-02T00:00:00Z'), at],
        [null, '[SKIPPED]', false],
      ].map((row) => row.concat(Array(5 - row.length).fill(null))),
    );
  });

  it('never holds a formula; a text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 20 }), async (given) => {
        const bytes = await bytesOf(xlsx(texts(given)));
        const xml = readZip(bytes)['xl/worksheets/sheet1.xml']?.toString('utf8') ?? '';
        expect(xml).not.toMatch(/<f[ >]/);
        const rows = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
        // A carriage return is a line's end to XML; what reads like a mark has an apostrophe more.
        const wanted = given.map((one) => one.replace(/\r\n?/g, '\n').replace(/^('*\[[A-Z_]+\])$/, "'$1"));
        expect(wanted.map((_, row) => rows[row + 1]?.[1] ?? '')).toEqual(wanted);
      }),
      { numRuns: 50 },
    );
  });

  it('takes what XML cannot hold, and names of sheets that Excel would not', async () => {
    const sheet = await read(texts(['a\u0001b\uffff', 'x'.repeat(40_000), '_x0041_', '<t>&amp;']));
    const [, control, long, escaped, markup] = (sheet?.rows ?? []).map(([, cell]) => cell);
    expect([control, String(long).length, escaped, markup]).toEqual(['a\ufffdb\ufffd', 32_767, '_x0041_', '<t>&amp;']);
    expect(['a/b:[c]?*', "'x'", 'History', '', '\u202e', 'é'.repeat(40)].map(sheetName)).toEqual([
      'a b c',
      'x',
      'Data',
      'Data',
      'Data',
      'é'.repeat(31),
    ]);
  });
});

describe('ZIP', () => {
  it('holds what it was given, the same bytes each time', async () => {
    async function* content(...parts: (string | Uint8Array)[]) {
      yield* parts;
    }
    const make = () =>
      bytesOf(
        zip([
          { name: 'é.csv', content: content('a', Buffer.from('é'), 'x'.repeat(200_000)) },
          { name: 'b', content: content() },
        ]),
      );
    const bytes = await make();
    expect(bytes.equals(await make())).toBe(true);
    expect(bytes.length).toBeLessThan(2_000);
    const files = readZip(bytes);
    expect(Object.keys(files)).toEqual(['é.csv', 'b']);
    expect(files['é.csv']?.toString()).toBe(`aé${'x'.repeat(200_000)}`);
    expect(files.b?.length).toBe(0);
  });

  it('fails when its content does, and lets go of it when its reader leaves', async () => {
    async function* broken() {
      yield 'a';
      throw new Error('no more');
    }
    await expect(bytesOf(zip([{ name: 'a', content: broken() }]))).rejects.toThrow('no more');
    let closed = false;
    async function* endless() {
      try {
        for (;;) yield crypto.getRandomValues(new Uint8Array(50_000));
      } finally {
        closed = true;
      }
    }
    for await (const _ of zip([{ name: 'a', content: endless() }])) if (_.length > 1000) break;
    await expect.poll(() => closed).toBe(true);
  });
});
