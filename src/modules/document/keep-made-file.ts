import { Readable } from 'node:stream';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from '../identity/actor.js';
import type { UploadedFile } from './document.rules.js';
import { recordFile } from './keep-file.js';

/**
 * Keeps bytes that the house itself has made, as if they had been sent. When the call is refused or rehearsed after
 * all, the bytes are strays and swept; a copy of what the institution has already goes at once.
 */
export async function keepMadeFile(
  work: Work<Actor>,
  storage: Storage,
  bytes: Uint8Array,
  fileName: string,
): Promise<UploadedFile> {
  const received = await storage.receive(Readable.from([bytes]), { maxBytes: bytes.length });
  if (!received.ok) throw new Error(`a file of our own was not stored: ${received.error.fault}`);
  const { sha256, size, mediaType, storageKey } = received.value;
  const kept = await recordFile(work, work.institutionId, work.ids.next(), received.value, work.now.toISOString());
  if (!kept.fresh) work.afterCommit.push(() => void storage.remove(storageKey).catch(() => undefined));
  return { id: kept.fileId, sha256, size, mediaType, storageKey, fileName };
}
