import { Readable } from 'node:stream';
import { inTurns } from '../../kernel/turns.js';
import type { Queries, Transaction } from '../../platform/database/gateway.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { House } from '../../platform/job/house-act.js';
import { pdf } from '../../platform/paper/pdf.js';
import type { Storage } from '../../platform/storage/storage.js';
import { recordFile } from '../document/keep-file.js';
import { keptByNobody } from '../document/sweep-files.js';
import type { KeptReason } from './disposal.rules.js';
import { certificate } from './disposal-certificate.js';
import { keptBecauseSql } from './disposal-due.js';
import { recountThese, takeHoldTurn } from './record-recount.js';

export interface DisposalHouse extends House {
  readonly storage: Storage;
}
export interface ApprovedDisposal {
  readonly institutionId: string;
  readonly disposalId: string;
}
interface Judged {
  readonly itemId: string;
  readonly id: string;
  readonly version: number;
  readonly seriesId: string;
  readonly sha256: string | null;
  readonly fileId: string | null;
  readonly documentVersionId: string | null;
  readonly because: KeptReason | null;
}

const PER_BATCH = 100;

/**
 * Carries out an approved act of disposal. Each stretch of records is one transaction: what still may be destroyed
 * leaves its tombstone, the names of bytes nobody needs any more stand in the item until they are deleted, and so a
 * crash anywhere loses nothing and repeats nothing. Any number of workers may try.
 */
export async function executeDisposal(house: DisposalHouse, disposal: ApprovedDisposal): Promise<void> {
  while ((await act(house, disposal, (query, tell) => disposeBatch(house, query, disposal, tell))) > 0)
    await deleteBytes(house, disposal);
  await deleteBytes(house, disposal);
  await finish(house, disposal);
}

type Query = Queries['query'];

/** One transaction of the engine room, with its events: requests may not delete files. */
async function act<T>(
  { gateway, clock, ids, seal, tell, committed }: House,
  { institutionId }: ApprovedDisposal,
  work: (query: Query, announce: (event: Announcement) => void) => Promise<T>,
): Promise<T> {
  let told = 0;
  const value = await gateway.system.transaction(async ({ query }: Transaction) => {
    const announced: Announcement[] = [];
    const done = await work(query, (event) => announced.push(event));
    told = await tell({ institutionId, personId: null, now: clock.now(), ids, seal, query }, announced);
    return done;
  });
  if (told > 0) committed(institutionId);
  return value;
}

async function disposeBatch(
  { clock }: House,
  query: Query,
  { institutionId, disposalId }: ApprovedDisposal,
  announce: (event: Announcement) => void,
): Promise<number> {
  const now = clock.now().toISOString();
  // Whoever places a hold waits here, or we wait for them.
  await takeHoldTurn({ institutionId, query });
  const next = await query<{ id: string }>(
    `select "record_id" as "id" from "record_disposal_item"
     where "institution_id" = $1 and "disposal_id" = $2 and "state" = 'PENDING' order by "place" limit ${PER_BATCH}`,
    [institutionId, disposalId],
  );
  await recountThese(
    { institutionId, query },
    next.map(({ id }) => id),
  );
  const judged = await query<Judged>(
    `select m."id" as "itemId", r."id", r."version", r."series_id" as "seriesId", r."sha256", r."file_id" as "fileId",
       r."document_version_id" as "documentVersionId", ${keptBecauseSql} as "because"
     from "record_disposal_item" m
     join "record_disposal" a on a."institution_id" = m."institution_id" and a."id" = m."disposal_id" and a."status" = 'APPROVED'
     join "record" r on r."institution_id" = m."institution_id" and r."id" = m."record_id"
     join "institution" i on i."id" = m."institution_id"
     where m."institution_id" = $1 and m."disposal_id" = $3 and m."state" = 'PENDING'
     order by m."place" limit ${PER_BATCH} for update of m, r`,
    [institutionId, now, disposalId],
  );
  const gone = judged.filter(({ because }) => because === null);
  const keys = await letGo(query, institutionId, disposalId, gone, now);
  await query(
    `update "record_disposal_item" m set "state" = case when t."because" is null then 'DESTROYED' else 'KEPT' end,
       "because" = t."because", "done_at" = $2,
       "storage_keys" = coalesce((select array_agg(k) from json_array_elements_text(t."keys") k), '{}')
     from json_to_recordset($3) as t("id" uuid, "because" text, "keys" json) where m."institution_id" = $1 and m."id" = t."id"`,
    [
      ...[institutionId, now],
      JSON.stringify(judged.map(({ itemId, because, id }) => ({ id: itemId, because, keys: keys.get(id) ?? [] }))),
    ],
  );
  for (const { id, version, seriesId, sha256 } of gone)
    announce({
      ...{ kind: 'RECORD_DESTROYED', subjectType: 'Record', subjectId: id, subjectVersion: version + 1 },
      facts: { disposalId, seriesId, sha256 },
    });
  return judged.length;
}

