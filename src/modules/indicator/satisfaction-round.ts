import { houseAct } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import type { Runner } from '../../platform/mutation/run.js';
import { keepSatisfaction } from './satisfaction-keep.js';

/** Surveys about cooperations that closed before anybody kept what they came to. */
const waiting = `select c."institution_id" as "institutionId", c."id" from "survey_campaign" c
  where c."status" = 'CLOSED' and c."cooperation_id" is not null and not exists (
    select 1 from "cooperation_satisfaction" s where s."institution_id" = c."institution_id" and s."campaign_id" = c."id")
  order by c."closed_at", c."id" limit 50`;

/** Keeps what is not kept yet; the second of two processes writes the same row again. */
export async function satisfactionRound(runner: Runner): Promise<void> {
  const found = await runner.gateway.system.query<{ institutionId: string; id: string }>(waiting);
  await serveEach(found, ({ institutionId, id }) =>
    houseAct(runner, institutionId, (work) => keepSatisfaction({ ...work, personId: null }, id)),
  );
}

export const indicatorJobs = (runner: Runner): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [{ everyMs: 300_000, run: () => satisfactionRound(runner) }],
});
