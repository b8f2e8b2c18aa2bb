import type { JobWork } from '../../platform/job/house-act.js';

import type { WatchedCase } from './execution-house.js';

/** Once the agreement's last day is over, nobody owes what falls due later; what fell due before stays owed. */
export async function endObligations(work: JobWork, held: WatchedCase): Promise<void> {
  const { id, version, today, lastDay } = held;
  if (lastDay === null || today <= lastDay) return;
  const dropped = await work.query(
    `update "obligation" set "status" = 'DROPPED', "dropped_because" = 'ENDED', "settled_at" = $4, "updated_at" = $4,
       "version" = "version" + 1
     where "institution_id" = $1 and "cooperation_id" = $2 and "status" in ('PLANNED', 'DUE') and "due_on" > $3
     returning "id"`,
    [work.institutionId, id, lastDay, work.now.toISOString()],
  );
  if (dropped.length === 0) return;
  work.announce({
    kind: 'OBLIGATIONS_ENDED',
    subjectType: 'Cooperation',
    subjectId: id,
    subjectVersion: version,
    facts: { dropped: dropped.length, lastDay },
  });
}
