import { LockMode } from '@mikro-orm/core';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Membership } from './account.entity.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange } from './change.js';
import { type HandOver, sendInvitation } from './invite.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, invalid } from './problems.js';
import type { IdentitySettings } from './settings.js';

/** A new link in place of one that was lost or has expired; the old one is dead. */
export async function invitationRenew(
  work: Work<Actor>,
  settings: IdentitySettings,
  input: { readonly membershipId: string; readonly expectedVersion?: number | null },
  handOver: HandOver,
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const loaded = await forChange(work, Membership, 'mbr', 'membershipId', input.membershipId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { id } = loaded.value;
  return (await renewInvitation(work, settings, id, handOver)) ? ok({ id }) : fail([notWaiting]);
}

/** Also for modules whose own rule says who may invite; false when nobody is waited for any more. */
export async function renewInvitation(
  work: Work<Actor>,
  settings: IdentitySettings,
  membershipId: string,
  handOver: HandOver,
): Promise<boolean> {
  const membership = await work.em.findOne(
    Membership,
    { institutionId: work.institutionId, id: membershipId },
    { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!membership?.pending || membership.revokedAt || membership.email == null) return false;
  membership.version += 1;
  const { accountId, email } = membership;
  await sendInvitation(work, settings, { accountId, membershipId, email }, handOver);
  work.announce({
    kind: 'INVITATION_RENEWED',
    subjectType: 'Membership',
    subjectId: membershipId,
    subjectVersion: membership.version,
    facts: {},
  });
  return true;
}

const notWaiting = invalid(
  ['input', 'membershipId'],
  'This membership waits for nobody: it was accepted or revoked.',
  'Keanggotaan ini tidak menunggu siapa pun: sudah diterima atau dicabut.',
);
