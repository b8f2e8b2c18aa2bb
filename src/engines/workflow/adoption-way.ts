import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Definition } from './definition.js';
import { prospectOf } from './migrate/prospect.js';
import { stepIn } from './migrate/turnover.js';
import { isStranded, joinsBegun, missingFor } from './migrate/way-on.js';
import type { State } from './state.js';

/**
 * What would hold an adopted case up for good, as for one that is moved to another version: nobody can act in a step, a
 * join waits for a branch that is not under way, no way leads to an outcome.
 */
export function adoptionWay(definition: Definition, state: State): Problem[] {
  if (state.outcome) return [];
  const prospect = prospectOf(definition, state);
  const titleOf = (id: string) => stepIn(definition, id)?.title ?? text(id, id);
  const stranded = state.active.flatMap(({ step }, index) => {
    if (!isStranded(prospect, step)) return [];
    const why = missingFor(prospect, (move) => move.step?.id === step);
    const { en, id } = titleOf(step);
    return [
      problem(
        'INVALID',
        ['place', 'steps', String(index)],
        text(
          `Nobody could do anything in "${en}" with what is known${why.en}.`,
          `Tidak seorang pun dapat bertindak dalam "${id}" dengan yang diketahui${why.id}.`,
        ),
      ),
    ];
  });
  const waiting = joinsBegun(prospect).map((join) => {
    const { en, id } = titleOf(join);
    return problem(
      'INVALID',
      ['place', 'steps'],
      text(
        `"${en}" would wait for a branch that is not under way; name its step too.`,
        `"${id}" akan menunggu cabang yang tidak berjalan; sebutkan juga langkahnya.`,
      ),
    );
  });
  const problems = [...stranded, ...waiting];
  if (problems.length > 0 || prospect.ends) return problems;
  const why = missingFor(prospect, (move) => move.step !== null && prospect.steps.has(move.step.id));
  return [
    problem(
      'INVALID',
      ['place', 'steps'],
      text(`No way leads from here to an outcome${why.en}.`, `Tidak ada jalan dari sini ke hasil akhir${why.id}.`),
    ),
  ];
}
