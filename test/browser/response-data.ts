import fc from 'fast-check';
import type { SurveyData } from '../../client/answers.js';
import type { Question, Questionnaire } from '../../src/engines/questionnaire/model.js';

const words = fc.constantFrom('Baik sekali.', 'Perlu dua minggu lebih lama.', ' x ', '7', '<b>tebal</b>', 'a\nb');
/** No address and no number. White space around an e-mail address is taken away by the browser's own field. */
const unfit = ['bukan alamat', 'a@b', '12'];

/** What SurveyJS lets a respondent enter for a question: mostly right, now and then not; undefined is no answer. */
function valueFor(question: Question): fc.Arbitrary<unknown> {
  const codes = 'choices' in question ? question.choices.map((choice) => choice.value) : [];
  const outside = question.notApplicable?.code == null ? [] : [question.notApplicable.code];
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return fc.constantFrom(...question.steps.map((step) => step.value), ...outside);
    case 'SINGLE_CHOICE':
      return fc.constantFrom(...codes, ...outside);
    case 'MULTIPLE_CHOICE':
      return fc
        .shuffledSubarray(codes, { maxLength: question.maxSelected ?? codes.length })
        .map((all) => (all.includes('none') ? ['none'] : all));
    case 'BOOLEAN':
      return fc.boolean();
    case 'NUMBER':
      return fc.integer({ min: (question.min ?? 0) - 1, max: (question.max ?? 100) + 1 });
    case 'DATE':
      return fc.constantFrom('2024-02-29', '2026-11-01', '2026-11-22', '2027-01-31');
    case 'TEXT':
      return question.format === 'EMAIL'
        ? fc.constantFrom('nama@contoh.id', 'nama@contoh.id', ...unfit)
        : question.format === 'PHONE'
          ? fc.constantFrom('0812 345 678', '+62 21-555-010', '0812 345 678 ', '   ', ...unfit)
          : fc.oneof({ weight: 4, arbitrary: words }, fc.constant('   '));
    case 'LONG_TEXT':
      return fc.oneof({ weight: 4, arbitrary: words }, fc.constant('   '));
    case 'PAIR':
      return halves(
        [question.expectation.code, question.experience.code],
        question.steps.map((step) => step.value),
      );
    case 'MATRIX':
      return halves(
        question.rows.map((row) => row.code),
        question.columns.map((column) => column.value),
      );
    case 'RANKING':
      return fc.shuffledSubarray(codes, { minLength: codes.length });
    default:
      return fc.constant(undefined);
  }
}

/** Rows answered, seldom not all. */
const halves = (rows: readonly string[], columns: readonly unknown[]) =>
  fc
    .tuple(...rows.map(() => fc.tuple(fc.constantFrom(...columns), fc.integer({ max: 19, min: 0 }))))
    .map((all) => Object.fromEntries(all.flatMap(([value, luck], at) => (luck === 0 ? [] : [[rows[at], value]]))));

/**
 * Responses as a browser may hold them, by anybody between somebody careful, who leaves nothing out, and somebody who
 * skips every other question. What is answered may be hidden by other answers.
 */
export const responseData = ({ questions }: Questionnaire): fc.Arbitrary<SurveyData> =>
  fc.constantFrom(0, 0, 0, 1, 5).chain((skips) =>
    fc
      .tuple(...questions.map((question) => fc.tuple(valueFor(question), fc.integer({ min: 0, max: 9 }), words)))
      .map((all) => {
        const data: SurveyData = {};
        for (const [at, [value, luck, said]] of all.entries()) {
          const { key } = questions[at] ?? { key: '' };
          if (value === undefined || luck < skips) continue;
          data[key] = value;
          const isOther = value === 'other' || (Array.isArray(value) && value.includes('other'));
          if (isOther && luck > 1) data[`${key}-Comment`] = said;
        }
        return data;
      }),
  );
