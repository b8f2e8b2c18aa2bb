/** A value that can stand in a condition. */
export type Scalar = string | number | boolean | null;

export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A condition on rows, as plain data: what a policy returns and what a client's `where` is decoded to.
 * One predicate serves the ORM and hand-written SQL alike (see platform/database/where-sql.ts).
 */
export type Where =
  | { readonly is: 'everything' }
  | { readonly is: 'nothing' }
  | { readonly is: 'compare'; readonly column: string; readonly by: Comparison; readonly value: Scalar }
  | { readonly is: 'null'; readonly column: string }
  | { readonly is: 'in'; readonly column: string; readonly values: readonly string[] }
  /** The array column and the list have a member in common. */
  | { readonly is: 'overlaps'; readonly column: string; readonly values: readonly string[] }
  /** Case-insensitive part of a text. */
  | { readonly is: 'contains'; readonly column: string; readonly value: string }
  | { readonly is: 'all'; readonly of: readonly Where[] }
  | { readonly is: 'any'; readonly of: readonly Where[] }
  | { readonly is: 'not'; readonly of: Where }
  /** A row of another table exists whose columns equal ours (`on`: theirs → ours) and which satisfies `where`. */
  | {
      readonly is: 'exists';
      readonly table: string;
      readonly on: Readonly<Record<string, string>>;
      readonly where: Where;
      /** Most of our rows have one: look it up for each of our rows, and do not begin with theirs. */
      readonly each?: true;
    };

export const everything: Where = { is: 'everything' };
export const nothing: Where = { is: 'nothing' };
/** Whether one way to look is right whatever the values: no ranges, no parts of texts, no other tables. */
export const isSteady = (where: Where): boolean =>
  where.is === 'all'
    ? where.of.every(isSteady)
    : where.is === 'compare'
      ? where.by === '='
      : where.is === 'in' || where.is === 'null' || where.is === 'everything';

export const compare = (column: string, by: Comparison, value: Scalar): Where => ({ is: 'compare', column, by, value });
export const equals = (column: string, value: Scalar): Where =>
  value === null ? { is: 'null', column } : compare(column, '=', value);
export const among = (column: string, values: readonly string[]): Where =>
  values.length === 0 ? nothing : { is: 'in', column, values };
export const not = (of: Where): Where => ({ is: 'not', of });

export function all(...of: readonly Where[]): Where {
  const parts = of.filter((part) => part.is !== 'everything');
  if (parts.some((part) => part.is === 'nothing')) return nothing;
  return parts.length === 1 && parts[0] ? parts[0] : parts.length === 0 ? everything : { is: 'all', of: parts };
}

export function any(...of: readonly Where[]): Where {
  const parts = of.filter((part) => part.is !== 'nothing');
  if (parts.some((part) => part.is === 'everything')) return everything;
  return parts.length === 1 && parts[0] ? parts[0] : parts.length === 0 ? nothing : { is: 'any', of: parts };
}
