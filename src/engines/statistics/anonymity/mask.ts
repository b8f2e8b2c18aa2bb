import type { ChoiceFigures } from '../choices.js';
import { type Figure, missing, noInterval } from '../figure.js';
import type { ElementFigures, IndexFigures } from '../ikm/satisfaction-index.js';
import type { PromoterFigures } from '../nps.js';
import type { ScaleFigures } from '../scale.js';
import type { Share } from '../share.js';
import { protectGroup } from './group.js';

const suppressed: Figure = missing('SUPPRESSED');
const hiddenInterval = noInterval('SUPPRESSED');

/** The figures of a scale question that were released (see release.ts), the distribution with its small counts hidden. */
export function maskScale(figures: ScaleFigures, k: number, released: readonly string[]): ScaleFigures {
  const told = protectGroup(
    figures.distribution.map(({ count }) => count ?? 0),
    k,
  ).counts;
  const out = (name: string) => released.includes(name);
  return {
    ...figures,
    distribution: figures.distribution.map((rung, at) =>
      out('DISTRIBUTION') && told[at] !== null ? rung : { ...rung, count: null, percent: suppressed },
    ),
    mean: out('MEAN') ? figures.mean : suppressed,
    median: out('MEDIAN') ? figures.median : suppressed,
    standardDeviation: out('SPREAD') ? figures.standardDeviation : suppressed,
    interval: out('SPREAD') ? figures.interval : hiddenInterval,
    cautions: figures.cautions.filter((caution) => caution !== 'NO_VARIANCE' || out('SPREAD')),
  };
}

export const maskShare = <S extends Share>(share: S): S => ({
  ...share,
  count: null,
  percent: suppressed,
  interval: hiddenInterval,
});

/** Score alone, or with margin and groups: both tell the same, the groups' counts. */
export function maskPromoters(figures: PromoterFigures, released: readonly string[]): PromoterFigures {
  const groups = released.includes('GROUPS');
  const hidden = { count: null, percent: suppressed };
  return {
    ...figures,
    promoters: groups ? figures.promoters : hidden,
    passives: groups ? figures.passives : hidden,
    detractors: groups ? figures.detractors : hidden,
    score: released.includes('NPS') ? figures.score : suppressed,
    marginOfError: groups ? figures.marginOfError : suppressed,
    interval: groups ? figures.interval : hiddenInterval,
    cautions: figures.cautions.filter((caution) => caution !== 'NO_VARIANCE' || groups),
  };
}

/**
 * One choice allowed: the choices are one group. Several: each choice parts those it was offered to in two, who chose
 * it and who did not, and neither may be small; the mentions would give a single hidden choice away and go with it.
 */
export function maskChoices(figures: ChoiceFigures, k: number, allowed: 'ONE' | 'SEVERAL'): ChoiceFigures {
  const counts = figures.choices.map(({ count }) => count ?? 0);
  const told =
    allowed === 'ONE'
      ? protectGroup(counts, k).counts
      : figures.choices.map(({ offeredTo }, at) => {
          const count = counts[at] ?? 0;
          return protectGroup([count, offeredTo - count], k).counts[0] ?? null;
        });
  const some = told.includes(null);
  return {
    ...figures,
    mentions: allowed === 'SEVERAL' && some ? null : figures.mentions,
    choices: figures.choices.map((choice, at) => ({
      ...choice,
      count: told[at] ?? null,
      percentOfRespondents: told[at] === null ? suppressed : choice.percentOfRespondents,
      percentOfMentions: told[at] === null || (allowed === 'SEVERAL' && some) ? suppressed : choice.percentOfMentions,
    })),
  };
}

/** An element answered by 1 to k − 1 is told by nothing, so neither is the index nor the order of the elements. */
export function maskIndex(figures: IndexFigures, k: number): IndexFigures {
  const small = ({ n }: ElementFigures) => n > 0 && n < k;
  if (!figures.elements.some(small)) return figures;
  return withheld(figures, small);
}

/** Nothing of the index, not how many answered either: beside other figures it would tell on few. */
export const hideIndex = (figures: IndexFigures): IndexFigures => {
  const hidden = withheld(figures, () => true);
  return { ...hidden, elements: hidden.elements.map((element) => ({ ...element, n: 0 })) };
};

function withheld(figures: IndexFigures, which: (element: ElementFigures) => boolean): IndexFigures {
  return {
    ...figures,
    elements: figures.elements.map((element) =>
      which(element) ? { ...element, total: null, nrr: suppressed, weighted: suppressed } : element,
    ),
    index: suppressed,
    ikm: suppressed,
    ikmExact: null,
    band: null,
    priorities: [],
    cautions: figures.cautions.filter((caution) => caution !== 'OUTSIDE_SCALE'),
  };
}
