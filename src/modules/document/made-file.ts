import { Readable } from 'node:stream';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from '../identity/actor.js';
import { record } from './keep-file.js';
import { FILE_PREFIX } from './uploaded-file.js';

/**
 * Keeps bytes that the house made for the actor as a file of the actor's, which then goes the way of every other. What
 * a refused call leaves on the disk is swept.
 */
export async function keepMadeFile(
  work: Work<Actor>,
  storage: Storage,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  const received = await storage.receive(Readable.from([Buffer.from(bytes)]), { maxBytes: bytes.length });
  if (!received.ok) throw new Error(`a file that was made here could not be kept: ${received.error.fault}`);
  const now = work.now.toISOString();
  const kept = await record(work, work.institutionId, work.ids.next(), received.value, now);
  if (!kept.fresh) work.afterCommit.push(() => void storage.remove(received.value.storageKey).catch(() => undefined));
  await work.query(
    `insert into "upload_ticket" ("institution_id", "id", "token_hash", "membership_id", "person_id", "file_name",
       "file_id", "created_at", "expires_at", "used_at") values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8)`,
    [
      work.institutionId,
      work.ids.next(),
      work.ids.secret(),
      work.actor.membershipId,
      work.actor.personId,
      fileName,
      kept.fileId,
      now,
    ],
  );
  return globalId(FILE_PREFIX, kept.fileId);
}
