import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Changed } from './answer.js';
import { inEngineRoom } from './engine-room.js';
import { invalid } from './problems.js';

/** Logout: ends the session the call came with. */
export async function sessionClose(work: Work<Actor>): Promise<Result<Changed, Problem[]>> {
  const { actor } = work;
  const ended = await inEngineRoom(work, (engine) =>
    engine.query(
      `update "session" set "revoked_at" = $3 where "id" = $1 and "membership_id" = $2 and "revoked_at" is null
       returning 1 as one`,
      [actor.credentialId, actor.membershipId, work.now.toISOString()],
    ),
  );
  return ended.length > 0 ? ok({ id: actor.credentialId }) : fail([noSession]);
}

const noSession = invalid(
  [],
  'This call came with an API key, not with a session. Revoke the key instead.',
  'Panggilan ini memakai kunci API, bukan sesi. Cabut kuncinya.',
);
