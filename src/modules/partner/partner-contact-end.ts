import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { endMembership } from '../identity/membership-revoke.js';
import { PartnerContact } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { hasEnded } from './partner-contact-change.js';

/** Somebody speaks for the partner no more: the account that came with it, if any, ends too. */
export async function partnerContactEnd(
  work: Work<Actor>,
  input: { readonly contactId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const loaded = await forChange(work, PartnerContact, 'pct', 'contactId', input.contactId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const contact = loaded.value;
  if (contact.endedAt) return fail([hasEnded]);
  contact.endedAt = work.now;
  contact.version += 1;
  if (contact.membershipId) await endMembership(work, contact.membershipId);
  work.announce({
    kind: 'PARTNER_CONTACT_ENDED',
    subjectType: 'PartnerContact',
    subjectId: contact.id,
    subjectVersion: contact.version,
    facts: { partnerId: contact.partnerId },
  });
  return ok({ id: contact.id });
}
