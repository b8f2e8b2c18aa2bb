import { migrations } from '../../migrations/list.js';
import { migrate } from '../platform/database/migrator.js';
import { migrateJobs } from '../platform/job/jobs.js';
import { entities } from './modules.js';

/** Brings a database up to date: our tables and the job queue's own. Returns what was applied. */
export async function prepareDatabase(connectionString: string): Promise<string[]> {
  const applied = await migrate(connectionString, entities, migrations);
  await migrateJobs(connectionString);
  return applied;
}
