import type { Chart } from '../../engines/chart/chart.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import type { Table } from '../../platform/table/table.js';
import type { SurveyResult } from '../result/result.js';
import { noIndex } from './export.problems.js';
import { recapOf, recapSheet } from './recap-sheet.js';
import { chartOf } from './result-chart.js';
import { resultTable } from './result-table.js';
import { noChart } from './share.problems.js';
import type { ShareAsk } from './share.rules.js';

/** What a share shows in one language, before it is drawn or written. */
export type Shown = { readonly chart: Chart } | { readonly table: Table };
export type ShownAsk = Pick<ShareAsk, 'content' | 'chart' | 'question'>;

/** What a share shows of figures; a codebook needs none and is not made here. */
export function shownOf(
  result: SurveyResult,
  { content, chart, question }: ShownAsk,
  language: Locale,
): Result<Shown, Problem[]> {
  if (chart) {
    const drawn = chartOf(result, { chart, question: question ?? null }, language);
    return drawn ? ok({ chart: drawn }) : fail([noChart]);
  }
  if (content !== 'RECAP') return ok({ table: resultTable('Result', result, language) });
  const recap = recapOf(result, []);
  return recap ? ok({ table: recapSheet(recap, language) }) : fail([noIndex]);
}
