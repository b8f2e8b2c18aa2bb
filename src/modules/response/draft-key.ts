import { createHash } from 'node:crypto';
import type { LinkKind } from '../survey/mode-notice.js';
import { SECRET_LENGTH } from './receipt.js';

/** A secret a client brings: visible ASCII, long enough that nobody guesses it. */
export const isSecret = (secret: string): boolean =>
  /^[\x21-\x7e]{1,200}$/.test(secret) && secret.length >= SECRET_LENGTH;

/**
 * Where the draft of a link is kept: found by the link alone, so that nothing in an invitation leads to it. An open link
 * is everybody's: its drafts take a secret of the client's own.
 */
export function draftKeyOf(token: string, kind: LinkKind, own: string | null | undefined): string | null {
  if (kind === 'OPEN' && !own) return null;
  return createHash('sha256')
    .update(kind === 'OPEN' ? `draft\0${token}\0${own}` : `draft\0${token}`)
    .digest('base64url');
}
