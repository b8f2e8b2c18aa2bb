import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps texts that only this server may read, in a database that others may; and makes tokens nobody else can. */
export interface Seal {
  /** `bound` says what the text belongs to: moved to another place, it does not open. */
  close(text: string, bound: string): string;
  /** Throws for what was not closed with this secret and this `bound`. */
  open(sealed: string, bound: string): string;
  /**
   * A 256-bit token made from what it is for (two words that hold no NUL): the same every time, so that a retry shows it
   * again though it is kept nowhere but as a hash.
   */
  derive(purpose: string, about: string): string;
}

const [NONCE, TAG] = [12, 16];

/** Each use has a key of its own, drawn from the server's secret: what else that secret signs is not touched. */
const keyFor = (secret: Buffer, use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', use, 32));

/** AES-256-GCM for what is sealed, HMAC-SHA256 for tokens. */
export function createSeal(secret: Buffer): Seal {
  const key = keyFor(secret, 'mitra letters');
  const tokens = keyFor(secret, 'mitra tokens');
  return {
    close: (text, bound) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
        'base64url',
      );
    },
    open: (sealed, bound) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG })
        .setAAD(Buffer.from(bound))
        .setAuthTag(bytes.subarray(-TAG));
      return Buffer.concat([cipher.update(bytes.subarray(NONCE, -TAG)), cipher.final()]).toString('utf8');
    },
    derive: (purpose, about) => createHmac('sha256', tokens).update(`${purpose}\0${about}`).digest('base64url'),
  };
}
