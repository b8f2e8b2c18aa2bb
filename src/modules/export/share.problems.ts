import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { HttpProblem } from '../document/file.problems.js';

/** How the public routes of shares say no (RFC 9457). `type` never changes. */
export const shareUnknown: HttpProblem = {
  type: 'share-unknown',
  status: 404,
  title: 'No such share',
  detail: text('There is no such shared chart or file.', 'Grafik atau berkas yang dibagikan itu tidak ada.'),
};
export const shareExpired: HttpProblem = {
  type: 'share-expired',
  status: 410,
  title: 'Share expired',
  detail: text('This was shared for a time that is over.', 'Masa berbagi untuk ini sudah berakhir.'),
};
export const shareRevoked: HttpProblem = {
  type: 'share-revoked',
  status: 410,
  title: 'Share revoked',
  detail: text('This is not shared any more.', 'Ini tidak dibagikan lagi.'),
};

export const shareTooOften: HttpProblem = {
  type: 'share-rate-limited',
  status: 429,
  title: 'Too many requests',
  detail: text(
    'Too many requests from this address. Wait a minute.',
    'Terlalu banyak permintaan dari alamat ini. Tunggu satu menit.',
  ),
};

/** Why an export is not given, by HTTP. */
export const refusedExport = ({ message, fault }: Problem): HttpProblem => ({
  type: `export-${(fault ?? 'refused').toLowerCase().replaceAll('_', '-')}`,
  status: 403,
  title: 'Export refused',
  detail: message,
});

const inInput = (field: string, en: string, id: string, fault: string): Problem =>
  problem('INVALID', ['input', field], text(en, id), { fault });

export const expiryOutside: Problem = inInput(
  'expiresAt',
  'Choose a time from now on, at most 366 days ahead.',
  'Pilih waktu mulai sekarang, paling lama 366 hari ke depan.',
  'EXPIRY_OUTSIDE',
);
export const rowsNeverShared: Problem = inInput(
  'content',
  'Single responses are never shared by a public address. Take a surveyExport, which is for you alone.',
  'Jawaban satu per satu tidak pernah dibagikan lewat alamat publik. Gunakan surveyExport, yang hanya untuk Anda.',
  'ROWS_NEVER_SHARED',
);
export const formatUnfit: Problem = inInput(
  'format',
  'A chart is SVG; an export is CSV or XLSX.',
  'Grafik berupa SVG; ekspor berupa CSV atau XLSX.',
  'FORMAT_UNFIT',
);
export const questionNeeded: Problem = inInput(
  'question',
  'Name the question whose chart it is; for other charts name none.',
  'Sebutkan pertanyaan grafik itu; untuk grafik lain jangan sebutkan.',
  'QUESTION_UNFIT',
);
export const noChart: Problem = inInput(
  'chart',
  'There is no such chart of this campaign.',
  'Kampanye ini tidak memiliki grafik tersebut.',
  'NO_CHART',
);
export const alreadyRevoked: Problem = problem(
  'INVALID',
  ['input', 'shareId'],
  text('It was revoked before.', 'Ini sudah dicabut sebelumnya.'),
  { fault: 'ALREADY_REVOKED' },
);
export const tooManyShares = (most: number): Problem =>
  problem(
    'TOO_MANY',
    ['input', 'campaignId'],
    text(
      `A campaign has at most ${most} shares in force. Revoke some first.`,
      `Satu kampanye paling banyak memiliki ${most} tautan yang berlaku. Cabut sebagian dahulu.`,
    ),
  );

const ofCampaign = (code: Problem['code'], en: string, id: string, fault: string): Problem =>
  problem(code, ['input', 'campaignId'], text(en, id), { fault });

export const tooFewToShare = (k: number): Problem =>
  ofCampaign(
    'INVALID',
    `Fewer than ${k} have answered: nothing of it may be shown to the public yet.`,
    `Yang menjawab kurang dari ${k}: belum ada yang boleh ditampilkan kepada publik.`,
    'TOO_FEW_TO_SHARE',
  );
export const tooNearAnother = (k: number): Problem =>
  ofCampaign(
    'INVALID',
    `A share in force counts almost the same responses. Two shares of a campaign count the very same responses, or numbers at least ${k} apart: their difference would tell on few. Revoke the older one first, or wait for more responses.`,
    `Ada tautan yang berlaku dengan responden yang hampir sama. Dua tautan dari satu survei harus menghitung responden yang persis sama, atau jumlahnya berselisih sedikitnya ${k}: selisihnya dapat mengungkap jawaban segelintir orang. Cabut tautan lama dahulu, atau tunggu jawaban bertambah.`,
    'SHARES_TOO_NEAR',
  );
export const movedMeanwhile: Problem = ofCampaign(
  'STALE',
  'Responses were withdrawn while the figures were worked out. Try again.',
  'Ada jawaban yang ditarik saat angka dihitung. Coba lagi.',
  'RESPONSES_MOVED',
);
