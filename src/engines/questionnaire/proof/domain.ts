import { addDays, isCivilDate } from '../../../kernel/civil-date.js';
import type { Answer, AnswerValue } from '../answer.js';
import { questionsIn } from '../elements.js';
import { type Expression, partsOf } from '../expression/syntax.js';
import type { Choice, Formula, Question } from '../model.js';

/** Values that formulas compare with: where an answer must lie on either side of. */
export interface Constants {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly today: string;
}

export function constantsIn(formulas: readonly Formula[], today: string): Constants {
  const numbers = new Set<number>();
  const texts = new Set<string>();
  const visit = (one: Expression): void => {
    if (one.op === 'literal' && typeof one.value === 'number') numbers.add(one.value);
    if (one.op === 'literal' && typeof one.value === 'string') texts.add(one.value);
    for (const part of partsOf(one)) visit(part);
  };
  for (const { expression } of formulas) visit(expression);
  return { numbers: [...numbers].slice(0, 50), texts: [...texts].slice(0, 50), today };
}

const MOST_VALUES = 64;
/** A word that no formula compares with. */
const ANY_WORD = 'x';

/** Answers to a question that stand for all its answers, as far as formulas can tell them apart. */
export const domainOf = (question: Question, constants: Constants): readonly AnswerValue[] =>
  valuesOf(question, constants).slice(0, MOST_VALUES);

/** Whether no answer outside of that domain could make a difference to these formulas. */
export function isWhole(question: Question, formulas: readonly Formula[]): boolean {
  if (finite.has(question.kind)) return true;
  if (!compared.has(question.kind)) return false;
  const plain = (one: Expression): boolean => {
    const names = partsOf(one).filter((part) => part.op === 'variable' && part.path[0] === question.key);
    if (names.length === 0) return partsOf(one).every(plain);
    const simple = names.every((part) => part.op === 'variable' && part.path.length === 1);
    const others = partsOf(one).filter((part) => !names.includes(part));
    return simple && tests.has(one.op) && others.every(isConstant);
  };
  return formulas.every(({ expression }) => plain(expression));
}

const isConstant = (one: Expression): boolean =>
  one.op === 'literal' || (one.op === 'list' && one.of.length <= 5 && one.of.every(isConstant));

const finite: ReadonlySet<Question['kind']> = new Set([
  'RATING',
  'NPS',
  'CSAT',
  'CES',
  'SINGLE_CHOICE',
  'BOOLEAN',
  'PAIR',
]);
/** Kinds whose answers a plain comparison with constants can part into finitely many sorts. */
const compared: ReadonlySet<Question['kind']> = new Set([
  'NUMBER',
  'DATE',
  'TEXT',
  'LONG_TEXT',
  'MULTIPLE_CHOICE',
  'FILE',
]);
const tests: ReadonlySet<Expression['op']> = new Set([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'contains',
  'notcontains',
  'anyof',
  'allof',
  'noneof',
  'empty',
  'notempty',
]);

function valuesOf(question: Question, constants: Constants): AnswerValue[] {
  switch (question.kind) {
    case 'RATING':
    case 'NPS':
    case 'CSAT':
    case 'CES':
      return question.steps.map(({ value }) => ({ number: value }));
    case 'SINGLE_CHOICE':
      return question.choices.map(({ code }) => ({ choice: code }));
    case 'MULTIPLE_CHOICE': {
      const most = question.maxSelected ?? question.choices.length;
      return selections(question.choices, constants)
        .filter((codes) => codes.length <= most)
        .map((choices) => ({ choices }));
    }
    case 'RANKING':
      return rotations(question.choices.map((choice) => choice.code)).map((ranking) => ({ ranking }));
    case 'BOOLEAN':
      return [{ boolean: true }, { boolean: false }];
    case 'NUMBER':
      return around(constants.numbers, question.min, question.max, question.integer).map((number) => ({ number }));
    case 'DATE':
      return days(constants, question.min, question.max).map((date) => ({ date }));
    case 'TEXT':
    case 'LONG_TEXT':
      return wordsFor(question.format, question.maxLength, constants).map((text) => ({ text }));
    case 'MATRIX':
      return grids(
        question.rows.map((row) => row.code),
        question.columns.map((column) => column.code),
      );
    case 'PAIR':
      return question.steps.flatMap(({ value: expectation }) =>
        question.steps.map(({ value: experience }) => ({ pair: { expectation, experience } })),
      );
    case 'GROUP':
      return entriesFor(questionsIn(question.elements), question.minItems, constants);
    case 'FILE':
      return [{ files: [sampleFile(question.accepted)] }];
    default:
      return [];
  }
}

