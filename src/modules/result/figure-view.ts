import type { ScaleStep } from '../../engines/questionnaire/model.js';
import { inLanguage, type Texts } from '../../engines/questionnaire/texts.js';
import type { BoxShare } from '../../engines/statistics/box.js';
import type { EffortFigures } from '../../engines/statistics/ces.js';
import type { Caution, Figure, Interval } from '../../engines/statistics/figure.js';
import type { PromoterFigures, PromoterGroup } from '../../engines/statistics/nps.js';
import type { ScaleFigures } from '../../engines/statistics/scale.js';
import { absenceWords, cautionWords } from '../../engines/statistics/words.js';
import type { Locale } from '../../kernel/text.js';
import type {
  SurveyBoxType,
  SurveyCautionType,
  SurveyEffortType,
  SurveyFigureType,
  SurveyIntervalType,
  SurveyPromotersType,
  SurveyScaleFiguresType,
} from './figure.type.js';

/** Figures as the contract shows them, with words in the reader's language. */
export const figureView = ({ value, absent }: Figure, locale: Locale): SurveyFigureType => ({
  value,
  absent,
  because: absent && absenceWords[absent][locale],
});

export const intervalView = (interval: Interval, locale: Locale): SurveyIntervalType => ({
  ...interval,
  because: interval.absent && absenceWords[interval.absent][locale],
});

export const cautionViews = (cautions: readonly Caution[], locale: Locale): SurveyCautionType[] =>
  [...new Set(cautions)].map((code) => ({ code, message: cautionWords[code][locale] }));

export const wordsIn = (texts: Texts | undefined, locale: Locale): string | null =>
  (texts && inLanguage(texts, locale)) ?? null;

export const boxView = (box: BoxShare, locale: Locale): SurveyBoxType => ({
  side: box.side,
  values: box.values,
  count: box.count,
  base: box.base,
  percent: figureView(box.percent, locale),
  interval: intervalView(box.interval, locale),
  cautions: cautionViews(box.cautions, locale),
});

export const scaleView = (
  figures: ScaleFigures,
  steps: readonly ScaleStep[],
  locale: Locale,
): SurveyScaleFiguresType => ({
  n: figures.n,
  distribution: figures.distribution.map(({ value, count, percent }) => ({
    value,
    title: wordsIn(steps.find((one) => one.value === value)?.texts, locale),
    count,
    percent: figureView(percent, locale),
  })),
  mean: figureView(figures.mean, locale),
  median: figureView(figures.median, locale),
  standardDeviation: figureView(figures.standardDeviation, locale),
  interval: intervalView(figures.interval, locale),
  cautions: cautionViews(figures.cautions, locale),
});

export function promotersView(figures: PromoterFigures, locale: Locale): SurveyPromotersType {
  const group = ({ count, percent }: PromoterGroup) => ({ count, percent: figureView(percent, locale) });
  return {
    n: figures.n,
    promoters: group(figures.promoters),
    passives: group(figures.passives),
    detractors: group(figures.detractors),
    score: figureView(figures.score, locale),
    marginOfError: figureView(figures.marginOfError, locale),
    interval: intervalView(figures.interval, locale),
    cautions: cautionViews(figures.cautions, locale),
  };
}

export const effortView = (figures: EffortFigures, locale: Locale): SurveyEffortType => ({
  n: figures.n,
  higherIsBetter: figures.higherIsBetter,
  mean: figureView(figures.mean, locale),
  interval: intervalView(figures.interval, locale),
  easy: boxView(figures.easy, locale),
  cautions: cautionViews(figures.cautions, locale),
});
