import { createHash } from 'node:crypto';
import { type Problem, problem, unstorableTexts } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Orm } from '../database/orm.js';
import type { House } from '../job/house-act.js';
import { type Principal, Work } from './work.js';

/** What a verb leaves for its caller: ids and plain values, kept as the answer to a retry. */
export type Receipt = Readonly<Record<string, unknown>>;

export interface Call {
  /** The mutation's name in the schema. */
  readonly operation: string;
  /** The whole input: a retry under the same key must bring the same. */
  readonly input: unknown;
  readonly idempotencyKey?: string | null;
  /** Runs every check and rule, then rolls back. */
  readonly dryRun?: boolean | null;
}

export interface Runner extends House {
  readonly orm: Orm;
}

class Refused extends Error {
  constructor(readonly problems: Problem[]) {
    super('refused');
  }
}
class Rehearsed extends Error {
  constructor(readonly receipt: Receipt) {
    super('rehearsed');
  }
}

/**
 * The one way a mutation runs: one transaction with idempotency, the verb, its events. A refusal rolls everything
 * back, so that nothing is half-done; a verb only says what should be true afterwards.
 */
export async function run<A extends Principal, T extends Receipt>(
  runner: Runner,
  actor: A,
  call: Call,
  verb: (work: Work<A>) => Promise<Result<T, Problem[]>>,
): Promise<Result<T, Problem[]>> {
  if (call.idempotencyKey != null && !/^[\x21-\x7e]{1,200}$/.test(call.idempotencyKey)) return fail([badKey]);
  const unstorable = unstorableTexts(call.input, ['input']);
  if (unstorable.length > 0) return fail(unstorable);
  let after: (() => void)[] = [];
  let announced = 0;
  try {
    const receipt = await runner.gateway.transaction(actor.institutionId, async (transaction) => {
      const work = new Work(actor, runner.clock.now(), runner.ids, transaction, runner.orm, runner.seal);
      const key = call.dryRun ? null : call.idempotencyKey;
      const hash = key ? hashOf(call) : '';
      if (key) {
        const earlier = await claim(work, key, call.operation, hash);
        if (earlier) return earlier as T;
      }
      const result = await verb(work);
      if (!result.ok) throw new Refused(result.error);
      await work.flush();
      if (call.dryRun) throw new Rehearsed(result.value);
      const told = await runner.tell(work, work.announced);
      if (key) {
        await work.query(
          'update "idempotency" set "receipt" = $4 where "institution_id" = $1 and "membership_id" = $2 and "key" = $3',
          [actor.institutionId, actor.membershipId, key, JSON.stringify(result.value)],
        );
      }
      after = work.afterCommit;
      announced = told;
      return result.value;
    });
    for (const action of after) action();
    if (announced > 0) runner.committed(actor.institutionId);
    return ok(receipt);
  } catch (error) {
    if (error instanceof Refused) return fail(error.problems);
    if (error instanceof Rehearsed) return ok(error.receipt as T);
    throw error;
  }
}

/** Takes the key for this call, or finds the earlier answer; a call under way with the same key is waited for. */
async function claim(work: Work, key: string, operation: string, hash: string): Promise<Receipt | null> {
  const { institutionId, membershipId } = work.actor;
  const taken = await work.query(
    `insert into "idempotency" ("institution_id", "membership_id", "key", "operation", "request_hash", "receipt", "at")
     values ($1, $2, $3, $4, $5, '{}', $6) on conflict do nothing returning 1 as one`,
    [institutionId, membershipId, key, operation, hash, work.now.toISOString()],
  );
  if (taken.length > 0) return null;
  const [earlier] = await work.query<{ request_hash: string; receipt: Receipt }>(
    'select "request_hash", "receipt" from "idempotency" where "institution_id" = $1 and "membership_id" = $2 and "key" = $3',
    [institutionId, membershipId, key],
  );
  if (earlier?.request_hash !== hash) throw new Refused([reusedKey]);
  return earlier.receipt;
}

/** The key itself and how the call was meant do not belong to what was asked. */
const hashOf = ({ operation, input }: Call): string => {
  const asked =
    typeof input === 'object' && input !== null ? { ...input, idempotencyKey: undefined, dryRun: undefined } : input;
  return createHash('sha256')
    .update(JSON.stringify([operation, asked]))
    .digest('base64url');
};

const badKey = problem(
  'INVALID',
  ['idempotencyKey'],
  text(
    'An idempotency key is 1 to 200 visible ASCII characters.',
    'Kunci idempotensi terdiri atas 1 sampai 200 karakter ASCII yang terlihat.',
  ),
);
const reusedKey = problem(
  'IDEMPOTENCY_KEY_REUSED',
  ['idempotencyKey'],
  text(
    'This idempotency key was used for a different call. Use a new key for a new call.',
    'Kunci idempotensi ini sudah dipakai untuk panggilan lain. Pakai kunci baru untuk panggilan baru.',
  ),
);
