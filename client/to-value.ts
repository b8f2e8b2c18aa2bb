import type { AnswerInput, PairAnswer, RowAnswer } from './answers.js';
import type { Part, Unfit } from './converted.js';
import { isNode, isScalar } from './json.js';
import { type Kind, OTHER, type Question, specials } from './questions.js';

type Convert = (question: Question, value: unknown, path: readonly string[]) => Part;

/** The value of one question as an answer; the entries of a group are converted before. */
export function valueFrom(question: Question, value: unknown, path: readonly string[]): Part {
  const { notApplicable: outside } = question;
  if (outside !== null && (value === outside || (Array.isArray(value) && value.length === 1 && value[0] === outside)))
    return { value: { notApplicable: true } };
  return question.kind === 'GROUP' ? plainFrom(value, path) : converters[question.kind](question, value, path);
}

const asItIs: Convert = (_, value, path) => plainFrom(value, path);

/** Each takes what SurveyJS holds for its kind; anything else goes as what it is. */
const converters: Readonly<Record<Exclude<Kind, 'GROUP'>, Convert>> = {
  NUMBER: asItIs,
  BOOLEAN: asItIs,
  TEXT: asItIs,
  DATE: (question, value, path) => (isDay(value) ? { value: { date: value } } : asItIs(question, value, path)),
  CHOICE: (question, value, path) => {
    if (typeof value !== 'string' && typeof value !== 'number') return asItIs(question, value, path);
    const code = String(value);
    return isWords(question, code) ? { value: { choice: OTHER }, other: code } : { value: { choice: code } };
  },
  CHOICES: (question, value, path) => {
    if (!isScalars(value)) return asItIs(question, value, path);
    const codes = value.map(String);
    const words = codes.find((code) => isWords(question, code));
    const choices = codes.map((code) => (code === words ? OTHER : code));
    return { value: { choices }, ...(words === undefined ? {} : { other: words }) };
  },
  RANKING: (question, value, path) =>
    isScalars(value) ? { value: { ranking: value.map(String) } } : asItIs(question, value, path),
  MATRIX: (question, value, path) => {
    if (!isNode(value)) return asItIs(question, value, path);
    const rows = Object.entries(value).filter(([, choice]) => choice !== null && choice !== undefined);
    const wrong = rows.filter(([, choice]) => !isScalar(choice));
    if (wrong.length > 0) return noForm(wrong.map(([row]) => [...path, row]));
    return { value: { rows: rows.map(([row, choice]): RowAnswer => ({ row, choice: String(choice) })) } };
  },
  PAIR: pairFrom,
  FILE: filesFrom,
  DERIVED: () => ({}),
  OTHER: (_, __, path) => noForm([path]),
};

const noForm = (paths: readonly (readonly string[])[], because: Unfit['because'] = 'NO_FORM'): Part => ({
  unfit: paths.map((path) => ({ path, because })),
});

function plainFrom(value: unknown, path: readonly string[]): Part {
  const answer = plain(value);
  return answer ? { value: answer } : noForm([path]);
}

function plain(value: unknown): AnswerInput | null {
  if (isScalars(value)) return { choices: value.map(String) };
  if (!isScalar(value)) return null;
  return typeof value === 'string'
    ? { text: value }
    : typeof value === 'number'
      ? { number: value }
      : { boolean: value };
}

const isScalars = (value: unknown): value is (string | number | boolean)[] =>
  Array.isArray(value) && value.every(isScalar);

/** The API takes no text in the place of a day that is none. */
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true;

/** Not a code, where SurveyJS puts the words for "other" in its place. */
const isWords = ({ otherInPlace, takesOther, codes }: Question, value: string): boolean =>
  otherInPlace && takesOther && value !== OTHER && !codes.has(value) && !specials.has(value);

function pairFrom(question: Question, value: unknown, path: readonly string[]): Part {
  if (!isNode(value)) return asItIs(question, value, path);
  const { expectation, experience, notApplicable: outside } = question;
  const given = Object.entries(value).filter(([, half]) => half !== null && half !== undefined);
  if (outside !== null && given.length === 2 && given.every(([, half]) => half === outside))
    return { value: { notApplicable: true } };
  const pair: PairAnswer = {};
  const wrong: string[] = [];
  for (const [row, half] of given)
    if (typeof half !== 'number' || half === outside) wrong.push(row);
    else if (row === expectation) pair.expectation = half;
    else if (row === experience) pair.experience = half;
    else wrong.push(row);
  return wrong.length > 0 ? noForm(wrong.map((row) => [...path, row])) : { value: { pair } };
}

/** SurveyJS holds files as `{ name, type, content }`; the upload puts Mitra's id into `content`. */
function filesFrom(question: Question, value: unknown, path: readonly string[]): Part {
  if (!Array.isArray(value) || !value.every(isNode)) return asItIs(question, value, path);
  const ids = value.map(({ content }) => (typeof content === 'string' && !content.startsWith('data:') ? content : ''));
  const missing = ids.flatMap((id, index) => (id === '' ? [[...path, String(index)]] : []));
  return missing.length > 0 ? noForm(missing, 'NOT_UPLOADED') : { value: { files: ids } };
}
