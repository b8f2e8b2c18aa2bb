import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange, takeTurns } from './change.js';
import { isClosed } from './org-unit.rules.js';
import { mayAdminister } from './policy.js';
import { Position } from './position.entity.js';
import { administratorsOnly, invalid } from './problems.js';

/** Ends a post with its last day. Assignments and delegations beyond it are ended first. */
export async function positionClose(
  work: Work<Actor>,
  input: { readonly positionId: string; readonly closedOn: CivilDate; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'position');
  const loaded = await forChange(work, Position, 'pos', 'positionId', input.positionId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const position = loaded.value;
  if (position.closedOn) return fail([isClosed(['input', 'positionId'])]);
  const held = await work.query(
    `select 1 as one from "assignment" where "institution_id" = $1 and "position_id" = $2 and ("ends_on" is null or "ends_on" > $3)
     union all
     select 1 from "delegation" where "institution_id" = $1 and "position_id" = $2 and "ends_on" > $3 and "revoked_at" is null
     limit 1`,
    [work.institutionId, position.id, input.closedOn],
  );
  if (held.length > 0) return fail([stillHeld]);
  position.closedOn = input.closedOn;
  position.version += 1;
  work.announce({
    kind: 'POSITION_CLOSED',
    subjectType: 'Position',
    subjectId: position.id,
    subjectVersion: position.version,
    facts: { closedOn: input.closedOn },
  });
  return ok({ id: position.id });
}

const stillHeld = invalid(
  ['input', 'positionId'],
  'Somebody holds this post beyond that day: end the assignments and delegations first.',
  'Jabatan ini masih dipegang setelah hari itu: akhiri pengangkatan dan pelimpahannya lebih dahulu.',
);
