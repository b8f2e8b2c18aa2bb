import type { Answer, AnswerMode, AnswerValue } from '../../engines/questionnaire/answer.js';
import type { Checked, Context } from '../../engines/questionnaire/compiled.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { checkAnswers, type GivenAnswer, type GivenValue } from '../form/answer.rules.js';
import { answerProblem } from '../form/form-judge.js';
import type { AnsweredVersion } from './answered-version.js';
import type { AnswersGiven } from './respondent.js';

const at = ['input', 'answers'];
const LARGEST = 100_000;

/** Judges answers to a version, every fault at once. */
export function judgeGiven(
  version: AnsweredVersion,
  { answers: given, version: number, language }: AnswersGiven,
  mode: AnswerMode,
  context: Context,
): Result<Checked, Problem[]> {
  const problems = [...versionProblems(version, number), ...languageProblems(version, language)];
  const shape = checkAnswers(given, at);
  if (shape.length > 0) return fail([...problems, ...shape]);
  const answers = given.map((one) => answerOf(one, problems));
  const checked = version.compiled.check(answers, mode, context);
  if (!checked.ok) problems.push(...checked.error.map((fault) => answerProblem(fault, at)));
  else if (JSON.stringify(checked.value.answers).length > LARGEST) problems.push(tooLarge);
  return problems.length > 0 || !checked.ok ? fail(problems) : checked;
}

/** Answers to look at only: what is said of files is left out. */
export const withoutFiles = (given: readonly GivenAnswer[]): Answer[] => given.map((one) => answerOf(one, []));

/** Who holds a link has no account to upload with: files are not taken, and said to be. */
function answerOf({ question, value, other, comment }: GivenAnswer, problems: Problem[]): Answer {
  return { question, value: value ? valueIn(value, question, problems) : null, other, comment };
}

function valueIn({ items, files, ...rest }: GivenValue, question: string, problems: Problem[]): AnswerValue {
  if (files && files.length > 0) problems.push(noFiles(question));
  if (!items) return rest;
  return { ...rest, items: items.map(({ answers }) => ({ answers: answers.map((one) => answerOf(one, problems)) })) };
}

const noFiles = (question: string): Problem =>
  problem(
    'INVALID',
    [...at, question],
    text('Files cannot be sent by a survey link.', 'Berkas tidak dapat dikirim melalui tautan survei.'),
    { fault: 'FILES_NOT_TAKEN' },
  );

const tooLarge = problem(
  'TOO_LONG',
  at,
  text(`All answers together are at most ${LARGEST} characters.`, `Seluruh jawaban paling banyak ${LARGEST} karakter.`),
);

/** Answers to another version than the one that counts here would be judged by questions nobody was asked. */
const versionProblems = ({ number }: AnsweredVersion, given: number | null | undefined): Problem[] =>
  given == null || given === number
    ? []
    : [
        problem(
          'STALE',
          ['input', 'version'],
          text(
            `The questionnaire is at version ${number} for this link. Open the link again.`,
            `Kuesioner untuk tautan ini kini versi ${number}. Buka lagi tautannya.`,
          ),
          { currentVersion: number },
        ),
      ];

const languageProblems = ({ compiled }: AnsweredVersion, language: string | null | undefined): Problem[] => {
  const { languages } = compiled.questionnaire;
  return language == null || languages.includes(language)
    ? []
    : [
        problem(
          'INVALID',
          ['input', 'language'],
          text(`The questionnaire is in ${languages.join(', ')}.`, `Kuesioner tersedia dalam ${languages.join(', ')}.`),
        ),
      ];
};
