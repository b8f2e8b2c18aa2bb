import type { Clock } from '../../platform/clock/clock.js';
import type { Gateway, Transaction } from '../../platform/database/gateway.js';
import type { Storage } from '../../platform/storage/storage.js';

const DAY_MS = 24 * 3_600_000;
/** An upload is cut off after minutes: what is older than this is a crash's. */
const UNFINISHED_MS = 3_600_000;
const BATCH = 200;

/** Everything that keeps a file. A later module that refers to files adds itself here; its foreign key is the backstop. */
export const keepers: readonly [table: string, column: string][] = [
  ['document_version', 'file_id'],
  ['signature', 'file_id'],
  ['procedure_version', 'decree_file_id'],
  ['procedure_version', 'official_file_id'],
  ['source_confirmation', 'evidence_file_id'],
  ['form_answer_file', 'file_id'],
  ['cooperation_migration', 'decree_file_id'],
  ['clause_text', 'evidence_file_id'],
  ['clause_consent', 'evidence_file_id'],
  ['clause_consent', 'void_evidence_file_id'],
  ['instrument_composition', 'word_file_id'],
  ['achievement', 'evidence_file_id'],
  ['publication', 'consent_evidence_file_id'],
  ['plan_acknowledgement', 'evidence_file_id'],
  ['plan_action', 'evidence_file_id'],
  ['plan_indicator_value', 'evidence_file_id'],
  ['execution_file', 'file_id'],
  ['programme_item', 'evidence_file_id'],
  ['programme_version', 'evidence_file_id'],
  ['evaluation_item', 'evidence_file_id'],
  ['complaint', 'accepted_evidence_file_id'],
  ['record', 'file_id'],
  ['record_disposal', 'certificate_file_id'],
  ['report_source_confirmation', 'evidence_file_id'],
  ['kept_report_evidence', 'evidence_file_id'],
  ['cooperation_benefit', 'evidence_file_id'],
  ['coordination_answer', 'evidence_file_id'],
  ['cooperation_aspect', 'evidence_file_id'],
  ['figure', 'evidence_file_id'],
  ['sheet_import', 'file_id'],
];

export interface Swept {
  readonly tickets: number;
  readonly files: number;
  /** Bytes that no row knew: of a process that died between storing and recording. */
  readonly strays: number;
  readonly unfinished: number;
}

/** Removes what was sent and led to nothing for a day. A job calls it; two at once do no harm. */
export async function sweepFiles(gateway: Gateway, storage: Storage, clock: Clock): Promise<Swept> {
  const before = new Date(clock.now().getTime() - DAY_MS).toISOString();
  const tickets = await gateway.system.query(
    'delete from "upload_ticket" where "used_at" is null and "expires_at" < $1 returning 1 as one',
    [before],
  );
  let files = 0;
  for (;;) {
    const swept = await gateway.system.transaction((transaction) => sweepBatch(transaction, before));
    // After the commit: bytes without a row are a stray for the next sweep, a row without bytes would be a loss.
    for (const key of swept) await storage.remove(key);
    files += swept.length;
    if (swept.length < BATCH) break;
  }
  const strays = await sweepStrays(gateway, storage);
  return { tickets: tickets.length, files, strays, unfinished: await storage.sweepUnfinished(UNFINISHED_MS) };
}

/** That nothing keeps the file `f` any more. */
export const keptByNobody = keepers
  .map(
    ([table, column]) =>
      `not exists (select 1 from "${table}" k where k."institution_id" = f."institution_id" and k."${column}" = f."id")`,
  )
  .join('\n  and ');

const unused = `f."created_at" < $1
  and not exists (select 1 from "upload_ticket" t
    where t."institution_id" = f."institution_id" and t."file_id" = f."id" and t."used_at" >= $1)
  and ${keptByNobody}`;

/** Locks the candidates first and asks again: a version that took one meanwhile has been waited for by then. */
async function sweepBatch(transaction: Transaction, before: string): Promise<string[]> {
  const locked = await transaction.query<{ id: string }>(
    `select f."id" from "stored_file" f where ${unused} limit ${BATCH} for update of f skip locked`,
    [before],
  );
  const swept = await transaction.query<{ id: string; storage_key: string }>(
    `select f."id", f."storage_key" from "stored_file" f where f."id" = any($2) and ${unused}`,
    [before, locked.map((file) => file.id)],
  );
  const ids = [swept.map((file) => file.id)];
  await transaction.query('delete from "upload_ticket" where "file_id" = any($1)', ids);
  await transaction.query('delete from "stored_file" where "id" = any($1)', ids);
  return swept.map((file) => file.storage_key);
}

async function sweepStrays(gateway: Gateway, storage: Storage): Promise<number> {
  let strays = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    const rows = await gateway.system.query<{ storage_key: string }>(
      'select "storage_key" from "stored_file" where "storage_key" = any($1)',
      [batch],
    );
    const known = new Set(rows.map((row) => row.storage_key));
    for (const key of batch.filter((one) => !known.has(one))) {
      await storage.remove(key);
      strays += 1;
    }
    batch = [];
  };
  for await (const key of storage.olderThan(DAY_MS)) {
    batch.push(key);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return strays;
}
