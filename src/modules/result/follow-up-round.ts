import { houseAct } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import type { Runner } from '../../platform/mutation/run.js';
import { FOLLOW_UP_DAYS, keepFollowUps } from './follow-ups-keep.js';
import { resultOf } from './result-of.js';

/** Closed campaigns whose lowest elements nobody has taken up yet. */
const waiting = `select c."institution_id" as "institutionId", c."id" from "survey_campaign" c
  where c."status" = 'CLOSED' and c."followed_up_at" is null
  order by c."closed_at", c."id" limit 100`;

/** What a close leads to by itself (B-03), each campaign once, however many processes look. */
export async function followUpRound(runner: Runner): Promise<void> {
  const found = await runner.gateway.system.query<{ institutionId: string; id: string }>(waiting);
  await serveEach(found, ({ institutionId, id }) => followUp(runner, institutionId, id));
}

const followUp = (runner: Runner, institutionId: string, id: string): Promise<void> =>
  houseAct(runner, institutionId, async (work) => {
    const held = await work.query(
      `select 1 as one from "survey_campaign" where "institution_id" = $1 and "id" = $2 and "followed_up_at" is null
       for no key update`,
      [institutionId, id],
    );
    const result = held.length > 0 ? await resultOf(work, institutionId, id) : null;
    if (!result?.ok || !result.value) return;
    const event = await keepFollowUps(work, work.ids, work.now, {
      institutionId,
      days: FOLLOW_UP_DAYS,
      result: result.value,
    });
    if (event) work.announce(event);
  });

export const followUpJobs = (runner: Runner): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [{ everyMs: 30_000, run: () => followUpRound(runner) }],
});
