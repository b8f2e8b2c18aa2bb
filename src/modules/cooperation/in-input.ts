import type { Problem } from '../../kernel/problem.js';

/** What the engine refuses, as problems of the call's input; `allowed` is what the caller could do instead. */
export const inInput = (problems: readonly Problem[], allowed: readonly string[]): Problem[] =>
  problems.map((one) => ({
    ...one,
    path: ['input', ...one.path],
    ...(one.code === 'ILLEGAL_TRANSITION' ? { allowed: one.allowed ?? allowed } : {}),
  }));