/** Every selection of a few choices, those that formulas name first; each of them with one of the rest too. */
function selections(choices: readonly Choice[], { texts, numbers }: Constants): string[][] {
  const codes = choices.filter((one) => one.special !== 'NONE').map((one) => one.code);
  const isNamed = (code: string) => texts.includes(code) || numbers.includes(Number(code));
  const named = [...codes.filter(isNamed), ...codes.filter((code) => !isNamed(code))].slice(0, 5);
  const rest = codes.filter((code) => !named.includes(code));
  const subsets = Array.from({ length: 2 ** named.length }, (_, bits) => named.filter((_code, at) => bits & (1 << at)));
  const alone = choices.filter((one) => one.special === 'NONE').map((one) => [one.code]);
  const [first] = rest;
  return [
    ...subsets.filter((one) => one.length > 0),
    ...alone,
    ...(first === undefined ? [] : subsets.map((one) => [...one, first])),
    codes,
  ];
}

const rotations = (codes: readonly string[]): string[][] =>
  codes.map((_, index) => [...codes.slice(index), ...codes.slice(0, index)]);

/** Numbers on, below and above all that formulas compare with. */
function around(numbers: readonly number[], min: number | null, max: number | null, integer: boolean): number[] {
  const near = [0, ...numbers, ...(min === null ? [] : [min]), ...(max === null ? [] : [max])];
  const all = near.flatMap((number) =>
    integer ? [number, number - 1, number + 1] : [number, number - 0.5, number + 0.5],
  );
  const fits = (number: number) =>
    (min === null || number >= min) && (max === null || number <= max) && (!integer || Number.isInteger(number));
  return [...new Set(all)].filter(fits);
}

function days({ texts, today }: Constants, min: string | null, max: string | null): string[] {
  const near = [today, ...texts.filter(isCivilDate), ...(min === null ? [] : [min]), ...(max === null ? [] : [max])];
  const all = near.flatMap((day) => [day, addDays(day, -1), addDays(day, 1)]);
  return [...new Set(all)].filter((day) => (min === null || day >= min) && (max === null || day <= max));
}

const formed = { PLAIN: ANY_WORD, EMAIL: 'a@example.org', URL: 'https://example.org/', PHONE: '+62 123 456' } as const;

function wordsFor(format: keyof typeof formed, most: number, { texts }: Constants): string[] {
  return format === 'PLAIN'
    ? [ANY_WORD, ...texts.filter((one) => one.trim() !== '' && one.length <= most)]
    : [formed[format]];
}

/** All rows alike, then each row differing from the rest. */
function grids(rows: readonly string[], columns: readonly string[]): AnswerValue[] {
  const alike = columns.map((choice) => ({ rows: rows.map((row) => ({ row, choice })) }));
  const differing = columns.flatMap((choice) =>
    rows.flatMap((odd) =>
      columns
        .filter((other) => other !== choice)
        .map((other) => ({ rows: rows.map((row) => ({ row, choice: row === odd ? other : choice })) })),
    ),
  );
  return rows.length > 1 ? [...alike, ...differing] : alike;
}

/** One entry in every way its questions can be answered, and two entries alike. */
function entriesFor(questions: readonly Question[], least: number, constants: Constants): AnswerValue[] {
  const entries = questions.reduce<Answer[][]>(
    (all, question) => {
      const values = domainOf(question, constants).slice(0, 8);
      const grown = all.flatMap((entry) => [
        ...values.map((value) => [...entry, { question: question.key, value }]),
        entry,
      ]);
      return grown.slice(0, MOST_VALUES);
    },
    [[]],
  );
  const times =
    (count: number) =>
    (answers: Answer[]): AnswerValue => ({ items: Array.from({ length: count }, () => ({ answers })) });
  return [...entries.map(times(Math.max(1, least))), ...entries.slice(0, 2).map(times(Math.max(2, least)))];
}

const sampleFile = (accepted: readonly string[]) => {
  const [first = 'application/pdf'] = accepted;
  const ending = first.startsWith('.') ? first : '.pdf';
  const mediaType = first.startsWith('.') ? 'application/octet-stream' : first.replace('/*', '/x');
  return { id: 'sample', name: `sample${ending}`, mediaType, size: 1 };
};
