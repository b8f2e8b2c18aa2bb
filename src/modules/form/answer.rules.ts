import { isCivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { isStorable, text } from '../../kernel/text.js';

/** What was answered to one question: exactly one kind of value. Choices are codes, never labels. */
export interface AnswerValue {
  readonly text?: string | null;
  readonly number?: number | null;
  readonly boolean?: boolean | null;
  readonly date?: string | null;
  readonly choice?: string | null;
  readonly choices?: readonly string[] | null;
  readonly ranking?: readonly string[] | null;
  readonly notApplicable?: boolean | null;
}
export interface Answer {
  readonly question: string;
  readonly value: AnswerValue;
}

const MOST_ANSWERS = 500;
const LONGEST = 10_000;

/** What can be told of answers without their questionnaire: shape and size. The questionnaire's own rules come on top. */
export function checkAnswers(answers: readonly Answer[], path: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  if (answers.length > MOST_ANSWERS)
    return [
      problem('TOO_MANY', path, text(`At most ${MOST_ANSWERS} answers.`, `Paling banyak ${MOST_ANSWERS} jawaban.`)),
    ];
  const seen = new Set<string>();
  answers.forEach(({ question, value }, index) => {
    const at = [...path, String(index)];
    if (!/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/.test(question))
      problems.push(
        problem('INVALID', [...at, 'question'], text('This is no question code.', 'Ini bukan kode pertanyaan.')),
      );
    if (seen.has(question))
      problems.push(
        problem(
          'INVALID',
          [...at, 'question'],
          text('This question is answered twice.', 'Pertanyaan ini dijawab dua kali.'),
        ),
      );
    seen.add(question);
    const words = [value.text, value.choice, ...(value.choices ?? []), ...(value.ranking ?? [])];
    if (words.some((word) => (word?.length ?? 0) > LONGEST))
      problems.push(
        problem(
          'TOO_LONG',
          [...at, 'value'],
          text(`At most ${LONGEST} characters.`, `Paling banyak ${LONGEST} karakter.`),
        ),
      );
    if (words.some((word) => word != null && !isStorable(word)))
      problems.push(
        problem(
          'INVALID',
          [...at, 'value'],
          text('This holds characters that cannot be kept.', 'Ini memuat karakter yang tidak dapat disimpan.'),
        ),
      );
    if (value.date != null && !isCivilDate(value.date))
      problems.push(problem('INVALID', [...at, 'value', 'date'], text('No such day.', 'Tanggal ini tidak ada.')));
  });
  return problems;
}
