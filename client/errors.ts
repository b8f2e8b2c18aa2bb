import type { QuestionAnswerInput } from './answers.js';
import type { Question, Questions } from './questions.js';

/** An error of the API about answers: of `userErrors`, or of a preview's `errors`. */
export interface ReceivedError {
  readonly path: readonly string[];
}
/** Where in a SurveyJS survey something is wrong. */
export interface Place {
  readonly question: string;
  /** The words beside the answer. */
  readonly part?: 'other' | 'comment';
  /** A row of a matrix or pair. */
  readonly row?: string;
  /** An entry of a repeating group, from 0, and the place in it. */
  readonly entry?: number;
  readonly inner?: Place;
}

/**
 * Where an error belongs. The API names a question by its name where the questionnaire was asked, and by its number among
 * the answers `sent` where their mere shape is wrong. null: it is about no question.
 */
export function placeOf(
  questions: Questions,
  path: readonly string[],
  sent: readonly QuestionAnswerInput[] = [],
): Place | null {
  const at = path.indexOf('answers');
  const isWhole = at >= 0 && (path[0] === 'input' || !questions.has(path[0] ?? ''));
  return placeAmong(questions, isWhole ? path.slice(at + 1) : path, sent);
}

function placeAmong(
  questions: Questions,
  [head = '', ...rest]: readonly string[],
  sent: readonly QuestionAnswerInput[],
): Place | null {
  const named = questions.get(head);
  if (named) return placeIn(named, rest);
  const answer = /^\d+$/.test(head) ? sent[Number(head)] : undefined;
  const question = answer && questions.get(answer.question);
  return question ? placeInGiven(question, answer, rest) : null;
}

/** Behind a question's name stands what the questionnaire calls it. */
function placeIn({ name, kind, questions, expectation, experience }: Question, rest: readonly string[]): Place {
  const [head, ...tail] = rest;
  if (head === undefined) return { question: name };
  if (kind === 'GROUP') return inEntry(name, head, placeAmong(questions, tail, []));
  if (kind === 'PAIR') return { question: name, row: head === 'expectation' ? expectation : experience };
  if (kind === 'MATRIX' && head !== 'comment') return { question: name, row: head };
  return head === 'other' || head === 'comment' ? { question: name, part: head } : { question: name };
}

/** Behind an answer's number stands its place in what was sent. */
function placeInGiven({ name, questions }: Question, { value }: QuestionAnswerInput, rest: readonly string[]): Place {
  const [head, field, index = '', answers, ...tail] = rest;
  if (head === 'other' || head === 'comment') return { question: name, part: head };
  if (field !== 'items' || answers !== 'answers') return { question: name };
  const items = value && 'items' in value ? value.items : [];
  return inEntry(name, index, placeAmong(questions, tail, items[Number(index)]?.answers ?? []));
}

const inEntry = (question: string, entry: string, inner: Place | null): Place =>
  inner ? { question, entry: Number(entry), inner } : { question, entry: Number(entry) };
