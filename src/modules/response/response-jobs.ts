import { addDays } from '../../kernel/civil-date.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import type { Runner } from '../../platform/mutation/run.js';
import { letOutAll } from './step.js';

/** Days a draft is kept after it was last touched. */
export const DRAFT_DAYS = 60;

/** What happens to responses in time: steps that a crash left waiting are let out, and old drafts go. */
export const responseJobs = (runner: Runner): Required<Pick<JobsOptions, 'tasks' | 'rounds' | 'crontab'>> => ({
  tasks: { 'sweep-survey-drafts': () => sweepDrafts(runner) },
  rounds: [{ everyMs: 30_000, run: () => letOutAll(runner) }],
  crontab: '7 20 * * * sweep-survey-drafts',
});

export async function sweepDrafts({ gateway, clock }: Runner): Promise<void> {
  const oldest = addDays(clock.now().toISOString().slice(0, 10), -DRAFT_DAYS);
  await gateway.system.query('delete from "survey_draft" where "touched_on" < $1', [oldest]);
}
