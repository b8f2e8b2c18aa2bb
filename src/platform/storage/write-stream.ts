import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { ReceiveRefusal, Receiving } from './storage.js';

const never = Symbol('never');

/**
 * Writes a stream to an open file and flushes it, counting and hashing on the way, so that the bytes pass once only.
 * The stream is left alive: it may be a request that still waits for its answer.
 */
export async function writeStream(
  stream: Readable,
  file: FileHandle,
  limits: Receiving,
): Promise<Result<{ size: number; sha256: string }, ReceiveRefusal>> {
  const hash = createHash('sha256');
  const chunks = stream.iterator({ destroyOnReturn: false });
  let size = 0;
  try {
    for (;;) {
      const chunk = await nextChunk(chunks);
      if (chunk === never) return fail({ fault: 'CUT_OFF' });
      if (chunk === null) break;
      size += chunk.length;
      if (size > limits.maxBytes) return fail({ fault: 'TOO_BIG' });
      hash.update(chunk);
      await file.writeFile(chunk);
    }
  } finally {
    await chunks.return?.();
  }
  if (size === 0) return fail({ fault: 'EMPTY' });
  if (limits.size != null && limits.size !== size)
    return fail({ fault: 'WRONG_SIZE', difference: { announced: limits.size, received: size } });
  const sha256 = hash.digest('hex');
  if (limits.sha256 != null && limits.sha256 !== sha256)
    return fail({ fault: 'WRONG_HASH', difference: { announced: limits.sha256, received: sha256 } });
  await file.sync();
  return ok({ size, sha256 });
}

/** An error of the sender is a file cut off; an error of the disk is another matter and is thrown elsewhere. */
async function nextChunk(chunks: AsyncIterator<unknown>): Promise<Buffer | null | typeof never> {
  try {
    const next = await chunks.next();
    return next.done ? null : Buffer.from(next.value as Uint8Array);
  } catch {
    return never;
  }
}
