import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';

/** Notes one thing wrong with a definition, at its place in the data. */
export type Complain = (path: readonly string[], en: string, id: string) => void;

export const complainInto =
  (problems: Problem[]): Complain =>
  (path, en, id) => {
    problems.push(problem('INVALID', path, text(en, id)));
  };
