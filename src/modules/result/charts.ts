import type { Chart } from '../../engines/chart/chart.js';
import type { Texts } from '../../engines/questionnaire/texts.js';
import type { Figure } from '../../engines/statistics/figure.js';
import { absenceWords } from '../../engines/statistics/words.js';
import { type Locale, text } from '../../kernel/text.js';
import { wordsIn } from './figure-view.js';
import type { QuestionResult, SurveyResult, TitledChoices } from './result.js';

/** A picture of figures, by a name to ask for it: `index`, `pairs`, or the question's key. */
export interface NamedChart {
  readonly name: string;
  readonly chart: Chart;
}

/** Everything of a result that can be drawn. Suppressed figures are drawn as such, never as none. */
export function chartsOf(result: SurveyResult, locale: Locale): NamedChart[] {
  const frame = framing(result, locale);
  const pairs = pairsChart(result, frame, locale);
  const index = indexChart(result, frame, locale);
  return [
    ...(index ? [{ name: 'index', chart: index }] : []),
    ...(pairs ? [{ name: 'pairs', chart: pairs }] : []),
    ...result.questions.flatMap((question) => {
      const chart = questionChart(question, frame, locale);
      return chart ? [{ name: question.key, chart }] : [];
    }),
  ];
}

type Frame = (
  title: string,
  rows: readonly { readonly label: string; readonly printed: string }[],
  n: number,
) => {
  readonly title: string;
  readonly note: string;
  readonly description: string;
};

/** The base, the date and the threshold stand under every picture. */
function framing({ asOf, campaign }: SurveyResult, locale: Locale): Frame {
  const day = asOf?.toLocaleDateString(locale === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: campaign.mode === 'IDENTIFIED' ? campaign.timeZone : 'UTC',
  });
  return (title, rows, n) => ({
    title,
    note: [`n = ${n}`, ...(day ? [day] : []), ...(campaign.mode === 'IDENTIFIED' ? [] : [`k = ${campaign.k}`])].join(
      ' · ',
    ),
    description: `${title}: ${rows.map(({ label, printed }) => `${label} ${printed}`).join('; ')}.`,
  });
}

const printed = ({ value, absent }: Figure, locale: Locale, unit = ''): string => {
  if (value === null) return absent ? absenceWords[absent][locale] : '–';
  return `${value.toLocaleString(locale === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 2 })}${unit}`;
};
const titleOf = (texts: Texts | undefined, code: string, locale: Locale): string => wordsIn(texts, locale) ?? code;

function questionChart(question: QuestionResult, frame: Frame, locale: Locale): Chart | null {
  const title = titleOf(question.titles, question.key, locale);
  switch (question.is) {
    case 'SCALE': {
      const rows = question.figures.distribution.map(({ value, count, percent }) => {
        const step = question.steps.find((one) => one.value === value);
        const label = [String(value), wordsIn(step?.texts, locale)].filter(Boolean).join(' · ');
        return { label, value: count, printed: printed(percent, locale, ' %') };
      });
      return { kind: 'BARS', ...frame(title, rows, question.figures.n), rows };
    }
    case 'CHOICES': {
      const rows = choiceRows(question, locale);
      return { kind: 'BARS', ...frame(title, rows, question.figures.n), rows };
    }
    case 'MATRIX':
      return matrixChart(question, title, frame, locale);
    case 'RANKING': {
      const rows = question.places.map(({ code, titles, figures }) => ({
        label: titleOf(titles, code, locale),
        value: figures.mean.value,
        printed: printed(figures.mean, locale),
      }));
      const most = question.places.length;
      return {
        kind: 'BARS',
        ...frame(title, rows, Math.max(0, ...question.places.map((one) => one.figures.n))),
        most,
        rows,
      };
    }
    default:
      return null;
  }
}

const choiceRows = ({ figures, choiceTitles }: TitledChoices, locale: Locale) =>
  figures.choices.map(({ code, count, percentOfRespondents }) => ({
    label: titleOf(choiceTitles.get(code), code, locale),
    value: count,
    printed: printed(percentOfRespondents, locale, ' %'),
  }));

function matrixChart(
  { rows }: Extract<QuestionResult, { is: 'MATRIX' }>,
  title: string,
  frame: Frame,
  locale: Locale,
): Chart | null {
  const [first] = rows;
  if (!first || first.figures.choices.length > 11) return null;
  const drawn = rows.map((row) => {
    const counts = row.figures.choices.map(({ count }) => count);
    const whole = counts.every((count) => count !== null);
    return {
      label: titleOf(row.rowTitles, row.code, locale),
      counts: whole ? counts : null,
      printed: whole ? `n = ${row.figures.n}` : absenceWords.SUPPRESSED[locale],
    };
  });
  const steps = first.figures.choices.map(({ code }) => titleOf(first.choiceTitles.get(code), code, locale));
  return { kind: 'STACKED', ...frame(title, drawn, Math.max(...rows.map((row) => row.figures.n))), steps, rows: drawn };
}

const expectations = text('Expected', 'Harapan');
const experiences = text('Experienced', 'Kenyataan');

function pairsChart({ questions }: SurveyResult, frame: Frame, locale: Locale): Chart | null {
  const pairs = questions.flatMap((question) => (question.is === 'PAIR' ? [question] : []));
  const values = pairs.flatMap(({ steps }) => steps.map(({ value }) => value));
  if (values.length === 0) return null;
  const rows = pairs.map(({ key, titles, figures }) => ({
    label: titleOf(titles, key, locale),
    first: figures.expectation.value,
    second: figures.experience.value,
    printed: printed(figures.gap, locale),
  }));
  const title = text('Expected and experienced', 'Harapan dan kenyataan')[locale];
  return {
    kind: 'PAIRS',
    ...frame(title, rows, Math.max(...pairs.map(({ figures }) => figures.n))),
    least: Math.min(...values),
    most: Math.max(...values),
    first: expectations[locale],
    second: experiences[locale],
    rows,
  };
}

function indexChart({ index, profile, responses }: SurveyResult, frame: Frame, locale: Locale): Chart | null {
  if (!index || !profile) return null;
  const shown = { label: 'IKM', printed: [printed(index.ikm, locale), index.band?.grade].filter(Boolean).join(' · ') };
  const bands = profile.bands.toReversed().map(({ grade, convertedFrom, convertedTo }) => ({
    from: Number(convertedFrom),
    to: Number(convertedTo),
    name: grade,
  }));
  return {
    kind: 'SCORE',
    ...frame(profile.title[locale], [shown], responses),
    least: bands[0]?.from ?? 0,
    most: bands.at(-1)?.to ?? 100,
    value: index.ikm.value,
    printed: shown.printed,
    bands,
  };
}
