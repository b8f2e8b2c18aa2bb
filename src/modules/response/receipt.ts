import { createHash, createHmac, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';

/** A client's key that nobody guesses: 128 bits in base64url are 22 characters. */
export const SECRET_LENGTH = 22;
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const [GROUPS, GROUP] = [7, 4];

/**
 * The receipt of a response: 140 bits in seven groups of four, letters that are not taken for each other. Made from the
 * client's key, so that a retry shows it again and the server alone could never make it; without a key by chance.
 */
export function receiptCode(token: string, key: string | null): string {
  const bytes = key === null ? randomBytes(32) : createHmac('sha256', key).update(`receipt\0${token}`).digest();
  const code = [...bytes.subarray(0, GROUPS * GROUP)].map((byte) => letters[byte % letters.length]).join('');
  return code.match(/.{4}/g)?.join('-') ?? '';
}

/** A code as people type it, in the one spelling; null: it is none. */
export function readReceipt(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (code.length !== GROUPS * GROUP || [...code].some((one) => !letters.includes(one))) return null;
  return code.match(/.{4}/g)?.join('-') ?? null;
}

/** A ballot, the response it becomes and its complaint bear hashes of one receipt; only who has it can tell. */
export const receiptHash = (of: 'ballot' | 'response' | 'complaint', receipt: string): string =>
  digest(`${of}\0${receipt}`);

/** Finds the call that a key came with before. */
export const keyHashOf = (token: string, key: string): string => digest(`key\0${key}\0${token}`);

/** Whether a call under the same key brings the same. Needs key and link, so that nobody can try answers against it. */
export const bodyHashOf = (token: string, key: string, body: unknown): string =>
  createHmac('sha256', `${key}\0${token}`).update(canonicalJson(body)).digest('base64url');

const digest = (words: string): string => createHash('sha256').update(words).digest('base64url');
