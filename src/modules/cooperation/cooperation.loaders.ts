import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import { all, among, type Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Actor } from '../identity/actor.js';
import { caller, type Request } from '../identity/request.js';
import { readAsConfirmed } from '../procedure/confirmed-sources.js';
import { definitionOf } from '../procedure/definition-cache.js';
import { wordsOf } from './case-view.js';
import { commentVisible, cooperationVisible, throughCase } from './cooperation.policy.js';

/** The columns look-ahead delivers for every field that is computed from the case's state. */
interface StateRow {
  readonly $id: string;
  readonly $institution_id: string;
  readonly $procedure_version_id: string;
  readonly $state: State;
}

export async function caseOf(
  request: Request,
  root: object,
): Promise<{ id: string; definition: Definition; state: State }> {
  const row = root as StateRow;
  const { gateway } = request.runner;
  const queries = {
    query: <R extends object>(sql: string, values?: readonly unknown[]) =>
      gateway.read<R>(row.$institution_id, sql, values),
  };
  const definition = await definitionOf(queries, row.$institution_id, row.$procedure_version_id);
  return { id: row.$id, definition, state: row.$state };
}

/** The SOP of a case with the sources that have been confirmed since: what tells of grounds is made from it. */
export const confirmedSopOf = (request: Request, root: object, definition: Definition): Promise<Definition> =>
  readAsConfirmed(request, (root as StateRow).$procedure_version_id, definition);

/** The words of the TEXT facts that the caller is shown of a case: whoever said them, they belong to the fact. */
export const wordsFor = (request: Request, definition: Definition, state: State): Promise<Map<string, string>> =>
  wordsById(request, wordsOf(definition, state, caller(request)), throughCase(cooperationVisible));

/** Words kept apart, by their ids, as far as the caller may see them. */
export async function wordsById(
  request: Request,
  ids: readonly string[],
  visible: (actor: Actor) => Where = commentVisible,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const actor = caller(request);
  const parameters = new Parameters();
  const condition = whereSql(all(among('id', ids), visible(actor)), 'c', parameters);
  const institution = parameters.add(actor.institutionId);
  const rows = await request.runner.gateway.read<{ id: string; body: string }>(
    actor.institutionId,
    `select c."id", c."body" from "comment" c where c."institution_id" = ${institution} and ${condition}`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.id, row.body]));
}
