import type { Figure } from '../../engines/statistics/figure.js';
import { type RecapTable, type RespondentRow, recapTable } from '../../engines/statistics/ikm/recap-table.js';
import type { Locale } from '../../kernel/text.js';
import type { Cell, Row, Table } from '../../platform/table/table.js';
import type { SurveyResult } from '../result/result.js';

/** The recap table of a result; null where the questionnaire asks no index. */
export const recapOf = ({ index, profile }: SurveyResult, respondents: readonly RespondentRow[]): RecapTable | null =>
  index && profile ? recapTable(index, profile, respondents) : null;

const told = ({ value, absent }: Figure): Cell => value ?? (absent ? { mark: absent } : null);

/**
 * The table of the regulation's annex (pengolahan data per responden dan per unsur pelayanan): a line a respondent where
 * single answers may be shown, then sums, averages, weighted averages and the index; below them the grades and the legend.
 */
export function recapSheet(recap: RecapTable, locale: Locale): Table {
  const width = recap.columns.length;
  const words = (id: string, en: string): string => (locale === 'id' ? id : en);
  const line = (head: Cell, values: readonly Cell[], sum: Cell = null, mark: Cell = null): Row => [
    head,
    ...Array.from({ length: width }, (_, at) => values[at] ?? null),
    sum,
    mark,
  ];
  function* rows(): Generator<Row> {
    yield line(
      '',
      recap.columns.map(({ title }) => title[locale]),
    );
    for (const [at, values] of recap.respondents.entries()) yield line(at + 1, values);
    for (const { label, values, sum, mark } of recap.lines)
      yield line(label[locale], values.map(told), sum && told(sum), mark);
    if (recap.band) yield line(words('Mutu pelayanan', 'Grade'), [], recap.band.grade, recap.band.verdict[locale]);
    for (const { grade, verdict, convertedFrom, convertedTo } of recap.bands)
      yield line(`${grade} (${verdict[locale]})`, [], `${convertedFrom} – ${convertedTo}`);
    for (const { term, meaning } of recap.legend) yield line(term, [], null, meaning[locale]);
  }
  return {
    name: words('Rekapitulasi', 'Recap'),
    columns: [
      { name: words('No. responden', 'Respondent'), kind: 'TEXT' },
      ...recap.columns.map(({ code }) => ({ name: code, kind: 'NUMBER' as const })),
      { name: words('Jumlah', 'Sum'), kind: 'NUMBER' },
      { name: words('Keterangan', 'Note'), kind: 'TEXT' },
    ],
    rows: rows(),
  };
}
