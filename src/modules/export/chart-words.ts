import type { Figure } from '../../engines/statistics/figure.js';
import { absenceWords } from '../../engines/statistics/words.js';
import type { Locale } from '../../kernel/text.js';
import type { SurveyResult } from '../result/result.js';

const numbers: Readonly<Record<Locale, Intl.NumberFormat>> = {
  id: new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** A figure with two decimals as the language prints it, or why there is none. */
export const printedFigure = ({ value, absent }: Figure, locale: Locale): string =>
  value === null ? (absent ? absenceWords[absent][locale] : '–') : numbers[locale].format(value).replace('-', '−');

/** A count with its share, or that it is withheld. */
export const printedShare = (count: number | null, percent: Figure, locale: Locale): string =>
  count === null ? withheld[locale] : `${count} (${printedFigure(percent, locale)} %)`;

export const withheld: Readonly<Record<Locale, string>> = { id: 'tidak ditampilkan', en: 'not shown' };

/** What stands under a chart's title: base, day, and how few are protected. */
export function noteOf({ campaign, asOf }: SurveyResult, n: number | null, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone: campaign.mode === 'IDENTIFIED' ? campaign.timeZone : 'UTC',
  });
  return [
    campaign.title,
    ...(n === null ? [] : [`n = ${n}`]),
    ...(asOf && asOf.getTime() > 0 ? [day.format(asOf)] : []),
    `k = ${campaign.k}`,
  ].join(' · ');
}