/** Leaves tombstones, and takes the files that nothing else keeps; answers by record which bytes are to be deleted. */
async function letGo(
  query: Query,
  institutionId: string,
  disposalId: string,
  gone: readonly Judged[],
  now: string,
): Promise<Map<string, string[]>> {
  if (gone.length === 0) return new Map();
  await query(
    `update "record" set "status" = 'DESTROYED', "title" = '', "file_id" = null, "file_name" = null, "disposal_id" = $2,
       "destroyed_at" = $3, "version" = "version" + 1 where "institution_id" = $1 and "id" = any($4)`,
    [institutionId, disposalId, now, gone.map(({ id }) => id)],
  );
  // A version of a document goes with the last record made of it.
  const versions = await query<{ id: string; fileId: string }>(
    `select v."id", v."file_id" as "fileId" from "document_version" v
     where v."institution_id" = $1 and v."id" = any($2) and v."file_id" is not null and not exists (
       select 1 from "record" r where r."institution_id" = v."institution_id" and r."document_version_id" = v."id"
         and r."status" = 'ACTIVE') for update of v`,
    [institutionId, gone.flatMap(({ documentVersionId }) => documentVersionId ?? [])],
  );
  await query(
    `update "document_version" set "file_id" = null, "disposed_at" = $2 where "institution_id" = $1 and "id" = any($3)`,
    [institutionId, now, versions.map(({ id }) => id)],
  );
  const files = gone.flatMap(({ fileId }) => fileId ?? []);
  // Locked first and asked again: who takes the file into use meanwhile has been waited for by then.
  await query('select 1 from "stored_file" where "institution_id" = $1 and "id" = any($2) order by "id" for update', [
    institutionId,
    files,
  ]);
  const unkept = await query<{ id: string; storageKey: string }>(
    `select f."id", f."storage_key" as "storageKey" from "stored_file" f
     where f."institution_id" = $1 and f."id" = any($2) and ${keptByNobody}`,
    [institutionId, files],
  );
  const ids = unkept.map(({ id }) => id);
  await query('delete from "upload_ticket" where "institution_id" = $1 and "file_id" = any($2)', [institutionId, ids]);
  await query('delete from "stored_file" where "institution_id" = $1 and "id" = any($2)', [institutionId, ids]);
  return new Map(
    gone.map(({ id, fileId }) => [id, unkept.flatMap((file) => (file.id === fileId ? [file.storageKey] : []))]),
  );
}

/** Deletes the bytes that were let go, after the commit that said so. */
async function deleteBytes(
  { gateway, storage }: DisposalHouse,
  { institutionId, disposalId }: ApprovedDisposal,
): Promise<void> {
  const rows = await gateway.system.query<{ id: string; keys: string[] }>(
    `select "id", "storage_keys" as "keys" from "record_disposal_item"
     where "institution_id" = $1 and "disposal_id" = $2 and "storage_keys" <> '{}'`,
    [institutionId, disposalId],
  );
  for (const key of new Set(rows.flatMap(({ keys }) => keys))) await storage.remove(key);
  await gateway.system.query(
    `update "record_disposal_item" set "storage_keys" = '{}' where "institution_id" = $1 and "id" = any($2)`,
    [institutionId, rows.map(({ id }) => id)],
  );
}

/** Writes the certificate (berita acara) once every record was dealt with. */
async function finish(house: DisposalHouse, disposal: ApprovedDisposal): Promise<void> {
  const { institutionId, disposalId } = disposal;
  const { storage, clock, ids } = house;
  let spare: string | null = null;
  await act(house, disposal, async (query, announce) => {
    const [open] = await query<{ number: number; version: number }>(
      `select a."number", a."version" from "record_disposal" a
       where a."institution_id" = $1 and a."id" = $2 and a."status" = 'APPROVED' and not exists (
         select 1 from "record_disposal_item" m where m."institution_id" = a."institution_id" and m."disposal_id" = a."id"
           and (m."state" = 'PENDING' or m."storage_keys" <> '{}')) for update of a`,
      [institutionId, disposalId],
    );
    if (!open) return;
    const now = clock.now();
    const paper = await certificate({ query }, institutionId, disposalId, now);
    const bytes = await inTurns(pdf(paper));
    const received = await storage.receive(Readable.from([bytes]), { maxBytes: bytes.length });
    if (!received.ok) throw new Error(`a certificate was not stored: ${received.error.fault}`);
    const file = await recordFile({ query }, institutionId, ids.next(), received.value, now.toISOString());
    spare = file.fresh ? null : received.value.storageKey;
    const [done] = await query<{ destroyed: number; kept: number }>(
      `update "record_disposal" set "status" = 'DONE', "ended_at" = $3, "certificate_file_id" = $4, "certificate_name" = $5,
         "version" = "version" + 1,
         ("destroyed", "kept") = (select count(*) filter (where "state" = 'DESTROYED'), count(*) filter (where "state" = 'KEPT')
           from "record_disposal_item" where "institution_id" = $1 and "disposal_id" = $2)
       where "institution_id" = $1 and "id" = $2 returning "destroyed", "kept"`,
      [institutionId, disposalId, now.toISOString(), file.fileId, `berita-acara-pemusnahan-${open.number}.pdf`],
    );
    announce({
      ...{ kind: 'RECORD_DISPOSAL_DONE', subjectType: 'RecordDisposal', subjectId: disposalId },
      subjectVersion: open.version + 1,
      facts: { number: open.number, ...done, sha256: received.value.sha256 },
    });
  });
  if (spare !== null) await storage.remove(spare);
}
