import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { attachment } from '../../platform/storage/file-name.js';
import type { ExportFile } from './export-file.js';

/** Sends a file as it is made. A browser is given nothing it could run. */
export function sendExport(
  reply: FastifyReply,
  { fileName, mediaType, content }: ExportFile,
  cache: string,
): FastifyReply {
  return reply
    .headers({
      'content-type': mediaType,
      'content-disposition': attachment(fileName),
      'x-content-type-options': 'nosniff',
      'cache-control': cache,
      'content-security-policy': 'sandbox',
      'referrer-policy': 'no-referrer',
    })
    .send(Readable.from(bytesOf(content), { objectMode: false }));
}

async function* bytesOf(content: ExportFile['content']): AsyncGenerator<Uint8Array> {
  for await (const piece of content) yield typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
}
