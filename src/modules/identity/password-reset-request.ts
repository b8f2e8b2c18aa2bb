import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Runner } from '../../platform/mutation/run.js';
import { normalEmail } from './account.rules.js';
import { RESET_MINUTES, resetLetter } from './letters.js';
import type { IdentitySettings } from './settings.js';
import { type Allowance, tooMany } from './throttle.js';
import { hashToken } from './token.js';

const perAddress: Allowance = { attempts: 60, seconds: 3600 };
const perAccount: Allowance = { attempts: 5, seconds: 3600 };

/**
 * Sends a link to whoever reads that mailbox. Whether there is an account is looked up behind the answer's back: the
 * answer is the same, and as fast, for all.
 */
export function passwordResetRequest(
  { gateway, clock, ids }: Runner,
  settings: IdentitySettings,
  address: string,
  given: string,
): Result<true, Problem[]> {
  const wait = settings.throttle.take(`reset//${address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  const email = normalEmail(given);
  // Beyond its share a mailbox gets no more letters; the answer does not tell.
  if (email === null || settings.throttle.take(`reset/${email}`, perAccount) > 0) return ok(true);
  const now = clock.now();
  settings.post.start(async () => {
    const token = ids.secret();
    const sent = await gateway.system.query(
      `insert into "one_time_token" ("id", "purpose", "token_hash", "account_id", "created_at", "expires_at")
       select $1, 'PASSWORD_RESET', $2, a."id", $3, $4 from "account" a
       where a."email" = $5 and a."disabled_at" is null and (not a."demo" or $6) returning 1 as one`,
      [
        ids.random(),
        hashToken(token),
        now.toISOString(),
        new Date(now.getTime() + RESET_MINUTES * 60_000).toISOString(),
        email,
        settings.demoMode,
      ],
    );
    if (sent.length > 0) settings.post.send(resetLetter(email, settings.publicUrl, token));
  });
  return ok(true);
}
