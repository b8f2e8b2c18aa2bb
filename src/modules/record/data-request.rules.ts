import { problem } from '../../kernel/problem.js';
import { type LocalizedText, text } from '../../kernel/text.js';

export const dataRequestKinds = ['ACCESS', 'ERASURE'] as const;
export type DataRequestKind = (typeof dataRequestKinds)[number];
export const dataRequestStatuses = ['OPEN', 'GRANTED', 'REFUSED', 'DONE'] as const;
export type DataRequestStatus = (typeof dataRequestStatuses)[number];

/** UU 27/2022: three times 24 hours, by the clock on the wall. */
export const ANSWER_HOURS = 72;
export const dueAfter = (receivedAt: Date): Date => new Date(receivedAt.getTime() + ANSWER_HOURS * 3_600_000);

/** Rows of one kind, and of what is kept: why. */
export interface OutcomeLine {
  readonly what: string;
  readonly rows: number;
  readonly why: LocalizedText | null;
}
export interface ErasureOutcome {
  readonly erased: readonly OutcomeLine[];
  readonly kept: readonly OutcomeLine[];
}

export const notAt = (status: string) =>
  problem(
    'ILLEGAL_TRANSITION',
    ['input', 'requestId'],
    text(`This request is ${status}.`, `Permintaan ini berstatus ${status}.`),
    { allowed: [] },
  );

/** Why data stays although a person asked for it to go. */
export const reasons = {
  agreement: text(
    'Names of those who signed or answer for an agreement: evidence of a legal act (UU 27/2022 article 50, UU 43/2009).',
    'Nama penandatangan atau penanggung jawab perjanjian: alat bukti perbuatan hukum (UU 27/2022 pasal 50, UU 43/2009).',
  ),
  files: text(
    'Files of cases and records are kept for their retention, whole: their bytes are bound to signatures and hashes.',
    'Berkas kasus dan arsip disimpan utuh selama masa simpannya: isinya terikat pada tanda tangan dan nilai hash.',
  ),
  held: text('Records under a hold (recordHolds).', 'Arsip yang sedang ditahan (recordHolds).'),
  log: text(
    'Events name the person by an id that leads to no name any more; the log stays whole.',
    'Peristiwa menyebut orang dengan id yang tidak lagi menunjuk nama; log tetap utuh.',
  ),
  whole: text(
    'Bound whole to a hash or a consent: reports that were kept, adopted programmes, texts of agreements.',
    'Terikat utuh pada nilai hash atau persetujuan: laporan tersimpan, program yang ditetapkan, naskah perjanjian.',
  ),
} as const;
