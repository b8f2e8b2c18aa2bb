import type { Clock } from '../clock/clock.js';
import type { Gateway } from '../database/gateway.js';

/** Rows that are worth nothing after a time: the table, the instant it counts from, and how long after. */
export interface Expiring {
  readonly table: string;
  readonly column: string;
  readonly keepHours: number;
}

/** Answers to retries for three days; logins and one-time tokens until they expire; what became of a letter a month. */
export const expiring: readonly Expiring[] = [
  { table: 'idempotency', column: 'at', keepHours: 72 },
  { table: 'session', column: 'expires_at', keepHours: 0 },
  { table: 'one_time_token', column: 'expires_at', keepHours: 0 },
  { table: 'letter', column: 'settled_at', keepHours: 30 * 24 },
];

const PER_STATEMENT = 5000;

/**
 * Removes expired rows, some thousand a statement. Both the given clock and the database's must agree that it is time:
 * a process whose clock runs ahead, or a demonstration that moves it, deletes nothing early.
 */
export async function sweepExpired(gateway: Gateway, clock: Clock, what = expiring): Promise<number> {
  let removed = 0;
  for (const { table, column, keepHours } of what) {
    for (let count = PER_STATEMENT; count === PER_STATEMENT; removed += count) {
      const rows = await gateway.system.query(
        `delete from "${table}" where ctid = any(array(select ctid from "${table}"
         where "${column}" < least($1::timestamptz, now()) - make_interval(hours => $2) limit ${PER_STATEMENT})) returning 1 as "one"`,
        [clock.now().toISOString(), keepHours],
      );
      count = rows.length;
    }
  }
  return removed;
}
