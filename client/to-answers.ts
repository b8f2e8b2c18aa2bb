import type { QuestionAnswerInput, SurveyData } from './answers.js';
import type { Converted, Part, Unfit } from './converted.js';
import { isEmpty, isNode } from './json.js';
import { OTHER, type Question, type Questions } from './questions.js';
import { valueFrom } from './to-value.js';

/** SurveyJS keeps the words for "other", or a comment, beside the answer under this ending. */
export const COMMENT = '-Comment';
/** Ours: `true` says that the question does not apply, where no choice of it says so. */
export const NOT_APPLICABLE = '-NotApplicable';

/**
 * The data of a SurveyJS model as answers. A value of a wrong type goes as what it is, so that the server names the
 * fault; values that SurveyJS works out itself are left out, as the server works them out too.
 */
export function answersFrom(questions: Questions, data: SurveyData, path: readonly string[] = []): Converted {
  const answers = new Map<string, QuestionAnswerInput>();
  const unfit: Unfit[] = [];
  for (const [key, given] of Object.entries(data)) {
    if (isEmpty(given)) continue;
    const [name, ending] = nameOf(key, questions);
    const question = questions.get(name);
    const part = question
      ? partOf(question, ending, given, data, [...path, key])
      : unfitAs('UNKNOWN_QUESTION', path, key);
    if ('unfit' in part) unfit.push(...part.unfit);
    else if (Object.keys(part).length > 0) answers.set(name, { question: name, ...answers.get(name), ...part });
  }
  return { answers: [...answers.values()], unfit };
}

const unfitAs = (because: Unfit['because'], ...path: readonly (string | readonly string[])[]) => ({
  unfit: [{ path: path.flat(), because }],
});

function nameOf(key: string, questions: Questions): readonly [string, string] {
  const ending = questions.has(key) ? undefined : [COMMENT, NOT_APPLICABLE].find((one) => key.endsWith(one));
  return ending === undefined ? [key, ''] : [key.slice(0, -ending.length), ending];
}

function partOf(question: Question, ending: string, given: unknown, data: SurveyData, path: readonly string[]): Part {
  const value = data[question.name];
  if (question.kind === 'DERIVED') return {};
  if (ending === COMMENT) return typeof given === 'string' ? beside(question, value, given) : unfitAs('NO_FORM', path);
  if (ending === '')
    return question.kind === 'GROUP' ? itemsFrom(question, value, path) : valueFrom(question, value, path);
  if (typeof given !== 'boolean') return unfitAs('NO_FORM', path);
  return given && isEmpty(value) ? { value: { notApplicable: true } } : {};
}

function beside({ takesOther, takesComment }: Question, value: unknown, words: string): Part {
  const isOther = value === OTHER || (Array.isArray(value) && value.includes(OTHER));
  return takesOther && (isOther || !takesComment) ? { other: words } : { comment: words };
}

function itemsFrom(question: Question, value: unknown, path: readonly string[]): Part {
  if (!Array.isArray(value) || !value.every(isNode)) return valueFrom(question, value, path);
  const items = value.map((entry, index) => answersFrom(question.questions, entry, [...path, String(index)]));
  const unfit = items.flatMap((one) => one.unfit);
  return unfit.length > 0 ? { unfit } : { value: { items: items.map(({ answers }) => ({ answers })) } };
}
