import { fail, ok } from '../../kernel/result.js';
import { enqueueJob } from '../../platform/job/enqueue.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { invalid } from '../identity/problems.js';
import { SurveyCampaign } from './survey.entity.js';
import { announceCampaign, SURVEY_TASK } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import { isClosed } from './survey-campaign.rules.js';

/** Opens a campaign, now or at the time it is planned for. Its letters leave when it is open. */
export async function surveyCampaignOpen(
  work: Work<Actor>,
  input: { readonly campaignId: string; readonly now?: boolean | null; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const loaded = await forChange(work, SurveyCampaign, 'svy', 'campaignId', input.campaignId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const campaign = loaded.value;
  const path = ['input', 'campaignId'];
  if (campaign.status === 'CLOSED') return fail([isClosed(path)]);
  if (campaign.status === 'OPEN')
    return fail([invalid(path, 'This campaign is open already.', 'Kampanye ini sudah dibuka.')]);
  if (campaign.closesAt && campaign.closesAt <= work.now) return fail([endsBefore]);
  const waits = !input.now && campaign.opensAt != null && campaign.opensAt > work.now;
  if (waits && campaign.status === 'SCHEDULED')
    return fail([invalid(path, 'This campaign is scheduled already.', 'Kampanye ini sudah dijadwalkan.')]);
  campaign.status = waits ? 'SCHEDULED' : 'OPEN';
  if (!waits) campaign.openedAt = work.now;
  campaign.updatedAt = work.now;
  campaign.version += 1;
  announceCampaign(work, waits ? 'SURVEY_CAMPAIGN_SCHEDULED' : 'SURVEY_CAMPAIGN_OPENED', campaign);
  if (!waits) await enqueueJob(work, { task: SURVEY_TASK, payload: {}, key: SURVEY_TASK });
  return ok({ id: campaign.id });
}

const endsBefore = invalid(
  ['input', 'campaignId'],
  'The time it was to close at has passed: set closesAt anew first.',
  'Waktu penutupannya sudah lewat: atur closesAt lebih dahulu.',
);
