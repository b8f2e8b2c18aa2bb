import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange, found, takeTurns } from './change.js';
import { keptLocalized } from './check.js';
import { OrgUnit } from './org-unit.entity.js';
import { isClosed } from './org-unit.rules.js';
import { mayAdminister } from './policy.js';
import { Position } from './position.entity.js';
import { checkPosition, keptAliases, type PositionDetails, positionTaken } from './position.rules.js';
import { isPositionTaken } from './position-create.js';
import { administratorsOnly, notFound } from './problems.js';

export type PositionChange = { readonly [K in keyof PositionDetails]?: PositionDetails[K] | null } & {
  readonly positionId: string;
  readonly unitId?: string | null;
  readonly expectedVersion?: number | null;
};

/** Changes what is given; `null` as unit lifts the post above all units. */
export async function positionChange(work: Work<Actor>, input: PositionChange): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'position');
  const problems = checkPosition(input);
  const loaded = await forChange(work, Position, 'pos', 'positionId', input.positionId, input.expectedVersion);
  const unit = input.unitId == null ? null : await found(work, OrgUnit, 'unit', input.unitId);
  if (input.unitId != null && !unit) problems.push(notFound('input', 'unitId'));
  if (unit?.closedOn) problems.push(isClosed(['input', 'unitId']));
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const position = loaded.value;
  if (position.closedOn) problems.push(isClosed(['input', 'positionId']));
  const code = input.code ?? position.code;
  const unitId = input.unitId === undefined ? position.unitId : (unit?.id ?? null);
  if (problems.length > 0) return fail(problems);
  if (await isPositionTaken(work, code, unitId ?? null, position.id)) problems.push(positionTaken);
  if (problems.length > 0) return fail(problems);
  position.code = code;
  position.unitId = unitId;
  if (input.title != null) position.title = keptLocalized(input.title);
  if (input.aliases !== undefined) position.aliases = keptAliases(input.aliases);
  position.version += 1;
  work.announce({
    kind: 'POSITION_CHANGED',
    subjectType: 'Position',
    subjectId: position.id,
    subjectVersion: position.version,
    facts: { unitId: position.unitId, code: position.code },
  });
  return ok({ id: position.id });
}
