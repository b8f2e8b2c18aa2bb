import { type Invitee, letterSubject, writeCampaignLetters } from './campaign-letters.js';
import { onCampaign, type SurveyHouse } from './campaign-work.js';

/** So many letters a transaction: nobody waits long for the campaign's row. */
const BATCH = 500;

/** Writes the letters of those who wait for one, as soon as the campaign is open. */
export async function inviteDue(house: SurveyHouse, institutionId: string, campaignId: string): Promise<void> {
  const linkOf = house.linkOf();
  if (linkOf === null) return;
  const some = (): Promise<number> =>
    onCampaign(house, institutionId, campaignId, async (work, campaign) => {
      const isOver = campaign.closesAt !== null && campaign.closesAt <= work.now;
      if (campaign.status !== 'OPEN' || isOver) return 0;
      const invitees = await work.query<Invitee>(
        `update "survey_invitation" set "status" = 'SENT', "sent_at" = $3, "version" = "version" + 1
         where "institution_id" = $1 and "id" in (
           select "id" from "survey_invitation" where "institution_id" = $1 and "campaign_id" = $2
             and "status" = 'PREPARED' and "email" is not null
           order by "created_at", "id" limit ${BATCH})
         returning "id", "name", "email", "language", "generation"`,
        [institutionId, campaignId, work.now.toISOString()],
      );
      if (invitees.length === 0) return 0;
      await writeCampaignLetters(
        work,
        'INVITATION',
        await letterSubject(work, institutionId, campaignId),
        invitees,
        linkOf,
      );
      return invitees.length;
    });
  while ((await some()) === BATCH);
}
