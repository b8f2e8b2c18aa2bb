import type { Problem } from '../../kernel/problem.js';
import type { Locale } from '../../kernel/text.js';
import type { ExportContent } from './export-ask.js';
import { expiryOutside, formatUnfit, noChart, questionNeeded, rowsNeverShared } from './share.problems.js';

export const shareKinds = ['CHART', 'EXPORT'] as const;
export type ShareKind = (typeof shareKinds)[number];
export const shareFormats = ['SVG', 'CSV', 'XLSX'] as const;
export type ShareFormat = (typeof shareFormats)[number];
export const shareCharts = ['QUESTION', 'INDEX', 'ELEMENTS', 'GAPS'] as const;
export type ShareChart = (typeof shareCharts)[number];

/** What a share shows. */
export interface ShareAsk {
  readonly what: ShareKind;
  readonly format: ShareFormat;
  readonly content?: ExportContent | null;
  readonly chart?: ShareChart | null;
  readonly question?: string | null;
  readonly language: Locale;
  readonly expiresAt: Date;
}

const LONGEST_MS = 366 * 86_400_000;
/** In force at once, of one campaign. */
export const MOST_SHARES = 100;

/** What does not fit together in a share, all of it. */
export function checkShare(ask: ShareAsk, now: Date): Problem[] {
  const isChart = ask.what === 'CHART';
  const left = ask.expiresAt.getTime() - now.getTime();
  return [
    ...(isChart === (ask.format === 'SVG') ? [] : [formatUnfit]),
    ...(ask.content === 'RESPONSES' || (!isChart && ask.content == null) || (isChart && ask.content != null)
      ? [rowsNeverShared]
      : []),
    ...(isChart === (ask.chart != null) ? [] : [noChart]),
    ...((ask.chart === 'QUESTION') === (ask.question != null) ? [] : [questionNeeded]),
    ...(left > 0 && left <= LONGEST_MS ? [] : [expiryOutside]),
  ];
}
