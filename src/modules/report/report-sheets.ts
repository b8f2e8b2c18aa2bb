import type { MadeColumn, MadeSection, MadeTable, Report } from '../../engines/report/report.js';
import type { Locale } from '../../kernel/text.js';
import type { Cell } from '../../platform/table/table.js';
import type { Sheet } from '../../platform/table/workbook.js';
import { tableOf } from './report-table.js';
import { linesAbove, warningOf } from './report-words.js';

const NARROWEST = 8;
const WIDEST = 50;

/** Where files of evidence are opened, by their ids. */
export type FileLinks = ReadonlyMap<string, string>;

/** A report as sheets: one a section. Where a template says in which row the data begin, they begin there. */
export const sheetsOf = (report: Report, locale: Locale, files: FileLinks): Sheet[] =>
  report.sections.map((section) => sheetOf(report, section, locale, files));

function sheetOf(report: Report, section: MadeSection, locale: Locale, files: FileLinks): Sheet {
  const { name, columns, rows } = tableOf(section, locale);
  const groups = section.is === 'TABLE' ? groupsOf(section, locale) : null;
  const titles =
    section.is === 'TABLE'
      ? titlesOf(
          section,
          columns.map((one) => one.name),
          locale,
        )
      : columns.map((one) => one.name);
  const warning = warningOf(report);
  const above: Cell[][] = [
    [report.title[locale]],
    [name],
    ...linesAbove(report).map((line): Cell[] => [line[locale]]),
    ...(warning ? [[warning[locale]]] : []),
  ];
  const heads = [...(groups ? [groups] : []), titles];
  const first = section.is === 'TABLE' ? section.firstRow : null;
  // What does not fit above the row where data must begin is left out from below: the title comes first.
  const room = first === null ? above.length + 1 : Math.max(first - 1 - heads.length, 0);
  const top = Array.from({ length: room }, (_, at): Cell[] => above[at] ?? []);
  const told = section.is === 'TABLE' ? section.columns : [];
  const body = rows.map((row) => row.map((cell, at) => dayIn(cell, columns[at]?.kind, told[at]?.sheet)));
  return {
    name: `${section.code} ${name}`,
    lines: [...top, ...heads, ...body],
    heads: [...(room > 0 ? [0] : []), ...heads.map((_, at) => room + at)],
    dayFormats: told.map(({ sheet }) => (sheet === 'DAY_MONTH_YEAR' ? 'dd/mm/yyyy' : null)),
    links: section.is === 'TABLE' ? linksOf(section, room + heads.length, files) : new Map(),
    widths: columns.map((_, at) => widthOf([titles[at] ?? '', ...rows.map((row) => row[at] ?? '')])),
  };
}

function dayIn(cell: Cell, kind: string | undefined, told: MadeColumn['sheet']): Cell {
  if (typeof cell !== 'string' || (kind !== 'DAY' && told !== 'DAY_MONTH_YEAR')) return cell;
  return new Date(`${kind === 'DAY' ? cell : cell.split('/').reverse().join('-')}T00:00:00Z`);
}

/** A cell leads to one address: of several files, the first. */
function linksOf({ columns, rows }: MadeTable, first: number, files: FileLinks): Map<string, string> {
  const column = columns.findIndex(({ sheet }) => sheet === 'EVIDENCE');
  if (column < 0) return new Map();
  return new Map(
    rows.flatMap(({ sources }, at): [string, string][] => {
      const [address] = sources.flatMap(({ evidence }) => (evidence && files.get(evidence.fileId)) || []);
      return address === undefined ? [] : [[`${first + at},${column}`, address]];
    }),
  );
}

const groupsOf = ({ columns }: MadeTable, locale: Locale): Cell[] | null =>
  columns.some(({ group }) => group) ? columns.map(({ group }) => group?.[locale] ?? null) : null;
const titlesOf = ({ columns }: MadeTable, names: readonly string[], locale: Locale): string[] =>
  names.map((name, at) => columns[at]?.title[locale] ?? name);

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => Math.ceil(String(cell ?? '').length * 1.1))));
