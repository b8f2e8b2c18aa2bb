import { type Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { distinct } from './account.rules.js';
import type { Actor, ApiScope } from './actor.js';
import type { Outcome } from './answer.js';
import { checkText } from './check.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, invalid } from './problems.js';
import { ApiKey } from './session.entity.js';
import { hashToken } from './token.js';

const YEAR_MS = 366 * 86_400_000;

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly expiresAt: Date;
}

/** A key for a program: it acts as the administrator who made it. The secret is handed over once and kept nowhere. */
export async function apiKeyCreate(
  work: Work<Actor>,
  input: NewKey,
  handOver: (key: string) => void,
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  const problems = [...checkText(['input', 'name'], input.name, 100), ...checkKey(input, work.now)];
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  const prefix = hashToken(work.ids.secret())
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 12);
  const key = `mk_${prefix}_${work.ids.secret()}`;
  work.em.create(ApiKey, {
    institutionId: work.institutionId,
    id,
    membershipId: work.actor.membershipId,
    name: input.name.trim(),
    prefix,
    secretHash: hashToken(key),
    scopes: distinct(input.scopes),
    createdAt: work.now,
    expiresAt: input.expiresAt,
  });
  handOver(key);
  work.announce({
    kind: 'API_KEY_CREATED',
    subjectType: 'ApiKey',
    subjectId: id,
    subjectVersion: 1,
    facts: { scopes: distinct(input.scopes) },
  });
  return ok({ id });
}

function checkKey(input: NewKey, now: Date): Problem[] {
  const problems: Problem[] = [];
  if (!input.scopes.includes('READ'))
    problems.push(
      invalid(['input', 'scopes'], 'A key has at least the scope READ.', 'Kunci paling sedikit memiliki lingkup READ.'),
    );
  const left = input.expiresAt.getTime() - now.getTime();
  if (!(left > 0 && left <= YEAR_MS))
    problems.push(
      invalid(
        ['input', 'expiresAt'],
        'A key expires in the future, within a year.',
        'Kunci kedaluwarsa di masa depan, dalam waktu satu tahun.',
      ),
    );
  return problems;
}
