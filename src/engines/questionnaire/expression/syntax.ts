export const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

export const memberships = ['contains', 'notcontains', 'anyof', 'allof', 'noneof'] as const;
export type Membership = (typeof memberships)[number];

export const arithmetics = ['+', '-', '*', '/', '%', '^'] as const;
export type Arithmetic = (typeof arithmetics)[number];

export const emptinesses = ['empty', 'notempty'] as const;
export type Emptiness = (typeof emptinesses)[number];

/** `{group[0].amount}` is `['group', 0, 'amount']`; `{#name}` is verbatim: a text is not read as a number or yes/no. */
export interface Variable {
  readonly op: 'variable';
  readonly at: number;
  readonly path: readonly (string | number)[];
  readonly verbatim: boolean;
}
export interface Literal {
  readonly op: 'literal';
  readonly at: number;
  readonly value: string | number | boolean | null;
}
export interface Call {
  readonly op: 'call';
  readonly at: number;
  readonly name: string;
  readonly of: readonly Expression[];
}
export interface List {
  readonly op: 'list';
  readonly at: number;
  readonly of: readonly Expression[];
}
export interface Binary<Op> {
  readonly op: Op;
  readonly at: number;
  readonly left: Expression;
  readonly right: Expression;
}

/** An expression of the SurveyJS language as data. `at` is where it starts in the text it was read from. */
export type Expression =
  | Literal
  | Variable
  | Call
  | Binary<Comparison>
  | Binary<Membership>
  | Binary<Arithmetic>
  | { readonly op: 'and' | 'or'; readonly at: number; readonly of: readonly Expression[] }
  | List
  | { readonly op: 'not'; readonly at: number; readonly of: Expression }
  | { readonly op: Emptiness; readonly at: number; readonly of: Variable };

const isOneOf =
  <T extends string>(all: readonly T[]) =>
  (op: string): op is T =>
    all.some((one) => one === op);
export const isComparison = isOneOf(comparisons);
export const isMembership = isOneOf(memberships);
export const isArithmetic = isOneOf(arithmetics);

/** The parts an expression is made of, in the order they are written. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'literal':
    case 'variable':
      return [];
    case 'and':
    case 'or':
    case 'list':
    case 'call':
      return expression.of;
    case 'not':
    case 'empty':
    case 'notempty':
      return [expression.of];
    default:
      return [expression.left, expression.right];
  }
}
