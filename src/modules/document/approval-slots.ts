import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { SlotRow } from './approval-slot.rules.js';

/**
 * Makes the rows of a document's places equal to what the case says, in one statement: opening, giving, confirming
 * and emptying are all this. The case's own state is the truth; a call under the case's lock cannot meet another.
 * A document with places for signatures is shared with the partner, who cannot sign what cannot be seen.
 */
export async function syncSlots(work: Work<Actor>, documentId: string, slots: readonly SlotRow[]): Promise<void> {
  const wanted = slots.map((slot) => ({ ...slot, id: work.ids.next() }));
  await work.query(statement, [
    work.institutionId,
    documentId,
    JSON.stringify(wanted),
    work.now.toISOString(),
    slots.some((slot) => slot.kind === 'SIGNATURE'),
  ]);
}

const changing = [
  ...['ordinal', 'position_code', 'state', 'person_id', 'mode', 'version_number', 'sha256', 'at'],
  ...['method', 'signed_on', 'signature_id'],
];
const list = (prefix: string): string => changing.map((column) => `${prefix}"${column}"`).join(', ');

const statement = `
with wanted as (
  select w."id", w."kind", w."sheet", w."slot", w."ordinal", w."positionCode" as "position_code", w."state",
    w."personId" as "person_id", w."mode", w."versionNumber" as "version_number", w."sha256", w."at",
    w."method", w."signedOn" as "signed_on", w."signatureId" as "signature_id"
  from json_to_recordset($3) as w("id" uuid, "kind" text, "sheet" text, "slot" text, "ordinal" int, "positionCode" text,
    "state" text, "personId" uuid, "mode" text, "versionNumber" int, "sha256" text, "at" timestamptz, "method" text,
    "signedOn" date, "signatureId" uuid)
), gone as (
  delete from "approval_slot" s where s."institution_id" = $1 and s."document_id" = $2 and not exists (
    select 1 from wanted w where w."kind" = s."kind" and w."sheet" = s."sheet" and w."slot" = s."slot")
), opened as (
  update "document" set "shared" = true, "updated_at" = $4, "version" = "version" + 1
  where "institution_id" = $1 and "id" = $2 and $5 and not "shared"
)
insert into "approval_slot" ("institution_id", "document_id", "id", "kind", "sheet", "slot", ${list('')})
select $1, $2, w."id", w."kind", w."sheet", w."slot", ${list('w.')} from wanted w
on conflict ("institution_id", "document_id", "kind", "sheet", "slot") do update
set ${changing.map((column) => `"${column}" = excluded."${column}"`).join(', ')}
where (${list('"approval_slot".')}) is distinct from (${list('excluded.')})`;
