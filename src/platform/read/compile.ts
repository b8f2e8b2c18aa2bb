import { type FieldNode, GraphQLError } from 'graphql';
import { all, everything, type Where } from '../../kernel/where.js';
import { type Parameters, quoted } from '../database/sql.js';
import { whereSql } from '../database/where-sql.js';
import { keyset, type PageArguments, sizeOf } from './page.js';
import type { Field, Order, Projection } from './projection.js';
import type { Projections } from './registry.js';
import { type LookAhead, objectType, type Selected, selectionOf } from './selection.js';
import { unproven } from './unproven.js';

/** What a compilation needs: who looks, at which institution, and the statement's parameters so far. */
export interface Compilation<V> {
  readonly projections: Projections<V>;
  readonly viewer: V;
  readonly institutionId: string;
  readonly parameters: Parameters;
  readonly info: LookAhead;
}

/** The row an object is reached from; it was itself selected as visible. */
interface Via<V> {
  readonly parent: Projection<V>;
  readonly alias: string;
  readonly on: Readonly<Record<string, string>>;
}

const byId: Order = { column: 'id', type: 'uuid' };

/** `select …` for one object of a type: every asked field as a column, related objects as JSON beneath it. */
export function selectObject<V>(
  compilation: Compilation<V>,
  type: string,
  nodes: readonly FieldNode[],
  where: Where,
  via?: Via<V> | string,
  order: readonly string[] = [],
  extra: readonly string[] = [],
): string {
  const projection = compilation.projections.get(type);
  const alias = compilation.parameters.alias('t');
  const columns = columnsOf(compilation, projection, alias, nodes);
  for (const name of extra) columns.push(`${alias}.${quoted(name)} as ${quoted(`$${name}`)}`);
  const from = `from ${quoted(projection.table)} ${alias} where ${condition(compilation, projection, alias, where, via)}`;
  const sorted = order.length > 0 ? ` order by ${order.map((term) => orderTerm(alias, term)).join(', ')}` : '';
  return `select ${columns.join(', ') || '1 as "$"'} ${from}${sorted}`;
}

/** A page of a type as one JSON object `{rows, total}`; one row more than asked tells of the next page. */
export function selectPage<V>(
  compilation: Compilation<V>,
  type: string,
  nodes: readonly FieldNode[],
  page: PageArguments,
  where: Where,
  via?: Via<V>,
): string {
  const { projections, parameters, info } = compilation;
  const projection = projections.get(type);
  const connection = objectType(info, `${type}Connection`);
  const asked = selectionOf(nodes, connection, info);
  const rowNodes = [
    ...asked.filter((field) => field.name === 'nodes').flatMap((field) => field.nodes),
    ...asked
      .filter((field) => field.name === 'edges')
      .flatMap((field) => selectionOf(field.nodes, objectType(info, `${type}Edge`), info))
      .filter((field) => field.name === 'node')
      .flatMap((field) => field.nodes),
  ];
  const asFiltered = page.where && projection.filter ? projection.filter(page.where, compilation.viewer) : everything;
  refuseHeavy(asFiltered);
  const filter = all(where, asFiltered);
  const needsRows = asked.some((field) => field.name !== 'totalCount');
  const parts: string[] = [];
  if (needsRows) {
    const { size, backward } = sizeOf(page);
    const orders = typeof projection.orders === 'function' ? projection.orders(compilation.viewer) : projection.orders;
    const order = page.orderBy ? orders?.[page.orderBy.field] : undefined;
    if (page.orderBy && !order) throw new Error(`${type} has no order ${page.orderBy.field}`);
    const by = order ?? Object.values(orders ?? {})[0] ?? byId;
    const ascending = (page.orderBy ? page.orderBy.direction === 'ASC' : (by.ascending ?? false)) !== backward;
    const alias = parameters.alias('t');
    const cursor = backward ? page.before : page.after;
    const behind = cursor == null ? '' : ` and ${keyset(alias, by, ascending, cursor, parameters)}`;
    const direction = ascending ? 'asc' : 'desc';
    const columns = columnsOf(compilation, projection, alias, rowNodes);
    columns.push(`${alias}.${quoted(by.column)}::text as "$at"`, `${alias}."id" as "$id"`);
    parts.push(
      `'rows', (select coalesce(json_agg(r), '[]') from (select ${columns.join(', ')} from ${quoted(projection.table)} ${alias}` +
        ` where ${condition(compilation, projection, alias, filter, via)}${behind}` +
        ` order by ${alias}.${quoted(by.column)} ${direction}, ${alias}."id" ${direction} limit ${size + 1}) r)`,
    );
  }
  if (asked.some((field) => field.name === 'totalCount')) {
    const alias = parameters.alias('t');
    parts.push(
      `'total', (select count(*) from ${quoted(projection.table)} ${alias} where ${condition(compilation, projection, alias, filter, via)})`,
    );
  }
  return `json_build_object(${parts.join(', ')})`;
}

