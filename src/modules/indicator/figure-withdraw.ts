import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Figure } from './figure.entity.js';
import { keptByOffice, mayKeepIndicators } from './indicator.policy.js';

export interface FigureWithdraw {
  readonly figureId: string;
  readonly expectedVersion?: number | null;
}

/** Says that a figure does not hold. It is kept, and another may take its place. */
export async function figureWithdraw(work: Work<Actor>, input: FigureWithdraw): Promise<Outcome> {
  if (!mayKeepIndicators(work.actor)) return fail([keptByOffice]);
  const loaded = await forChange(work, Figure, 'fig', 'figureId', input.figureId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const figure = loaded.value;
  if (figure.withdrawnAt) return fail([already]);
  figure.withdrawnAt = work.now;
  figure.version += 1;
  work.announce({
    kind: 'FIGURE_WITHDRAWN',
    subjectType: 'Figure',
    subjectId: figure.id,
    subjectVersion: figure.version,
    facts: { code: figure.code },
  });
  return ok({ id: figure.id });
}

const already = problem(
  'FROZEN',
  ['input', 'figureId'],
  text('This was withdrawn already.', 'Ini sudah ditarik kembali.'),
);
