import type { HeldClock, Rows } from './clock-rows.js';
import { tooLate } from './clock-times.js';

interface PendingRung {
  readonly id: string;
  readonly kind: string;
  readonly timer: string;
  readonly dueAt: Date;
}

/** Gives every rung of a clock that was not told yet another moment, and lets it run. */
export async function moveRungs(
  rows: Rows,
  clock: Pick<HeldClock, 'id'>,
  dueAt: Date,
  moved: (rung: PendingRung) => Date,
): Promise<void> {
  const pending = await rows.query<PendingRung>(
    `select "id", "kind", "timer", "due_at" as "dueAt" from "service_rung"
     where "institution_id" = $1 and "clock_id" = $2 and "fired_at" is null`,
    [rows.institutionId, clock.id],
  );
  const given = pending.map((rung) => ({ id: rung.id, at: rung.kind === 'BREACH' ? tooLate(dueAt) : moved(rung) }));
  await rows.query(
    `update "service_rung" r set "due_at" = g."at", "stopped_at" = null
     from json_to_recordset($2) as g("id" uuid, "at" timestamptz) where r."institution_id" = $1 and r."id" = g."id"`,
    [rows.institutionId, JSON.stringify(given)],
  );
}
