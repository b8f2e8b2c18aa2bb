import { createHash } from 'node:crypto';

/** Tokens and keys are 256 random bits, so a plain SHA-256 keeps them: there is nothing to guess. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
