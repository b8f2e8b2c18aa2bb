export type Scalar = string | number | boolean;

/** What an answer is. A date is a text `YYYY-MM-DD`; what is unanswered or hidden is `undefined`. */
export type Value = undefined | Scalar | readonly Value[] | { readonly [key: string]: Value };

/**
 * The type of an answer. `ANY` is one whose type nobody knows: it can only be asked whether it is empty. `codes` is null
 * where the choices are not known beforehand. In an `ordered` list (a ranking) the order is part of the answer.
 */
export type ValueType =
  | { readonly is: 'NUMBER' | 'TEXT' | 'BOOLEAN' | 'DATE' | 'EMPTY' | 'ANY' }
  | { readonly is: 'CHOICE'; readonly codes: readonly string[] | null }
  | { readonly is: 'LIST'; readonly of: ValueType; readonly ordered?: boolean }
  | { readonly is: 'RECORD'; readonly fields: Readonly<Record<string, ValueType>> };
