import fc from 'fast-check';
import type { Answer, AnswerValue } from '../../src/engines/questionnaire/answer.js';
import { questionsIn } from '../../src/engines/questionnaire/elements.js';
import type { Question } from '../../src/engines/questionnaire/model.js';

const words: fc.Arbitrary<string> = fc.constantFrom('Baik', 'Cepat dan jelas', 'Terlambat dua minggu', 'Perlu diulang');

/** Answers to a question that are right in themselves; null where a survey link takes none. */
export function valuesOf(question: Question): fc.Arbitrary<AnswerValue> | null {
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return fc.constantFrom(...question.steps.map(({ value }) => ({ number: value })));
    case 'NUMBER':
      return fc.integer({ min: question.min ?? 0, max: question.max ?? 50 }).map((number) => ({ number }));
    case 'SINGLE_CHOICE':
      return fc.constantFrom(...question.choices.map(({ code }) => ({ choice: code })));
    case 'MULTIPLE_CHOICE':
      return fc
        .subarray(
          question.choices.filter(({ special }) => special === null).map(({ code }) => code),
          { minLength: Math.max(1, question.minSelected) },
        )
        .map((choices) => ({ choices: choices.slice(0, question.maxSelected ?? choices.length) }));
    case 'BOOLEAN':
      return fc.boolean().map((boolean) => ({ boolean }));
    case 'TEXT':
    case 'LONG_TEXT':
      if (question.format === 'EMAIL') return fc.constant({ text: 'a@example.test' });
      if (question.format === 'URL') return fc.constant({ text: 'https://example.test/a' });
      return question.format === 'PHONE' ? fc.constant({ text: '+62 812 0000' }) : words.map((text) => ({ text }));
    case 'DATE':
      return fc.constantFrom('2026-01-31', '2026-03-02', '2026-06-30').map((date) => ({ date }));
    case 'MATRIX':
      return fc
        .tuple(...question.rows.map(() => fc.constantFrom(...question.columns.map(({ code }) => code))))
        .map((chosen) => ({ rows: question.rows.map(({ code }, at) => ({ row: code, choice: chosen[at] ?? '' })) }));
    case 'RANKING': {
      const codes = question.choices.map(({ code }) => code);
      return fc.shuffledSubarray(codes, { minLength: codes.length }).map((ranking) => ({ ranking }));
    }
    case 'PAIR': {
      const step = fc.constantFrom(...question.steps.map(({ value }) => value));
      return fc.tuple(step, step).map(([expectation, experience]) => ({ pair: { expectation, experience } }));
    }
    case 'GROUP':
      return fc
        .array(answersTo(questionsIn(question.elements), 0.9), {
          minLength: Math.max(1, question.minItems),
          maxLength: Math.min(question.maxItems, Math.max(2, question.minItems)),
        })
        .map((items) => ({ items: items.map((answers) => ({ answers })) }));
    default:
      return null;
  }
}

/** Answers to about such a share of the questions. */
export function answersTo(questions: readonly Question[], share: number): fc.Arbitrary<Answer[]> {
  const each = questions.flatMap((question) => {
    const values = valuesOf(question);
    return values ? [fc.tuple(fc.constant(question), values, fc.double({ min: 0, max: 1, noNaN: true }))] : [];
  });
  return fc
    .tuple(...each)
    .map((all) => all.flatMap(([question, value, luck]) => (luck <= share ? [answerOf(question, value)] : [])));
}

/** The choice "other" goes with words. */
export function answerOf(question: Question, value: AnswerValue): Answer {
  const isOther =
    question.kind === 'SINGLE_CHOICE' &&
    question.choices.some(({ code, special }) => special === 'OTHER' && code === value.choice);
  return { question: question.key, value, ...(isOther ? { other: 'Lainnya' } : {}) };
}
