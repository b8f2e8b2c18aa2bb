import { type Problem, problem } from '../../../kernel/problem.js';
import { text } from '../../../kernel/text.js';
import type { Definition } from '../definition.js';
import { stepIn } from './turnover.js';

/** Which step of the new version a case goes on in that stands in a step of the old one. */
export interface StepMapping {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with the mapping itself, whatever case it is used on; paths begin at `steps`. */
export function stepMapProblems(from: Definition, to: Definition, steps: readonly StepMapping[]): Problem[] {
  return steps.flatMap((one, index) => {
    const at = ['steps', String(index)];
    const problems: Problem[] = [];
    if (!stepIn(from, one.from)) problems.push(noStep([...at, 'from'], from, one.from));
    if (!stepIn(to, one.to)) problems.push(noStep([...at, 'to'], to, one.to));
    if (steps.findIndex((other) => other.from === one.from) < index)
      problems.push(
        problem(
          'ALREADY_EXISTS',
          [...at, 'from'],
          text(`The step "${one.from}" is named twice.`, `Langkah "${one.from}" disebut dua kali.`),
        ),
      );
    return problems;
  });
}

const noStep = (path: readonly string[], { version }: Definition, id: string): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text(`Version ${version} has no step "${id}".`, `Versi ${version} tidak memiliki langkah "${id}".`),
  );
