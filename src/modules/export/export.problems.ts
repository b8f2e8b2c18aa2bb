import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

/** Why an export is not given. `fault` is what programs branch on. */
export const rowsOfNamedOnly: Problem = problem(
  'FORBIDDEN',
  ['content'],
  text(
    'Where answers are confidential or anonymous no single response is shown or exported. Take RESULT: every figure of all of them.',
    'Pada survei rahasia atau anonim, jawaban satu per satu tidak ditampilkan maupun diekspor. Ambil RESULT: semua angka gabungannya.',
  ),
  { fault: 'ROWS_OF_IDENTIFIED_ONLY' },
);
export const runnersOnly: Problem = problem(
  'FORBIDDEN',
  ['content'],
  text(
    'Single responses are exported by coordinators and administrators only.',
    'Jawaban satu per satu hanya diekspor oleh koordinator dan administrator.',
  ),
  { fault: 'ROWS_BY_RUNNERS_ONLY' },
);
export const spssOfResponses: Problem = problem(
  'INVALID',
  ['format'],
  text('SPSS is for RESPONSES; take CSV or XLSX.', 'SPSS hanya untuk RESPONSES; gunakan CSV atau XLSX.'),
  { fault: 'FORMAT_OF_RESPONSES_ONLY' },
);
export const noIndex: Problem = problem(
  'INVALID',
  ['content'],
  text(
    'The questionnaire asks no satisfaction index by a regulation that is known here.',
    'Kuesioner ini tidak memuat indeks kepuasan menurut peraturan yang dikenal di sini.',
  ),
  { fault: 'NO_INDEX' },
);
export const tooWide = (columns: number, most: number): Problem =>
  problem(
    'TOO_MANY',
    ['format'],
    text(
      `The table has ${columns} columns; XLSX holds ${most}. Take CSV.`,
      `Tabel ini memiliki ${columns} kolom; XLSX memuat ${most}. Gunakan CSV.`,
    ),
    { fault: 'TOO_WIDE' },
  );
