import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { RecordDisposal } from './disposal.entity.js';
import { notProposed } from './disposal.rules.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';

export interface RecordDisposalReject {
  readonly disposalId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Says no to an act of disposal before it is approved, or takes back the own proposal. Its records may be listed anew. */
export async function recordDisposalReject(work: Work<Actor>, input: RecordDisposalReject): Promise<Outcome> {
  if (!mayKeepRecords(work.actor)) return fail([archivistsOnly]);
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const loaded = await forChange(work, RecordDisposal, 'rdi', 'disposalId', input.disposalId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const disposal = loaded.value;
  if (disposal.status !== 'PROPOSED') problems.push(notProposed(disposal.status));
  if (problems.length > 0) return fail(problems);
  Object.assign(disposal, {
    ...{ status: 'REJECTED', endedById: work.actor.personId, endedAt: work.now, endedBecause: input.reason.trim() },
    ...{ destroyed: 0, kept: disposal.records, version: disposal.version + 1 },
  });
  await work.query(
    `update "record_disposal_item" set "state" = 'KEPT', "because" = 'REJECTED', "done_at" = $3
     where "institution_id" = $1 and "disposal_id" = $2`,
    [work.institutionId, disposal.id, work.now.toISOString()],
  );
  work.announce({
    ...{ kind: 'RECORD_DISPOSAL_REJECTED', subjectType: 'RecordDisposal', subjectId: disposal.id },
    subjectVersion: disposal.version,
    facts: { number: disposal.number },
  });
  return ok({ id: disposal.id });
}
