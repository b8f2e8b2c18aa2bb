import type { Queries } from '../database/gateway.js';

export interface JobRequest {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** A job under this key that has not begun is replaced instead of doubled. */
  readonly key?: string;
  /** By the queue's own clock; at once when not given. */
  readonly runAt?: Date;
}

/**
 * Puts a job on the queue in the caller's own transaction: it exists when the act does. It wakes the workers by a
 * NOTIFY in that transaction, which makes commits take turns: not for what every act does.
 */
export async function enqueueJob(queries: Queries, job: JobRequest): Promise<void> {
  await queries.query('select enqueue_job($1, $2, $3, $4)', [
    job.task,
    JSON.stringify(job.payload),
    job.key ?? null,
    job.runAt?.toISOString() ?? null,
  ]);
}
