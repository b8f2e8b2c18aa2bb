import { addDays } from '../../kernel/civil-date.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import type { Log } from '../../platform/log/log.js';
import type { Runner } from '../../platform/mutation/run.js';
import { openBallot } from './ballot.js';
import { letOutAll } from './step.js';

/** Days a draft is kept after it was last touched. */
export const DRAFT_DAYS = 60;

/** What happens to responses in time: steps that a crash left waiting are let out, and old drafts go. */
export function responseJobs(runner: Runner, log: Log): Required<Pick<JobsOptions, 'tasks' | 'rounds' | 'crontab'>> {
  // The secret only changes with a new start.
  let looked = false;
  const round = async (): Promise<void> => {
    if (!looked) await tellUnreadable(runner, log);
    looked = true;
    await letOutAll(runner);
  };
  return {
    tasks: { 'sweep-survey-drafts': () => sweepDrafts(runner) },
    rounds: [{ everyMs: 30_000, run: round }],
    crontab: '7 20 * * * sweep-survey-drafts',
  };
}

/** Of which campaigns responses wait that no longer open: they are counted only once the server has their secret. */
export async function tellUnreadable({ gateway, seal }: Pick<Runner, 'gateway' | 'seal'>, log: Log): Promise<void> {
  const ballots = await gateway.system.query<{ institutionId: string; campaignId: string; id: string; sealed: string }>(
    `select "institution_id" as "institutionId", "campaign_id" as "campaignId", "id", "sealed"
     from "survey_ballot" where not "retired"`,
  );
  const closed = ballots.filter(({ institutionId, id, sealed }) => !openBallot(seal, institutionId, id, sealed));
  for (const campaignId of new Set(closed.map((ballot) => ballot.campaignId)))
    log.error(
      { campaignId, unreadable: closed.filter((ballot) => ballot.campaignId === campaignId).length },
      'responses of a survey wait that cannot be opened: is this the secret they were closed with?',
    );
}

export async function sweepDrafts({ gateway, clock }: Runner): Promise<void> {
  const oldest = addDays(clock.now().toISOString().slice(0, 10), -DRAFT_DAYS);
  await gateway.system.query('delete from "survey_draft" where "touched_on" < $1', [oldest]);
}
