import type { Answer, AnswerValue } from '../../engines/questionnaire/answer.js';
import type { Choice, Question, ScaleStep } from '../../engines/questionnaire/model.js';
import { noTexts, type Texts } from '../../engines/questionnaire/texts.js';
import type { Cell, Column } from '../../platform/table/table.js';
import { notApplicable, skipped } from './answer-state.js';

/** A value that a column may hold, and what it means. */
export interface CodedValue {
  readonly code: string | number | boolean;
  readonly texts: Texts;
}
export type MeasureLevel = 'NOMINAL' | 'ORDINAL' | 'SCALE';

/** One column that a question needs: most need one, some one for each choice, row or side. */
export interface ColumnShape {
  /** Put behind the question's key: empty, `.part` or `:beside`. Keys hold neither. */
  readonly suffix: string;
  /** Of the part: a choice, a row. */
  readonly texts: Texts;
  readonly kind: Column['kind'];
  readonly level: MeasureLevel;
  /** Every value there can be; empty when it is open. */
  readonly values: readonly CodedValue[];
  /** The row of a matrix that is shown by a condition of its own. */
  readonly shownRow: string | null;
  /** What stands in it when the question was asked. */
  readonly read: (answer: Answer | undefined) => Cell;
}

/** The columns of a question that is no group and no text to read. */
export function shapesOf(question: Question): ColumnShape[] {
  const beside = question.comment ? [wordsBeside(':comment', (answer) => answer?.comment)] : [];
  return [...valueShapes(question), ...beside];
}

function valueShapes(question: Question): ColumnShape[] {
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return [valued('NUMBER', 'ORDINAL', stepValues(question.steps), ({ number }) => number)];
    case 'SINGLE_CHOICE':
      return [
        valued('TEXT', levelOf(question.choices), choiceValues(question.choices), ({ choice }) => choice),
        ...otherShape(question.choices),
      ];
    case 'MULTIPLE_CHOICE':
      return [
        ...question.choices.map(({ code, texts }) =>
          part(code, texts, 'NOMINAL', chosenValues, ({ choices }) => choices && Number(choices.includes(code))),
        ),
        ...otherShape(question.choices),
      ];
    case 'RANKING':
      return question.choices.map(({ code, texts }) =>
        part(code, texts, 'ORDINAL', placeValues(question.choices), ({ ranking }) => placeOf(ranking, code)),
      );
    case 'BOOLEAN':
      return [
        valued(
          'BOOLEAN',
          'NOMINAL',
          [
            { code: true, texts: question.trueTexts },
            { code: false, texts: question.falseTexts },
          ],
          ({ boolean }) => boolean,
        ),
      ];
    case 'MATRIX':
      return question.rows.map(({ code, texts, offeredIf }) => ({
        ...valued('TEXT', levelOf(question.columns), choiceValues(question.columns), ({ rows }) => {
          const given = rows?.find(({ row }) => row === code)?.choice;
          return given !== undefined && given === question.notApplicableColumn?.code ? notApplicable : given;
        }),
        suffix: `.${code}`,
        texts,
        shownRow: offeredIf.length > 0 ? code : null,
      }));
    case 'PAIR':
      return (['expectation', 'experience'] as const).map((side) =>
        part(side, question[side].texts, 'ORDINAL', stepValues(question.steps), ({ pair }) => pair?.[side]),
      );
    case 'NUMBER':
      return [valued('NUMBER', 'SCALE', [], ({ number }) => number)];
    case 'DATE':
      return [valued('DAY', 'SCALE', [], ({ date }) => date)];
    case 'TEXT':
    case 'LONG_TEXT':
      return [valued('TEXT', 'NOMINAL', [], ({ text }) => text)];
    case 'FILE':
      return [valued('TEXT', 'NOMINAL', [], ({ files }) => files?.map(({ name }) => name).join('; '))];
    default:
      return [];
  }
}

type Read = (value: AnswerValue) => Cell | undefined;

const valued = (kind: Column['kind'], level: MeasureLevel, values: readonly CodedValue[], read: Read): ColumnShape => ({
  suffix: '',
  texts: noTexts,
  kind,
  level,
  values,
  shownRow: null,
  read: (answer) => {
    if (!answer?.value) return skipped;
    return answer.value.notApplicable ? notApplicable : (read(answer.value) ?? skipped);
  },
});

const part = (
  code: string,
  texts: Texts,
  level: MeasureLevel,
  values: readonly CodedValue[],
  read: Read,
): ColumnShape => ({ ...valued('NUMBER', level, values, read), suffix: `.${code}`, texts });

/** Words that go with an answer: empty where nobody gave any. */
const wordsBeside = (suffix: string, read: (answer: Answer | undefined) => string | null | undefined): ColumnShape => ({
  ...valued('TEXT', 'NOMINAL', [], () => null),
  suffix,
  read: (answer) => read(answer) ?? null,
});

const otherShape = (choices: readonly Choice[]): ColumnShape[] =>
  choices.some(({ special }) => special === 'OTHER') ? [wordsBeside(':other', (answer) => answer?.other)] : [];

const placeOf = (ranking: readonly string[] | null | undefined, code: string): Cell | undefined => {
  const at = ranking?.indexOf(code) ?? -1;
  return at < 0 ? undefined : at + 1;
};

const stepValues = (steps: readonly ScaleStep[]): CodedValue[] =>
  steps.map(({ value, texts }) => ({ code: value, texts }));
const choiceValues = (choices: readonly Choice[]): CodedValue[] => choices.map(({ code, texts }) => ({ code, texts }));
const placeValues = (choices: readonly Choice[]): CodedValue[] =>
  choices.map((_, at) => ({ code: at + 1, texts: { en: `Place ${at + 1}`, id: `Peringkat ${at + 1}` } }));
const chosenValues: readonly CodedValue[] = [
  { code: 1, texts: { en: 'Chosen', id: 'Dipilih' } },
  { code: 0, texts: { en: 'Not chosen', id: 'Tidak dipilih' } },
];

/** Choices that are numbers, or score, have an order. */
const levelOf = (choices: readonly Choice[]): MeasureLevel =>
  choices.length > 0 && choices.every(({ value, score }) => typeof value === 'number' || score !== null)
    ? 'ORDINAL'
    : 'NOMINAL';
