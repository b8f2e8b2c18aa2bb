import { type FieldNode, type GraphQLSchema, Kind } from 'graphql';
import { Parameters } from '../../platform/database/sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { caller, type Request } from '../identity/request.js';
import type { DataAsk } from './data-ask.js';
import type { DataColumn, DataList } from './data-list.js';
import type { ReadPlaces } from './read-places.js';

/** What rows are read with. */
export interface DataSource {
  readonly request: Request;
  readonly schema: GraphQLSchema;
  readonly places: ReadPlaces;
}

export type Value = string | number | boolean | null | readonly (string | number | boolean)[];
export type DataRow = readonly Value[];

const PAGE = 500;
type Kept = Readonly<Record<string, unknown>> & { readonly $id: string };

/**
 * The rows of a list as the caller may see them, in the order they were made (by id), a page at a time: no more than one
 * is in memory, and no connection is held while the reader takes its time. Rows made meanwhile come at the end.
 */
export async function* dataRows(source: DataSource, list: DataList, ask: DataAsk): AsyncGenerator<DataRow> {
  const selected = nodesOf(ask.columns);
  let from = ask.after;
  for (let left = ask.limit; left > 0; ) {
    const size = Math.min(PAGE, left);
    const rows = await source.places.take(() => page(source, list, ask, selected, from, size));
    for (const row of rows)
      yield await Promise.all(ask.columns.map((column) => printedOf(column, row, source.request)));
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    from = last.$id;
    left -= rows.length;
  }
}

async function page(
  { request, schema }: DataSource,
  list: DataList,
  ask: DataAsk,
  nodes: readonly FieldNode[],
  from: string | null,
  size: number,
): Promise<readonly Kept[]> {
  const parameters = new Parameters();
  const info = { schema, fragments: {}, variableValues: {} };
  const viewer = caller(request);
  const { institutionId } = viewer;
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const behind = from === null ? '' : `$alias."id" > ${parameters.add(from)}::uuid`;
  const sql = selectObject(compilation, list.type, nodes, ask.where, behind, ['id'], ['id']);
  const rows = await request.runner.gateway.read<{ row: Kept }>(
    institutionId,
    `select row_to_json(r) as "row" from (${sql} limit ${size}) r`,
    parameters.values,
    'FRESH',
  );
  return rows.map(({ row }) => row);
}

type Tree = Map<string, Tree>;

/** The columns as a client would ask for them. */
function nodesOf(columns: readonly DataColumn[]): FieldNode[] {
  const tree: Tree = new Map();
  for (const { path } of columns) {
    let level = tree;
    for (const name of path) {
      const below: Tree = level.get(name) ?? new Map();
      level.set(name, below);
      level = below;
    }
  }
  const leaf = (name: string, below: readonly FieldNode[] = []): FieldNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(below.length > 0 ? { selectionSet: { kind: Kind.SELECTION_SET, selections: below } } : {}),
  });
  const fieldsOf = (level: Tree): FieldNode[] => [...level].map(([name, below]) => leaf(name, fieldsOf(below)));
  return [leaf('row', fieldsOf(tree))];
}

/** A value as the contract gives it: through the resolver of its field, where it has one, and its scalar. */
async function printedOf({ path, type, isList, resolve }: DataColumn, row: Kept, request: Request): Promise<Value> {
  let value: unknown = row;
  const parents = resolve ? path.slice(0, -1) : path;
  for (const name of parents) value = (value as Record<string, unknown> | null | undefined)?.[name] ?? null;
  if (resolve && value !== null) {
    const info = {
      fieldName: path.at(-1) ?? '',
      path: { key: path.at(-1) ?? '', prev: undefined, typename: undefined },
    };
    value = await resolve(value, {}, request, info as never);
  }
  if (value === null || value === undefined) return null;
  const printed = (one: unknown): string | number | boolean => type.serialize(one) as string | number | boolean;
  if (isList) return Array.isArray(value) ? value.map(printed) : null;
  const single = printed(value);
  return type.name === 'DateTime' ? new Date(String(single)).toISOString() : single;
}
