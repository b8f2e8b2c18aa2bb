import { GraphQLError } from 'graphql';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { all, everything } from '../../kernel/where.js';
import type { Gateway } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { refuseHeavy } from '../../platform/read/compile.js';
import type { Projections } from '../../platform/read/registry.js';
import type { Actor } from '../identity/actor.js';
import { type Dimension, type StatName, type StatSource, statSources } from './stat-sources.js';
import { unsaid } from './stat-words.js';

export const MOST_DIMENSIONS = 3;
export const MOST_ROWS = 1000;

export interface StatAsk {
  readonly of: StatName;
  /** Codes of dimensions, each once. */
  readonly by: readonly string[];
  /** The type's own filter, as a client gives it. */
  readonly where: object | null;
  readonly asOf: CivilDate | null;
}

export interface StatKey {
  readonly by: string;
  readonly code: string | null;
  readonly label: LocalizedText;
}
export type StatRow = { readonly keys: readonly StatKey[] } & Readonly<Record<string, unknown>>;

/** Who reads, and by what. */
export interface StatGround {
  readonly gateway: Gateway;
  readonly projections: Projections<Actor>;
  readonly actor: Actor;
  readonly now: Date;
}

/** Counts of what the caller may see, in one statement whatever is asked. What a row has several of counts under each. */
export async function stats({ gateway, projections, actor, now }: StatGround, ask: StatAsk): Promise<StatRow[]> {
  const source = statSources[ask.of];
  const dimensions = dimensionsOf(source, ask.by);
  if (actor.kind !== 'STAFF') return [];
  const projection = projections.get(source.type);
  const filter = ask.where && projection.filter ? projection.filter(ask.where, actor) : everything;
  refuseHeavy(filter);
  const parameters = new Parameters();
  const institution = parameters.add(actor.institutionId);
  const condition = whereSql(all(projection.visible(actor), filter), 't', parameters);
  // Bound where it is asked about only: PostgreSQL takes no parameter that nothing uses.
  const day = (): string => `${parameters.add(ask.asOf ?? civilDateIn(now, actor.timeZone))}::date`;
  const on = (sql: string, alias: string): string =>
    sql.replaceAll('$asOf', day).replaceAll('m."code"', `${alias}."code"`);
  const columns = dimensions.flatMap((one, at) => [
    `${on(one.code, `m${at}`)} as "c${at}"`,
    `${one.label ?? 'null::jsonb'} as "l${at}"`,
  ]);
  const many = dimensions.map((one, at) => (one.many ? `left join lateral (${one.many}) m${at} on true` : ''));
  const measures = Object.entries(source.measures).map(([name, sql]) => `(${on(sql, 'm')})::int as "${name}"`);
  const places = columns.map((_, at) => at + 1).join(', ');
  const rows = await gateway.read<Record<string, unknown>>(
    actor.institutionId,
    `select ${[...columns, ...measures].join(', ')} from ${source.from} ${many.join(' ')}
     where t."institution_id" = ${institution} and ${condition}
     ${places === '' ? '' : `group by ${places} order by ${places}`} limit ${MOST_ROWS}`,
    parameters.values,
    'FRESH',
  );
  return rows
    .map((row) => ({
      ...Object.fromEntries(Object.keys(source.measures).map((name) => [name, row[name]])),
      keys: dimensions.map((one, at) => keyOf(ask.by[at] ?? '', one, row[`c${at}`], row[`l${at}`])),
    }))
    .toSorted((a, b) => byPlace(dimensions, a.keys, b.keys));
}

function dimensionsOf(source: StatSource, by: readonly string[]): Dimension[] {
  const found = by.flatMap((code) => source.dimensions[code] ?? []);
  if (found.length !== by.length || new Set(by).size !== by.length || by.length > MOST_DIMENSIONS)
    throw new GraphQLError(`Counts are by at most ${MOST_DIMENSIONS} different properties.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return found;
}

function keyOf(by: string, { words }: Dimension, code: unknown, label: unknown): StatKey {
  if (typeof code !== 'string') return { by, code: null, label: unsaid };
  const named = label && typeof label === 'object' ? (label as LocalizedText) : words?.[code];
  return { by, code, label: named ?? text(code, code) };
}

function byPlace(dimensions: readonly Dimension[], a: readonly StatKey[], b: readonly StatKey[]): number {
  for (const [at, dimension] of dimensions.entries()) {
    const order = byWords(dimension, a[at]?.code ?? null, b[at]?.code ?? null);
    if (order !== 0) return order;
  }
  return 0;
}

/** In the order the words are told, else by code; what is not said comes last. */
export function byWords(dimension: Dimension | undefined, one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  const order = Object.keys(dimension?.words ?? {});
  return order.indexOf(one) - order.indexOf(other) || (one < other ? -1 : 1);
}
