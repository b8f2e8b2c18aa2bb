import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { checkEmail, normalEmail } from '../identity/account.rules.js';
import { alreadyHere } from '../identity/account-invite.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, takeTurns } from '../identity/change.js';
import { renewInvitation } from '../identity/invitation-renew.js';
import { type HandOver, invite } from '../identity/invite.js';
import { exists } from '../identity/problems.js';
import type { IdentitySettings } from '../identity/settings.js';
import { PartnerContact } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { hasEnded } from './partner-contact-change.js';

/** Gives a contact an account that sees what concerns the partner. The same answer whoever has an account elsewhere. */
export async function partnerContactInvite(
  work: Work<Actor>,
  settings: IdentitySettings,
  input: { readonly contactId: string; readonly email?: string | null; readonly expectedVersion?: number | null },
  handOver: HandOver,
): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  await takeTurns(work, 'membership');
  const loaded = await forChange(work, PartnerContact, 'pct', 'contactId', input.contactId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const contact = loaded.value;
  const given = input.email ?? contact.email ?? '';
  const problems = checkEmail(['input', 'email'], given);
  if (contact.endedAt) problems.push(hasEnded);
  if (problems.length === 0 && contact.membershipId) {
    // A contact may be invited again as long as nobody accepted: letters get lost.
    const renewed = await renewInvitation(work, settings, contact.membershipId, handOver);
    return renewed ? ok({ id: contact.id }) : fail([invitedAlready]);
  }
  const email = normalEmail(given);
  if (problems.length > 0 || email === null) return fail(problems);
  const { personId, partnerId } = contact;
  const membershipId = await invite(
    work,
    settings,
    { email, personId, kind: 'PARTNER', roles: [], partnerId },
    handOver,
  );
  if (membershipId === null) return fail([alreadyHere]);
  contact.email = email;
  contact.membershipId = membershipId;
  contact.version += 1;
  work.announce({
    kind: 'PARTNER_CONTACT_INVITED',
    subjectType: 'PartnerContact',
    subjectId: contact.id,
    subjectVersion: contact.version,
    facts: { partnerId, membershipId },
  });
  return ok({ id: contact.id });
}

const invitedAlready = exists(
  ['input', 'contactId'],
  'This contact has accepted an invitation already.',
  'Narahubung ini sudah menerima undangan.',
);
