import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { checkEmail, checkRoles, distinct, normalEmail } from './account.rules.js';
import type { Actor, Role } from './actor.js';
import type { Outcome } from './answer.js';
import { found, takeTurns } from './change.js';
import { checkText } from './check.js';
import { type HandOver, invite } from './invite.js';
import { Person } from './person.entity.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, exists, invalid, notFound } from './problems.js';
import type { IdentitySettings } from './settings.js';

export interface AccountInvitation {
  readonly email: string;
  readonly personName?: string | null;
  readonly personId?: string | null;
  readonly roles: readonly Role[];
}

/** Invites somebody as staff. The same answer whether or not the address has an account elsewhere. */
export async function accountInvite(
  work: Work<Actor>,
  settings: IdentitySettings,
  input: AccountInvitation,
  handOver: HandOver,
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const problems: Problem[] = [
    ...checkEmail(['input', 'email'], input.email),
    ...checkRoles(['input', 'roles'], input.roles),
  ];
  const known = input.personId == null ? null : await found(work, Person, 'per', input.personId);
  if (input.personId == null) problems.push(...checkText(['input', 'personName'], input.personName, 200));
  else if (!known) problems.push(notFound('input', 'personId'));
  else if (input.personName != null)
    problems.push(
      invalid(
        ['input', 'personName'],
        'Give either a name or somebody who is known already.',
        'Berikan nama, atau orang yang sudah dikenal; salah satu saja.',
      ),
    );
  const email = normalEmail(input.email);
  if (problems.length > 0 || email === null) return fail(problems);
  await takeTurns(work, 'membership');
  const personId = known?.id ?? work.ids.next();
  if (!known) {
    work.em.create(Person, {
      institutionId: work.institutionId,
      id: personId,
      name: (input.personName ?? '').trim(),
      createdAt: work.now,
    });
    await work.flush();
  }
  const roles = distinct(input.roles);
  const id = await invite(work, settings, { email, personId, kind: 'STAFF', roles, partnerId: null }, handOver);
  return id === null ? fail([alreadyHere]) : ok({ id });
}

export const alreadyHere: Problem = exists(
  ['input', 'email'],
  'This address has a place in the institution already. For a new link use invitationRenew.',
  'Alamat ini sudah mempunyai tempat di lembaga. Untuk tautan baru pakai invitationRenew.',
);
