import { cut } from '../../../kernel/text.js';
import { blame, type Run } from '../answer-fault.js';
import { isNode, mitraOf, type Node, wordIn } from '../document.js';
import type { Value } from '../expression/value.js';
import { itemsOf } from '../items.js';
import { limits } from '../limits.js';
import type { Choice, MatrixQuestion } from '../model.js';
import { flag, type Reading } from '../reading.js';
import { inLanguage } from '../texts.js';
import { choiceDisplay, choiceType, offeredIfOf, offering, unknownChoice } from './choices.js';
import type { Handler, Kind, Tools } from './kind.js';
import { only, unknownKey, wrongType } from './only.js';
import { rowsOf } from './rows.js';
import { isNotApplicable, scoreOf } from './scale.js';

/** One choice for each row (matriks pilihan tunggal). */
export const matrix: Kind<MatrixQuestion> = {
  takes: (type, node) => type === 'matrix' && !Object.hasOwn(mitraOf(node), 'pair'),
  read: (node, base, reading) => ({
    ...base,
    kind: 'MATRIX',
    rows: rowsOf(node, reading),
    ...columnsOf(node, reading),
    eachRowRequired: flag(node, 'eachRowRequired', reading.note) || flag(node, 'isAllRowRequired', reading.note),
    eachRowUnique: flag(node, 'eachRowUnique', reading.note),
  }),
  typeOf: ({ rows, columns }) => ({
    is: 'RECORD',
    fields: Object.fromEntries(rows.map((row) => [row.code, choiceType(columns)])),
  }),
  needs: ({ rows }) => offeredIfOf(rows),
  itemType: ({ rows }) => ({ is: 'CHOICE', codes: rows.map((row) => row.code) }),
  handler: (question, tools) => matrixHandler(question, tools),
  fromData: (_, data) =>
    isNode(data) ? { rows: Object.entries(data).map(([row, choice]) => ({ row, choice: wordIn(choice) })) } : null,
};

function columnsOf(node: Node, { language, note }: Reading): Pick<MatrixQuestion, 'columns' | 'notApplicableColumn'> {
  const items = itemsOf(node, 'columns', limits.columns, language, note);
  const outside = items.find(isNotApplicable);
  const scale = items.filter((item) => item !== outside);
  if (scale.length === 0) note('REQUIRED', ['columns'], 'It needs columns.', 'Kolom harus diisi.');
  const numeric = scale.every((item) => typeof item.value === 'number');
  const columns = scale.map(
    (item): Choice => ({
      code: item.code,
      value: numeric ? item.value : item.code,
      texts: item.texts,
      special: null,
      offeredIf: [],
      score: scoreOf(item),
      node: item.node,
    }),
  );
  return { columns, notApplicableColumn: outside ? { code: outside.code, texts: outside.texts } : null };
}

/** Row → column, in the order of the rows. */
type Grid = ReadonlyMap<string, string>;
const none: Grid = new Map();

function matrixHandler(question: MatrixQuestion, tools: Tools): Handler<Grid> {
  const { key, rows, columns, notApplicableColumn: outside, eachRowRequired, eachRowUnique } = question;
  const values = new Map<string, Value>(columns.map((column) => [column.code, column.value]));
  if (outside) values.set(outside.code, undefined);
  const scores = new Map(columns.map((column) => [column.code, column.score]));
  const known = new Set(rows.map((row) => row.code));
  const isShown = offering(rows, tools);
  const show = choiceDisplay(outside ? [...columns, outside] : columns);
  const missingRows = (held: Grid, run: Run): void => {
    for (const { code } of rows)
      if (!held.has(code) && (isShown?.(code, run) ?? true))
        blame(run, 'REQUIRED', [key, code], 'Answer this row too.', 'Jawab baris ini juga.');
  };
  return {
    read: (value, run) => {
      const given = only(value, 'rows', key, run);
      return given === null ? null : readRows(given, { key, known, values }, rows, run);
    },
    settle: isShown
      ? (held, run) => {
          const kept = new Map([...held].filter(([row]) => isShown(row, run)));
          for (const row of held.keys())
            if (!kept.has(row)) run.dropped.push({ path: [...run.prefix, key, row], because: 'HIDDEN' });
          return kept.size > 0 ? kept : undefined;
        }
      : undefined,
    offered: isShown && ((run) => [...known].filter((row) => isShown(row, run))),
    value: (held) => {
      const record: Record<string, Value> = {};
      for (const [row, column] of held) record[row] = values.get(column);
      return record;
    },
    store: (held) => ({ rows: [...held].map(([row, choice]) => ({ row, choice })) }),
    missing: eachRowRequired ? (run) => missingRows(none, run) : undefined,
    complete: (held, run) => {
      if (eachRowRequired) missingRows(held, run);
      if (eachRowUnique) checkUnique(held, key, run);
    },
    score: (held) => [...held.values()].reduce((sum, column) => sum + (scores.get(column) ?? 0), 0),
    display: (held, language) =>
      rows
        .flatMap(({ code, texts }) => {
          const column = held.get(code);
          return column === undefined ? [] : `${inLanguage(texts, language) ?? code}: ${show(column, language)}`;
        })
        .join('; '),
  };
}

function readRows(
  given: unknown,
  { key, known, values }: { key: string; known: ReadonlySet<string>; values: ReadonlyMap<string, unknown> },
  rows: MatrixQuestion['rows'],
  run: Run,
): Grid | undefined | null {
  if (!Array.isArray(given)) return wrongType([key], run, 'a list of rows', 'daftar baris');
  if (given.length > known.size)
    return blame(run, 'TOO_MANY', [key], `At most ${known.size} rows.`, `Paling banyak ${known.size} baris.`);
  const grid = new Map<string, string>();
  let right = true;
  for (const [index, one] of given.entries()) {
    const fine = isNode(one) ? rowRight(one, key, known, values, grid, run) : null;
    if (!isNode(one)) wrongType([key, String(index)], run, '{ row, choice }', '{ row, choice }');
    right &&= fine !== null;
  }
  if (!right) return null;
  const ordered = rows.flatMap(({ code }) => {
    const column = grid.get(code);
    return column === undefined ? [] : [[code, column] as const];
  });
  return ordered.length > 0 ? new Map(ordered) : undefined;
}

function rowRight(
  one: Node,
  key: string,
  known: ReadonlySet<string>,
  values: ReadonlyMap<string, unknown>,
  grid: Map<string, string>,
  run: Run,
): true | null {
  const { row, choice } = one;
  for (const part in one) if (part !== 'row' && part !== 'choice') return unknownKey(part, [key], run);
  if (typeof row !== 'string' || !known.has(row)) {
    const shown = cut(wordIn(row), 40);
    return blame(run, 'UNKNOWN_KEY', [key, shown], `"${shown}" is no row here.`, `"${shown}" bukan baris di sini.`);
  }
  if (grid.has(row))
    return blame(run, 'DUPLICATE', [key, row], 'This row is answered twice.', 'Baris ini dijawab dua kali.');
  if (typeof choice !== 'string') return wrongType([key, row], run, 'the code of a column', 'kode kolom');
  if (!values.has(choice)) return unknownChoice(choice, [...values.keys()], [key, row], run);
  grid.set(row, choice);
  return true;
}

function checkUnique(held: Grid, key: string, run: Run): void {
  const seen = new Set<string>();
  for (const [row, column] of held) {
    if (seen.has(column))
      blame(run, 'DUPLICATE', [key, row], 'Each column is chosen once.', 'Setiap kolom hanya dipilih satu kali.');
    seen.add(column);
  }
}
