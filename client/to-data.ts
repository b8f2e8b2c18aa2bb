import type { ReceivedAnswer, ReceivedValue, SurveyData } from './answers.js';
import { OTHER, type Question, type Questions } from './questions.js';
import { COMMENT, NOT_APPLICABLE } from './to-answers.js';

/**
 * Answers, such as a draft's, as the data of a SurveyJS model. Throws where an answer is to a question that the document
 * does not hold: it is the document of another version.
 */
export function dataFrom(questions: Questions, answers: readonly ReceivedAnswer[]): SurveyData {
  const data: SurveyData = {};
  for (const answer of answers) {
    const question = questions.get(answer.question);
    if (!question) throw new Error(`This version of the questionnaire has no question "${answer.question}".`);
    put(data, question, answer);
  }
  return data;
}

function put(data: SurveyData, question: Question, { value, other, comment }: ReceivedAnswer): void {
  const { name } = question;
  const held = value ? valueAt(question, value, other ?? null) : undefined;
  if (value?.notApplicable === true && held === undefined) data[`${name}${NOT_APPLICABLE}`] = true;
  if (held !== undefined) data[name] = held;
  const words = question.otherInPlace ? comment : (other ?? comment);
  if (words != null) data[`${name}${COMMENT}`] = words;
}

function valueAt(question: Question, value: ReceivedValue, other: string | null): unknown {
  const codeOf = (code: string) =>
    code === OTHER && question.otherInPlace && other !== null ? other : (question.codes.get(code) ?? code);
  if (value.notApplicable === true) return outsideOf(question);
  if (value.choice != null) return codeOf(value.choice);
  if (value.choices) return value.choices.map(codeOf);
  if (value.ranking) return value.ranking.map(codeOf);
  if (value.rows) return Object.fromEntries(value.rows.map(({ row, choice }) => [row, codeOf(choice)]));
  if (value.pair) return pairAt(question, value.pair.expectation, value.pair.experience);
  if (value.items) return value.items.map(({ answers }) => dataFrom(question.questions, answers));
  if (value.files) return value.files.map(fileAt);
  return value.number ?? value.text ?? value.boolean ?? value.date ?? undefined;
}

function outsideOf({ kind, notApplicable: outside, expectation, experience }: Question): unknown {
  if (outside === null) return undefined;
  if (kind === 'PAIR') return { [expectation]: outside, [experience]: outside };
  return kind === 'CHOICES' || kind === 'RANKING' ? [outside] : outside;
}

const pairAt = (
  question: Question,
  expectation: number | null | undefined,
  experience: number | null | undefined,
): SurveyData => ({
  ...(expectation == null ? {} : { [question.expectation]: expectation }),
  ...(experience == null ? {} : { [question.experience]: experience }),
});

type Files = NonNullable<ReceivedValue['files']>;
const fileAt = (file: Files[number]): SurveyData =>
  typeof file === 'string'
    ? { name: file, type: '', content: file }
    : { name: file.name ?? '', type: file.mediaType ?? '', content: file.id ?? '' };
