import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { invalid } from '../identity/problems.js';

export const ahead = (...path: readonly string[]): Problem =>
  invalid(
    path,
    'This lies ahead: only what has happened is recorded.',
    'Ini belum terjadi: hanya yang sudah terjadi yang dicatat.',
  );
export const longAgo = (...path: readonly string[]): Problem =>
  invalid(path, 'This is more than ten years ago.', 'Ini lebih dari sepuluh tahun yang lalu.');
export const beforeIt = (...path: readonly string[]): Problem =>
  invalid(path, 'This is before the request came.', 'Ini sebelum permintaan masuk.');
export const noLength = (...path: readonly string[]): Problem =>
  invalid(
    path,
    'A time is written in weeks, days, hours and minutes of ISO 8601 (P1D, PT15M), more than none and at most 400 days.',
    'Waktu ditulis dalam minggu, hari, jam dan menit ISO 8601 (P1D, PT15M), lebih dari nol dan paling lama 400 hari.',
  );
export const oneOfThese = (path: readonly string[], known: readonly string[]): Problem =>
  invalid(path, `Known here: ${known.join(', ')}.`, `Yang dikenal di sini: ${known.join(', ')}.`);

export const isEnded = (status: string): Problem =>
  problem(
    'FROZEN',
    ['input', 'requestId'],
    text(`This request is ${status}: nothing is done about it any more.`, `Permintaan ini ${status}: sudah selesai.`),
  );
export const notAnswered = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'requestId'],
  text(
    'Nobody has answered this request: respond first, or withdraw it.',
    'Permintaan ini belum direspons: respons dahulu, atau tarik kembali.',
  ),
  { allowed: ['serviceRequestRespond', 'serviceRequestWithdraw'] },
);
export const notRunning = (status: string): Problem =>
  problem(
    'ILLEGAL_TRANSITION',
    ['input', 'clockId'],
    text(
      `This clock is ${status}: only one that runs, and is not late, can be paused.`,
      `Jam layanan ini ${status}: hanya yang berjalan dan belum terlambat yang dapat dijeda.`,
    ),
    { allowed: [] },
  );
export const notPaused = (status: string): Problem =>
  problem(
    'ILLEGAL_TRANSITION',
    ['input', 'clockId'],
    text(`This clock is ${status}, not paused.`, `Jam layanan ini ${status}, tidak sedang dijeda.`),
    { allowed: [] },
  );
export const enteredLate = (within: string): Problem =>
  invalid(
    ['input', 'at'],
    `This is entered too late: the standard allows ${within} for it.`,
    `Ini terlambat dicatat: standar memberi waktu ${within}.`,
  );
export const pauseOverlaps: Problem = invalid(
  ['input', 'at'],
  'A pause begins neither before its clock nor in an earlier pause.',
  'Jeda tidak mulai sebelum jamnya atau di dalam jeda sebelumnya.',
);
export const beforePause: Problem = invalid(
  ['input', 'at'],
  'A clock goes on no earlier than its pause began.',
  'Jam berjalan lagi paling awal saat jedanya mulai.',
);
export const notInCase: Problem = invalid(
  ['input', 'documentVersionId'],
  'What is delivered is a version of a document of the cooperation that the request is about.',
  'Yang diserahkan adalah versi dokumen dari kerja sama yang menjadi pokok permintaan.',
);
export const madeBefore: Problem = invalid(
  ['input', 'documentVersionId'],
  'This version was made before the request came: what is delivered was made for it.',
  'Versi ini dibuat sebelum permintaan masuk: yang diserahkan adalah yang dibuat untuk permintaan itu.',
);
export const noCase = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'requestId'],
  text(
    'This request is about no cooperation yet: tie it to one first.',
    'Permintaan ini belum terkait kerja sama: kaitkan dahulu.',
  ),
  { allowed: ['serviceRequestTie'] },
);
export const isDelivered = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'requestId'],
  text(
    'A document of its cooperation was delivered already: the request stays with it.',
    'Dokumen kerja samanya sudah diserahkan: permintaan ini tetap terkait padanya.',
  ),
  { allowed: [] },
);
export const partnerDiffers: Problem = invalid(
  ['input', 'cooperationId'],
  'The cooperation is with another partner than the one who asked.',
  'Kerja sama itu dengan mitra lain, bukan mitra yang meminta.',
);
export const notStaff: Problem = invalid(
  ['input', 'personId'],
  'A request is given to a member of staff who can log in.',
  'Permintaan diberikan kepada pegawai yang dapat masuk ke sistem.',
);
