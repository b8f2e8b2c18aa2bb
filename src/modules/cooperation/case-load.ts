import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { all, equals, type Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { cooperationVisible } from './cooperation.policy.js';

/** A case as a verb needs it: locked, at a known version, with the SOP it is pinned to. */
export interface LoadedCase {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly partnerId: string;
  readonly definition: Definition;
}

interface Row {
  id: string;
  version: number;
  state: State;
  partner_id: string;
  procedure_version_id: string;
}

/** Finds a case the actor may see and holds it until the transaction ends; all verbs on one case take turns here. */
export async function loadCase(
  work: Work<Actor>,
  globalId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<LoadedCase, Problem[]>> {
  const id = rowId('coo', globalId);
  const found = id ? await holdCase(work, id, cooperationVisible(work.actor)) : null;
  if (!found)
    return fail([
      problem(
        'NOT_FOUND',
        ['input', 'cooperationId'],
        text('There is no such cooperation.', 'Kerja sama ini tidak ada.'),
      ),
    ]);
  if (expectedVersion != null && expectedVersion !== found.version) return fail([stale(found.version)]);
  return ok(found);
}

/** As `loadCase`, of what the condition lets through: for a case that the house itself moves, whoever acts. */
export async function holdCase(work: Work<Actor>, id: string, visible: Where): Promise<LoadedCase | null> {
  const parameters = new Parameters();
  const condition = whereSql(all(equals('id', id), visible), 'c', parameters);
  const institution = parameters.add(work.institutionId);
  const [row] = await work.query<Row>(
    `select c."id", c."version", c."state", c."partner_id", c."procedure_version_id" from "cooperation" c
     where c."institution_id" = ${institution} and ${condition} for update of c`,
    parameters.values,
  );
  if (!row) return null;
  const definition = await definitionOf(work, work.institutionId, row.procedure_version_id);
  return { id: row.id, version: row.version, state: row.state, partnerId: row.partner_id, definition };
}

export const stale = (currentVersion: number): Problem =>
  problem(
    'STALE',
    ['input', 'expectedVersion'],
    text(
      `This cooperation is at version ${currentVersion}, not at the one expected. Read it again.`,
      `Kerja sama ini pada versi ${currentVersion}, bukan versi yang diharapkan. Baca kembali.`,
    ),
    { currentVersion },
  );
