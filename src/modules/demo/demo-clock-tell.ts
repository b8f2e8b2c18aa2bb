import { type House, houseAct } from '../../platform/job/house-act.js';
import { CLOCK_MOVED, type ClockMove } from './demo-house.js';

/** Says of a move in the log of every other demo institution, once in each: the clock is the same for all of them. */
export async function tellOfMove(house: House, move: ClockMove): Promise<void> {
  const untold = `not exists (select 1 from "event" e where e."institution_id" = i."id" and e."kind" = $1
    and (e."facts" ->> 'ahead')::bigint = $2)`;
  const institutions = await house.gateway.system.query<{ id: string }>(
    `select i."id" from "institution" i where i."demo" and ${untold} order by i."code"`,
    [CLOCK_MOVED, move.ahead],
  );
  for (const { id } of institutions)
    await houseAct(house, id, async ({ query, announce }) => {
      // Retries of one call at once take turns.
      await query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${id}/demo-clock`]);
      const rows = await query(`select 1 as one from "institution" i where i."id" = $3 and ${untold}`, [
        ...[CLOCK_MOVED, move.ahead, id],
      ]);
      if (rows.length === 0) return;
      const subject = { subjectType: 'Institution', subjectId: id, subjectVersion: 1 };
      announce({ kind: CLOCK_MOVED, ...subject, facts: { ...move } });
    });
}
