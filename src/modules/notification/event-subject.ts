import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { everything } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { caller, type Request } from '../identity/request.js';
import type { EventRow } from './event.queries.js';

type Subject = { readonly __typename: string };
type Loader = DataLoader<string, Subject | null>;

/** By request, by place in the operation, by type: a page of events reads its subjects in one statement a type. */
const loaders = new WeakMap<Request, WeakMap<readonly FieldNode[], Map<string, Loader>>>();

/** The object an event is about, as the caller may see it now; null when there is none for the caller. */
export function subjectOf(event: EventRow, request: Request, info: GraphQLResolveInfo): Promise<Subject | null> {
  const type = event.$subject_type;
  if (!request.projections.types().includes(type)) return Promise.resolve(null);
  const places = loaders.get(request) ?? new WeakMap<readonly FieldNode[], Map<string, Loader>>();
  loaders.set(request, places);
  const types = places.get(info.fieldNodes) ?? new Map<string, Loader>();
  places.set(info.fieldNodes, types);
  const loader = types.get(type) ?? new DataLoader((ids) => subjects(request, type, ids, info), { maxBatchSize: 100 });
  types.set(type, loader);
  return loader.load(event.$subject_id);
}

async function subjects(
  request: Request,
  type: string,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(Subject | null)[]> {
  const viewer = caller(request);
  const { institutionId } = viewer;
  const parameters = new Parameters();
  const wanted = parameters.add(ids);
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const object = selectObject(compilation, type, info.fieldNodes, everything, '$alias."id" = w."id"');
  const rows = await request.runner.gateway.read<{ id: string; row: object | null }>(
    institutionId,
    `select w."id", (select row_to_json(r) from (${object} limit 1) r) as "row" from unnest(${wanted}::uuid[]) as w("id")`,
    parameters.values,
  );
  const found = new Map(rows.map(({ id, row }) => [id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    return row ? { ...row, __typename: type } : null;
  });
}
