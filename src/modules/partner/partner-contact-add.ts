import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { normalEmail } from '../identity/account.rules.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { Person } from '../identity/person.entity.js';
import { Partner, PartnerContact } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { type ContactDetails, checkContact, isMerged } from './partner.rules.js';

/** Enters somebody who speaks for a partner (narahubung). The partner's row is locked: it may be merged meanwhile. */
export async function partnerContactAdd(
  work: Work<Actor>,
  input: ContactDetails & { readonly partnerId: string; readonly name: string },
): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const problems = [...checkText(['input', 'name'], input.name, 200), ...checkContact(input)];
  const loaded = await forChange(work, Partner, 'par', 'partnerId', input.partnerId, null);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const partner = loaded.value;
  if (partner.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
  if (problems.length > 0) return fail(problems);
  const [personId, id] = [work.ids.next(), work.ids.next()];
  work.em.create(Person, {
    institutionId: work.institutionId,
    id: personId,
    name: input.name.trim(),
    createdAt: work.now,
  });
  await work.flush();
  work.em.create(PartnerContact, {
    institutionId: work.institutionId,
    id,
    partnerId: partner.id,
    personId,
    title: kept(input.title),
    email: input.email == null ? null : normalEmail(input.email),
    phone: kept(input.phone),
    createdAt: work.now,
  });
  work.announce({
    kind: 'PARTNER_CONTACT_ADDED',
    subjectType: 'PartnerContact',
    subjectId: id,
    subjectVersion: 1,
    facts: { partnerId: partner.id, personId },
  });
  return ok({ id });
}
