import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { found, takeTurns } from './change.js';
import { keptLocalized } from './check.js';
import { OrgUnit } from './org-unit.entity.js';
import { isClosed } from './org-unit.rules.js';
import { mayAdminister } from './policy.js';
import { Position } from './position.entity.js';
import { checkPosition, keptAliases, type PositionDetails, positionTaken } from './position.rules.js';
import { administratorsOnly, notFound } from './problems.js';

/** Adds a post to a unit, or above all units. */
export async function positionCreate(
  work: Work<Actor>,
  input: PositionDetails & { readonly unitId?: string | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'position');
  const problems = checkPosition(input);
  const unit = input.unitId == null ? null : await found(work, OrgUnit, 'unit', input.unitId);
  if (input.unitId != null && !unit) problems.push(notFound('input', 'unitId'));
  if (unit?.closedOn) problems.push(isClosed(['input', 'unitId']));
  if (problems.length > 0) return fail(problems);
  if (await isPositionTaken(work, input.code, unit?.id ?? null)) return fail([positionTaken]);
  const id = work.ids.next();
  work.em.create(Position, {
    institutionId: work.institutionId,
    id,
    unitId: unit?.id ?? null,
    code: input.code,
    aliases: keptAliases(input.aliases),
    title: keptLocalized(input.title),
  });
  work.announce({
    kind: 'POSITION_CREATED',
    subjectType: 'Position',
    subjectId: id,
    subjectVersion: 1,
    facts: { unitId: unit?.id ?? null, code: input.code },
  });
  return ok({ id });
}

/** Several units may have a post of the same code; one unit has one. */
export async function isPositionTaken(
  work: Work<Actor>,
  code: string,
  unitId: string | null,
  except: string | null = null,
): Promise<boolean> {
  const rows = await work.query(
    `select 1 as one from "position" where "institution_id" = $1 and "code" = $2 and "unit_id" is not distinct from $3::uuid
     and "closed_on" is null and ($4::uuid is null or "id" <> $4)`,
    [work.institutionId, code, unitId, except],
  );
  return rows.length > 0;
}
