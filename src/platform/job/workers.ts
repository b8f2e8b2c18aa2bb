import { Lifeline } from '../event/lifeline.js';
import { describeFault, type Log } from '../log/log.js';

const SEED = 5_284_102;

/**
 * Frees the jobs of workers whose session is gone. A living worker holds the lock on its own name; our own are named,
 * because a session is given a lock that it holds already.
 */
const release = `with held as (
  select distinct "locked_by" as worker from graphile_worker.jobs
  where "locked_by" is not null and "locked_by" <> all($1)
), dead as (
  select coalesce(array_agg(worker), '{}') as workers from held where pg_try_advisory_xact_lock(hashtextextended(worker, ${SEED}))
)
select graphile_worker.force_unlock_workers(workers) from dead where cardinality(workers) > 0`;

/**
 * Tells living workers from dead ones. The queue itself waits four hours before it believes that a worker died; here a
 * worker lives as long as its database session, which ends with the process however it ended. Should a session be lost
 * while its worker lives on, a job may run twice: effects are guarded rows, so it has one effect all the same.
 */
export class Workers {
  private readonly names = new Set<string>();
  private readonly line: Lifeline;
  private readonly heartbeat: NodeJS.Timeout;
  private announceReady: () => void = () => undefined;
  /** Resolves when the dead of earlier runs have been released. */
  readonly ready = new Promise<void>((resolve) => {
    this.announceReady = resolve;
  });

  constructor(
    connectionString: string,
    private readonly log: Log,
    heartbeatMs: number,
  ) {
    this.line = new Lifeline({
      connectionString,
      name: 'mitra-workers',
      log,
      up: async () => {
        for (const name of this.names) await this.hold(name);
        await this.line.query(release, [[...this.names]]);
        this.announceReady();
      },
    });
    this.line.start();
    this.heartbeat = setInterval(() => void this.releaseDead(), heartbeatMs);
    this.heartbeat.unref();
  }

  /** Before a worker takes its first job. */
  async alive(name: string): Promise<void> {
    this.names.add(name);
    if (this.line.isUp) await this.hold(name);
  }

  async releaseDead(): Promise<void> {
    try {
      if (this.line.isUp) await this.line.query(release, [[...this.names]]);
    } catch (error) {
      this.log.warn({ fault: describeFault(error) }, 'dead workers could not be released');
    }
  }

  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.line.close();
  }

  private hold(name: string): Promise<object[]> {
    return this.line.query(`select pg_advisory_lock(hashtextextended($1, ${SEED}))`, [name]);
  }
}
