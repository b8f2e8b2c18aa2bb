import type { State } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import { slotRows } from '../document/approval-slot.rules.js';
import { syncSlots } from '../document/approval-slots.js';
import { freezeDocument } from '../document/document-freeze.js';
import type { Actor } from '../identity/actor.js';

/** Keeps the rows that show paraf, signatures and finality equal to the engine's state, where an act changed them. */
export async function mirrorSlots(work: Work<Actor>, containerId: string, before: State, after: State): Promise<void> {
  const final = Object.keys(after.finalised).filter((kind) => !(kind in before.finalised));
  if (before.sheets === after.sheets && before.signatures === after.signatures && final.length === 0) return;
  const documents = await work.query<{ id: string; kind: string }>(
    'select "id", "kind" from "document" where "institution_id" = $1 and "container_id" = $2',
    [work.institutionId, containerId],
  );
  for (const { id, kind } of documents) {
    const rows = slotRows(after, kind);
    if (rows.length > 0) await syncSlots(work, id, rows);
    if (!final.includes(kind)) continue;
    const frozen = await freezeDocument(work, id);
    if (!frozen.ok) throw new Error('the engine made a document final that was final before');
  }
}
