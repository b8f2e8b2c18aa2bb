import type { Where } from '../../kernel/where.js';
import type { Parameters } from '../database/sql.js';

/** How one field of an object type comes out of its row. Modules contribute fields to each other's types as data. */
export type Field<V> =
  /** A column as it is. */
  | { readonly from: 'column'; readonly column: string }
  /** An opaque global id made of a type's prefix and a uuid column. */
  | { readonly from: 'id'; readonly prefix: string; readonly column: string }
  /** An expression over the row `alias`. */
  | { readonly from: 'expression'; readonly sql: (alias: string, parameters: Parameters, viewer: V) => string }
  /** Computed in JavaScript by a resolver of its own, from these columns (delivered under `$column`). */
  | { readonly from: 'columns'; readonly columns: readonly string[] }
  /** Another object, or null when there is none or the viewer may not see it. `on`: theirs → ours. */
  | {
      readonly from: 'one';
      readonly type: string;
      readonly on: Readonly<Record<string, string>>;
      readonly where?: Where;
    }
  /** A short list (never more than a few dozen), in a fixed order. */
  | {
      readonly from: 'many';
      readonly type: string;
      readonly on: Readonly<Record<string, string>>;
      readonly order: readonly string[];
      readonly where?: Where;
    }
  /** A Relay connection; the field takes page arguments and has a resolver that calls `pageOf`. */
  | { readonly from: 'connection'; readonly type: string; readonly on: Readonly<Record<string, string>> };

/** An order a list can be read in: a column that is never null, and its SQL type for the cursor. */
export interface Order {
  readonly column: string;
  readonly type: 'text' | 'timestamptz' | 'date' | 'integer' | 'bigint' | 'uuid';
  /** Smallest first when a client names no order; otherwise the latest first. The first order is the default one. */
  readonly ascending?: boolean;
}

export type Orders = Readonly<Record<string, Order>>;

/** How an object type is read from its table, by whom. */
export interface Projection<V> {
  readonly type: string;
  readonly table: string;
  readonly prefix: string;
  /** Which rows the viewer may see. The institution is added by the compiler, always. */
  readonly visible: (viewer: V) => Where;
  readonly fields: Readonly<Record<string, Field<V>>>;
  readonly orders?: Orders | ((viewer: V) => Orders);
  /** Which of the events that happened to what is visible the viewer may read; all when not said. */
  readonly events?: (viewer: V) => Where;
  /** Decodes the type's own `where` input to a condition. */
  readonly filter?: (input: object, viewer: V) => Where;
}
