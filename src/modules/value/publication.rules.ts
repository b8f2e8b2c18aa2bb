import { problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

export const publicationStatuses = ['PROPOSED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

export const SUMMARY_LIMIT = 2_000;

export const notPublished = problem(
  'NOT_FOUND',
  ['input', 'cooperationId'],
  text(
    'Nothing of this cooperation is proposed for the public register. Propose it first (publicationPropose).',
    'Kerja sama ini belum diusulkan untuk register publik. Usulkan dahulu (publicationPropose).',
  ),
);

export const withdrawnAlready = problem(
  'FROZEN',
  ['input', 'cooperationId'],
  text(
    'This was taken out of the public register. Propose it anew (publicationPropose).',
    'Ini sudah dikeluarkan dari register publik. Usulkan kembali (publicationPropose).',
  ),
);

export const consentedAlready = problem(
  'ALREADY_EXISTS',
  ['input', 'revision'],
  text('The partner has consented to these words already.', 'Mitra sudah menyetujui kata-kata ini.'),
);

export const consentIsPartners = problem(
  'FORBIDDEN',
  ['input', 'cooperationId'],
  text(
    'The partner consents for itself. What it told you otherwise is recorded with its evidence (publicationConsentRecord).',
    'Mitra sendiri yang menyetujui. Persetujuan lain dicatat beserta buktinya (publicationConsentRecord).',
  ),
);

export const recordedByStaff = problem(
  'FORBIDDEN',
  ['input', 'cooperationId'],
  text(
    'Staff record a consent; the partner gives it (publicationConsent).',
    'Persetujuan dicatat oleh staf; mitra memberikannya sendiri (publicationConsent).',
  ),
);

export const otherSummary = (revision: number) =>
  problem(
    'STALE',
    ['input', 'revision'],
    text(
      `The summary was changed: it is at revision ${revision} now. Read it and decide anew.`,
      `Ringkasan sudah diubah: kini revisi ${revision}. Baca lalu putuskan kembali.`,
    ),
    { currentVersion: revision },
  );
