import type { Choice, QuestionOf } from '../../engines/questionnaire/model.js';
import type { Texts } from '../../engines/questionnaire/texts.js';
import { maskChoices } from '../../engines/statistics/anonymity/mask.js';
import { type ChoiceFigures, choiceFigures } from '../../engines/statistics/choices.js';
import { missing } from '../../engines/statistics/figure.js';
import type { PooledQuestion } from '../../engines/statistics/pool.js';
import type { Guard } from './guard.js';
import { type AskedIn, isOf, type KeyedResult, pooled, type Reading } from './pooled.js';
import type { QuestionResult, TitledChoices } from './result.js';

type One = QuestionOf<'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'BOOLEAN'>;

export const booleanChoices = ({ trueTexts, falseTexts }: QuestionOf<'BOOLEAN'>) => [
  { code: 'true', texts: trueTexts },
  { code: 'false', texts: falseTexts },
];
const choicesOf = (question: One): readonly Pick<Choice, 'code' | 'texts'>[] =>
  question.kind === 'BOOLEAN' ? booleanChoices(question) : question.choices;

/** The choices of a question over all versions. */
export const pooledChoices = (keyed: KeyedResult): PooledQuestion<string> => pooled<string>(keyed, false, readChoices);

function readChoices(asked: AskedIn): Reading<string> | null {
  if (!isOf(asked, 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'BOOLEAN')) return null;
  const { question, cells } = asked;
  return {
    offered: choicesOf(question).map(({ code }) => code),
    counts: cells.codes(),
    answered: question.kind === 'MULTIPLE_CHOICE' ? cells.total('ANSWERS') : cells.total('CODE'),
    notApplicable: cells.total('NOT_APPLICABLE'),
  };
}

export function choicesResult(keyed: KeyedResult, question: One, guard: Guard) {
  const allowed = question.kind === 'MULTIPLE_CHOICE' ? ('SEVERAL' as const) : ('ONE' as const);
  const titles = new Map(
    [...keyed.asked, { question }].flatMap(({ question: one }) =>
      one.kind === 'SINGLE_CHOICE' || one.kind === 'MULTIPLE_CHOICE' || one.kind === 'BOOLEAN'
        ? choicesOf(one).map(({ code, texts }) => [code, texts] as const)
        : [],
    ),
  );
  const order = choicesOf(question).map(({ code }) => code);
  return { is: 'CHOICES' as const, allowed, ...titled(pooledChoices(keyed), order, titles, allowed, guard) };
}

/** One row of a matrix is a question with one choice. */
export function matrixResult(
  keyed: KeyedResult,
  question: QuestionOf<'MATRIX'>,
  guard: Guard,
): Pick<Extract<QuestionResult, { is: 'MATRIX' }>, 'is' | 'rows'> {
  const matrices = [...keyed.asked.flatMap((one) => (isOf(one, 'MATRIX') ? one.question : [])), question];
  const rows = new Map(matrices.flatMap((one) => one.rows.map(({ code, texts }) => [code, texts] as const)));
  const titles = new Map(matrices.flatMap((one) => one.columns.map(({ code, texts }) => [code, texts] as const)));
  const order = question.columns.map(({ code }) => code);
  return {
    is: 'MATRIX',
    rows: [...rows].map(([code, rowTitles]) => {
      const one = pooled<string>(keyed, false, (asked) => readRow(asked, code));
      return { code, rowTitles, ...titled(one, order, titles, 'ONE', guard) };
    }),
  };
}

function readRow(asked: AskedIn, row: string): Reading<string> | null {
  if (!isOf(asked, 'MATRIX') || !asked.question.rows.some(({ code }) => code === row)) return null;
  const { question, cells } = asked;
  return {
    offered: question.columns.map(({ code }) => code),
    counts: cells.codes(row),
    answered: cells.total('CODE', row),
    notApplicable: cells.total('NOT_APPLICABLE', row),
    row,
  };
}

function titled(
  { values, states }: PooledQuestion<string>,
  order: readonly string[],
  titles: ReadonlyMap<string, Texts>,
  allowed: 'ONE' | 'SEVERAL',
  { k, narrowed }: Guard,
): TitledChoices {
  const offered = new Map(values.map((one) => [one.value, one]));
  const codes = [...new Set([...order, ...offered.keys()])];
  const chosen = codes.map((code) => {
    const { count = 0, offeredTo = 0 } = offered.get(code) ?? {};
    return { code, count, offeredTo };
  });
  const figures = choiceFigures(chosen, states, allowed);
  if (k === null) return { figures, choiceTitles: titles };
  if (narrowed || states.answered < k) return { figures: hidden(figures), choiceTitles: titles };
  return { figures: maskChoices(figures, k, allowed), choiceTitles: titles };
}

const suppressed = missing('SUPPRESSED');
const hidden = (figures: ChoiceFigures): ChoiceFigures => ({
  ...figures,
  mentions: null,
  choices: figures.choices.map((choice) => ({
    ...choice,
    count: null,
    percentOfRespondents: suppressed,
    percentOfMentions: suppressed,
  })),
});
