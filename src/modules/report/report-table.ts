import type { MadeCell, MadeColumn, MadeSection } from '../../engines/report/report.js';
import type { Locale } from '../../kernel/text.js';
import type { Cell, Column, Row, Table } from '../../platform/table/table.js';
import { shownValue, words } from './report-words.js';

const LONGEST_EXACT = 15;

/** A section as a plain table, for CSV and for the sheets of a workbook. */
export function tableOf(section: MadeSection, locale: Locale): Table & { readonly rows: readonly Row[] } {
  const text = (name: string): Column => ({ name, kind: 'TEXT' });
  const name = section.title[locale];
  switch (section.is) {
    case 'TABLE': {
      const hasFindings = section.rows.some(({ findings }) => findings.length > 0);
      return {
        name,
        columns: [
          ...section.columns.map((one) => ({ name: headOf(one, locale), kind: one.kind })),
          ...(hasFindings ? [text(words.finding[locale])] : []),
        ],
        rows: section.rows.map(({ cells, findings }) => [
          ...cells.map((cell, at) => cellIn(cell, section.columns[at], locale)),
          ...(hasFindings ? [findings.map((one) => `${one.severity} ${one.text[locale]}`).join('; ')] : []),
        ]),
      };
    }
    case 'FIGURES':
      return {
        name,
        columns: [
          text(words.code[locale]),
          text(words.figure[locale]),
          text(words.value[locale]),
          text(words.exact[locale]),
          text(words.formula[locale]),
        ],
        rows: section.figures.map((one) => [
          one.code,
          one.title[locale],
          one.value === null ? shownValue(one)[locale] : (numberOf(one.value) ?? one.value),
          one.exact,
          one.formula,
        ]),
      };
    case 'NARRATIVE':
      return {
        name,
        columns: [text(words.question[locale]), text(words.answer[locale])],
        rows: section.answers.map(({ title, words: said }) => [title[locale], said]),
      };
  }
}

const headOf = ({ title, group }: MadeColumn, locale: Locale): string =>
  group ? `${group[locale]}: ${title[locale]}` : title[locale];

export function cellIn(cell: MadeCell, column: MadeColumn | undefined, locale: Locale): Cell {
  if (cell === null) return null;
  return column?.kind === 'NUMBER' ? (numberOf(cell.id) ?? cell.id) : cell[locale];
}

/** As a number where a spreadsheet would keep every digit of it. */
const numberOf = (value: string): number | null =>
  value.replace(/\D/g, '').length <= LONGEST_EXACT ? Number(value) : null;
