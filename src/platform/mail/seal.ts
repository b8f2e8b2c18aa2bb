import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps texts that only this server may read, in a database that others may. */
export interface Seal {
  /** `bound` says what the text belongs to: moved to another place, it does not open. */
  close(text: string, bound: string): string;
  /** Throws for what was not closed with this secret and this `bound`. */
  open(sealed: string, bound: string): string;
}

const [NONCE, TAG] = [12, 16];

/** AES-256-GCM under a key of its own, drawn from the server's secret: what else that secret signs is not touched. */
export function createSeal(secret: Buffer): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'mitra letters', 32));
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
  };
}
