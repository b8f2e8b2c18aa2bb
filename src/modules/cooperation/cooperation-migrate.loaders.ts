import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { among } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { rowId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';

type Loader = DataLoader<string, object | null>;

/** By request, by place in the operation: the cases of a report are read in one statement a hundred. */
const loaders = new WeakMap<Request, WeakMap<readonly FieldNode[], Loader>>();

/** A case of a report, as the caller may see it now. */
export function reportedCase(globalId: string, request: Request, info: GraphQLResolveInfo): Promise<object | null> {
  const places = loaders.get(request) ?? new WeakMap<readonly FieldNode[], Loader>();
  loaders.set(request, places);
  const loader =
    places.get(info.fieldNodes) ??
    new DataLoader<string, object | null>((ids) => read(request, ids, info), { maxBatchSize: 100 });
  places.set(info.fieldNodes, loader);
  return loader.load(globalId);
}

async function read(request: Request, ids: readonly string[], info: GraphQLResolveInfo): Promise<(object | null)[]> {
  const viewer = caller(request);
  const { institutionId } = viewer;
  const rows = ids.map((id) => rowId('coo', id));
  const parameters = new Parameters();
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const wanted = among(
    'id',
    rows.filter((id) => id !== null),
  );
  const sql = selectObject(compilation, 'Cooperation', info.fieldNodes, wanted, '', [], ['id']);
  const found = await request.runner.gateway.read<{ $row: { $id: string } }>(
    institutionId,
    `select row_to_json(r) as "$row" from (${sql}) r`,
    parameters.values,
  );
  const byId = new Map(found.map(({ $row }) => [$row.$id, $row]));
  return rows.map((id) => byId.get(id ?? '') ?? null);
}