const MOST_CONDITIONS = 200;
const LONGEST_PART = 200;

/** Every row is held against every condition: some thousands of them keep the database busy for seconds. */
export function refuseHeavy(where: Where): void {
  let conditions = 0;
  const walk = (one: Where): void => {
    conditions += one.is === 'exists' ? 5 : 'values' in one ? 1 + one.values.length / 50 : 1;
    if (conditions > MOST_CONDITIONS) throw limit(`A filter holds at most ${MOST_CONDITIONS} conditions.`);
    if (one.is === 'contains' && one.value.length > LONGEST_PART)
      throw limit(`A part of a text to look for has at most ${LONGEST_PART} characters.`);
    if (one.is === 'all' || one.is === 'any') one.of.forEach(walk);
    if (one.is === 'not') walk(one.of);
    if (one.is === 'exists') walk(one.where);
  };
  walk(where);
}

const limit = (message: string) => new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });

/** Every row is bound to the institution and to what the viewer may see, wherever it is reached from. */
function condition<V>(
  { viewer, institutionId, parameters }: Compilation<V>,
  projection: Projection<V>,
  alias: string,
  where: Where,
  via: Via<V> | string | undefined,
): string {
  const seen = projection.visible(viewer);
  const toAsk = typeof via === 'object' ? unproven(seen, via.parent.visible(viewer), via.parent.table, via.on) : seen;
  const visible = whereSql(all(toAsk, where), alias, parameters);
  const institution = `${alias}."institution_id" = ${parameters.add(institutionId)}`;
  const link = typeof via === 'object' ? linkOf(via, alias) : (via ?? '').replaceAll('$alias', alias);
  return [institution, link, visible === 'true' ? '' : visible].filter(Boolean).join(' and ');
}

function columnsOf<V>(
  compilation: Compilation<V>,
  projection: Projection<V>,
  alias: string,
  nodes: readonly FieldNode[],
): string[] {
  const columns = new Map<string, string>();
  const merged = new Map<string, Selected>();
  for (const selected of selectionOf(nodes, objectType(compilation.info, projection.type), compilation.info)) {
    const field = compilation.projections.field(projection.type, selected.name);
    if (!field) continue; // resolved by a resolver of its own, from nothing but the id
    const key = field.from === 'connection' ? selected.key : selected.name;
    const seen = merged.get(key);
    if (seen) seen.nodes.push(...selected.nodes);
    else merged.set(key, { ...selected, nodes: [...selected.nodes] });
  }
  for (const [key, selected] of merged) {
    const field = compilation.projections.field(projection.type, selected.name);
    if (field?.from === 'columns')
      for (const column of field.columns)
        columns.set(`$${column}`, `${alias}.${quoted(column)} as ${quoted(`$${column}`)}`);
    else if (field)
      columns.set(key, `${expressionOf(compilation, projection, field, alias, selected)} as ${quoted(key)}`);
  }
  return [...columns.values()];
}

function expressionOf<V>(
  compilation: Compilation<V>,
  parent: Projection<V>,
  field: Exclude<Field<V>, { from: 'columns' }>,
  alias: string,
  selected: Selected,
): string {
  const via = (on: Readonly<Record<string, string>>): Via<V> => ({ parent, alias, on });
  switch (field.from) {
    case 'column':
      return `${alias}.${quoted(field.column)}`;
    case 'id':
      return `'${field.prefix}_' || ${alias}.${quoted(field.column)}`;
    case 'expression':
      return field.sql(alias, compilation.parameters, compilation.viewer);
    case 'one':
      return `(select row_to_json(r) from (${selectObject(compilation, field.type, selected.nodes, field.where ?? everything, via(field.on))} limit 1) r)`;
    case 'many': {
      const inner = selectObject(
        compilation,
        field.type,
        selected.nodes,
        field.where ?? everything,
        via(field.on),
        field.order,
      );
      return `(select coalesce(json_agg(r), '[]') from (${inner}) r)`;
    }
    case 'connection':
      return selectPage(compilation, field.type, selected.nodes, selected.arguments, everything, via(field.on));
  }
}

const orderTerm = (alias: string, term: string): string =>
  term.startsWith('-') ? `${alias}.${quoted(term.slice(1))} desc` : `${alias}.${quoted(term)}`;

const linkOf = <V>({ on, alias: ours }: Via<V>, theirs: string): string =>
  Object.entries(on)
    .map(([their, own]) => `${theirs}.${quoted(their)} = ${ours}.${quoted(own)}`)
    .join(' and ');
