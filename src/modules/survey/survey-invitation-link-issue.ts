import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { heldInvitation, type OfInvitation } from './held-invitation.js';
import { renewLink } from './renew-link.js';
import { announceInvitation } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';

/** The link is made again from these for a retry: the token itself is kept nowhere. */
export type LinkIssued = { readonly id: string; readonly generation: number };

/**
 * A link to be handed over by the staff. Always a new one, which voids the last and what was filled in by it: whoever
 * sees the link could else look into what somebody has begun.
 */
export async function surveyInvitationLinkIssue(
  work: Work<Actor>,
  input: OfInvitation,
): Promise<Result<LinkIssued, Problem[]>> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const held = await heldInvitation(work, input);
  if (!held.ok) return held;
  const { invitation } = held.value;
  renewLink(work, invitation);
  // Handed over, it needs no letter; with an address it waits for one all the same until the campaign opens.
  if (invitation.email == null && invitation.status === 'PREPARED') {
    invitation.status = 'SENT';
    invitation.sentAt = work.now;
  }
  invitation.version += 1;
  await withdrawLetters(work, invitation.id);
  announceInvitation(work, 'SURVEY_LINK_ISSUED', invitation);
  return ok({ id: invitation.id, generation: invitation.generation });
}
