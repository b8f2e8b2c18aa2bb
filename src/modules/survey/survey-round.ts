import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { closeDue, openDue } from './campaign-due.js';
import { inviteDue } from './campaign-invite.js';
import { remindDue } from './campaign-remind.js';
import type { SurveyHouse } from './campaign-work.js';
import { SURVEY_TASK } from './survey.events.js';

interface Due {
  readonly institutionId: string;
  readonly id: string;
  readonly step: 'OPEN' | 'INVITE' | 'REMIND' | 'CLOSE';
}

/** A closing that is due comes before anything is sent, an opening before its letters. */
const due = `with living as (
    select c.* from "survey_campaign" c join "institution" i on i."id" = c."institution_id" and (not i."demo" or $2)
    where c."status" in ('SCHEDULED', 'OPEN')
  )
  select "institution_id" as "institutionId", "id", "step" from (
    select "institution_id", "id", 'CLOSE' as "step", 1 as "rank" from living where "closes_at" <= $1
    union all
    select "institution_id", "id", 'OPEN', 2 from living where "status" = 'SCHEDULED' and "opens_at" <= $1
    union all
    select c."institution_id", c."id", 'INVITE', 3 from living c where exists (select 1 from "survey_invitation" v
      where v."institution_id" = c."institution_id" and v."campaign_id" = c."id" and v."status" = 'PREPARED'
      and v."email" is not null) and coalesce(c."opened_at", c."opens_at") <= $1
    union all
    select "institution_id", "id", 'REMIND', 4 from living where "status" = 'OPEN'
      and "opened_at" + make_interval(days => "reminder_days"["reminders_sent" + 1]) <= $1
  ) s order by "rank", "institution_id", "id"`;

const steps = { OPEN: openDue, INVITE: inviteDue, REMIND: remindDue, CLOSE: closeDue } as const;

/** Opens, invites, reminds and closes whatever is due. Each step looks again under the campaign's lock: any number may. */
export async function surveyRound(house: SurveyHouse): Promise<void> {
  await markUnreachable(house);
  const found = await house.gateway.system.query<Due>(due, [house.clock.now().toISOString(), house.demoMode]);
  await serveEach(found, ({ institutionId, id, step }) => steps[step](house, institutionId, id));
}

/** Whom the mail server would not take a letter for was not reached; what expired on the way is another matter. */
async function markUnreachable({ gateway }: SurveyHouse): Promise<void> {
  await gateway.system.query(
    `update "survey_invitation" v set "status" = 'UNREACHABLE', "version" = v."version" + 1 from "letter" l
     where l."status" = 'GAVE_UP' and l."failure" <> 'EXPIRED' and l."institution_id" = v."institution_id"
       and l."subject_id" = v."id" and l."queued_at" >= v."sent_at" and v."status" = 'SENT'`,
  );
}

/** At once after an act that opened or invited, and in rounds for what falls due. */
export const surveyJobs = (house: SurveyHouse): Required<Pick<JobsOptions, 'tasks' | 'rounds'>> => ({
  tasks: { [SURVEY_TASK]: () => surveyRound(house) },
  rounds: [{ everyMs: 30_000, run: () => surveyRound(house) }],
});
