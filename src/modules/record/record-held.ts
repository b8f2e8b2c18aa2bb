import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { forChange } from '../identity/change.js';
import { caseForFiling } from './case-for-filing.js';
import { FiledRecord } from './record.entity.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';
import { destroyed } from './record.rules.js';
import type { TriggerDays } from './retention.rules.js';

/** The days its retentions are counted from. */
export const daysOf = (record: FiledRecord): TriggerDays => ({
  ...{ filedOn: record.filedOn, registeredOn: record.registeredOn, legacy: record.legacyBasis != null },
  ...{ closedOn: record.closedOn ?? null, endedOn: record.endedOn ?? null, declaredOn: record.declaredOn ?? null },
});

/** A record to be changed: by who keeps the archive, or by who archives its case now. */
export async function heldRecord(
  work: Work<Actor>,
  recordId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<FiledRecord, Problem[]>> {
  const loaded = await forChange(work, FiledRecord, 'rec', 'recordId', recordId, expectedVersion);
  if (!loaded.ok) return loaded;
  const record = loaded.value;
  if (!mayKeepRecords(work.actor)) {
    if (record.cooperationId == null) return fail([archivistsOnly]);
    const held = await caseForFiling(work, globalId('coo', record.cooperationId ?? ''), ['input', 'recordId']);
    if (!held.ok) return held;
  }
  return record.status === 'DESTROYED' ? fail([destroyed('recordId')]) : ok(record);
}
