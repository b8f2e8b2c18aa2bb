import { type AnswerStates, type Bases, basesOf, checkCount } from './counts.js';
import type { Caution, Figure } from './figure.js';
import { baseCautions, percentOf } from './share.js';

/** How many chose a code, of how many who answered in a version that offered it. */
export interface Chosen {
  readonly code: string;
  readonly count: number;
  readonly offeredTo: number;
}
export interface ChoiceShare {
  readonly code: string;
  /** Null when suppressed. */
  readonly count: number | null;
  /** Answered the question in a version that offered this choice: the base of percentOfRespondents. */
  readonly offeredTo: number;
  /** Percent of those it was offered to. With several choices allowed these add up to more than 100. */
  readonly percentOfRespondents: Figure;
  /** Percent of all choices made; these add up to 100. Equal to the other where one choice is allowed and all were offered. */
  readonly percentOfMentions: Figure;
}
/** Figures of a question with choices, one or several allowed. */
export interface ChoiceFigures {
  /** Who answered. */
  readonly n: number;
  readonly bases: Bases;
  /** Choices made by all together: the base of percentOfMentions. Null when suppressed. */
  readonly mentions: number | null;
  /** In the order given. */
  readonly choices: readonly ChoiceShare[];
  readonly cautions: readonly Caution[];
}

/** With one choice allowed each who answered made one; with several, at least one. */
export function choiceFigures(
  chosen: readonly Chosen[],
  states: AnswerStates,
  allowed: 'ONE' | 'SEVERAL',
): ChoiceFigures {
  const n = states.answered;
  const mentions = chosen.reduce((sum, { count }) => sum + count, 0);
  for (const { code, count, offeredTo } of chosen) {
    for (const number of [count, offeredTo]) checkCount(number);
    if (count > offeredTo || offeredTo > n) throw new RangeError(`${code}: ${count} of ${offeredTo} of ${n}`);
  }
  if (allowed === 'ONE' ? mentions !== n : mentions < n)
    throw new RangeError(`${mentions} choices of ${n} who answered`);
  return {
    n,
    bases: basesOf(states),
    mentions,
    choices: chosen.map(({ code, count, offeredTo }) => ({
      code,
      count,
      offeredTo,
      percentOfRespondents: percentOf(count, offeredTo),
      percentOfMentions: percentOf(count, mentions),
    })),
    cautions: baseCautions(n),
  };
}
