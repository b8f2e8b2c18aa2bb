import { type Runner, run, runMigrations, type TaskList, type WorkerPool } from 'graphile-worker';
import pg from 'pg';
import { withSettings } from '../database/session-settings.js';
import { describeFault, type Log } from '../log/log.js';
import { jobLog } from './job-log.js';
import { Workers } from './workers.js';

/** What a task is given; it may be given twice, so its effect must be a guarded row. */
export type JobTask = (payload: unknown) => Promise<void>;

export interface JobsOptions {
  /** The owner's connection: the queue's own tables are closed to the application role. */
  readonly connectionString: string;
  readonly tasks: Readonly<Record<string, JobTask>>;
  /** Done again and again in real time, in every process: it must not matter how many do it. */
  readonly rounds?: readonly { readonly everyMs: number; readonly run: () => Promise<void> }[];
  /** Once for all processes, by the queue's own clock (UTC), in the form of crontab(5). */
  readonly crontab?: string;
  readonly log: Log;
  readonly concurrency?: number;
  readonly heartbeatMs?: number;
}

export interface Jobs {
  /** Does every round now; for tests and for a clock that was moved. */
  round(): Promise<void>;
  /** Whether no job waits for its turn or is being done, in this process or another. */
  idle(): Promise<boolean>;
  /** Lets running jobs finish, takes no more. */
  stop(): Promise<void>;
}

const MIGRATION_LOCK = 5_284_103;

/** Brings the queue's own tables up to date, as the owner. Processes that start at once take turns. */
export async function migrateJobs(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runMigrations({ connectionString, noHandleSignals: true });
  } finally {
    await client.end();
  }
}

/** Starts working through the durable queue in this process. */
export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { connectionString, log, concurrency = 2 } = options;
  const workers = new Workers(connectionString, log, options.heartbeatMs ?? 10_000);
  const pool = new pg.Pool({
    connectionString: withSettings(connectionString, '-c timezone=UTC'),
    max: concurrency + 2,
    application_name: 'mitra-jobs',
  });
  const lost = (error: Error) => log.warn({ fault: describeFault(error) }, 'job connection lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  let runner: Runner;
  try {
    await workers.ready;
    runner = await run({
      pgPool: pool,
      taskList: taskList(options.tasks),
      concurrency,
      pollInterval: 5000,
      noHandleSignals: true,
      crontab: options.crontab ?? '',
      logger: jobLog(log),
      preset: { plugins: [holdsItsName(workers)] },
    });
  } catch (error) {
    await Promise.all([workers.close(), pool.end()]);
    throw error;
  }
  const rounds = (options.rounds ?? []).map(({ everyMs, run: once }) => new Round(everyMs, once, log));
  for (const round of rounds) round.begin();
  return {
    round: async () => {
      await Promise.all(rounds.map((one) => one.now()));
    },
    idle: async () => {
      const { rowCount } = await pool.query(waiting);
      return rowCount === 0;
    },
    stop: async () => {
      await Promise.all(rounds.map((one) => one.stop()));
      await runner.stop();
      await Promise.all([workers.close(), pool.end()]);
    },
  };
}

/** What failed waits for a later time, or for good. */
const waiting = `select 1 from graphile_worker.jobs
  where "run_at" <= now() and ("locked_at" is not null or "attempts" < "max_attempts") limit 1`;

const taskList = (tasks: JobsOptions['tasks']): TaskList =>
  Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload)]));

/** The queue marks a job with its pool's name, so that is the name to hold before the first job is taken. */
const holdsItsName = (workers: Workers): GraphileConfig.Plugin => ({
  name: 'MitraWorkerLife',
  version: '1.0.0',
  worker: {
    hooks: {
      async startWorker(_context: unknown, event: { readonly worker: { readonly workerPool: WorkerPool } }) {
        await workers.alive(event.worker.workerPool.id);
      },
    },
  },
});

/** Something done at intervals, never twice at once. */
class Round {
  private readonly timer: NodeJS.Timeout;
  private running: Promise<void> | undefined;

  constructor(
    everyMs: number,
    private readonly once: () => Promise<void>,
    private readonly log: Log,
  ) {
    this.timer = setInterval(() => this.begin(), everyMs);
    this.timer.unref();
  }

  /** At once too when a process starts: what fell due while none ran has waited long enough. */
  begin(): void {
    this.now().catch((error: unknown) => this.log.warn({ fault: describeFault(error) }, 'a job round failed'));
  }

  async now(): Promise<void> {
    // A round under way may have looked before the caller's change.
    await this.running?.catch(() => undefined);
    this.running ??= this.once().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }
}
