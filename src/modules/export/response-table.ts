import type { Locale } from '../../kernel/text.js';
import type { SpssFile } from '../../platform/table/spss.js';
import { spssNames } from '../../platform/table/spss-names.js';
import type { Cell, Column, Row, Table } from '../../platform/table/table.js';
import {
  type AnswerColumn,
  type AnsweredResponse,
  type AskedVersion,
  type OpenResponse,
  responseOpener,
} from './response-columns.js';
import { answerSpss, plainSpss, type SpssColumn } from './spss-columns.js';

/** Who answered, when and how: only where a campaign names its respondents. */
export interface NamedResponse extends AnsweredResponse {
  readonly id: string;
  readonly submittedAt: Date | null;
  readonly day: string;
  readonly partner: string | null;
  readonly contact: string | null;
  readonly segment: string | null;
  readonly language: string;
  readonly channel: string;
}

/** The columns before the answers. */
const responseColumns: readonly (Column & { readonly read: (response: NamedResponse) => Cell })[] = [
  { name: 'response_id', kind: 'TEXT', read: ({ id }) => id },
  { name: 'submitted_at', kind: 'INSTANT', read: ({ submittedAt }) => submittedAt },
  { name: 'day', kind: 'DAY', read: ({ day }) => day },
  { name: 'partner', kind: 'TEXT', read: ({ partner }) => partner },
  { name: 'contact', kind: 'TEXT', read: ({ contact }) => contact },
  { name: 'segment', kind: 'TEXT', read: ({ segment }) => segment },
  { name: 'language', kind: 'TEXT', read: ({ language }) => language },
  { name: 'channel', kind: 'TEXT', read: ({ channel }) => channel },
  { name: 'version', kind: 'NUMBER', read: ({ versionNumber }) => versionNumber },
];

/** A column of the response table in all its forms: as it is read, and as SPSS has it. */
export interface LaidColumn extends Column {
  /** Null for who answered, when and how. */
  readonly answer: AnswerColumn | null;
  readonly spss: SpssColumn;
  /** What SPSS calls its variables. */
  readonly spssNames: readonly string[];
  readonly read: (response: NamedResponse, opened: OpenResponse) => Cell;
}

/** All columns of the response table, under names of which none comes twice. */
export function layOut(answers: readonly AnswerColumn[], locale: Locale): LaidColumn[] {
  const laid = uniqueNames([
    ...responseColumns.map((one) => ({ ...one, answer: null })),
    ...answers.map((one) => ({
      ...one,
      answer: one,
      read: (_: NamedResponse, opened: OpenResponse) => one.read(opened),
    })),
  ]).map((one) => ({ ...one, spss: one.answer ? answerSpss(one.name, one.answer, locale) : plainSpss(one) }));
  const names = spssNames(laid.flatMap(({ spss }) => spss.variables.map(({ name }) => name)));
  let at = 0;
  return laid.map((one) => {
    const from = at;
    at += one.spss.variables.length;
    return { ...one, spssNames: names.slice(from, at) };
  });
}

export type Responses = Iterable<NamedResponse> | AsyncIterable<NamedResponse>;

/** One row a response, made as it is read. */
export function responseTable(
  name: string,
  columns: readonly LaidColumn[],
  versions: readonly AskedVersion[],
  responses: Responses,
): Table {
  const open = responseOpener(versions);
  async function* rows(): AsyncGenerator<Row> {
    for await (const response of responses) {
      const opened = open(response);
      yield columns.map(({ read }) => read(response, opened));
    }
  }
  return { name, columns, rows: rows() };
}

/** The response table with its variables, for SPSS. */
export function responseSpss(table: Table, columns: readonly LaidColumn[]): Pick<SpssFile, 'variables' | 'rows'> {
  async function* rows(): AsyncGenerator<Row> {
    for await (const row of table.rows) yield row.flatMap((cell, at) => columns[at]?.spss.cells(cell) ?? []);
  }
  return { variables: columns.flatMap(({ spss }) => spss.variables), rows: rows() };
}

/** A question may be called as one of our own columns is: the later one gets a number. */
function uniqueNames<C extends Column>(columns: readonly C[]): C[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column.name;
    for (let at = 2; taken.has(name); at += 1) name = `${column.name}~${at}`;
    taken.add(name);
    return { ...column, name };
  });
}
