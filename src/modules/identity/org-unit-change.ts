import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange, found, takeTurns } from './change.js';
import { kept, keptLocalized } from './check.js';
import { OrgUnit } from './org-unit.entity.js';
import { checkOrgUnit, isClosed, isCyclic, type OrgUnitDetails } from './org-unit.rules.js';
import { codeTaken, isTaken } from './org-unit-create.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, notFound } from './problems.js';

export type OrgUnitChange = { readonly [K in keyof OrgUnitDetails]?: OrgUnitDetails[K] | null } & {
  readonly orgUnitId: string;
  readonly parentId?: string | null;
  readonly expectedVersion?: number | null;
};

/** Changes what is given; `null` clears the parent (a root) or the echelon. */
export async function orgUnitChange(work: Work<Actor>, input: OrgUnitChange): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'org-unit');
  const problems = checkOrgUnit(input);
  const loaded = await forChange(work, OrgUnit, 'unit', 'orgUnitId', input.orgUnitId, input.expectedVersion);
  const parent = input.parentId == null ? null : await found(work, OrgUnit, 'unit', input.parentId);
  if (input.parentId != null && !parent) problems.push(notFound('input', 'parentId'));
  if (parent?.closedOn) problems.push(isClosed(['input', 'parentId']));
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const unit = loaded.value;
  if (unit.closedOn) problems.push(isClosed(['input', 'orgUnitId']));
  if (parent && (await isBelow(work, parent.id, unit.id))) problems.push(isCyclic);
  if (problems.length > 0) return fail(problems);
  if (input.code != null && (await isTaken(work, input.code, unit.id))) problems.push(codeTaken);
  if (problems.length > 0) return fail(problems);
  if (input.parentId !== undefined) unit.parentId = parent?.id ?? null;
  if (input.code != null) unit.code = input.code;
  if (input.name != null) unit.name = keptLocalized(input.name);
  if (input.kind != null) unit.kind = input.kind;
  if (input.echelon !== undefined) unit.echelon = kept(input.echelon);
  unit.version += 1;
  work.announce({
    kind: 'ORG_UNIT_CHANGED',
    subjectType: 'OrgUnit',
    subjectId: unit.id,
    subjectVersion: unit.version,
    facts: { parentId: unit.parentId, code: unit.code, kind: unit.kind, echelon: unit.echelon },
  });
  return ok({ id: unit.id });
}

/** Whether `id` is `ancestor` or stands below it. `union` ends the walk even in a tree that has a cycle already. */
async function isBelow(work: Work<Actor>, id: string, ancestor: string): Promise<boolean> {
  const rows = await work.query(
    `with recursive up as (
       select "id", "parent_id" from "org_unit" where "institution_id" = $1 and "id" = $2
       union
       select u."id", u."parent_id" from "org_unit" u join up on u."institution_id" = $1 and u."id" = up."parent_id")
     select 1 as one from up where "id" = $3`,
    [work.institutionId, id, ancestor],
  );
  return rows.length > 0;
}
