import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Role } from './actor.js';
import { invalid } from './problems.js';

const address = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** An address as accounts are found by: trimmed, lower case; null when it is none. */
export function normalEmail(value: string): string | null {
  const email = value.trim().toLowerCase();
  return email.length <= 254 && address.test(email) ? email : null;
}

export const checkEmail = (path: readonly string[], value: string): Problem[] =>
  normalEmail(value) ? [] : [invalid(path, 'This is not an e-mail address.', 'Ini bukan alamat surel.')];

/** Staff have at least one role; each once. */
export const checkRoles = (path: readonly string[], roles: readonly Role[]): Problem[] => {
  if (roles.length === 0)
    return [problem('REQUIRED', path, text('Give at least one role.', 'Berikan paling sedikit satu peran.'))];
  return [];
};

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The same answer for a wrong password, an unknown address, a closed account and one that was never opened. */
export const wrongLogin: Problem = problem(
  'INVALID',
  [],
  text('The e-mail address or the password is wrong.', 'Alamat surel atau kata sandi salah.'),
);

/** The same answer for a token that never was, was used, is too old, or whose account or membership is closed. */
export const deadToken: Problem = problem(
  'INVALID',
  ['input', 'token'],
  text('This link is not valid any more. Ask for a new one.', 'Tautan ini tidak berlaku lagi. Mintalah yang baru.'),
);

export const lastAdministrator: Problem = invalid(
  [],
  'An institution keeps at least one administrator. Make somebody else administrator first.',
  'Lembaga harus mempunyai paling sedikit satu administrator. Tetapkan administrator lain lebih dahulu.',
);
