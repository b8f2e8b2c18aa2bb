import { LockMode } from '@mikro-orm/core';
import { fail, ok } from '../../kernel/result.js';
import { withdrawLetters } from '../../platform/mail/send-letter.js';
import type { Work } from '../../platform/mutation/work.js';
import { Membership } from './account.entity.js';
import { lastAdministrator } from './account.rules.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange, takeTurns } from './change.js';
import { inEngineRoom } from './engine-room.js';
import { hasOtherAdministrator } from './membership-roles-set.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, invalid } from './problems.js';

/** Ends a membership: its sessions, keys and invitations die with it; what the person did stays. */
export async function membershipRevoke(
  work: Work<Actor>,
  input: { readonly membershipId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'membership');
  const loaded = await forChange(work, Membership, 'mbr', 'membershipId', input.membershipId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const membership = loaded.value;
  if (membership.revokedAt) return fail([revokedAlready]);
  const counts = membership.kind === 'STAFF' && membership.roles.includes('ADMINISTRATOR') && !membership.pending;
  if (counts && !(await hasOtherAdministrator(work, membership.id))) return fail([lastAdministrator]);
  await end(work, membership);
  return ok({ id: membership.id });
}

/** For modules that gave somebody a place (a partner's contact) and now take it back. */
export async function endMembership(work: Work<Actor>, membershipId: string): Promise<void> {
  const membership = await work.em.findOne(
    Membership,
    { institutionId: work.institutionId, id: membershipId },
    // A coordinator ends a contact's place without seeing accounts.
    { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (membership?.kind === 'PARTNER' && !membership.revokedAt) await end(work, membership);
}

async function end(work: Work<Actor>, membership: Membership): Promise<void> {
  membership.revokedAt = work.now;
  membership.version += 1;
  const given = [membership.id, work.now.toISOString()];
  await work.query(
    `update "api_key" set "revoked_at" = $2, "version" = "version" + 1
     where "institution_id" = $3 and "membership_id" = $1 and "revoked_at" is null`,
    [...given, work.institutionId],
  );
  await inEngineRoom(work, async ({ query }) => {
    await query('update "session" set "revoked_at" = $2 where "membership_id" = $1 and "revoked_at" is null', given);
    await query('update "one_time_token" set "used_at" = $2 where "membership_id" = $1 and "used_at" is null', given);
  });
  await withdrawLetters(work, membership.id);
  work.announce({
    kind: 'MEMBERSHIP_REVOKED',
    subjectType: 'Membership',
    subjectId: membership.id,
    subjectVersion: membership.version,
    facts: {},
  });
}

const revokedAlready = invalid(
  ['input', 'membershipId'],
  'This membership was revoked already.',
  'Keanggotaan ini sudah dicabut.',
);
