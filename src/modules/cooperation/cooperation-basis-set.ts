import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { all, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { invalid, notFound } from '../identity/problems.js';
import { loadCase } from './case-load.js';
import { cooperationVisible, mayRelate } from './cooperation.policy.js';

export interface CooperationBasisSet {
  readonly cooperationId: string;
  readonly basisCooperationId?: string | null;
  readonly expectedVersion?: number | null;
}

/** Bases a case on another one, whose instrument its own cites: an umbrella agreement above those that carry it out. */
export async function cooperationBasisSet(work: Work<Actor>, input: CooperationBasisSet): Promise<Outcome> {
  if (!mayRelate(work.actor)) return fail([staffOnly]);
  await takeTurns(work, 'cooperation-basis');
  const loaded = await loadCase(work, input.cooperationId, input.expectedVersion);
  const basisId = input.basisCooperationId == null ? null : await visibleCase(work, input.basisCooperationId);
  const problems: Problem[] = loaded.ok ? [] : [...loaded.error];
  if (input.basisCooperationId != null && !basisId) problems.push(notFound('input', 'basisCooperationId'));
  if (!loaded.ok || problems.length > 0) return fail(problems);
  const { id, version } = loaded.value;
  if (basisId && (await restsOn(work, basisId, id))) return fail([isCyclic]);
  await work.query(
    `update "cooperation" set "basis_id" = $3, "updated_at" = $4, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, id, basisId, work.now.toISOString()],
  );
  work.announce({
    kind: 'COOPERATION_BASIS_SET',
    subjectType: 'Cooperation',
    subjectId: id,
    subjectVersion: version + 1,
    facts: { basisId },
  });
  return ok({ id });
}

async function visibleCase(work: Work<Actor>, globalId: string): Promise<string | null> {
  const id = rowId('coo', globalId);
  if (!id) return null;
  const parameters = new Parameters();
  const condition = whereSql(all(equals('id', id), cooperationVisible(work.actor)), 'c', parameters);
  const rows = await work.query(
    `select 1 as one from "cooperation" c where c."institution_id" = ${parameters.add(work.institutionId)} and ${condition}`,
    parameters.values,
  );
  return rows.length > 0 ? id : null;
}

/** Whether a case is, or rests on, another. `union` ends the walk even where there is a circle already. */
async function restsOn(work: Work<Actor>, id: string, other: string): Promise<boolean> {
  const rows = await work.query(
    `with recursive up as (
       select "id", "basis_id" from "cooperation" where "institution_id" = $1 and "id" = $2
       union
       select c."id", c."basis_id" from "cooperation" c join up on c."institution_id" = $1 and c."id" = up."basis_id")
     select 1 as one from up where "id" = $3`,
    [work.institutionId, id, other],
  );
  return rows.length > 0;
}

const isCyclic: Problem = invalid(
  ['input', 'basisCooperationId'],
  'A cooperation is not based on itself, nor on one that is based on it.',
  'Kerja sama tidak dapat berdasar pada dirinya sendiri atau pada kerja sama yang berdasar padanya.',
);
const staffOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text(
    'Only coordinators, administrators and holders of a post relate cooperations.',
    'Hanya koordinator, administrator, dan pemangku jabatan yang mengaitkan kerja sama.',
  ),
);
