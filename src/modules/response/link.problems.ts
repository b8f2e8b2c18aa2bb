import { type Problem, type ProblemCode, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { LinkState } from './respondent.js';

const token = ['input', 'token'];
const onLink = (fault: string, code: ProblemCode, en: string, id: string): Problem =>
  problem(code, token, text(en, id), { fault });

/** No link of this server, whatever else it may be. */
export const unknownLink = onLink(
  'LINK_UNKNOWN',
  'NOT_FOUND',
  'This is no link to a survey. Copy it whole from the letter.',
  'Ini bukan tautan survei. Salin tautan selengkapnya dari surat.',
);

/** Why a link takes no answers. */
export const linkProblems: Readonly<Record<Exclude<LinkState, 'READY'>, Problem>> = {
  NOT_YET: onLink('LINK_NOT_YET', 'FORBIDDEN', 'The survey has not begun yet.', 'Survei belum dimulai.'),
  CLOSED: onLink('LINK_CLOSED', 'FROZEN', 'The survey is closed.', 'Survei sudah ditutup.'),
  FULL: onLink('LINK_FULL', 'TOO_MANY', 'The survey takes no more answers.', 'Survei tidak menerima jawaban lagi.'),
  USED: onLink(
    'LINK_USED',
    'ALREADY_EXISTS',
    'This link was used: the survey was answered by it.',
    'Tautan ini sudah dipakai untuk menjawab survei.',
  ),
  REPLACED: onLink(
    'LINK_REPLACED',
    'FROZEN',
    'A newer link has taken the place of this one: it was made anew, or passed on.',
    'Tautan ini sudah diganti: dibuat baru atau diteruskan.',
  ),
  REVOKED: onLink('LINK_REVOKED', 'FROZEN', 'This link was taken back.', 'Tautan ini sudah dicabut.'),
};

export const quotaFull = (question: string): Problem =>
  problem(
    'TOO_MANY',
    ['input', 'answers', question],
    text(
      'Enough people have answered so: this answer is not taken any more.',
      'Sudah cukup orang yang menjawab demikian: jawaban ini tidak diterima lagi.',
    ),
    { fault: 'QUOTA_FULL' },
  );

export const keyReused = problem(
  'IDEMPOTENCY_KEY_REUSED',
  ['input', 'idempotencyKey'],
  text(
    'This idempotency key came with other answers before. They were taken, and this link is used.',
    'Kunci idempotensi ini sudah dipakai dengan jawaban lain. Jawaban itu sudah diterima dan tautan ini sudah dipakai.',
  ),
);

export const keyNeeded = problem(
  'REQUIRED',
  ['input', 'idempotencyKey'],
  text(
    'In an anonymous survey the receipt is made from a key of your own: at least 22 characters that nobody guesses.',
    'Dalam survei anonim tanda terima dibuat dari kunci milik Anda: paling sedikit 22 karakter yang tidak tertebak.',
  ),
);
