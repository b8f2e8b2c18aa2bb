import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { normalEmail } from '../identity/account.rules.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, found } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { Person } from '../identity/person.entity.js';
import { invalid } from '../identity/problems.js';
import { PartnerContact } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { type ContactDetails, checkContact } from './partner.rules.js';

export type ContactChange = ContactDetails & {
  readonly contactId: string;
  readonly name?: string | null;
  readonly expectedVersion?: number | null;
};

/** Changes what is given; `null` clears title, e-mail or phone. A corrected name is corrected everywhere. */
export async function partnerContactChange(work: Work<Actor>, input: ContactChange): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const problems = [
    ...(input.name === undefined ? [] : checkText(['input', 'name'], input.name, 200)),
    ...checkContact(input),
  ];
  const loaded = await forChange(work, PartnerContact, 'pct', 'contactId', input.contactId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const contact = loaded.value;
  if (contact.endedAt) problems.push(hasEnded);
  if (problems.length > 0) return fail(problems);
  const name = input.name?.trim();
  const person = name ? await found(work, Person, 'per', globalId('per', contact.personId)) : null;
  if (name && person && name !== person.name) {
    person.name = name;
    person.version += 1;
  }
  if (input.title !== undefined) contact.title = kept(input.title);
  if (input.email !== undefined) contact.email = input.email === null ? null : normalEmail(input.email);
  if (input.phone !== undefined) contact.phone = kept(input.phone);
  contact.version += 1;
  work.announce({
    kind: 'PARTNER_CONTACT_CHANGED',
    subjectType: 'PartnerContact',
    subjectId: contact.id,
    subjectVersion: contact.version,
    facts: { partnerId: contact.partnerId },
  });
  return ok({ id: contact.id });
}

export const hasEnded: Problem = invalid(
  ['input', 'contactId'],
  'This contact has ended and takes no more changes.',
  'Narahubung ini sudah berakhir dan tidak dapat diubah lagi.',
);
