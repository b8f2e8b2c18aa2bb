import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Findings, Occurrence } from './check-shape.js';

const key = (occurrence: Occurrence): string => `${occurrence.kind}:${occurrence.code}`;

/** Codes defined twice, and codes used that nothing defines. */
export function checkCodes({ defined, used }: Findings): Problem[] {
  const known = new Set<string>();
  const problems: Problem[] = [];
  for (const one of defined) {
    if (known.has(key(one)))
      problems.push(
        problem(
          'ALREADY_EXISTS',
          one.path,
          text(
            `The ${one.kind} "${one.code}" is defined twice.`,
            `"${one.code}" (${one.kind}) didefinisikan dua kali.`,
          ),
        ),
      );
    known.add(key(one));
  }
  for (const one of used)
    if (!known.has(key(one)))
      problems.push(
        problem(
          'NOT_FOUND',
          one.path,
          text(`There is no ${one.kind} "${one.code}" here.`, `Tidak ada "${one.code}" (${one.kind}) di sini.`),
        ),
      );
  return problems;
}
