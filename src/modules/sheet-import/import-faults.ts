import { type SheetFault, sheetLimits } from '../../platform/table/read-sheet.js';
import { fault, type RowFault } from './row-fault.js';

const thousands = (value: number): string => value.toLocaleString('en-US');

/** Why a file as a whole is not read in, and what to do about it. */
export const sheetFaults: Readonly<Record<SheetFault, RowFault>> = {
  NOT_A_SHEET: fault(
    'UNREADABLE',
    'This is no XLSX workbook and no CSV text in UTF-8, or it is damaged: save it as .xlsx or as CSV UTF-8.',
    'Ini bukan berkas XLSX atau CSV dalam UTF-8, atau berkasnya rusak: simpan sebagai .xlsx atau CSV UTF-8.',
  ),
  OLD_FORMAT: fault(
    'UNREADABLE',
    'This is an old .xls file or has a password: save it as .xlsx without one.',
    'Ini berkas .xls lama atau berkata sandi: simpan sebagai .xlsx tanpa kata sandi.',
  ),
  NO_SUCH_SHEET: fault('NOT_FOUND', 'The workbook has no sheet of this name.', 'Buku kerja tidak memiliki lembar itu.'),
  TOO_LARGE: fault(
    'TOO_LARGE',
    `It unpacks to more than ${sheetLimits.bytes / 1_000_000} MB.`,
    `Isinya setelah dibuka lebih dari ${sheetLimits.bytes / 1_000_000} MB.`,
  ),
  TOO_MANY_ROWS: fault(
    'TOO_LARGE',
    `At most ${thousands(sheetLimits.rows)} rows: divide the sheet.`,
    `Paling banyak ${thousands(sheetLimits.rows)} baris: bagi lembarnya.`,
  ),
  TOO_MANY_COLUMNS: fault(
    'TOO_LARGE',
    `At most ${sheetLimits.columns} columns: take out what is not needed.`,
    `Paling banyak ${sheetLimits.columns} kolom: hapus yang tidak perlu.`,
  ),
  CELL_TOO_LONG: fault(
    'TOO_LARGE',
    `A cell holds at most ${thousands(sheetLimits.characters)} characters.`,
    `Satu sel memuat paling banyak ${thousands(sheetLimits.characters)} karakter.`,
  ),
};

export const mayNotAnyMore = fault(
  'FORBIDDEN',
  'Whoever started it may not read this in any more.',
  'Yang memulai impor ini tidak lagi berwenang.',
);

export const wentWrong = fault(
  'INTERNAL',
  'The database refused what was read; nothing of this part was kept. Tell whoever runs the server.',
  'Basis data menolak hasil baca; bagian ini tidak disimpan. Hubungi pengelola server.',
);
