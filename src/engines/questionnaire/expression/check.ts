import type { ExpressionProblemCode } from './problem.js';
import type { Expression } from './syntax.js';
import type { ValueType } from './value.js';

/** Notes a problem. Yields no type, so that nothing more is told of the same part. */
export type Complain = (code: ExpressionProblemCode, at: number, en: string, id: string) => undefined;

/** A part of an expression with its type; none where a problem of it is told. */
export interface Typed {
  readonly node: Expression;
  readonly type: ValueType | undefined;
}

export interface Check {
  readonly typed: (node: Expression) => Typed;
  readonly complain: Complain;
}
