import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import { all, among } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { caller, type Request } from '../identity/request.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { wordsOf } from './case-view.js';
import { commentVisible } from './cooperation.policy.js';

/** The columns look-ahead delivers for every field that is computed from the case's state. */
interface StateRow {
  readonly $institution_id: string;
  readonly $procedure_version_id: string;
  readonly $state: State;
}

export async function caseOf(request: Request, root: object): Promise<{ definition: Definition; state: State }> {
  const row = root as StateRow;
  const { gateway } = request.runner;
  const queries = {
    query: <R extends object>(sql: string, values?: readonly unknown[]) =>
      gateway.read<R>(row.$institution_id, sql, values),
  };
  return { definition: await definitionOf(queries, row.$institution_id, row.$procedure_version_id), state: row.$state };
}

/** The words of a case's TEXT facts, as far as the caller may see them. */
export const wordsFor = (request: Request, state: State): Promise<Map<string, string>> =>
  wordsById(request, wordsOf(state));

/** Words kept apart, by their ids, as far as the caller may see them. */
export async function wordsById(request: Request, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const actor = caller(request);
  const parameters = new Parameters();
  const condition = whereSql(all(among('id', ids), commentVisible(actor)), 'c', parameters);
  const institution = parameters.add(actor.institutionId);
  const rows = await request.runner.gateway.read<{ id: string; body: string }>(
    actor.institutionId,
    `select c."id", c."body" from "comment" c where c."institution_id" = ${institution} and ${condition}`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.id, row.body]));
}
