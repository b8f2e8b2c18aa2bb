import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { forChange } from '../identity/change.js';
import { renewOpenLink } from './renew-link.js';
import { SurveyCampaign } from './survey.entity.js';
import { announceCampaign } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import { isClosed } from './survey-campaign.rules.js';
import type { LinkIssued } from './survey-invitation-link-issue.js';

/** A link that anybody may use, for a poster or a web page; a new one voids the last. */
export async function surveyCampaignOpenLinkIssue(
  work: Work<Actor>,
  input: { readonly campaignId: string; readonly expectedVersion?: number | null },
): Promise<Result<LinkIssued, Problem[]>> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const loaded = await forChange(work, SurveyCampaign, 'svy', 'campaignId', input.campaignId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const campaign = loaded.value;
  if (campaign.status === 'CLOSED') return fail([isClosed(['input', 'campaignId'])]);
  renewOpenLink(work, campaign);
  campaign.updatedAt = work.now;
  campaign.version += 1;
  announceCampaign(work, 'SURVEY_OPEN_LINK_ISSUED', campaign, { generation: campaign.openGeneration });
  return ok({ id: campaign.id, generation: campaign.openGeneration });
}
