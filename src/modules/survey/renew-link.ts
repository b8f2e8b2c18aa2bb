import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { hashToken } from '../identity/token.js';
import { openToken, personalToken } from './link-token.js';
import type { SurveyCampaign, SurveyInvitation } from './survey.entity.js';

/** A new personal link; the last one is dead, and whoever comes by it is told that there is a newer one. */
export function renewLink(work: Work<Actor>, invitation: SurveyInvitation): void {
  invitation.replacedHashes = [...invitation.replacedHashes, invitation.tokenHash];
  invitation.generation += 1;
  invitation.tokenHash = hashToken(personalToken(work.seal, invitation.id, invitation.generation));
}

/** As `renewLink`, for the link that anybody may use. */
export function renewOpenLink(work: Work<Actor>, campaign: SurveyCampaign): void {
  if (campaign.openTokenHash != null)
    campaign.replacedOpenHashes = [...campaign.replacedOpenHashes, campaign.openTokenHash];
  campaign.openGeneration += 1;
  campaign.openTokenHash = hashToken(openToken(work.seal, campaign.id, campaign.openGeneration));
}
