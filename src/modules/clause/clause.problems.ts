import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { globalId } from '../../platform/read/global-id.js';

export const CLAUSE_PREFIX = 'cls';
export const TEXT_PREFIX = 'clt';
export const CONSENT_PREFIX = 'clc';

/** What the caller acted on is no longer the clause's latest text: nobody answers words they have not seen. */
export const otherText = (textId: string, number: number, path: readonly string[] = ['input', 'textId']) =>
  problem(
    'STALE',
    path,
    text(
      `This clause has a newer text by now, its text ${number}. Read it and decide anew.`,
      `Klausul ini sudah memiliki teks yang lebih baru, yaitu teks ${number}. Bacalah lalu putuskan kembali.`,
    ),
    { currentVersion: number, currentId: globalId(TEXT_PREFIX, textId) },
  );

export const instrumentFinal = (path: readonly string[]) =>
  problem(
    'FROZEN',
    path,
    text(
      'What is made from these clauses is final: they take no more changes. An addendum amends it.',
      'Semua naskah yang disusun dari klausul ini sudah final: klausulnya tidak dapat diubah lagi. Perubahan dilakukan dengan adendum.',
    ),
  );

export const noText = problem(
  'NOT_FOUND',
  ['input', 'textId'],
  text(
    'There is no such text of a clause, or none you may see.',
    'Teks klausul itu tidak ada, atau tidak boleh Anda lihat.',
  ),
);

export const notYourParty = problem(
  'FORBIDDEN',
  ['input', 'party'],
  text('A partner’s contact speaks for the partner only.', 'Narahubung mitra hanya berbicara atas nama mitra.'),
);

export const onlyThePartners = problem(
  'INVALID',
  ['input', 'recorded'],
  text(
    'Only what the partner said is recorded, by staff. Whoever speaks for the own side does so by the own account.',
    'Hanya pernyataan mitra yang dicatat, oleh staf. Yang berbicara untuk pihaknya sendiri memakai akunnya sendiri.',
  ),
);

export const evidenceNeeded = problem(
  'REQUIRED',
  ['input', 'recorded'],
  text(
    'What the partner said elsewhere is recorded with the contact who said so, the channel, and a file that shows it.',
    'Pernyataan mitra di luar sistem dicatat dengan narahubung yang menyatakannya, salurannya, dan berkas buktinya.',
  ),
);
