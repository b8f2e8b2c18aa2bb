import type { Announcement } from '../../platform/event/announce.js';

/** Where an event is put: an act's transaction, or one of the house itself. */
interface Announcing {
  announce(event: Announcement): void;
}

/** What happened to a campaign or by it. Facts are codes, counts and ids: never who answered, nor any words. */
export const announceCampaign = (
  work: Announcing,
  kind: string,
  campaign: { readonly id: string; readonly version: number },
  facts: Readonly<Record<string, unknown>> = {},
): void =>
  work.announce({
    kind,
    subjectType: 'SurveyCampaign',
    subjectId: campaign.id,
    subjectVersion: campaign.version,
    facts,
  });

export const announceInvitation = (
  work: Announcing,
  kind: string,
  invitation: { readonly id: string; readonly version: number; readonly campaignId: string },
  facts: Readonly<Record<string, unknown>> = {},
): void =>
  work.announce({
    kind,
    subjectType: 'SurveyInvitation',
    subjectId: invitation.id,
    subjectVersion: invitation.version,
    facts: { campaignId: invitation.campaignId, ...facts },
  });

/** The job that opens, invites, reminds and closes: see survey-round.ts. */
export const SURVEY_TASK = 'survey-round';
