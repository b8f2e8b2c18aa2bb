import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

export const frozen = (path: readonly string[]): Problem =>
  problem(
    'FROZEN',
    path,
    text(
      'The document has been made final and takes no further version.',
      'Dokumen sudah final dan tidak menerima versi baru.',
    ),
  );

/** `currentVersion` is the number of the version in force. */
export const stale = (path: readonly string[], currentVersion: number): Problem =>
  problem(
    'STALE',
    path,
    text(
      'Somebody added a version meanwhile. Read the document again and build on its latest version.',
      'Sementara itu ada versi baru. Baca kembali dokumennya dan kerjakan dari versi terakhir.',
    ),
    { currentVersion },
  );

export const noDocument = (path: readonly string[]): Problem =>
  problem('NOT_FOUND', path, text('There is no such document.', 'Dokumen tersebut tidak ada.'));
