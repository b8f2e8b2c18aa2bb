import { choicesResult, matrixResult } from './choice-result.js';
import type { Guard } from './guard.js';
import { heldBack } from './held-back.js';
import { countResult, numberResult, pairResults, rankingResult, wordsResult } from './plain-results.js';
import type { KeyedResult } from './pooled.js';
import { basesFor } from './pooled.js';
import type { QuestionResult, QuestionResultBase } from './result.js';
import { scaleResult } from './scale-result.js';

/** The figures of every question, each by its kind. */
export function questionResults(
  keyed: readonly KeyedResult[],
  responses: number,
  guard: Guard,
  population: number | null,
  stepOf: (key: string) => number | null,
): QuestionResult[] {
  const pairs = pairResults(keyed, guard, population);
  return keyed.map((one) => {
    const figures = figuresOf(one);
    return figures.step === 0 ? heldBack(figures) : figures;
  });

  function figuresOf(one: KeyedResult): QuestionResult {
    const { question } = one;
    const base = { ...baseOf(one), step: stepOf(one.key) };
    // Entries are not persons: k of them may be one's, so where few must be kept safe they are counted only.
    if (one.inGroup && guard.k !== null) return { ...base, ...countResult(one, question) };
    switch (question.kind) {
      case 'RATING':
      case 'NPS':
      case 'CSAT':
      case 'CES':
        return { ...base, ...scaleResult(one, question, guard, population) };
      case 'SINGLE_CHOICE':
      case 'MULTIPLE_CHOICE':
      case 'BOOLEAN':
        return { ...base, ...choicesResult(one, question, guard) };
      case 'MATRIX':
        return { ...base, ...matrixResult(one, question, guard) };
      case 'RANKING':
        return { ...base, ...rankingResult(one, question, guard) };
      case 'PAIR': {
        const pair = pairs.get(one.key);
        return pair ? { ...base, ...pair } : { ...base, ...countResult(one, question) };
      }
      case 'NUMBER':
      case 'CALCULATED':
        return { ...base, ...numberResult(one, question, guard) };
      case 'TEXT':
      case 'LONG_TEXT':
        return { ...base, ...wordsResult(one, responses, guard) };
      default:
        return { ...base, ...countResult(one, question) };
    }
  }
}

const baseOf = (keyed: KeyedResult): Omit<QuestionResultBase, 'step'> => ({
  key: keyed.key,
  kind: keyed.question.kind,
  titles: keyed.question.titles,
  versions: keyed.asked.map(({ version }) => version.number),
  bases: basesFor(keyed),
  index: keyed.question.measure.index,
  element: keyed.question.measure.element,
});
