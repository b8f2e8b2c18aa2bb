import type { MadeCell, MadeSection, MadeTable, Report } from '../../engines/report/report.js';
import type { Locale, LocalizedText } from '../../kernel/text.js';
import type { Block, DataTable, Paper } from '../../platform/paper/paper.js';
import { linesAbove, shownValue, warningOf, words } from './report-words.js';

/** One language, as the paper has it: nothing stands beside it. */
const only = (value: LocalizedText, locale: Locale): LocalizedText => ({ id: value[locale], en: '' });

/** A report as a paper on its long side, in one language. `madeAt` is the only time in it. */
export function reportPaper(report: Report, locale: Locale, madeAt: Date, hash: string): Paper {
  const warning = warningOf(report);
  return {
    title: only(report.title, locale),
    author: report.institution[locale],
    madeAt,
    wide: true,
    warning: warning && only(warning, locale),
    footer: [`${report.template.code} ${report.template.version} · ${report.asOf} · SHA-256 ${hash}`],
    blocks: [
      ...linesAbove(report).map((line): Block => ({ is: 'paragraph', look: 'CENTRED', text: only(line, locale) })),
      ...report.sections.flatMap((section) => blocksOf(section, locale)),
      ...assumptionsOf(report, locale),
    ],
  };
}

function blocksOf(section: MadeSection, locale: Locale): Block[] {
  const heading: Block = {
    is: 'heading',
    level: 1,
    // Numbers of official tables are shown, our own names are not.
    text: { id: `${/^\d/.test(section.code) ? `${section.code}  ` : ''}${section.title[locale]}`, en: '' },
  };
  if (section.is === 'TABLE') {
    if (section.rows.length === 0)
      return [heading, { is: 'paragraph', look: 'NOTE', text: only(words.nothing, locale) }];
    const body = section.columns.length > MOST_ABREAST ? cards(section, locale) : [tableBlock(section, locale)];
    return [heading, ...body, ...findingsOf(section, locale)];
  }
  if (section.is === 'FIGURES')
    return [
      heading,
      {
        is: 'table',
        columns: [
          { title: only(words.code, locale), share: 1 },
          { title: only(words.figure, locale), share: 5 },
          { title: only(words.value, locale), share: 3 },
          { title: only(words.formula, locale), share: 4 },
        ],
        rows: section.figures.map((one) => [one.code, one.title[locale], shownValue(one)[locale], one.formula ?? '']),
      },
    ];
  return [
    heading,
    ...section.answers.flatMap(({ code, title, words: said }): Block[] => [
      { is: 'heading', level: 2, text: { id: `${code}. ${title[locale]}`, en: '' } },
      { is: 'paragraph', look: 'PLAIN', text: { id: said ?? `[${words.unanswered[locale]}]`, en: '' } },
    ]),
  ];
}

const MOST_ABREAST = 13;

/** A row with more columns than stand abreast: what is known of it, one under the other. */
function cards({ columns, rows }: MadeTable, locale: Locale): Block[] {
  return rows.flatMap(({ cells }, at): Block[] => [
    { is: 'heading', level: 2, text: { id: String(at + 1), en: '' } },
    {
      is: 'table',
      columns: [
        { title: only(words.column, locale), share: 1 },
        { title: only(words.value, locale), share: 3 },
      ],
      rows: columns.map((column, index) => [column.title[locale], told(cells[index], locale)]),
    },
  ]);
}

/** The paper's faces have no tick. */
const told = (cell: MadeCell | undefined, locale: Locale): string => (cell?.[locale] ?? '').replaceAll('✓', 'V');

const NARROW = 4;
const BROAD = 40;

/** Columns are as wide as what stands in them, within bounds. */
function tableBlock({ columns, rows }: MadeTable, locale: Locale): DataTable {
  const lines = rows.map(({ cells }) => cells.map((cell) => told(cell, locale)));
  const share = (at: number): number => {
    const lengths = lines.map((row) => row[at]?.length ?? 0);
    const longestWord = Math.max(...(columns[at]?.title[locale] ?? '').split(/\s+/).map((word) => word.length));
    return Math.min(BROAD, Math.max(NARROW, longestWord + 1, Math.max(0, ...lengths) / 2));
  };
  return {
    is: 'table',
    columns: columns.map(({ title, group }, at) => ({
      title: { id: group ? `${group[locale]}: ${title[locale]}` : title[locale], en: '' },
      share: share(at),
    })),
    rows: lines,
  };
}

function findingsOf({ rows }: MadeTable, locale: Locale): Block[] {
  const lines = rows.flatMap(({ findings }, at) =>
    findings.map((one) => `${at + 1}. ${one.severity}: ${one.text[locale]}`),
  );
  if (lines.length === 0) return [];
  return [
    { is: 'heading', level: 2, text: only(words.finding, locale) },
    ...lines.map((line): Block => ({ is: 'paragraph', look: 'NOTE', text: { id: line, en: '' } })),
  ];
}

function assumptionsOf({ assumptions }: Report, locale: Locale): Block[] {
  if (assumptions.length === 0) return [];
  return [
    { is: 'heading', level: 2, text: only(words.assumptions, locale) },
    ...assumptions.map(
      (one): Block => ({ is: 'paragraph', look: 'NOTE', text: { id: `${one.code}: ${one.text[locale]}`, en: '' } }),
    ),
  ];
}
