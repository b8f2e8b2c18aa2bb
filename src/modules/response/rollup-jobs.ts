import type { Gateway } from '../../platform/database/gateway.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import type { Log } from '../../platform/log/log.js';
import { foldAll } from './rollup-fold.js';
import { recount, unfoldCampaign } from './rollup-recount.js';

/** Folding every few seconds, and every night the proof that nothing was lost or counted twice. */
export function rollupJobs(gateway: Gateway, log: Log): Required<Pick<JobsOptions, 'tasks' | 'rounds' | 'crontab'>> {
  return {
    tasks: { 'survey-recount': async () => void (await recountAll(gateway, log)) },
    rounds: [{ everyMs: 5_000, run: async () => void (await foldAll(gateway)) }],
    crontab: '7 18 * * * survey-recount',
  };
}

/** Recounts every campaign that has sums; one that differs is told and counted anew. Returns how many differed. */
export async function recountAll(gateway: Gateway, log: Log): Promise<number> {
  const campaigns = await gateway.system.query<{ institutionId: string; campaignId: string }>(
    'select distinct "institution_id" as "institutionId", "campaign_id" as "campaignId" from "survey_rollup"',
  );
  let wrong = 0;
  for (const { institutionId, campaignId } of campaigns) {
    const different = await recount(gateway, institutionId, campaignId);
    if (different === 0) continue;
    wrong += 1;
    log.error({ institutionId, campaignId, different }, 'the sums of a survey differ from its responses: counted anew');
    await unfoldCampaign(gateway, institutionId, campaignId);
  }
  return wrong;
}
