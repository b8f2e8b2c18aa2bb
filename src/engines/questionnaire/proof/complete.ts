import type { Answer } from '../answer.js';
import type { Compiled, Context } from '../compiled.js';
import type { Question } from '../model.js';
import { type Constants, domainOf } from './domain.js';

/** Answers with what was missing filled in. */
export interface Completion {
  readonly answers: readonly Answer[];
  /** Whether that is a response that can be handed in. */
  readonly done: boolean;
  /** A question that must be answered and offers nothing to answer with. */
  readonly deadEnd: string | null;
}

const MOST_ROUNDS = 500;

/** Fills in whatever else a response needs; never changes what it is given. */
export function completed(
  compiled: Compiled,
  given: readonly Answer[],
  context: Context,
  constants: Constants,
): Completion {
  const questions = new Map(compiled.questionnaire.questions.map((question) => [question.key, question]));
  const fixed = new Set(given.map((one) => one.question));
  const answers = new Map(given.map((one) => [one.question, one]));
  const tried = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now = [...answers.values()];
    const result = compiled.check(now, 'FINAL', context);
    if (result.ok) return { answers: result.value.answers, done: true, deadEnd: null };
    const path = result.error.find((fault) => !fixed.has(fault.path[0] ?? '') || fault.path[1] === 'other')?.path;
    const question = questions.get(path?.[0] ?? '');
    const next = path && question && filling(question, path, answers.get(question.key), tried, constants);
    if (!next)
      return { answers: now, done: false, deadEnd: question ? emptyHanded(compiled, question, now, context) : null };
    answers.set(next.question, next);
  }
  return { answers: [...answers.values()], done: false, deadEnd: null };
}

/** The next answer to try for a question; null when all were tried. */
function filling(
  question: Question,
  path: readonly string[],
  now: Answer | undefined,
  tried: Map<string, number>,
  constants: Constants,
): Answer | null {
  const { key } = question;
  if (path[1] === 'other') return now && !now.other ? { ...now, other: 'x' } : null;
  const at = tried.get(key) ?? 0;
  tried.set(key, at + 1);
  const value = domainOf(question, constants)[at];
  return value ? { question: key, value } : null;
}

function emptyHanded(
  compiled: Compiled,
  { key }: Question,
  answers: readonly Answer[],
  context: Context,
): string | null {
  const others = answers.filter((one) => one.question !== key);
  const seen = compiled.view(others, context).questions.get(key);
  return seen?.required && seen.offered?.length === 0 ? key : null;
}
