import { all, among, any, equals, everything, not, nothing, type Where } from '../../kernel/where.js';
import { rowId } from './global-id.js';

interface Tree<W> {
  readonly and?: readonly W[] | null;
  readonly or?: readonly W[] | null;
  readonly not?: W | null;
}

/** The `and`, `or`, `not` every filter has, around what it says of its own columns. */
export const tree = <W extends Tree<W>>(where: W, decode: (where: W) => Where, ...own: readonly Where[]): Where =>
  all(
    ...(where.and ?? []).map(decode),
    where.or ? any(...where.or.map(decode)) : everything,
    where.not ? not(decode(where.not)) : everything,
    ...own,
  );

/** A condition that stands only where the client gave a value. */
export const when = <T>(value: T | null | undefined, condition: (value: T) => Where): Where =>
  value == null ? everything : condition(value);

/** Part of a text, whatever the case of its letters. */
export const contains =
  (column: string) =>
  (value: string): Where => ({ is: 'contains', column, value });

export const oneOf =
  (column: string) =>
  (values: readonly string[]): Where =>
    among(column, values);

/** The array column and the list have a member in common. */
export const sharing =
  (column: string) =>
  (values: readonly string[]): Where =>
    values.length === 0 ? nothing : { is: 'overlaps', column, values };

/** A reference to the object of a global id; an id of another kind refers to nothing. */
export const refersTo =
  (column: string, prefix: string) =>
  (id: string): Where => {
    const row = rowId(prefix, id);
    return row === null ? nothing : equals(column, row);
  };

/** Whether a column has a value. */
export const has =
  (column: string) =>
  (wanted: boolean): Where =>
    wanted ? not({ is: 'null', column }) : { is: 'null', column };

/** The row another table's column leads to satisfies a condition. */
export const related =
  (table: string, ours: string) =>
  (where: Where): Where => ({ is: 'exists', table, on: { institution_id: 'institution_id', id: ours }, where });
