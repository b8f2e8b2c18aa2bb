import type { Answer, AnswerValue } from './answer.js';
import { contactPartOf } from './contact.js';
import { questionsIn } from './elements.js';
import type { Scalar } from './expression/value.js';
import type { Choice, Question, Questionnaire } from './model.js';

/**
 * One answered value, typed: what figures are counted from. A choice is a `code` (and `num` where the codes of its set
 * are numbers), an amount a `num`, words a `txt`. `part` is empty for the answer itself.
 */
export interface AnswerCell {
  /** The question; `group.question` in a group. */
  readonly key: string;
  /** The entry of the group, from 0. */
  readonly entry: number;
  /** A matrix row, a ranked choice, a half of a pair; `pair`, `other`, `comment`. */
  readonly part: string;
  /** Empty where it is no choice. */
  readonly code: string;
  readonly num: number | null;
  readonly txt: string | null;
  /** Whether the answer is "does not apply". */
  readonly na: boolean;
}

/**
 * | kind | part | code | num | txt |
 * |---|---|---|---|---|
 * | scales, number | | | the value | |
 * | single choice, multiple choice (a cell each) | | choice | where numeric | |
 * | boolean | | `true`, `false` | | |
 * | text | | | | the words |
 * | date | | | days since 1970-01-01 | the day |
 * | matrix (a cell each row) | row | column | where numeric | |
 * | ranking (a cell each choice) | choice | the place | the place | |
 * | pair | `expectation`, `experience` | | the value | |
 * | pair, both given | `pair` | `expectation\|experience` | | |
 * | file, group | | | how many | |
 * | calculated | | `true`, `false` | a number | words |
 *
 * Beside them `other` and `comment` with their words in `txt` and no code (a row or choice of that name has one). "Does
 * not apply" is one cell with `na`; in a matrix each such row is one, with its column as code. What
 * somebody gave to be called back by is in no cell: no figure speaks of it.
 */
export function answerCells(
  { questions }: Questionnaire,
  answers: readonly Answer[],
  calculated: Readonly<Record<string, Scalar>>,
): AnswerCell[] {
  return [
    ...cellsOf(questions.filter(isCounted), answers, '', 0),
    ...questions.flatMap(({ kind, key }) => {
      const value = kind === 'CALCULATED' && Object.hasOwn(calculated, key) ? calculated[key] : undefined;
      return value === undefined ? [] : [{ ...empty, key, ...scalarOf(value) }];
    }),
  ];
}

const isCounted = (question: Question): boolean => (contactPartOf(question) ?? 'OPT_IN') === 'OPT_IN';

type Made = Partial<Omit<AnswerCell, 'key' | 'entry'>>;
const empty = { entry: 0, part: '', code: '', num: null, txt: null, na: false } as const;

function cellsOf(
  questions: readonly Question[],
  answers: readonly Answer[],
  prefix: string,
  entry: number,
): AnswerCell[] {
  const byKey = new Map(questions.map((question) => [question.key, question]));
  return answers.flatMap((answer) => {
    const question = byKey.get(answer.question);
    if (!question) return [];
    const made = [
      ...valueCells(question, answer.value),
      ...words('other', answer.other),
      ...words('comment', answer.comment),
    ];
    const key = `${prefix}${question.key}`;
    return [...made.map((one) => ({ ...empty, ...one, key, entry })), ...entryCells(question, answer.value)];
  });
}

const entryCells = (question: Question, value: AnswerValue | null | undefined): AnswerCell[] =>
  question.kind === 'GROUP'
    ? (value?.items ?? []).flatMap((item, entry) =>
        cellsOf(questionsIn(question.elements), item.answers, `${question.key}.`, entry),
      )
    : [];

const words = (part: string, txt: string | null | undefined): Made[] => (txt == null ? [] : [{ part, txt }]);

function valueCells(question: Question, value: AnswerValue | null | undefined): Made[] {
  if (!value) return [];
  if (value.notApplicable) return [{ na: true }];
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
    case 'NUMBER':
      return value.number == null ? [] : [{ num: value.number }];
    case 'SINGLE_CHOICE':
      return value.choice == null ? [] : [choiceCell(question.choices, value.choice)];
    case 'MULTIPLE_CHOICE':
      return (value.choices ?? []).map((code) => choiceCell(question.choices, code));
    case 'BOOLEAN':
      return value.boolean == null ? [] : [{ code: String(value.boolean) }];
    case 'TEXT':
    case 'LONG_TEXT':
      return words('', value.text);
    case 'DATE':
      return value.date == null ? [] : [{ num: Date.parse(value.date) / 86_400_000, txt: value.date }];
    case 'MATRIX':
      return (value.rows ?? []).map(({ row, choice }) =>
        choice === question.notApplicableColumn?.code
          ? { part: row, code: choice, na: true }
          : { part: row, ...choiceCell(question.columns, choice) },
      );
    case 'RANKING':
      return (value.ranking ?? []).map((part, index) => ({ part, code: String(index + 1), num: index + 1 }));
    case 'PAIR':
      return pairCells(value.pair?.expectation ?? null, value.pair?.experience ?? null);
    case 'GROUP':
      return value.items ? [{ num: value.items.length }] : [];
    case 'FILE':
      return value.files ? [{ num: value.files.length }] : [];
    default:
      return [];
  }
}

function choiceCell(choices: readonly Choice[], code: string): Made {
  const value = choices.find((one) => one.code === code)?.value;
  return { code, num: typeof value === 'number' ? value : null };
}

const pairCells = (expectation: number | null, experience: number | null): Made[] => [
  ...(expectation === null ? [] : [{ part: 'expectation', num: expectation }]),
  ...(experience === null ? [] : [{ part: 'experience', num: experience }]),
  ...(expectation === null || experience === null ? [] : [{ part: 'pair', code: `${expectation}|${experience}` }]),
];

function scalarOf(value: Scalar): Made {
  if (typeof value === 'number') return { num: value };
  return typeof value === 'boolean' ? { code: String(value) } : { txt: value };
}
