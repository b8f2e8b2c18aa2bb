import { fraction } from '../../../kernel/exact/rational.js';
import { medianOf } from '../moments.js';
import type { Disclosure } from './exposure.js';
import { protectGroup } from './group.js';

/** What each published figure of a scale question tells about its counts. Rungs lowest first, as everywhere. */
export const meanTells = (rungs: readonly number[]): Disclosure => ({ name: 'MEAN', equations: [rungs] });

/** Standard deviation, interval of the mean or margin: beside the mean they give the sum of squares. */
export const spreadTells = (rungs: readonly number[]): Disclosure => ({
  name: 'SPREAD',
  equations: [rungs, rungs.map((value) => value * value)],
});

export const medianTells = (rungs: readonly number[]): Disclosure => ({
  name: 'MEDIAN',
  equations: [],
  look: (counts) => {
    const median = medianOf(rungs.map((value, at) => ({ value, count: counts[at] ?? 0 })));
    return median ? fraction(median) : '';
  },
});

/** The share of some rungs: a box, CSAT, the easy ones. */
export const shareTells = (name: string, rungs: readonly number[], values: readonly number[]): Disclosure => ({
  name,
  equations: [rungs.map((value) => (values.includes(value) ? 1 : 0))],
});

/** A net promoter score alone: promoters less detractors. */
export const promoterScoreTells = (rungs: readonly number[]): Disclosure => ({
  name: 'NPS',
  equations: [rungs.map((value) => (value >= 9 ? 1 : value <= 6 ? -1 : 0))],
});

/** The distribution with small counts and their companions suppressed. */
export const distributionTells = (counts: readonly number[], k: number): Disclosure => {
  const shown = protectGroup(counts, k).counts;
  return {
    name: 'DISTRIBUTION',
    equations: shown.flatMap((count, at) => (count === null ? [] : [counts.map((_, other) => (other === at ? 1 : 0))])),
  };
};

/** The margin of a net promoter score, or its groups: beside the score either tells how many there are of each. */
export const promoterGroupsTell = (rungs: readonly number[]): Disclosure => ({
  name: 'GROUPS',
  equations: [
    rungs.map((value) => (value >= 9 ? 1 : 0)),
    rungs.map((value) => (value === 7 || value === 8 ? 1 : 0)),
    rungs.map((value) => (value <= 6 ? 1 : 0)),
  ],
});
