import { GraphQLError } from 'graphql';
import { isCivilDate } from '../../kernel/civil-date.js';
import { type Parameters, quoted } from '../database/sql.js';
import type { Order } from './projection.js';

/** The arguments of every list: forward by first/after, backward by last/before. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly where?: object | null;
}

/** One page as the database delivers it: one row more than asked tells whether there is a next page. */
export interface RawPage {
  readonly rows: readonly RawEdge[] | null;
  readonly total?: number;
}
interface RawEdge {
  readonly $at: string;
  readonly $id: string;
}

export interface Page<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly nodes: readonly N[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | undefined;
}

export const MAX_PAGE = 100;
export const DEFAULT_PAGE = 20;

/** How many rows, and in which direction; refuses what cannot be meant. */
export function sizeOf(page: PageArguments): { size: number; backward: boolean } {
  const backward = page.last != null;
  if (backward && page.first != null) throw invalid('Give either first or last, not both.');
  const size = (backward ? page.last : page.first) ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) throw invalid(`A page holds 1 to ${MAX_PAGE} objects; ${size} were asked for.`);
  return { size, backward };
}

const cursorOf = (row: RawEdge): string => Buffer.from(JSON.stringify([row.$at, row.$id])).toString('base64url');

/** The condition that starts a page behind a cursor. */
export function keyset(
  alias: string,
  order: Order,
  ascending: boolean,
  cursor: string,
  parameters: Parameters,
): string {
  const [at, id] = decode(cursor, order);
  const comparison = ascending ? '>' : '<';
  return `(${alias}.${quoted(order.column)}, ${alias}."id") ${comparison} (${parameters.add(at)}::${order.type}, ${parameters.add(id)}::uuid)`;
}

export function pageOf<N extends object>(raw: RawPage | null | undefined, page: PageArguments): Page<N> {
  const { size, backward } = sizeOf(page);
  const all = raw?.rows ?? [];
  const more = all.length > size;
  const rows = more ? all.slice(0, size) : [...all];
  if (backward) rows.reverse();
  const cursorAt = (row: RawEdge | undefined) => (row ? cursorOf(row) : null);
  return {
    get edges() {
      return rows.map((row) => ({ cursor: cursorOf(row), node: row as unknown as N }));
    },
    nodes: rows as unknown as N[],
    pageInfo: {
      hasNextPage: backward ? page.before != null : more,
      hasPreviousPage: backward ? more : page.after != null,
      startCursor: cursorAt(rows[0]),
      endCursor: cursorAt(rows.at(-1)),
    },
    totalCount: raw?.total,
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const shapes: Record<Order['type'], RegExp> = {
  text: /^[^\0\p{Surrogate}]*$/u,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/,
  date: /^\d{4}-\d\d-\d\d$/,
  integer: /^-?\d{1,9}$/,
  bigint: /^-?\d{1,18}$/,
  uuid,
};

/** A forged cursor may hold the 31st of February: PostgreSQL would throw. */
const isOnCalendar = (value: string, type: Order['type']): boolean =>
  (type !== 'timestamptz' && type !== 'date') ||
  (!value.startsWith('0000') &&
    isCivilDate(value.slice(0, 10)) &&
    (type === 'date' || !Number.isNaN(Date.parse(value.replace(' ', 'T').replace('+00', 'Z')))));

function decode(cursor: string, order: Order): [string, string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string')
      if (shapes[order.type].test(value[0]) && isOnCalendar(value[0], order.type) && uuid.test(value[1]))
        return [value[0], value[1]];
  } catch {
    // falls through to the refusal
  }
  throw invalid('This cursor was not made by this list. Use one from pageInfo or edges.');
}

const invalid = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
