import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { all, among, equals, everything, isSteady, type Where } from '../../kernel/where.js';
import type { Gateway } from '../database/gateway.js';
import { Parameters } from '../database/sql.js';
import { selectObject, selectPage } from './compile.js';
import { parseGlobalId, rowId } from './global-id.js';
import { type Page, type PageArguments, pageOf, type RawPage } from './page.js';
import type { Projections } from './registry.js';
import { nodesBelow } from './selection.js';

/**
 * Reads rows for one viewer of one institution. Every root field costs one statement, however deep it asks;
 * rows the viewer may not see are not there.
 */
export class Reader<V> {
  constructor(
    private readonly gateway: Gateway,
    private readonly projections: Projections<V>,
    private readonly viewer: V,
    private readonly institutionId: string,
  ) {}

  /** One object by condition; null when there is none that the viewer may see. */
  async one<R extends object>(
    type: string,
    where: Where,
    info: GraphQLResolveInfo,
    nodes: readonly FieldNode[] = info.fieldNodes,
  ): Promise<R | null> {
    const compilation = this.compilation(info);
    const sql = selectObject(compilation, type, nodes, where);
    const rows = await this.gateway.read<R>(
      this.institutionId,
      `select row_to_json(r) as "$row" from (${sql} limit 1) r`,
      compilation.parameters.values,
    );
    const row = rows[0] as { $row: R } | undefined;
    return row?.$row ?? null;
  }

  /** One object by its global id; an id of another kind is an object that does not exist. */
  async byGlobalId<R extends object>(type: string, id: string, info: GraphQLResolveInfo): Promise<R | null> {
    const row = rowId(this.projections.get(type).prefix, id);
    return row ? this.one<R>(type, equals('id', row), info) : null;
  }

  /** The object a mutation changed, read as the payload's field asks for it. */
  async payload<R extends object>(
    type: string,
    id: string,
    field: string,
    info: GraphQLResolveInfo,
  ): Promise<R | null> {
    const returned = info.returnType.toString().replace('!', '');
    const payload = info.schema.getType(returned);
    if (!payload || !('getInterfaces' in payload) || !('isTypeOf' in payload)) return null;
    const nodes = nodesBelow(info, payload, field);
    return nodes.length === 0 ? null : this.one<R>(type, equals('id', id), info, nodes);
  }

  /** Whatever objects global ids name, in their order, with their types' names; null for what the viewer cannot see. */
  async nodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<({ __typename: string } | null)[]> {
    const wanted = ids.map(parseGlobalId);
    const found = new Map<string, { __typename: string }>();
    for (const prefix of new Set(wanted.flatMap((one) => one?.prefix ?? []))) {
      const projection = this.projections.withPrefix(prefix);
      if (!projection) continue;
      const compilation = this.compilation(info);
      const rowIds = wanted.flatMap((one) => (one && one.prefix === prefix ? [one.id] : []));
      const sql = selectObject(compilation, projection.type, info.fieldNodes, among('id', rowIds), '', [], ['id']);
      const rows = await this.gateway.read<{ $row: { $id: string } }>(
        this.institutionId,
        `select row_to_json(r) as "$row" from (${sql}) r`,
        compilation.parameters.values,
      );
      for (const { $row } of rows) found.set($row.$id, { ...$row, __typename: projection.type });
    }
    return wanted.map((one) => (one ? (found.get(one.id) ?? null) : null));
  }

  async page<R extends object>(
    type: string,
    page: PageArguments,
    info: GraphQLResolveInfo,
    where: Where = everything,
  ): Promise<Page<R>> {
    const compilation = this.compilation(info);
    const projection = this.projections.get(type);
    const filter = page.where && projection.filter ? projection.filter(page.where, this.viewer) : everything;
    const sql = selectPage(compilation, type, info.fieldNodes, page, where);
    const rows = await this.gateway.read<{ $page: RawPage }>(
      this.institutionId,
      `select ${sql} as "$page"`,
      compilation.parameters.values,
      isSteady(all(where, filter)) ? 'KEPT' : 'FRESH',
    );
    return pageOf<R>(rows[0]?.$page, page);
  }

  private compilation(info: GraphQLResolveInfo) {
    return {
      projections: this.projections,
      viewer: this.viewer,
      institutionId: this.institutionId,
      parameters: new Parameters(),
      info,
    };
  }
}

/** The page a connection field finds in its parent's row, under the key the client asked it by. */
export function pageIn<R extends object>(
  parent: object,
  page: PageArguments,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Page<R> {
  return pageOf<R>((parent as Record<string, RawPage | undefined>)[String(info.path.key)], page);
}
