import type { Locale } from '../../kernel/text.js';
import { globalId } from '../../platform/read/global-id.js';
import { cautionViews, figureView } from './figure-view.js';
import { questionView } from './question-view.js';
import type { ResultFilter, SurveyResult } from './result.js';

/** What a field of a result needs to look further. */
export interface ResultSource {
  readonly campaignId: string;
  readonly filter: ResultFilter;
  readonly asOf: Date | null;
  readonly step: number | null;
}

/** A result as the contract shows it. */
export function resultView(result: SurveyResult, locale: Locale): object {
  const { campaign, asOf, step, filter, rate } = result;
  const $source: ResultSource = { campaignId: campaign.id, filter, asOf, step };
  return {
    campaignId: globalId('svy', campaign.id),
    asOf,
    step,
    k: campaign.mode === 'IDENTIFIED' ? null : campaign.k,
    filter: { ...filter, partnerId: filter.partnerId == null ? null : globalId('par', filter.partnerId) },
    responses: result.responses,
    versions: result.versions,
    questions: result.questions.map((question) => ({ ...questionView(question, locale), $source })),
    index: indexView(result, locale),
    reliability: result.alpha.map(({ construct, versions, figures }) => ({
      construct,
      versions,
      n: figures.n,
      incomplete: figures.incomplete,
      alpha: figureView(figures.alpha, locale),
      items: figures.items.map((item) => ({
        code: item.code,
        variance: figureView(item.variance, locale),
        alphaIfDeleted: figureView(item.alphaIfDeleted, locale),
        itemTotalCorrelation: figureView(item.itemTotalCorrelation, locale),
      })),
      cautions: cautionViews(figures.cautions, locale),
    })),
    rate: rate && {
      ...rate,
      rate: figureView(rate.rate, locale),
      method: rate.required?.method ?? null,
      population: rate.required?.population ?? null,
      required: rate.required?.required ?? null,
    },
    hash: result.hash,
  };
}

function indexView({ index, profile, indexVersions }: SurveyResult, locale: Locale): object | null {
  if (!index || !profile) return null;
  return {
    ...index,
    regulation: profile.title[locale],
    weight: figureView(index.weight, locale),
    elements: index.elements.map((element) => ({
      ...element,
      title: element.title[locale],
      nrr: figureView(element.nrr, locale),
      weighted: figureView(element.weighted, locale),
    })),
    index: figureView(index.index, locale),
    ikm: figureView(index.ikm, locale),
    band: index.band && { ...index.band, verdict: index.band.verdict[locale] },
    priorities: index.priorities.map((one) => ({ ...one, nrr: figureView(one.nrr, locale) })),
    versions: indexVersions,
    cautions: cautionViews(index.cautions, locale),
  };
}
