import type { QuestionOf } from '../../engines/questionnaire/model.js';
import {
  distributionTells,
  meanTells,
  medianTells,
  promoterGroupsTell,
  promoterScoreTells,
  shareTells,
  spreadTells,
} from '../../engines/statistics/anonymity/disclosures.js';
import type { Disclosure } from '../../engines/statistics/anonymity/exposure.js';
import { maskPromoters, maskScale, maskShare } from '../../engines/statistics/anonymity/mask.js';
import { release } from '../../engines/statistics/anonymity/release.js';
import { type BoxShare, boxShare, csat } from '../../engines/statistics/box.js';
import { type EffortFigures, effortFigures, effortRungs } from '../../engines/statistics/ces.js';
import { type AnswerStates, countOf, type Histogram } from '../../engines/statistics/counts.js';
import { missing, noInterval } from '../../engines/statistics/figure.js';
import { promoterFigures, promoterRungs } from '../../engines/statistics/nps.js';
import { scaleFigures } from '../../engines/statistics/scale.js';
import type { Guard } from './guard.js';
import { type KeyedResult, pooled } from './pooled.js';
import type { QuestionResult } from './result.js';

type Scale = QuestionOf<'RATING' | 'NPS' | 'CSAT' | 'CES'>;
type ScaleResult = Extract<QuestionResult, { is: 'SCALE' }>;

/** The answers to a scale over all versions. */
export interface PooledScale {
  readonly histogram: Histogram;
  readonly states: AnswerStates;
  readonly rungs: readonly number[];
}

export function pooledScale(keyed: KeyedResult, question: Scale): PooledScale {
  const { states, values } = pooled<number>(keyed, true, ({ question: here, cells }) =>
    'steps' in here
      ? {
          offered: here.steps.map(({ value }) => value),
          counts: cells.numbers(),
          answered: cells.total('NUMBER'),
          notApplicable: cells.total('NOT_APPLICABLE'),
        }
      : null,
  );
  const histogram = values.filter(({ count }) => count > 0).map(({ value, count }) => ({ value, count }));
  return { histogram, states, rungs: question.steps.map(({ value }) => value).toSorted((a, b) => a - b) };
}

export function scaleResult(
  keyed: KeyedResult,
  question: Scale,
  guard: Guard,
  population: number | null,
): Omit<ScaleResult, keyof KeyedBase> {
  const scale = pooledScale(keyed, question);
  const { histogram, rungs } = scale;
  const higherIsBetter = question.measure.higherIsBetter;
  const boxes = ([1, 2] as const).flatMap((count) =>
    count < rungs.length - 1
      ? (['TOP', 'BOTTOM'] as const).map((side) => boxShare({ histogram, rungs, side, boxes: count, higherIsBetter }))
      : [],
  );
  const is = {
    is: 'SCALE' as const,
    steps: question.steps,
    figures: scaleFigures({ ...scale, population }),
    boxes,
    csat: question.kind === 'CSAT' && rungs.length > 2 ? csat(histogram, rungs, higherIsBetter) : null,
    nps: question.kind === 'NPS' && same(rungs, promoterRungs) ? promoterFigures(histogram) : null,
    ces: question.kind === 'CES' && same(rungs, effortRungs) ? effortFigures(histogram, higherIsBetter) : null,
  };
  return guard.k === null ? is : masked(is, scale, question, guard.k, guard.narrowed);
}
type KeyedBase = Pick<QuestionResult, 'key' | 'kind' | 'titles' | 'versions' | 'bases' | 'index' | 'element' | 'step'>;

const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);
const nameOf = ({ side, values }: BoxShare) => `${side} ${values.length}`;

/** What may be published of one question beside each other: the average first, then as much as gives nobody away. */
export function releasedOf(
  { histogram, rungs }: PooledScale,
  question: Scale,
  k: number,
  boxes: readonly BoxShare[] = [],
): readonly string[] {
  const counts = rungs.map((value) => countOf(histogram, value));
  const isScore = question.kind === 'NPS' && same(rungs, promoterRungs);
  const always: Disclosure[] = isScore ? [promoterScoreTells(rungs)] : [meanTells(rungs)];
  const wanted: Disclosure[] = [
    ...(isScore ? [promoterGroupsTell(rungs)] : []),
    distributionTells(counts, k),
    ...(isScore ? [meanTells(rungs)] : []),
    ...boxes.map((box) => shareTells(nameOf(box), rungs, box.values)),
    ...(question.kind === 'CES' && same(rungs, effortRungs) ? [shareTells('EASY', rungs, easyOf(question))] : []),
    medianTells(rungs),
    spreadTells(rungs),
  ];
  const sets = isScore
    ? [
        [9, 10],
        [7, 8],
        [0, 1, 2, 3, 4, 5, 6],
      ]
    : [];
  return release({ counts, k, sets }, always, wanted).released;
}

const easyOf = ({ measure }: Scale) => (measure.higherIsBetter ? [5, 6, 7] : [1, 2, 3]);

type Whole = Pick<ScaleResult, 'is' | 'steps' | 'figures' | 'boxes' | 'csat' | 'nps' | 'ces'>;

/** A narrowed view tells averages only: its counts beside the whole's would be differences. */
function masked(whole: Whole, scale: PooledScale, question: Scale, k: number, narrowed: boolean): Whole {
  const all = releasedOf(scale, question, k, whole.boxes);
  const released = narrowed ? all.filter((name) => name === 'MEAN' || name === 'NPS').slice(0, 1) : all;
  const out = (name: string) => released.includes(name);
  const share = (box: BoxShare, name = nameOf(box)): BoxShare => (out(name) ? box : maskShare(box));
  return {
    ...whole,
    figures: maskScale(whole.figures, k, released),
    boxes: whole.boxes.map((box) => share(box)),
    csat: whole.csat && share(whole.csat),
    nps: whole.nps && maskPromoters(whole.nps, released),
    ces: whole.ces && maskEffort(whole.ces, share(whole.ces.easy, 'EASY'), out),
  };
}

const maskEffort = (figures: EffortFigures, easy: BoxShare, out: (name: string) => boolean): EffortFigures => ({
  ...figures,
  easy,
  mean: out('MEAN') ? figures.mean : missing('SUPPRESSED'),
  interval: out('SPREAD') ? figures.interval : noInterval('SUPPRESSED'),
  cautions: figures.cautions.filter((caution) => caution !== 'NO_VARIANCE' || out('SPREAD')),
});
