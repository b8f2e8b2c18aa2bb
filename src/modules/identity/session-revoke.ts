import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from './actor.js';
import type { Changed } from './answer.js';
import { inEngineRoom } from './engine-room.js';
import { mayAdminister } from './policy.js';
import { notFound } from './problems.js';

/** Ends a session at once: the caller's own, or, for administrators, any member's. One that has ended stays ended. */
export async function sessionRevoke(work: Work<Actor>, sessionId: string): Promise<Result<Changed, Problem[]>> {
  const { actor } = work;
  const id = rowId('ses', sessionId);
  const ended = await inEngineRoom(work, (engine) =>
    engine.query(
      `update "session" set "revoked_at" = coalesce("revoked_at", $4)
       where "id" = $1 and "institution_id" = $2 and ($3::uuid is null or "membership_id" = $3) returning 1 as one`,
      [id, actor.institutionId, mayAdminister(actor) ? null : actor.membershipId, work.now.toISOString()],
    ),
  );
  return id && ended.length > 0 ? ok({ id }) : fail([notFound('input', 'sessionId')]);
}
