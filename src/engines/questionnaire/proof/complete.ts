import type { Turns } from '../../../kernel/turns.js';
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

/** Rounds that are left for all ways together, and how many of them make a turn. */
export interface Purse {
  rounds: number;
  readonly pace: number;
}

const MOST_ROUNDS = 100;

/** Fills in whatever else a response needs, while the purse lasts; never changes what it is given. */
export function* completed(
  compiled: Compiled,
  given: readonly Answer[],
  context: Context,
  constants: Constants,
  purse: Purse,
): Turns<Completion> {
  const questions = new Map(compiled.questionnaire.questions.map((question) => [question.key, question]));
  const fixed = new Set(given.map((one) => one.question));
  const answers = new Map(given.map((one) => [one.question, one]));
  const tried = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS && purse.rounds > 0; round++) {
    if (--purse.rounds % purse.pace === 0) yield;
    const now = [...answers.values()];
    const result = compiled.check(now, 'FINAL', context);
    if (result.ok) return { answers: result.value.answers, done: true, deadEnd: null };
    const open = new Map(
      result.error
        .filter(({ path: [key = '', part] }) => !fixed.has(key) || part === 'other')
        .map(({ path }) => [path[0] ?? '', path]),
    );
    const next = [...open].flatMap(([key, path]) => {
      const question = questions.get(key);
      return (question && filling(question, path, answers.get(key), tried, constants)) ?? [];
    });
    if (next.length === 0)
      return { answers: now, done: false, deadEnd: emptyHanded(compiled, [...open.keys()], now, context) };
    for (const answer of next) answers.set(answer.question, answer);
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
  keys: readonly string[],
  answers: readonly Answer[],
  context: Context,
): string | null {
  const others = answers.filter((one) => !keys.includes(one.question));
  const { questions } = compiled.view(others, context);
  const stuck = keys.find((key) => questions.get(key)?.required && questions.get(key)?.offered?.length === 0);
  return stuck ?? null;
}
