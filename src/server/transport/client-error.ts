import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_TYPE, problemText } from './problem-json.js';

const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Node keeps the answer that a connection is giving here, and looks at it itself in the same place. */
type AnsweringSocket = Socket & { readonly _httpMessage?: { readonly headersSent: boolean } | null };

/** What is no request, or was cut off, is answered with a problem that repeats nothing of it; the line is closed. */
export function answerClientError(error: { readonly code?: string }, socket: AnsweringSocket): void {
  if (socket.destroyed) return;
  // After a begun answer another one would be taken for a part of it.
  if (socket.writable && !socket._httpMessage?.headersSent) socket.write(answer(statuses[error.code ?? ''] ?? 400));
  socket.destroy();
}

function answer(status: number): string {
  const instance = randomUUID();
  const body = problemText(status, instance);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${PROBLEM_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${instance}`,
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
