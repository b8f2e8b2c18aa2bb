import type { BarChart, Chart, PairChart, StackedChart } from '../../engines/chart/chart.js';
import { inLanguage, type Texts } from '../../engines/questionnaire/texts.js';
import type { Locale } from '../../kernel/text.js';
import type { QuestionResult, SurveyResult } from '../result/result.js';
import { noteOf, printedFigure, printedShare, withheld } from './chart-words.js';
import type { ShareChart } from './share.rules.js';

export interface ChartAsk {
  readonly chart: ShareChart;
  readonly question: string | null;
}

/** A result as a chart; null when it holds nothing that could be drawn so. */
export function chartOf(result: SurveyResult, { chart, question }: ChartAsk, locale: Locale): Chart | null {
  if (chart === 'INDEX') return indexChart(result, locale);
  if (chart === 'ELEMENTS') return elementsChart(result, locale);
  if (chart === 'GAPS') return gapsChart(result, result.questions.filter(isPair), locale);
  const found = result.questions.find(({ key }) => key === question);
  return found ? questionChart(result, found, locale) : null;
}

const shown = (texts: Texts, locale: Locale, otherwise: string): string => inLanguage(texts, locale) ?? otherwise;

type Pair = Extract<QuestionResult, { is: 'PAIR' }>;
const isPair = (one: QuestionResult): one is Pair => one.is === 'PAIR';

function questionChart(result: SurveyResult, question: QuestionResult, locale: Locale): Chart | null {
  const title = shown(question.titles, locale, question.key);
  switch (question.is) {
    case 'SCALE': {
      const { figures, steps } = question;
      const labels = new Map(steps.map(({ value, texts }) => [value, inLanguage(texts, locale)]));
      const rows = figures.distribution.map(({ value, count, percent }) => ({
        label: [String(value), labels.get(value)].filter(Boolean).join(' – '),
        value: percent.value,
        printed: printedShare(count, percent, locale),
      }));
      return bars(title, noteOf(result, figures.n, locale), rows);
    }
    case 'CHOICES': {
      const { figures, choiceTitles } = question;
      const rows = figures.choices.map(({ code, count, percentOfRespondents }) => ({
        label: shown(choiceTitles.get(code) ?? {}, locale, code),
        value: percentOfRespondents.value,
        printed: printedShare(count, percentOfRespondents, locale),
      }));
      return bars(title, noteOf(result, figures.n, locale), rows);
    }
    case 'MATRIX':
      return matrixChart(result, question, title, locale);
    case 'PAIR':
      return gapsChart(result, [question], locale);
    case 'RANKING': {
      const rows = question.places.map(({ code, titles, figures }) => ({
        label: shown(titles, locale, code),
        value: figures.mean.value,
        printed: printedFigure(figures.mean, locale),
      }));
      return bars(title, noteOf(result, null, locale), rows, question.places.length);
    }
    default:
      return null;
  }
}

const bars = (title: string, note: string, rows: BarChart['rows'], most = 100): BarChart => ({
  kind: 'BARS',
  title,
  note,
  description: told(rows),
  most,
  rows,
});

/** The figures as a sentence, for those who do not see the picture. */
const told = (rows: readonly { readonly label: string; readonly printed: string }[]): string =>
  `${rows.map(({ label, printed }) => `${label}: ${printed}`).join('; ')}.`;

type Matrix = Extract<QuestionResult, { is: 'MATRIX' }>;
const MOST_STEPS = 11;

function matrixChart(result: SurveyResult, question: Matrix, title: string, locale: Locale): StackedChart | null {
  const [first] = question.rows;
  if (!first || first.figures.choices.length > MOST_STEPS) return null;
  const rows = question.rows.map(({ code, rowTitles, figures }) => {
    const counts = figures.choices.map(({ count }) => count);
    const known = counts.filter((count) => count !== null);
    const whole = known.length === counts.length;
    return {
      label: shown(rowTitles, locale, code),
      counts: whole ? known : null,
      printed: whole ? `n = ${figures.n}` : withheld[locale],
    };
  });
  return {
    kind: 'STACKED',
    title,
    note: noteOf(result, null, locale),
    description: told(rows),
    steps: first.figures.choices.map(({ code }) => shown(first.choiceTitles.get(code) ?? {}, locale, code)),
    rows,
  };
}

/** Pairs on one scale: that of the first. */
function gapsChart(result: SurveyResult, all: readonly Pair[], locale: Locale): PairChart | null {
  const scale = all[0]?.steps.map(({ value }) => value) ?? [];
  if (scale.length === 0) return null;
  const alike = all.filter(({ steps }) => steps.map(({ value }) => value).join() === scale.join());
  const rows = alike.map(({ key, titles, figures }) => ({
    label: shown(titles, locale, key),
    first: figures.expectation.value,
    second: figures.experience.value,
    printed: figures.gap.value === null ? withheld[locale] : printedFigure(figures.gap, locale),
  }));
  return {
    kind: 'PAIRS',
    title: locale === 'id' ? 'Harapan dan kenyataan' : 'Expectation and experience',
    note: noteOf(result, alike.length === 1 ? (alike[0]?.figures.n ?? null) : null, locale),
    description: told(rows),
    least: Math.min(...scale),
    most: Math.max(...scale),
    first: locale === 'id' ? 'Harapan' : 'Expectation',
    second: locale === 'id' ? 'Kenyataan' : 'Experience',
    rows,
  };
}

function indexChart(result: SurveyResult, locale: Locale): Chart | null {
  const { index, profile } = result;
  if (!index || !profile) return null;
  const grade = index.band ? ` – ${index.band.grade}, ${index.band.verdict[locale]}` : '';
  const printed = `${printedFigure(index.ikm, locale)}${grade}`;
  const [least, most] = [Math.min(...profile.rungs) * profile.factor, Math.max(...profile.rungs) * profile.factor];
  const rising = profile.bands.toReversed();
  return {
    kind: 'SCORE',
    title: locale === 'id' ? 'Indeks Kepuasan Masyarakat (IKM)' : 'Public satisfaction index (IKM)',
    note: noteOf(result, result.responses, locale),
    description: `IKM ${printed}.`,
    least,
    most,
    value: index.ikm.value,
    printed,
    bands: rising.map(({ grade: name, verdict, convertedFrom }, at) => ({
      from: Number(convertedFrom),
      to: Number(rising[at + 1]?.convertedFrom ?? most),
      name: `${name} ${verdict[locale]}`,
    })),
  };
}

function elementsChart(result: SurveyResult, locale: Locale): BarChart | null {
  const { index, profile } = result;
  if (!index || !profile) return null;
  const rows = index.elements.map(({ code, title, nrr }) => ({
    label: `${code} ${title[locale]}`,
    value: nrr.value,
    printed: printedFigure(nrr, locale),
  }));
  const title = locale === 'id' ? 'Nilai rata-rata per unsur (NRR)' : 'Average by element (NRR)';
  return bars(title, noteOf(result, result.responses, locale), rows, Math.max(...profile.rungs));
}
