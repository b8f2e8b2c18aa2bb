import type { Clock } from '../../platform/clock/clock.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Gateway, Queries } from '../../platform/database/gateway.js';
import type { Received } from '../../platform/storage/storage.js';
import type { UploadTicketRow } from './upload-ticket.js';

export interface KeptFile {
  readonly fileId: string;
  /** False when the institution had the same bytes already: the copy just received is not needed. */
  readonly fresh: boolean;
}

/**
 * Uses up the ticket and records the bytes, in one transaction. Equal bytes are kept once within an institution and
 * never across: what another institution holds must not show. Null when the ticket was used meanwhile.
 */
export function keepFile(
  { gateway, clock, ids }: { gateway: Gateway; clock: Clock; ids: Ids },
  ticket: UploadTicketRow,
  received: Received,
): Promise<KeptFile | null> {
  const now = clock.now().toISOString();
  return gateway.transaction(ticket.institutionId, async (transaction) => {
    const mine = await transaction.query(
      `update "upload_ticket" set "used_at" = $3 where "institution_id" = $1 and "id" = $2 and "used_at" is null
       returning 1 as one`,
      [ticket.institutionId, ticket.id, now],
    );
    if (mine.length === 0) return null;
    const kept = await recordFile(transaction, ticket.institutionId, ids.next(), received, now);
    await transaction.query('update "upload_ticket" set "file_id" = $3 where "institution_id" = $1 and "id" = $2', [
      ticket.institutionId,
      ticket.id,
      kept.fileId,
    ]);
    return kept;
  });
}

/** The row of these bytes, new or found. Found, it is held, or the sweeper could remove it before we are done. */
export async function recordFile(
  transaction: Queries,
  institutionId: string,
  id: string,
  { sha256, size, mediaType, storageKey }: Received,
  now: string,
): Promise<KeptFile> {
  for (;;) {
    const made = await transaction.query(
      `insert into "stored_file" ("institution_id", "id", "sha256", "size", "media_type", "storage_key", "created_at")
       values ($1, $2, $3, $4, $5, $6, $7) on conflict ("institution_id", "sha256") do nothing returning 1 as one`,
      [institutionId, id, sha256, size, mediaType, storageKey, now],
    );
    if (made.length > 0) return { fileId: id, fresh: true };
    const [found] = await transaction.query<{ id: string }>(
      'select "id" from "stored_file" where "institution_id" = $1 and "sha256" = $2 for key share',
      [institutionId, sha256],
    );
    if (found) return { fileId: found.id, fresh: false };
  }
}
