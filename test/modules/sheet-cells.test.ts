import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/civil-date.js';
import { readAmount, readBoolean, readDay } from '../../src/modules/sheet-import/cell-values.js';
import { suggestFields } from '../../src/modules/sheet-import/heading-words.js';

const day = (cell: Parameters<typeof readDay>[0]) => {
  const read = readDay(cell);
  return read.ok ? read.value : null;
};
const amount = (cell: Parameters<typeof readAmount>[0], format: 'COMMA' | 'POINT' = 'COMMA') => {
  const read = readAmount(cell, format);
  return read.ok ? read.value : null;
};

describe('a day', () => {
  it.each([
    ['17/08/2024', '2024-08-17'],
    ['1-2-2024', '2024-02-01'],
    ['17.8.2024', '2024-08-17'],
    ['2024-08-17', '2024-08-17'],
    ['2024-08-17T00:00:00', '2024-08-17'],
    ['17 Agustus 2024', '2024-08-17'],
    ['Sabtu, 17 Agustus 2024', '2024-08-17'],
    ['17 Agt 2024', '2024-08-17'],
    ['17-Aug-2024', '2024-08-17'],
    ['August 17, 2024', '2024-08-17'],
    ['3rd May 2024', '2024-05-03'],
    ['10 Nopember 2020', '2020-11-10'],
    [45521, '2024-08-17'],
    ['45521', '2024-08-17'],
    [45521.75, '2024-08-17'],
    [new Date('2024-08-17T00:00:00Z'), '2024-08-17'],
  ])('%s is %s', (written, is) => expect(day(written)).toBe(is));

  it.each([
    ['12/31/2024'],
    ['30/02/2024'],
    ['17/08/24'],
    [2024],
    ['2024'],
    ['segera'],
    [''],
    [null],
    [true],
    [-1],
    [1e9],
  ])('%s is none', (written) => expect(day(written)).toBeNull());

  it('is the same however it is written', () => {
    const names = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000 }), (serial) => {
        const is = addDays('1899-12-30', serial);
        const [year, month, date] = is.split('-').map(Number) as [number, number, number];
        const written = [serial, `${date}/${month}/${year}`, `${date} ${names[month - 1]} ${year}`, is, new Date(is)];
        expect(written.map(day)).toEqual(written.map(() => is));
      }),
    );
  });
});

describe('an amount', () => {
  it.each([
    ['1.500.000', 'COMMA', '1500000'],
    ['Rp 1.500.000,50', 'COMMA', '1500000.5'],
    ['Rp1.500.000,-', 'COMMA', '1500000'],
    ['1,500,000.50', 'POINT', '1500000.5'],
    ['USD 20', 'POINT', '20'],
    [1e21, 'COMMA', '1000000000000000000000'],
    [0.1, 'COMMA', '0.1'],
  ] as const)('%s (%s) is %s', (written, format, is) => expect(amount(written, format)).toBe(is));

  it.each([
    ['1,500,000.50', 'COMMA'],
    ['1.50', 'COMMA'],
    ['-5', 'COMMA'],
    ['sekitar 5 juta', 'COMMA'],
    [Number.NaN, 'COMMA'],
  ] as const)('%s (%s) is none', (written, format) => expect(amount(written, format)).toBeNull());
});

it('yes and no are read in both languages', () => {
  expect(['Ya', 'yes', '1', true].map((one) => readBoolean(one))).toEqual(Array(4).fill({ ok: true, value: true }));
  expect(['Tidak', 'no', '-'].map((one) => readBoolean(one))).toEqual(Array(3).fill({ ok: true, value: false }));
  expect(readBoolean('mungkin').ok).toBe(false);
});

it('headings are known in both languages, each field once', () => {
  const indonesian = [
    'No',
    'Nama Mitra',
    'Judul Kerjasama',
    'Tgl. Mulai',
    'Tanggal Berakhir',
    'Tingkat',
    null,
    'Catatan',
  ];
  expect(suggestFields('COOPERATIONS', indonesian)).toEqual([
    ...[null, 'partnerName', 'title', 'beganOn', 'endsOn', 'level', null, null],
  ]);
  expect(
    suggestFields('COOPERATIONS', ['Partner', 'Title', 'Start Date', 'End date', 'Number', 'Partner name']),
  ).toEqual([...['partnerName', 'title', 'beganOn', 'endsOn', 'number', null]]);
  expect(suggestFields('STAFF', ['Nama', 'E-mail', 'Jabatan', 'Unit Kerja'])).toEqual([
    'name',
    'email',
    'position',
    'unit',
  ]);
});
