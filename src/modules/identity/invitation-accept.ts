import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { writeEvents } from '../../platform/event/announce.js';
import type { Runner } from '../../platform/mutation/run.js';
import { deadToken } from './account.rules.js';
import { checkPassword } from './password.js';
import { invalid } from './problems.js';
import type { Choice } from './session-open.js';
import type { IdentitySettings } from './settings.js';
import { type Allowance, tooMany } from './throttle.js';
import { hashToken } from './token.js';

const perToken: Allowance = { attempts: 10, seconds: 900 };

interface Invitation {
  id: string;
  account_id: string;
  password_hash: string | null;
  institution_id: string;
  membership_id: string;
  code: string;
  name: LocalizedText;
  kind: 'STAFF' | 'PARTNER';
}

const living = `select t."id", t."account_id", a."password_hash", t."institution_id", t."membership_id", i."code", i."name", m."kind"
  from "one_time_token" t
  join "account" a on a."id" = t."account_id" and a."disabled_at" is null and (not a."demo" or $3)
  join "membership" m on m."institution_id" = t."institution_id" and m."id" = t."membership_id"
    and m."revoked_at" is null and m."pending"
  join "institution" i on i."id" = t."institution_id" and (not i."demo" or $3)
  where t."token_hash" = $1 and t."purpose" = 'INVITATION' and t."used_at" is null and t."expires_at" > $2`;

/**
 * First login. It opens the one membership the invitation is for, and takes the account's own password where there is
 * one: whoever invites an address does not thereby come into what another institution gave it.
 */
export async function invitationAccept(
  runner: Runner,
  settings: IdentitySettings,
  input: { readonly token: string; readonly password: string },
): Promise<Result<Choice, Problem[]>> {
  const problems = checkPassword(['input', 'password'], input.password);
  const tokenHash = hashToken(input.token);
  const now = runner.clock.now();
  const found = [tokenHash, now.toISOString(), settings.demoMode];
  const [invitation] = await runner.gateway.system.query<Invitation>(living, found);
  if (!invitation) return fail([deadToken, ...problems]);
  if (problems.length > 0) return fail(problems);
  const wait = settings.throttle.take(`invitation/${tokenHash}`, perToken);
  if (wait > 0) return fail([tooMany(wait)]);
  const own = invitation.password_hash;
  if (own !== null && !(await settings.passwords.matches(input.password, own))) return fail([notYours]);
  const hash = own ?? (await settings.passwords.hash(input.password));
  const accepted = await runner.gateway.system.transaction(async (transaction) => {
    const same = await transaction.query(
      `update "account" set "password_hash" = $3 where "id" = $1 and "password_hash" is not distinct from $2
       returning 1 as one`,
      [invitation.account_id, own, hash],
    );
    return same.length > 0 && admit(transaction, runner, invitation, now);
  });
  if (!accepted) return fail([deadToken]);
  runner.committed(invitation.institution_id);
  return ok({ code: invitation.code, name: invitation.name, kind: invitation.kind });
}

async function admit(queries: Queries, runner: Runner, invitation: Invitation, now: Date): Promise<boolean> {
  const { institution_id: institutionId, membership_id: membershipId } = invitation;
  const [membership] = await queries.query<{ person_id: string; version: number }>(
    `update "membership" set "pending" = false, "version" = "version" + 1 where "institution_id" = $1 and "id" = $2
     and "pending" and "revoked_at" is null returning "person_id", "version"`,
    [institutionId, membershipId],
  );
  if (!membership) return false;
  await queries.query(`update "one_time_token" set "used_at" = $2 where "membership_id" = $1 and "used_at" is null`, [
    membershipId,
    now.toISOString(),
  ]);
  await writeEvents(queries, { institutionId, personId: membership.person_id, at: now, nextId: runner.ids.next }, [
    {
      kind: 'MEMBERSHIP_ACCEPTED',
      subjectType: 'Membership',
      subjectId: membershipId,
      subjectVersion: membership.version,
      facts: {},
    },
  ]);
  return true;
}

const notYours = invalid(
  ['input', 'password'],
  'This address has a password already: give that one, or reset it first.',
  'Alamat ini sudah mempunyai kata sandi: pakai kata sandi itu, atau atur ulang lebih dahulu.',
);
