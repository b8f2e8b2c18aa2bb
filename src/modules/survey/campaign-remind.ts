import type { JobWork } from '../../platform/job/house-act.js';

import { type Invitee, letterSubject, writeCampaignLetters } from './campaign-letters.js';
import { type HeldCampaign, onCampaign, type SurveyHouse } from './campaign-work.js';
import { announceCampaign } from './survey.events.js';
import { reminderAt } from './survey-campaign.rules.js';

const DAY = 86_400_000;

/**
 * Reminds those who have not answered. A rung is sent once, however many processes look, since it is counted under the
 * campaign's lock in the transaction of its letters; of rungs that fell due together only one letter goes out.
 */
export async function remindDue(house: SurveyHouse, institutionId: string, campaignId: string): Promise<void> {
  const linkOf = house.linkOf();
  if (linkOf === null) return;
  await onCampaign(house, institutionId, campaignId, async (work, campaign) => {
    const rungs = rungsDue(campaign, work.now);
    if (rungs === 0) return;
    const sent = campaign.remindersSent + rungs;
    await work.query(
      `update "survey_campaign" set "reminders_sent" = $3, "updated_at" = $4, "version" = "version" + 1
       where "institution_id" = $1 and "id" = $2`,
      [institutionId, campaignId, sent, work.now.toISOString()],
    );
    const invitees = await toRemind(work, campaign);
    const subject = await letterSubject(work, institutionId, campaignId);
    await writeCampaignLetters(work, 'REMINDER', subject, invitees, linkOf);
    announceCampaign(
      work,
      'SURVEY_REMINDED',
      { ...campaign, version: campaign.version + 1 },
      { reminder: sent, letters: invitees.length },
    );
  });
}

/** How many further reminders have fallen due; none for a campaign that does not run. */
function rungsDue({ status, openedAt, closesAt, reminderDays, remindersSent }: HeldCampaign, now: Date): number {
  if (status !== 'OPEN' || openedAt === null || (closesAt !== null && closesAt <= now)) return 0;
  return reminderDays.slice(remindersSent).filter((day) => reminderAt(openedAt, day) <= now).length;
}

/** Who was written to a day ago or earlier and has not answered. */
async function toRemind(work: JobWork, { id, mode }: HeldCampaign): Promise<Invitee[]> {
  const invitees = await work.query<Invitee>(
    `select v."id", v."name", v."email", v."language", v."generation" from "survey_invitation" v
     where v."institution_id" = $1 and v."campaign_id" = $2 and v."status" = 'SENT' and v."email" is not null
       and v."sent_at" <= $3 and not exists (select 1 from "survey_participation" p
         where p."institution_id" = v."institution_id" and p."campaign_id" = v."campaign_id"
         and p."invitation_id" = v."id")
     order by v."created_at", v."id"`,
    [work.institutionId, id, new Date(work.now.getTime() - DAY).toISOString()],
  );
  // In the other modes nothing is kept that, with who has answered, would tell before or after which day.
  if (mode === 'IDENTIFIED')
    await work.query(
      'update "survey_invitation" set "reminded_at" = $3 where "institution_id" = $1 and "id" = any($2::uuid[])',
      [work.institutionId, invitees.map((one) => one.id), work.now.toISOString()],
    );
  return invitees;
}
