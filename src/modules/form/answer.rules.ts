import type { AnswerValue } from '../../engines/questionnaire/answer.js';
import { isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { isStorable, text } from '../../kernel/text.js';

/** An answer as a client gives it: files by their ids. */
export interface GivenAnswer {
  readonly question: string;
  readonly value?: GivenValue | null;
  readonly other?: string | null;
  readonly comment?: string | null;
}
export type GivenValue = Omit<AnswerValue, 'items' | 'files'> & {
  readonly items?: readonly { readonly answers: readonly GivenAnswer[] }[] | null;
  readonly files?: readonly string[] | null;
};

const MOST_ANSWERS = 500;
const LONGEST = 10_000;

/** What can be told of answers without their questionnaire: shape and size. The questionnaire's own rules come on top. */
export function checkAnswers(answers: readonly GivenAnswer[], path: readonly string[]): Problem[] {
  if (countOf(answers) > MOST_ANSWERS)
    return [
      problem('TOO_MANY', path, text(`At most ${MOST_ANSWERS} answers.`, `Paling banyak ${MOST_ANSWERS} jawaban.`)),
    ];
  return checkEach(answers, path);
}

const countOf = (answers: readonly GivenAnswer[]): number =>
  answers.reduce(
    (sum, { value }) => sum + 1 + (value?.items ?? []).reduce((inner, one) => inner + countOf(one.answers), 0),
    0,
  );

function checkEach(answers: readonly GivenAnswer[], path: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return answers.flatMap((answer, index) => {
    const at = [...path, String(index)];
    const problems = [...checkQuestion(answer.question, seen, at), ...checkWords(answer, at)];
    const { value } = answer;
    if (value?.date != null && !isCivilDate(value.date))
      problems.push(problem('INVALID', [...at, 'value', 'date'], text('No such day.', 'Tanggal ini tidak ada.')));
    for (const [entry, item] of (value?.items ?? []).entries())
      problems.push(...checkEach(item.answers, [...at, 'value', 'items', String(entry), 'answers']));
    return problems;
  });
}

function checkQuestion(question: string, seen: Set<string>, at: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const path = [...at, 'question'];
  if (!/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/.test(question))
    problems.push(problem('INVALID', path, text('This is no question code.', 'Ini bukan kode pertanyaan.')));
  if (seen.has(question))
    problems.push(
      problem('INVALID', path, text('This question is answered twice.', 'Pertanyaan ini dijawab dua kali.')),
    );
  seen.add(question);
  return problems;
}

function checkWords({ value, other, comment }: GivenAnswer, at: readonly string[]): Problem[] {
  const given: readonly (readonly [string, readonly (string | null | undefined)[]])[] = [
    ['value', wordsIn(value)],
    ['other', [other]],
    ['comment', [comment]],
  ];
  return given.flatMap(([part, words]) => [
    ...(words.some((word) => (word?.length ?? 0) > LONGEST) ? [tooLong([...at, part])] : []),
    ...(words.some((word) => word != null && !isStorable(word)) ? [unstorable([...at, part])] : []),
  ]);
}

const wordsIn = (value: GivenValue | null | undefined): readonly (string | null | undefined)[] => [
  value?.text,
  value?.choice,
  ...(value?.choices ?? []),
  ...(value?.ranking ?? []),
  ...(value?.rows ?? []).flatMap(({ row, choice }) => [row, choice]),
];

const tooLong = (path: readonly string[]): Problem =>
  problem('TOO_LONG', path, text(`At most ${LONGEST} characters.`, `Paling banyak ${LONGEST} karakter.`));
const unstorable = (path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text('This holds characters that cannot be kept.', 'Ini memuat karakter yang tidak dapat disimpan.'),
  );
