import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Membership } from './account.entity.js';
import { checkRoles, distinct, lastAdministrator } from './account.rules.js';
import type { Actor, Role } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange, takeTurns } from './change.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, invalid } from './problems.js';

/** Gives a staff member exactly these roles. */
export async function membershipRolesSet(
  work: Work<Actor>,
  input: { readonly membershipId: string; readonly roles: readonly Role[]; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'membership');
  const problems = checkRoles(['input', 'roles'], input.roles);
  const loaded = await forChange(work, Membership, 'mbr', 'membershipId', input.membershipId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const membership = loaded.value;
  if (membership.revokedAt || membership.kind !== 'STAFF') problems.push(notStaff);
  if (problems.length > 0) return fail(problems);
  if (!input.roles.includes('ADMINISTRATOR') && !(await hasOtherAdministrator(work, membership.id)))
    return fail([lastAdministrator]);
  membership.roles = distinct(input.roles);
  membership.version += 1;
  work.announce({
    kind: 'MEMBERSHIP_ROLES_SET',
    subjectType: 'Membership',
    subjectId: membership.id,
    subjectVersion: membership.version,
    facts: { roles: membership.roles },
  });
  return ok({ id: membership.id });
}

/** Whether the institution stays with an administrator who can log in. Callers take turns on `membership`. */
export async function hasOtherAdministrator(work: Work<Actor>, membershipId: string): Promise<boolean> {
  const rows = await work.query(
    `select 1 as one from "membership" where "institution_id" = $1 and "id" <> $2 and "kind" = 'STAFF'
     and 'ADMINISTRATOR' = any("roles") and "revoked_at" is null and not "pending" limit 1`,
    [work.institutionId, membershipId],
  );
  return rows.length > 0;
}

const notStaff = invalid(
  ['input', 'membershipId'],
  'Only staff who were not revoked have roles.',
  'Hanya pegawai yang keanggotaannya tidak dicabut yang mempunyai peran.',
);
