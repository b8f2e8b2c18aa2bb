import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Runner } from '../../platform/mutation/run.js';
import { deadToken } from './account.rules.js';
import { checkPassword } from './password.js';
import type { IdentitySettings } from './settings.js';
import { hashToken } from './token.js';

/** A new password by the link from the letter, once. Every session of the account ends, in all its institutions. */
export async function passwordReset(
  { gateway, clock }: Runner,
  settings: IdentitySettings,
  input: { readonly token: string; readonly password: string },
): Promise<Result<true, Problem[]>> {
  const problems = checkPassword(['input', 'password'], input.password);
  const tokenHash = hashToken(input.token);
  const now = clock.now().toISOString();
  const alive = await gateway.system.query(
    `select 1 as one from "one_time_token" t join "account" a on a."id" = t."account_id"
     where t."token_hash" = $1 and t."purpose" = 'PASSWORD_RESET' and t."used_at" is null and t."expires_at" > $2
     and a."disabled_at" is null and (not a."demo" or $3)`,
    [tokenHash, now, settings.demoMode],
  );
  if (alive.length === 0) return fail([deadToken, ...problems]);
  if (problems.length > 0) return fail(problems);
  const hash = await settings.passwords.hash(input.password);
  const done = await gateway.system.transaction(async ({ query }) => {
    const [used] = await query<{ account_id: string }>(
      `update "one_time_token" set "used_at" = $2 where "token_hash" = $1 and "purpose" = 'PASSWORD_RESET'
       and "used_at" is null and "expires_at" > $2 returning "account_id"`,
      [tokenHash, now],
    );
    if (!used) return false;
    await query('update "account" set "password_hash" = $2 where "id" = $1', [used.account_id, hash]);
    await query(`update "session" set "revoked_at" = $2 where "account_id" = $1 and "revoked_at" is null`, [
      used.account_id,
      now,
    ]);
    await query(
      `update "one_time_token" set "used_at" = $2
       where "account_id" = $1 and "purpose" = 'PASSWORD_RESET' and "used_at" is null`,
      [used.account_id, now],
    );
    return true;
  });
  return done ? ok(true) : fail([deadToken]);
}
