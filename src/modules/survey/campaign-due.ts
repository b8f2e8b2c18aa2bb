import type { JobWork } from '../../platform/job/house-act.js';

import { withdrawCampaignLetters } from './campaign-letters.js';
import { type HeldCampaign, onCampaign, type SurveyHouse } from './campaign-work.js';
import { announceCampaign } from './survey.events.js';

/** A scheduled campaign opens at its time. */
export const openDue = (house: SurveyHouse, institutionId: string, campaignId: string): Promise<void> =>
  onCampaign(house, institutionId, campaignId, async (work, campaign) => {
    if (campaign.status !== 'SCHEDULED' || campaign.opensAt === null || campaign.opensAt > work.now) return;
    await move(work, campaign, 'OPEN', 'opened_at');
    announceCampaign(work, 'SURVEY_CAMPAIGN_OPENED', { ...campaign, version: campaign.version + 1 });
  });

/** A campaign closes at its time, even one that was never opened on the way there. */
export const closeDue = (house: SurveyHouse, institutionId: string, campaignId: string): Promise<void> =>
  onCampaign(house, institutionId, campaignId, async (work, campaign) => {
    const runs = campaign.status === 'OPEN' || campaign.status === 'SCHEDULED';
    if (!runs || campaign.closesAt === null || campaign.closesAt > work.now) return;
    await move(work, campaign, 'CLOSED', 'closed_at');
    await withdrawCampaignLetters(work, campaign.id);
    announceCampaign(work, 'SURVEY_CAMPAIGN_CLOSED', { ...campaign, version: campaign.version + 1 });
  });

async function move(
  work: JobWork,
  { id }: HeldCampaign,
  status: 'OPEN' | 'CLOSED',
  column: 'opened_at' | 'closed_at',
): Promise<void> {
  const now = work.now.toISOString();
  await work.query(
    `update "survey_campaign" set "status" = $3, "${column}" = $4, "updated_at" = $4, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, status, now],
  );
}
