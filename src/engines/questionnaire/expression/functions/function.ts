import type { Complain } from '../check.js';
import type { Inner } from '../evaluate/day.js';
import type { Call } from '../syntax.js';
import type { ValueType } from '../value.js';

/** `NUMBERS` is a number or a list of numbers; `COUNTABLE` anything but a record; words are what it may literally say. */
export type Parameter =
  | 'NUMBER'
  | 'NUMBERS'
  | 'LITERAL_NUMBER'
  | 'BOOLEAN'
  | 'DATE'
  | 'TEXT'
  | 'LITERAL_TEXT'
  | 'COUNTABLE'
  | 'ANYTHING'
  | readonly string[];

/** A function of the language: pure, and the same for the same day. */
export interface ExpressionFunction {
  readonly parameters: readonly Parameter[];
  /** How many of the parameters must be given. */
  readonly least: number;
  /** The last parameter may be given again and again. */
  readonly repeats?: boolean;
  /** Its type. Types of arguments are told where they fit their parameters; a problem of its own it tells. */
  readonly returns:
    | ValueType
    | ((types: readonly ValueType[], call: Call, complain: Complain) => ValueType | undefined);
  readonly run: (values: readonly Inner[], today: string) => Inner;
}

export type Functions = Readonly<Record<string, ExpressionFunction>>;
