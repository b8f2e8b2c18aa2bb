import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/platform/table/csv.js';
import { columnLetters, readSheet, sheetLimits } from '../../src/platform/table/read-sheet.js';

const workbook = async (rows: readonly (readonly unknown[])[], more: object[] = []) =>
  Buffer.from(await writeXlsx({ sheets: [{ name: 'Register MoU', rows: rows as never }, ...(more as never[])] }));
const read = async (bytes: Buffer, sheet: string | null = null, limits = sheetLimits) => {
  const result = await readSheet(bytes, sheet, limits);
  return result.ok ? result.value : result.error;
};

describe('a workbook', () => {
  it('is read cell by cell with its row numbers; empty rows are passed over', async () => {
    const bytes = await workbook([
      ['Nama', 'Nilai'],
      [],
      ['PT A', 12.5, true, new Date('2024-08-17T00:00:00Z')],
      ['  ', null],
    ]);
    expect(await read(bytes)).toEqual({
      ...{ names: ['Register MoU'], name: 'Register MoU' },
      rows: [
        { number: 1, cells: ['Nama', 'Nilai'] },
        { number: 3, cells: ['PT A', 12.5, true, new Date('2024-08-17T00:00:00Z')] },
      ],
    });
  });

  it('has sheets by name', async () => {
    const bytes = await workbook([['a']], [{ name: 'R & D', rows: [['b']] }]);
    expect(await read(bytes, 'R & D')).toMatchObject({ name: 'R & D', rows: [{ number: 1, cells: ['b'] }] });
    expect(await read(bytes, 'None')).toBe('NO_SUCH_SHEET');
  });

  it('with formulas is read by the values they had', async () => {
    const bytes = Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: 'A',
            rows: [['x']],
            cells: new Map([['0,0', { formula: '1+1', formulaResult: 2, value: 2 }]]) as never,
          },
        ],
      }),
    );
    expect(await read(bytes)).toMatchObject({ rows: [{ cells: [2] }] });
  });

  it('that unpacks to more than is allowed is given up, whatever it says of itself', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(4_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(60_000);
    expect(await read(Buffer.from(bomb), null, { ...sheetLimits, bytes: 1_000_000 })).toBe('TOO_LARGE');
    const lying = Buffer.from(bomb);
    // The directory says that it holds one byte.
    lying.writeUInt32LE(1, lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(await read(lying, null, { ...sheetLimits, bytes: 1_000_000 })).toBe('TOO_LARGE');
  });

  it('whose one text stands in every cell is given up when the cells are more than is allowed', async () => {
    const bytes = await workbook(Array.from({ length: 40 }, () => Array.from({ length: 10 }, () => 'x'.repeat(2_000))));
    expect(await read(bytes, null, { ...sheetLimits, bytes: 800_000 })).toMatchObject({ name: 'Register MoU' });
    expect(await read(bytes, null, { ...sheetLimits, bytes: 799_999 })).toBe('TOO_LARGE');
  });

  it('is refused where it is broken, old, or wants entities expanded', async () => {
    const bytes = await workbook([['a']]);
    expect(await read(bytes.subarray(0, bytes.length - 30))).toBe('NOT_A_SHEET');
    expect(await read(Buffer.from('PK\u0003\u0004nothing'))).toBe('NOT_A_SHEET');
    expect(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('OLD_FORMAT');
    const entity = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook><sheets><sheet name="A"/></sheets></workbook>';
    expect(await read(Buffer.from(zipSync({ 'xl/workbook.xml': Buffer.from(entity) })))).toBe('NOT_A_SHEET');
  });

  it('beyond the limits is refused', async () => {
    const limits = { ...sheetLimits, rows: 3, columns: 2, characters: 10 };
    expect(await read(await workbook([['1'], ['2'], ['3'], ['4']]), null, limits)).toBe('TOO_MANY_ROWS');
    expect(await read(await workbook([['1', '2', '3']]), null, limits)).toBe('TOO_MANY_COLUMNS');
    expect(await read(await workbook([['12345678901']]), null, limits)).toBe('CELL_TOO_LONG');
  });
});

describe('a CSV file', () => {
  it('is read by its separator, with quotes, in UTF-8 or what the West writes', async () => {
    expect(await read(Buffer.from('\ufeffNama;Nilai\r\n"PT ""A""; B";1.500\r\n'))).toEqual({
      ...{ names: [], name: null },
      rows: [
        { number: 1, cells: ['Nama', 'Nilai'] },
        { number: 2, cells: ['PT "A"; B', '1.500'] },
      ],
    });
    expect(await read(Buffer.from('Nama,Kota\nUniversit\xe9,Paris\n', 'latin1'))).toMatchObject({
      rows: [{}, { cells: ['Université', 'Paris'] }],
    });
  });

  it('that the house wrote comes back as it was, and others keep their apostrophes', async () => {
    const rows = [['=1+1'], ["'Aisyiyah"], ['biasa']];
    let text = '';
    for await (const piece of csv({ name: 'x', columns: [{ name: 'Nama', kind: 'TEXT' }], rows })) text += piece;
    expect(await read(Buffer.from(text))).toMatchObject({
      rows: [{}, { cells: ['=1+1'] }, { cells: ["'Aisyiyah"] }, {}],
    });
    expect(await read(Buffer.from("Nama,x\n'Aisyiyah,1\n"))).toMatchObject({
      rows: [{}, { cells: ["'Aisyiyah", '1'] }],
    });
  });

  it('within the limits, and of text', async () => {
    const limits = { ...sheetLimits, rows: 3 };
    expect(await read(Buffer.from('1\n2\n3\n4\n5\n'), null, limits)).toBe('TOO_MANY_ROWS');
    expect(await read(Buffer.from([0x41, 0, 0x42]))).toBe('NOT_A_SHEET');
  });
});

it('columns have letters', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
