import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { everything } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { caller, type Request } from '../identity/request.js';
import { caseOf } from './cooperation.loaders.js';

type Row = { readonly $id: string };
type Loader = DataLoader<Row, object[], string>;

/** By request, by place in the operation: the needs of a page of cases are read in one statement. */
const loaders = new WeakMap<Request, WeakMap<readonly FieldNode[], Loader>>();

/** What a case is based on: needs linked to it, and needs of other cases it was examined on, too. */
export function needsOf(row: Row, request: Request, info: GraphQLResolveInfo): Promise<object[]> {
  const places = loaders.get(request) ?? new WeakMap<readonly FieldNode[], Loader>();
  loaders.set(request, places);
  const loader =
    places.get(info.fieldNodes) ??
    new DataLoader<Row, object[], string>((rows) => read(request, rows, info), {
      maxBatchSize: 100,
      cacheKeyFn: (one) => one.$id,
    });
  places.set(info.fieldNodes, loader);
  return loader.load(row);
}

async function read(request: Request, rows: readonly Row[], info: GraphQLResolveInfo): Promise<object[][]> {
  const viewer = caller(request);
  const { institutionId } = viewer;
  const wanted = await Promise.all(rows.map(async (row) => ({ id: row.$id, needs: await handedIn(request, row) })));
  const parameters = new Parameters();
  const given = parameters.add(JSON.stringify(wanted));
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const link = '($alias."cooperation_id" = w."id" or $alias."id" = any(w."needs"))';
  const needs = selectObject(compilation, 'Need', info.fieldNodes, everything, link, ['at', 'id']);
  const found = await request.runner.gateway.read<{ id: string; needs: object[] }>(
    institutionId,
    `select w."id", (select coalesce(json_agg(r), '[]') from (${needs}) r) as "needs"
     from json_to_recordset(${given}) as w("id" uuid, "needs" uuid[])`,
    parameters.values,
  );
  const byId = new Map(found.map((one) => [one.id, one.needs]));
  return rows.map((row) => byId.get(row.$id) ?? []);
}

/** The row ids in the case's NEEDS facts. */
async function handedIn(request: Request, row: Row): Promise<string[]> {
  const { definition, state } = await caseOf(request, row);
  return definition.facts
    .filter((fact) => fact.type === 'NEEDS')
    .flatMap((fact): readonly unknown[] => [state.facts[fact.name] ?? []].flat())
    .flatMap((id) => (typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [id] : []));
}
