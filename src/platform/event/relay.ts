import { SYSTEM_ROLE } from '../database/pool.js';
import { describeFault, type Log } from '../log/log.js';
import { Lifeline } from './lifeline.js';

/** Says to every process: these institutions' streams have advanced. Payload: their ids, or nothing for "all". */
export const ADVANCED = 'mitra_advanced';
/** Says to the relay, wherever it runs: there are new events. */
const COMMITTED = 'mitra_committed';

const BATCH = 1000;
const POLL_MS = 1000;
/** Under load, rounds gather what comes in meanwhile: at most a hundred rounds a second. */
const GAP_MS = 10;
/** A payload holds 8,000 bytes; a uuid and a comma are 37. */
const IDS_IN_PAYLOAD = 200;
/** A round is a few rows of a large table, whatever the planner supposes of the limit: never read the whole log for it. */
const byIndex = '-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off';
const RELAY_LOCK = 5_284_101;

/**
 * Positions go on from the institution's head, in the order of writing. Two events of one object are in the order of
 * their commits, because the writer holds the object's row while its sequence number is taken: when the later is
 * visible here, the earlier is too, and stands before it.
 */
const assign = `with batch as materialized (
  select "institution_id", "id", "seq" from "event" where "position" is null order by "seq" limit ${BATCH}
), heads as materialized (
  select i."institution_id", coalesce((select e."position" from "event" e
    where e."institution_id" = i."institution_id" and e."position" is not null
    order by e."position" desc limit 1), 0) as head
  from (select distinct "institution_id" from batch) i
), placed as materialized (
  select b."institution_id", b."id", h.head + row_number() over (partition by b."institution_id" order by b."seq") as place
  from batch b join heads h using ("institution_id")
), done as (
  update "event" e set "position" = p.place from placed p
  where e."institution_id" = p."institution_id" and e."id" = p."id"
  returning e."institution_id"
)
select "institution_id" as "institutionId", count(*)::int as "count" from done group by 1`;

/**
 * Gives committed events their place in their institution's stream. Of all processes on a database one relays, by a
 * session lock on the very connection it writes with, so that a relay without the lock cannot write; the others stand
 * by. The session is ended by the database when the process sleeps, so a frozen relay holds nobody up.
 */
export class Relay {
  private readonly line: Lifeline;
  private readonly poll: NodeJS.Timeout;
  private holdsLock = false;
  private busy = false;
  private again = false;
  private told = false;
  private closed = false;

  constructor(
    connectionString: string,
    private readonly log: Log,
  ) {
    this.line = new Lifeline({
      connectionString,
      name: 'mitra-relay',
      log,
      settings: `-c role=${SYSTEM_ROLE} -c idle_session_timeout=10000 -c statement_timeout=30000 ${byIndex}`,
      up: async () => void this.work(),
      down: () => {
        this.holdsLock = false;
      },
      notified: () => void this.work(),
    });
    this.line.start();
    this.poll = setInterval(() => void this.work(), POLL_MS);
    this.poll.unref();
  }

  /** Whether this process relays at the moment. */
  get leading(): boolean {
    return this.holdsLock;
  }

  /**
   * There are new committed events. Where this process relays, a call is enough; else one notification tells the relay
   * for all commits of the last moment, outside of every write transaction (a NOTIFY in each costs 3/4 of the commits).
   */
  wake(): void {
    if (this.holdsLock) {
      void this.work();
      return;
    }
    if (this.told) return;
    this.told = true;
    setTimeout(() => {
      this.told = false;
      // Lost with the session: the relay's own poll finds the events a second later.
      if (this.line.isUp) this.line.query(`notify ${COMMITTED}`).catch(() => undefined);
    }, GAP_MS / 2);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.poll);
    await this.line.close();
  }

  private async work(): Promise<void> {
    if (this.busy) {
      this.again = true;
      return;
    }
    this.busy = true;
    try {
      do {
        this.again = false;
        if (!this.line.isUp || this.closed || !(await this.lead())) break;
        if (await this.round()) this.again = true;
        else if (this.again) await new Promise((resolve) => setTimeout(resolve, GAP_MS));
      } while (this.again);
    } catch (error) {
      if (!this.closed) this.log.warn({ fault: describeFault(error) }, 'relay round failed');
    } finally {
      this.busy = false;
    }
  }

  /** Asked anew at every poll, not waited for: a statement that waits for a lock keeps vacuum from cleaning up. */
  private async lead(): Promise<boolean> {
    if (this.holdsLock) return true;
    const [row] = await this.line.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [RELAY_LOCK]);
    if (row?.got !== true) return false;
    await this.line.query(`listen ${COMMITTED}`);
    this.holdsLock = this.line.isUp;
    return this.holdsLock;
  }

  /** One batch and one notification; true when there may be more. */
  private async round(): Promise<boolean> {
    const rows = await this.line.query<{ institutionId: string; count: number }>(assign, [], 'relay');
    if (rows.length === 0) return false;
    const ids = rows.length > IDS_IN_PAYLOAD ? '' : rows.map((row) => row.institutionId).join(',');
    await this.line.query('select pg_notify($1, $2)', [ADVANCED, ids], 'advanced');
    return rows.reduce((sum, row) => sum + row.count, 0) >= BATCH;
  }
}
