import type { State } from '../../engines/workflow/state.js';
import type { Problem } from '../../kernel/problem.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { slotRows } from '../document/approval-slot.rules.js';
import { syncSlots } from '../document/approval-slots.js';
import { freezeDocument } from '../document/document-freeze.js';
import { assignNumber } from '../document/number-assign.js';
import type { AddendumNumbered } from '../document/number-pattern.rules.js';
import type { Actor } from '../identity/actor.js';

/**
 * Keeps the rows that show paraf, signatures and finality equal to the engine's state, where an act changed them. What
 * becomes final is numbered in the same transaction, for the unit that made it final; refused when its number is taken.
 */
export async function mirrorSlots(
  work: Work<Actor>,
  containerId: string,
  before: State,
  after: State,
  unitId: string | null,
): Promise<Result<null, Problem[]>> {
  const final = Object.keys(after.finalised).filter((kind) => !(kind in before.finalised));
  if (before.sheets === after.sheets && before.signatures === after.signatures && final.length === 0) return ok(null);
  // In one order for all callers: two that number the same kinds take turns and do not wait for each other.
  const documents = await work.query<{ id: string; kind: string; number: string | null }>(
    'select "id", "kind", "number" from "document" where "institution_id" = $1 and "container_id" = $2 order by "kind"',
    [work.institutionId, containerId],
  );
  for (const { id, kind, number: given } of documents) {
    const rows = slotRows(after, kind, work.actor.timeZone);
    if (rows.length > 0 || slotRows(before, kind, work.actor.timeZone).length > 0) await syncSlots(work, id, rows);
    if (!final.includes(kind)) continue;
    const addendum = after.amends === undefined ? null : await addendumNumbered(work, containerId, kind);
    const number = given === null ? await assignNumber(work, kind, unitId, ['input', 'action'], addendum) : ok(given);
    if (!number.ok) return number;
    const frozen = await freezeDocument(work, id, { number: number.value });
    if (!frozen.ok) throw new Error('the engine made a document final that was final before');
  }
  return ok(null);
}

/** Which addendum the case is, and the number on its agreement's document of that kind. */
async function addendumNumbered(work: Work<Actor>, id: string, kind: string): Promise<AddendumNumbered | null> {
  const [row] = await work.query<AddendumNumbered>(
    `select c."addendum_number" as "ordinal", d."number" as "parent" from "cooperation" c
     left join "document" d on d."institution_id" = c."institution_id" and d."container_id" = c."amends_id" and d."kind" = $3
     where c."institution_id" = $1 and c."id" = $2`,
    [work.institutionId, id, kind],
  );
  return row ?? null;
}
