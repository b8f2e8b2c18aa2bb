import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { forChange, takeTurns } from './change.js';
import { OrgUnit } from './org-unit.entity.js';
import { isClosed } from './org-unit.rules.js';
import { mayAdminister } from './policy.js';
import { administratorsOnly, invalid } from './problems.js';

/** Ends a unit with its last day. It stays readable; units and posts in it are closed first. */
export async function orgUnitClose(
  work: Work<Actor>,
  input: { readonly orgUnitId: string; readonly closedOn: CivilDate; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'org-unit');
  await takeTurns(work, 'position');
  const loaded = await forChange(work, OrgUnit, 'unit', 'orgUnitId', input.orgUnitId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const unit = loaded.value;
  if (unit.closedOn) return fail([isClosed(['input', 'orgUnitId'])]);
  const inUse = await work.query(
    `select 1 as one from "org_unit" where "institution_id" = $1 and "parent_id" = $2 and ("closed_on" is null or "closed_on" > $3)
     union all
     select 1 from "position" where "institution_id" = $1 and "unit_id" = $2 and ("closed_on" is null or "closed_on" > $3)
     limit 1`,
    [work.institutionId, unit.id, input.closedOn],
  );
  if (inUse.length > 0) return fail([stillUsed]);
  unit.closedOn = input.closedOn;
  unit.version += 1;
  work.announce({
    kind: 'ORG_UNIT_CLOSED',
    subjectType: 'OrgUnit',
    subjectId: unit.id,
    subjectVersion: unit.version,
    facts: { closedOn: input.closedOn },
  });
  return ok({ id: unit.id });
}

const stillUsed = invalid(
  ['input', 'orgUnitId'],
  'There are units or posts in it beyond that day: close or move them first.',
  'Masih ada unit atau jabatan di dalamnya setelah hari itu: tutup atau pindahkan lebih dahulu.',
);
