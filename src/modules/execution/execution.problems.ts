import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { invalid } from '../identity/problems.js';

export const inFuture = (...path: readonly string[]): Problem =>
  invalid(
    path,
    'This day lies ahead: only what has happened is recorded.',
    'Hari ini belum tiba: hanya yang sudah terjadi yang dicatat.',
  );

/** What a status stands in the way of. */
export const frozen = (path: readonly string[], status: string, en: string, id: string): Problem =>
  problem('FROZEN', path, text(`${en} It is ${status}.`, `${id} Statusnya ${status}.`));

/** It is for the other side of the cooperation. */
export const otherSide = (path: readonly string[], en: string, id: string): Problem =>
  problem('FORBIDDEN', path, text(en, id));

export const tooMany = (path: readonly string[], most: number, given: number): Problem =>
  problem(
    'TOO_MANY',
    path,
    text(`At most ${most}; ${given} were given.`, `Paling banyak ${most}; diberikan ${given}.`),
  );

export const keepersOnly: Problem = problem(
  'FORBIDDEN',
  [],
  text('Only a coordinator or administrator keeps this.', 'Hanya koordinator atau administrator yang mengelola ini.'),
);
