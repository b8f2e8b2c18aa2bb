import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

/** One text for what is not there and for what the caller may not see: nobody can tell them apart. */
export const notFound = (...path: readonly string[]): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text('There is no such object, or none you may see.', 'Objek itu tidak ada, atau tidak boleh Anda lihat.'),
  );

export const administratorsOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text('Only an administrator may do this.', 'Hanya administrator yang boleh melakukan ini.'),
);

export const stale = (currentVersion: number): Problem =>
  problem(
    'STALE',
    ['input', 'expectedVersion'],
    text(
      `Somebody changed it meanwhile: it is at version ${currentVersion} now. Read it again and decide anew.`,
      `Sementara itu ada yang mengubahnya: kini versi ${currentVersion}. Baca lagi lalu putuskan kembali.`,
    ),
    { currentVersion },
  );

export const required = (...path: readonly string[]): Problem =>
  problem('REQUIRED', path, text('This must not be empty.', 'Ini tidak boleh kosong.'));

export const invalid = (path: readonly string[], en: string, id: string): Problem =>
  problem('INVALID', path, text(en, id));

export const exists = (path: readonly string[], en: string, id: string): Problem =>
  problem('ALREADY_EXISTS', path, text(en, id));

/** A key that leaked must not be able to outlive its own end. */
export const sessionNeeded: Problem = problem(
  'FORBIDDEN',
  [],
  text('Log in for this: a key gives nobody rights.', 'Masuklah untuk ini: kunci tidak memberi hak kepada siapa pun.'),
);
