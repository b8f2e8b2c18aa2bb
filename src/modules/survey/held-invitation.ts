import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { forChange } from '../identity/change.js';
import { invalid } from '../identity/problems.js';
import { SurveyCampaign, SurveyInvitation } from './survey.entity.js';
import { isClosed } from './survey-campaign.rules.js';

export interface OfInvitation {
  readonly invitationId: string;
  readonly expectedVersion?: number | null;
}

/** An invitation that can still be answered, locked, with its campaign. */
export async function heldInvitation(
  work: Work<Actor>,
  { invitationId, expectedVersion }: OfInvitation,
): Promise<Result<{ invitation: SurveyInvitation; campaign: SurveyCampaign }, Problem[]>> {
  const loaded = await forChange(work, SurveyInvitation, 'svi', 'invitationId', invitationId, expectedVersion);
  if (!loaded.ok) return loaded;
  const invitation = loaded.value;
  const { institutionId } = work;
  const campaign = await work.em.findOneOrFail(SurveyCampaign, { institutionId, id: invitation.campaignId });
  const path = ['input', 'invitationId'];
  if (campaign.status === 'CLOSED') return fail([isClosed(path)]);
  if (invitation.status === 'REVOKED')
    return fail([invalid(path, 'This invitation was taken back.', 'Undangan ini sudah dicabut.')]);
  if (invitation.status === 'FORWARDED')
    return fail([
      invalid(
        path,
        'This invitation was passed on to somebody else.',
        'Undangan ini sudah diteruskan kepada orang lain.',
      ),
    ]);
  if (await hasAnswered(work, invitation))
    return fail([invalid(path, 'This person has answered.', 'Orang ini sudah menjawab.')]);
  return ok({ invitation, campaign });
}

/** Whether a link was answered: its row is held, so that the answer cannot come meanwhile. */
async function hasAnswered(work: Work<Actor>, { campaignId, id }: SurveyInvitation): Promise<boolean> {
  const rows = await work.query(
    `select 1 as one from "survey_participation"
     where "institution_id" = $1 and "campaign_id" = $2 and "invitation_id" = $3`,
    [work.institutionId, campaignId, id],
  );
  return rows.length > 0;
}
