import { type LocalizedText, text } from '../../kernel/text.js';
import type { Cell, Mark } from '../../platform/table/table.js';

/** Why a response has no value in a column: the mark in CSV and XLSX, and the code in SPSS. */
export interface NoValue {
  readonly mark: Mark['mark'];
  readonly code: number;
  readonly meaning: LocalizedText;
}

export const noValues: readonly NoValue[] = [
  {
    mark: 'SKIPPED',
    code: -91,
    meaning: text('Shown, optional and left empty', 'Ditampilkan, tidak wajib, dan dikosongkan'),
  },
  { mark: 'NOT_APPLICABLE', code: -92, meaning: text('Said not to apply', 'Dinyatakan tidak berlaku') },
  {
    mark: 'HIDDEN',
    code: -93,
    meaning: text('Hidden after the other answers', 'Disembunyikan sesuai dengan jawaban lain'),
  },
  {
    mark: 'NOT_ASKED',
    code: -94,
    meaning: text('Not in the version that was answered', 'Tidak ada dalam versi yang dijawab'),
  },
  {
    mark: 'NOT_GIVEN',
    code: -95,
    meaning: text(
      'In an entry of a group: empty or hidden, which is not told apart',
      'Dalam entri kelompok: kosong atau disembunyikan, tidak dibedakan',
    ),
  },
];

export const [skipped, notApplicable, hidden, notAsked, notGiven] = [
  'SKIPPED',
  'NOT_APPLICABLE',
  'HIDDEN',
  'NOT_ASKED',
  'NOT_GIVEN',
].map((mark): Cell => ({ mark })) as [Cell, Cell, Cell, Cell, Cell];

export const codeOfMark = (mark: string): number | null => noValues.find((one) => one.mark === mark)?.code ?? null;
