import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { checkEmail, normalEmail } from './account.rules.js';
import { notFound } from './problems.js';

/** Says where answers to an institution's letters go; null: to the sender's address. For the command line. */
export async function institutionReplyTo(
  gateway: Gateway,
  input: { readonly code: string; readonly address: string | null },
): Promise<Result<true, Problem[]>> {
  const problems = input.address === null ? [] : checkEmail(['address'], input.address);
  if (problems.length > 0) return fail(problems);
  const changed = await gateway.system.query(
    'update "institution" set "reply_to" = $2 where "code" = $1 returning 1 as one',
    [input.code, input.address === null ? null : normalEmail(input.address)],
  );
  return changed.length > 0 ? ok(true) : fail([notFound('code')]);
}
