import { isStorable } from '../../kernel/text.js';
import type { Where } from '../../kernel/where.js';
import { type Parameters, quoted } from './sql.js';

/**
 * Compiles a condition for the row `alias`; every value becomes a bound parameter. A text that no row can hold (NUL,
 * half a character pair) equals none.
 */
export function whereSql(where: Where, alias: string, parameters: Parameters): string {
  if ('value' in where && typeof where.value === 'string' && !isStorable(where.value)) return 'false';
  const column = (name: string) => `${alias}.${quoted(name)}`;
  switch (where.is) {
    case 'everything':
      return 'true';
    case 'nothing':
      return 'false';
    case 'compare':
      return where.value === null ? 'null' : `${column(where.column)} ${where.by} ${parameters.add(where.value)}`;
    case 'null':
      return `${column(where.column)} is null`;
    case 'in':
      return `${column(where.column)} ${among(where.values.filter(isStorable), parameters)}`;
    case 'overlaps':
      return `${column(where.column)} && ${parameters.add(where.values.filter(isStorable))}`;
    case 'contains':
      return `${column(where.column)} ilike ${parameters.add(`%${where.value.replace(/[\\%_]/g, '\\$&')}%`)}`;
    case 'all':
      return where.of.length === 0 ? 'true' : `(${where.of.map((w) => whereSql(w, alias, parameters)).join(' and ')})`;
    case 'any':
      return where.of.length === 0 ? 'false' : `(${where.of.map((w) => whereSql(w, alias, parameters)).join(' or ')})`;
    case 'not':
      return `not coalesce(${whereSql(where.of, alias, parameters)}, false)`;
    case 'exists': {
      const inner = parameters.alias('x');
      const joins = Object.entries(where.on).map(([theirs, ours]) => `${inner}.${quoted(theirs)} = ${column(ours)}`);
      const condition = [...joins, whereSql(where.where, inner, parameters)].join(' and ');
      return `exists (select 1 from ${quoted(where.table)} ${inner} where ${condition}${where.each ? ' offset 0' : ''})`;
    }
  }
}

const SHORT = 16;

/**
 * A short list as placeholders of its own: PostgreSQL then knows its length without its values, and keeps one plan for
 * the statement (for a list in one parameter it supposes ten values, and plans anew every time). Padded to a few lengths,
 * so that callers with few and many posts do not all need their own statement.
 */
function among(values: readonly string[], parameters: Parameters): string {
  const distinct = [...new Set(values)];
  const [first] = distinct;
  if (first === undefined || distinct.length > SHORT) return `= any(${parameters.add(distinct)})`;
  if (distinct.length === 1) return `= ${parameters.add(first)}`;
  const places = distinct.map((value) => parameters.add(value));
  const length = [2, 3, 4, 6, 8, 12, SHORT].find((one) => one >= places.length) ?? SHORT;
  while (places.length < length) places.push(parameters.add(first));
  return `in (${places.join(', ')})`;
}
