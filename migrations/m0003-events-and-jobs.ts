import { Migration } from '@mikro-orm/migrations';

/**
 * The application role's one way to the job queue. It runs as the owner, because the queue's tables are closed to that
 * role; the queue's own schema is made by its own migrations, before or after this one.
 */
export class EventsAndJobs extends Migration {
  override name = 'm0003-events-and-jobs';

  override up(): void {
    this.addSql(`create function enqueue_job(task text, payload json, key text, run_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(
    identifier => enqueue_job.task, payload => enqueue_job.payload, job_key => enqueue_job.key, run_at => enqueue_job.run_at);
end $$`);
    this.addSql('revoke all on function enqueue_job(text, json, text, timestamptz) from public');
    this.addSql('grant execute on function enqueue_job(text, json, text, timestamptz) to mitra_app, mitra_system');
  }
}
