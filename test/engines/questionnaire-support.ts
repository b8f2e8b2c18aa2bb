import { expect } from 'vitest';
import type { Answer, AnswerMode, AnswerValue } from '../../src/engines/questionnaire/answer.js';
import { compileQuestionnaire } from '../../src/engines/questionnaire/compile.js';
import type { Checked, Compiled, Context } from '../../src/engines/questionnaire/compiled.js';
import type { Fault } from '../../src/engines/questionnaire/fault.js';
import type { Question, Questionnaire } from '../../src/engines/questionnaire/model.js';
import { parseQuestionnaire } from '../../src/engines/questionnaire/parse.js';
import type { PatternEngine } from '../../src/engines/questionnaire/pattern.js';

export const today = '2026-11-22';

export function parsed(document: unknown): Questionnaire {
  const result = parseQuestionnaire(document);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

export function compiled(document: unknown, patterns?: PatternEngine): Compiled {
  const result = compileQuestionnaire(parsed(document), patterns);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

/** One page of these elements. */
export const survey = (elements: readonly object[], rest: object = {}) => ({
  pages: [{ name: 'p', elements }],
  ...rest,
});
export const compiledOf = (...elements: readonly object[]): Compiled => compiled(survey(elements));
export const questionOf = (element: object): Question => {
  const [question] = parsed(survey([element])).questions;
  if (!question) throw new Error('no question');
  return question;
};

/** What stands in the way of publishing, as `CODE path`. */
export function refusals(document: unknown, patterns?: PatternEngine): string[] {
  const result = parseQuestionnaire(document);
  const faults: readonly Fault[] = result.ok ? failures(compileQuestionnaire(result.value, patterns)) : result.error;
  for (const { message } of faults) expect(message.id && message.en).toBeTruthy();
  return faults.map(({ code, path }) => `${code} ${path.join('/')}`);
}
const failures = <E>(result: { ok: true } | { ok: false; error: E[] }): E[] => (result.ok ? [] : result.error);

export const answer = (question: string, value: AnswerValue, rest: Partial<Answer> = {}): Answer => ({
  question,
  value,
  ...rest,
});

/** Answers by key, for brevity. */
export const answers = (values: Readonly<Record<string, AnswerValue>>): Answer[] =>
  Object.entries(values).map(([question, value]) => ({ question, value }));

const context: Context = { today };

export function accepted(
  to: Compiled,
  given: readonly Answer[],
  mode: AnswerMode = 'FINAL',
  rest: Partial<Context> = {},
): Checked {
  const result = to.check(given, mode, { ...context, ...rest });
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 1));
  return result.value;
}

/** Every fault as `CODE path`; empty when the response is right. */
export function faults(
  to: Compiled,
  given: readonly Answer[],
  mode: AnswerMode = 'FINAL',
  rest: Partial<Context> = {},
): string[] {
  const result = to.check(given, mode, { ...context, ...rest });
  if (result.ok) return [];
  for (const { message } of result.error) expect(message.id && message.en).toBeTruthy();
  return result.error.map(({ code, path }) => `${code} ${path.join('/')}`);
}
