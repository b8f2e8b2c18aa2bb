import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import { checkEmail, normalEmail } from '../identity/account.rules.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { exists, invalid, required } from '../identity/problems.js';
import { type LinkOf, letterSubject, writeCampaignLetters } from './campaign-letters.js';
import { heldInvitation, type OfInvitation } from './held-invitation.js';
import { renewLink } from './renew-link.js';
import type { SurveyInvitation } from './survey.entity.js';
import { announceInvitation } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';

/**
 * The letter once more, with the same link. To another address goes a new link: the old one may be in a stranger's
 * mailbox.
 */
export async function surveyInvitationResend(
  work: Work<Actor>,
  input: OfInvitation & { readonly email?: string | null },
  linkOf: LinkOf,
): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const problems = input.email == null ? [] : checkEmail(['input', 'email'], input.email);
  const held = await heldInvitation(work, input);
  if (!held.ok) return fail([...held.error, ...problems]);
  const { invitation, campaign } = held.value;
  if (campaign.status !== 'OPEN') problems.push(notOpen);
  const email = input.email == null ? (invitation.email ?? null) : normalEmail(input.email);
  if (email === null && problems.length === 0) problems.push(required('input', 'email'));
  const isOther = email !== null && email !== invitation.email;
  if (isOther) problems.push(...(await checkFree(work, invitation, email)));
  if (problems.length > 0 || email === null) return fail(problems);
  await withdrawLetters(work, invitation.id);
  if (isOther && invitation.email != null) renewLink(work, invitation);
  invitation.email = email;
  invitation.status = 'SENT';
  invitation.sentAt = work.now;
  invitation.version += 1;
  await work.flush();
  const { id, name, language, generation } = invitation;
  const subject = await letterSubject(work, work.institutionId, campaign.id);
  await writeCampaignLetters(work, 'INVITATION', subject, [{ id, name, email, language, generation }], linkOf);
  announceInvitation(work, 'SURVEY_INVITATION_RESENT', invitation, { otherAddress: isOther });
  return ok({ id });
}

async function checkFree(work: Work<Actor>, { id, campaignId }: SurveyInvitation, email: string): Promise<Problem[]> {
  const taken = await work.query(
    `select 1 as one from "survey_invitation"
     where "institution_id" = $1 and "campaign_id" = $2 and "id" <> $3 and "email" = $4`,
    [work.institutionId, campaignId, id, email],
  );
  if (taken.length === 0) return [];
  return [
    exists(
      ['input', 'email'],
      'This address has an invitation of this campaign.',
      'Alamat ini sudah punya undangan dalam kampanye ini.',
    ),
  ];
}

const notOpen = invalid(
  ['input', 'invitationId'],
  'Letters leave when the campaign is open.',
  'Surat dikirim setelah kampanye dibuka.',
);
