import type { FastifyReply } from 'fastify';
import { attachment } from '../../platform/storage/file-name.js';
import type { Storage } from '../../platform/storage/storage.js';

/** A file as it is sent: what it is called and is, and where its bytes lie. */
export interface SentContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number | string;
  readonly sha256: string;
  readonly storageKey: string;
}

/** The bytes of a kept file, so that a browser is given nothing it could run. */
export async function sendContent(reply: FastifyReply, storage: Storage, content: SentContent): Promise<FastifyReply> {
  const bytes = await storage.read(content.storageKey);
  const charset = content.mediaType === 'text/plain' ? '; charset=utf-8' : '';
  return reply
    .headers({
      'content-type': `${content.mediaType}${charset}`,
      'content-length': Number(content.size),
      'content-disposition': attachment(content.fileName),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': 'sandbox',
      'referrer-policy': 'no-referrer',
      'repr-digest': `sha-256=:${Buffer.from(content.sha256, 'hex').toString('base64')}:`,
    })
    .send(bytes);
}
