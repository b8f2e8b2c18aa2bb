import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { found, takeTurns } from './change.js';
import { kept, keptLocalized } from './check.js';
import { OrgUnit } from './org-unit.entity.js';
import { checkOrgUnit, isClosed, type OrgUnitDetails } from './org-unit.rules.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, exists, notFound } from './problems.js';

/** Adds a unit to the institution's tree. */
export async function orgUnitCreate(
  work: Work<Actor>,
  input: OrgUnitDetails & { readonly parentId?: string | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'org-unit');
  const problems = checkOrgUnit(input);
  const parent = input.parentId == null ? null : await found(work, OrgUnit, 'unit', input.parentId);
  if (input.parentId != null && !parent) problems.push(notFound('input', 'parentId'));
  if (parent?.closedOn) problems.push(isClosed(['input', 'parentId']));
  if (problems.length > 0) return fail(problems);
  if (await isTaken(work, input.code)) return fail([codeTaken]);
  const id = work.ids.next();
  work.em.create(OrgUnit, {
    institutionId: work.institutionId,
    id,
    parentId: parent?.id ?? null,
    code: input.code,
    name: keptLocalized(input.name),
    kind: input.kind,
    echelon: kept(input.echelon),
  });
  work.announce({
    kind: 'ORG_UNIT_CREATED',
    subjectType: 'OrgUnit',
    subjectId: id,
    subjectVersion: 1,
    facts: { parentId: parent?.id ?? null, code: input.code, kind: input.kind, echelon: kept(input.echelon) },
  });
  return ok({ id });
}

/** Codes are unique in the institution, closed units included: old papers name them. */
export async function isTaken(work: Work<Actor>, code: string, except: string | null = null): Promise<boolean> {
  const rows = await work.query(
    'select 1 as one from "org_unit" where "institution_id" = $1 and "code" = $2 and ($3::uuid is null or "id" <> $3)',
    [work.institutionId, code, except],
  );
  return rows.length > 0;
}

export const codeTaken = exists(
  ['input', 'code'],
  'Another unit has this code already.',
  'Kode ini sudah dipakai unit lain.',
);
