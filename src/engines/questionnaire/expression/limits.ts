import { type ExpressionProblem, expressionProblem } from './problem.js';
import { type Expression, partsOf } from './syntax.js';

export const MAX_LENGTH = 4_000;
export const MAX_DEPTH = 60;
export const MAX_PARTS = 1_000;

export const tooDeep = (at: number): ExpressionProblem =>
  expressionProblem(
    'TOO_DEEP',
    at,
    `This is nested more than ${MAX_DEPTH} deep. Use sum(…), a list or a calculated value.`,
    `Ini bersarang lebih dari ${MAX_DEPTH} tingkat. Gunakan sum(…), daftar, atau nilai terhitung.`,
  );

export const tooLong = (length: number): ExpressionProblem =>
  expressionProblem(
    'TOO_LONG',
    MAX_LENGTH,
    `An expression has at most ${MAX_LENGTH} characters, this has ${length}.`,
    `Ekspresi paling banyak ${MAX_LENGTH} karakter, ini ${length}.`,
  );

/** The first limit that an expression breaks. Goes no deeper than the limit, however deep the expression is. */
export function overLimit(expression: Expression): ExpressionProblem | undefined {
  let parts = 0;
  let found: ExpressionProblem | undefined;
  const visit = (one: Expression, depth: number): void => {
    if (found) return;
    parts += 1;
    if (depth > MAX_DEPTH) found = tooDeep(one.at);
    else if (parts > MAX_PARTS)
      found = expressionProblem(
        'TOO_MANY_PARTS',
        one.at,
        `An expression has at most ${MAX_PARTS} parts.`,
        `Ekspresi paling banyak ${MAX_PARTS} bagian.`,
      );
    else for (const part of partsOf(one)) visit(part, depth + 1);
  };
  visit(expression, 1);
  return found;
}
