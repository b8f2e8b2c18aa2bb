import type { Problem } from '../../kernel/problem.js';

/** The engine's problems where they lie in the input: at the call as a whole, unless they name a part of it. */
export const inMendInput = (problems: readonly Problem[]): Problem[] =>
  problems.map((one) => {
    const path = one.path.map((part) => (part === 'as' ? 'position' : part));
    return { ...one, path: path.length > 0 ? ['input', ...path] : [] };
  });
