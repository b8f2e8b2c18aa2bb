import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { withdrawCampaignLetters } from './campaign-letters.js';
import { SurveyCampaign } from './survey.entity.js';
import { announceCampaign } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import { isClosed } from './survey-campaign.rules.js';

/** Ends a campaign for good: its links take no more answers, letters that wait are taken back. */
export async function surveyCampaignClose(
  work: Work<Actor>,
  input: { readonly campaignId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const loaded = await forChange(work, SurveyCampaign, 'svy', 'campaignId', input.campaignId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const campaign = loaded.value;
  if (campaign.status === 'CLOSED') return fail([isClosed(['input', 'campaignId'])]);
  campaign.status = 'CLOSED';
  campaign.closedAt = work.now;
  campaign.updatedAt = work.now;
  campaign.version += 1;
  await withdrawCampaignLetters(work, campaign.id);
  announceCampaign(work, 'SURVEY_CAMPAIGN_CLOSED', campaign);
  return ok({ id: campaign.id });
}
