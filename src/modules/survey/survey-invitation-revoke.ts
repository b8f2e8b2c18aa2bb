import { fail, ok } from '../../kernel/result.js';
import { withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { heldInvitation, type OfInvitation } from './held-invitation.js';
import { announceInvitation } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';

/** Takes an invitation back for good: its link says so, a letter that waits is not sent. */
export async function surveyInvitationRevoke(work: Work<Actor>, input: OfInvitation): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const held = await heldInvitation(work, input);
  if (!held.ok) return held;
  const { invitation } = held.value;
  invitation.status = 'REVOKED';
  invitation.version += 1;
  await withdrawLetters(work, invitation.id);
  announceInvitation(work, 'SURVEY_INVITATION_REVOKED', invitation);
  return ok({ id: invitation.id });
}
