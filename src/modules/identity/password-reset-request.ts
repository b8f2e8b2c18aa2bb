import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import { sendLetter } from '../../platform/mail/send-letter.js';
import type { Runner } from '../../platform/mutation/run.js';
import { normalEmail } from './account.rules.js';
import { linkOf, RESET_MINUTES, resetLetter } from './letters.js';
import type { IdentitySettings } from './settings.js';
import { type Allowance, tooMany } from './throttle.js';
import { hashToken } from './token.js';

const perAddress: Allowance = { attempts: 60, seconds: 3600 };
const perAccount: Allowance = { attempts: 5, seconds: 3600 };

/**
 * Sends a link to whoever reads that mailbox. Whether there is an account is looked up behind the answer's back: the
 * answer is the same, and as fast, for all. The letter counts under one of the account's institutions, whose
 * administrators do not see it: they would learn who else has the account.
 */
export function passwordResetRequest(
  { gateway, clock, ids, seal }: Runner,
  settings: IdentitySettings,
  address: string,
  given: string,
  locale: Locale,
): Result<true, Problem[]> {
  const wait = settings.throttle.take(`reset//${address}`, perAddress);
  if (wait > 0) return fail([tooMany(wait)]);
  const email = normalEmail(given);
  // Beyond its share a mailbox gets no more letters; the answer does not tell.
  if (email === null || settings.throttle.take(`reset/${email}`, perAccount) > 0) return ok(true);
  const now = clock.now();
  const usefulUntil = new Date(now.getTime() + RESET_MINUTES * 60_000);
  settings.post.start(() =>
    gateway.system.transaction(async ({ query }) => {
      const token = ids.secret();
      const [made] = await query<{ institutionId: string }>(
        `insert into "one_time_token" ("id", "purpose", "token_hash", "account_id", "created_at", "expires_at")
         select $1, 'PASSWORD_RESET', $2, a."id", $3, $4 from "account" a
         where a."email" = $5 and a."disabled_at" is null and (not a."demo" or $6)
         returning (select m."institution_id" from "membership" m where m."account_id" = "one_time_token"."account_id"
           order by m."revoked_at" is not null, m."created_at", m."id" limit 1) as "institutionId"`,
        [ids.random(), hashToken(token), now.toISOString(), usefulUntil.toISOString(), email, settings.demoMode],
      );
      if (!made) return;
      await sendLetter(
        { institutionId: made.institutionId, now, ids, seal, query },
        {
          template: resetLetter,
          to: email,
          language: locale,
          parameters: { minutes: RESET_MINUTES, link: linkOf(settings.publicUrl, 'password-reset', token) ?? token },
          usefulUntil,
        },
      );
    }),
  );
  return ok(true);
}
