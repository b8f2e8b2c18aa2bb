import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { CoordinationInvitation } from './coordination.entity.js';
import { calledOffLetter, writeToInvited } from './coordination-letters.js';
import { announceInvitation, invitedOf, isToCome, subjectOf } from './coordination-subject.js';
import { frozen, otherSide } from './execution.problems.js';
import { executionOf } from './execution-work.js';
import { invitationObject } from './meeting-objects.js';

export interface CoordinationWithdraw {
  readonly invitationId: string;
  readonly reason?: string | null;
  readonly expectedVersion?: number | null;
}

/** Takes an invitation back: they are not asked any more. */
export async function coordinationWithdraw(work: Work<Actor>, input: CoordinationWithdraw): Promise<Outcome> {
  const on = await executionOf(work, invitationObject, input.invitationId);
  if (!on.ok) return on;
  if (on.value.party === 'PARTNER') return fail([institutionWithdraws]);
  const loaded = await forChange(
    work,
    CoordinationInvitation,
    'cin',
    'invitationId',
    input.invitationId,
    input.expectedVersion,
  );
  if (!loaded.ok) return loaded;
  const wordy = checkText(['input', 'reason'], input.reason, 1_000, 'OPTIONAL');
  const invitation = loaded.value;
  const subject = await subjectOf(work, invitation);
  if (invitation.withdrawnAt || !isToCome(subject))
    return fail([closed(invitation.withdrawnAt ? 'WITHDRAWN' : subject.status), ...wordy]);
  if (wordy.length > 0) return fail(wordy);
  invitation.withdrawnAt = work.now;
  invitation.withdrawnBecause = kept(input.reason);
  invitation.version += 1;
  await writeToInvited(work, null, calledOffLetter, subject, [invitedOf(invitation)]);
  announceInvitation(work, 'COORDINATION_WITHDRAWN', invitedOf(invitation));
  return ok({ id: invitation.id });
}

const institutionWithdraws: Problem = otherSide(
  ['input', 'invitationId'],
  'The institution takes its invitations back.',
  'Yang mencabut undangan adalah institusi.',
);

const closed = (status: string): Problem =>
  frozen(
    ['input', 'invitationId'],
    status,
    'Only an invitation to what is still to come is taken back.',
    'Hanya undangan untuk yang belum dilaksanakan yang dicabut.',
  );
