import type { Chart } from '../../engines/chart/chart.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Locale } from '../../kernel/text.js';
import { type StatName, statSources } from './stat-sources.js';
import { others } from './stat-words.js';
import { byWords, type StatKey, type StatRow } from './stats.js';

export const statCharts = ['BARS', 'STACKED', 'TREND'] as const;
export type StatChart = (typeof statCharts)[number];

const MOST_BARS = 25;
const MOST_STEPS = 11;

/** Whether a chart can show counts by these: bars by one, shares by two, a trend along one year. */
export function isDrawable(of: StatName, by: readonly string[], chart: StatChart): boolean {
  const wanted = chart === 'STACKED' ? 2 : 1;
  return by.length === wanted && (chart !== 'TREND' || statSources[of].dimensions[by[0] ?? '']?.isYear === true);
}

interface Point {
  readonly label: string;
  readonly value: number;
}

export interface Shown {
  /** How many there are, each counted once. */
  readonly total: number;
  readonly locale: Locale;
  readonly day: CivilDate;
}

/** Counts as a chart, with its figures in words for those who do not see it. */
export function statChart(
  of: StatName,
  by: readonly string[],
  chart: StatChart,
  rows: readonly StatRow[],
  { total, locale, day }: Shown,
): Chart {
  const source = statSources[of];
  const [measure = ''] = Object.keys(source.measures);
  const titles = by.map((code) => source.dimensions[code]?.title[locale].toLowerCase() ?? code);
  const joint = locale === 'id' ? ' menurut ' : ' by ';
  const and = locale === 'id' ? ' dan ' : ' and ';
  const counted = (row: StatRow): number => Number(row[measure] ?? 0);
  const labelOf = (key: StatKey | undefined): string => key?.label[locale] ?? '';
  const several = by.some((code) => source.dimensions[code]?.many);
  const summed = sums(rows, (row) => labelOf(row.keys[0]), counted);
  const points = chart === 'TREND' ? yearly(rows, counted) : summed;
  const framed = {
    title: `${source.title[locale]}${joint}${titles.join(and)}`,
    note: `n = ${total}${several ? severalWords[locale] : ''} · ${printedDay(day, locale)}`,
    description: `${points.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`,
  };
  if (chart === 'TREND') {
    // Below four, the lines of the chart would stand for halves.
    const most = Math.max(4, ...points.map(({ value }) => value));
    const shown = points.map(({ label, value }) => ({ label, value, printed: String(value) }));
    return { kind: 'TREND', ...framed, least: 0, most, points: shown };
  }
  if (chart === 'BARS') {
    const shown = folded(points, MOST_BARS, others[locale]);
    return {
      kind: 'BARS',
      ...framed,
      rows: shown.map(({ label, value }) => ({ label, value, printed: String(value) })),
    };
  }
  // The first row may lack what comes first in the order of the words.
  const seconds = rows
    .flatMap((row) => row.keys[1] ?? [])
    .toSorted((a, b) => byWords(source.dimensions[by[1] ?? ''], a.code, b.code));
  const all = [...new Set(seconds.map(labelOf))];
  const isFull = all.length <= MOST_STEPS;
  const steps = isFull ? all : [...all.slice(0, MOST_STEPS - 1), others[locale]];
  const stepOf = (row: StatRow): number => {
    const at = all.indexOf(labelOf(row.keys[1]));
    return isFull ? at : Math.min(at, MOST_STEPS - 1);
  };
  const shown = points.slice(0, MOST_BARS).map(({ label, value }) => {
    const counts = steps.map(() => 0);
    for (const row of rows)
      if (labelOf(row.keys[0]) === label) counts[stepOf(row)] = (counts[stepOf(row)] ?? 0) + counted(row);
    return { label, counts, printed: String(value) };
  });
  const inWords = shown.map(
    (row) => `${row.label}: ${steps.map((step, at) => `${step} ${row.counts[at]}`).join(', ')}`,
  );
  const note = `${framed.note} · ${countsWords[locale]}`;
  return {
    kind: 'STACKED',
    inside: 'COUNT',
    ...framed,
    note,
    description: `${inWords.join('; ')}.`,
    steps,
    rows: shown,
  };
}

const severalWords: Readonly<Record<Locale, string>> = {
  id: ', dapat terhitung di beberapa baris',
  en: ', may be counted in several rows',
};

const countsWords: Readonly<Record<Locale, string>> = {
  id: 'angka dalam batang: jumlah, tebal: jumlah sebaris',
  en: 'figures in the bars: counts, bold: the row’s total',
};

/** Every year from the first to the last; what has none is not on the line. */
function yearly(rows: readonly StatRow[], counted: (row: StatRow) => number): Point[] {
  const years = rows.flatMap((row) => (row.keys[0]?.code == null ? [] : [Number(row.keys[0].code)]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0 || last - first > 200) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const label = String(first + at);
    const found = rows.filter((row) => row.keys[0]?.code === label);
    return { label, value: found.reduce((sum, row) => sum + counted(row), 0) };
  });
}

function sums(rows: readonly StatRow[], labelOf: (row: StatRow) => string, counted: (row: StatRow) => number): Point[] {
  const found = new Map<string, number>();
  for (const row of rows) found.set(labelOf(row), (found.get(labelOf(row)) ?? 0) + counted(row));
  return [...found].map(([label, value]) => ({ label, value }));
}

/** The greatest, and all others as one. */
function folded(points: readonly Point[], most: number, name: string): readonly Point[] {
  if (points.length <= most) return points;
  const kept = new Set([...points].sort((a, b) => b.value - a.value).slice(0, most - 1));
  const rest = points.filter((point) => !kept.has(point));
  return [
    ...points.filter((point) => kept.has(point)),
    { label: `${name} (${rest.length})`, value: rest.reduce((sum, { value }) => sum + value, 0) },
  ];
}

const printedDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
