import type { Question, QuestionOf } from '../../engines/questionnaire/model.js';
import { maskScale } from '../../engines/statistics/anonymity/mask.js';
import { textsShown } from '../../engines/statistics/anonymity/steps.js';
import { addCounts, allAnswered, type Histogram, totalOf } from '../../engines/statistics/counts.js';
import { missing, noInterval } from '../../engines/statistics/figure.js';
import { type GapFigures, gapFigures, type PairCount } from '../../engines/statistics/gap.js';
import { quadrantFigures } from '../../engines/statistics/quadrant.js';
import { scaleFigures } from '../../engines/statistics/scale.js';
import type { Guard } from './guard.js';
import { isOf, type KeyedResult, pooled } from './pooled.js';
import type { QuestionResult } from './result.js';
import { answeredIn } from './states.js';

type Result<I extends QuestionResult['is']> = Extract<QuestionResult, { is: I }>;
type Own<I extends QuestionResult['is']> = Omit<
  Result<I>,
  'key' | 'kind' | 'titles' | 'versions' | 'bases' | 'index' | 'element' | 'step'
>;

const average = ['MEAN'];

/** Amounts, and what was worked out as a number. Where few must be kept safe, the average only: an amount tells a person. */
export function numberResult(keyed: KeyedResult, question: Question, guard: Guard): Own<'NUMBER'> {
  const { values, states } = pooled<number>(keyed, false, ({ cells }) => ({
    offered: null,
    counts: cells.numbers(),
    answered: cells.total('NUMBER'),
    notApplicable: cells.total('NOT_APPLICABLE'),
  }));
  const figures = scaleFigures({ histogram: values.filter(({ count }) => count > 0), states, rungs: null });
  const unit = question.kind === 'NUMBER' ? question.unit : {};
  if (guard.k === null) return { is: 'NUMBER', figures, unit };
  const told = maskScale(figures, guard.k, figures.n < guard.k ? [] : average);
  return { is: 'NUMBER', figures: { ...told, distribution: [] }, unit };
}

/** Mean places: 1 is the first. */
export function rankingResult(keyed: KeyedResult, question: QuestionOf<'RANKING'>, guard: Guard): Own<'RANKING'> {
  const most = question.choices.length;
  const rungs = Array.from({ length: most }, (_, at) => at + 1);
  return {
    is: 'RANKING',
    places: question.choices.map(({ code, texts }) => {
      const histogram = addCounts(...keyed.asked.map(({ cells }) => placesIn(cells.codes(code)))).filter(
        ({ count }) => count > 0,
      );
      const highest = Math.max(most, ...histogram.map(({ value }) => value));
      const places = highest > most ? Array.from({ length: highest }, (_, at) => at + 1) : rungs;
      const figures = scaleFigures({ histogram, states: allAnswered(totalOf(histogram)), rungs: places });
      const shown = guard.k === null ? figures : maskScale(figures, guard.k, figures.n < guard.k ? [] : average);
      return { code, titles: texts, figures: shown };
    }),
  };
}
const placesIn = (codes: readonly { readonly value: string; readonly count: number }[]): Histogram =>
  codes.map(({ value, count }) => ({ value: Number(value), count }));

/** The pairs of a question over all versions. */
export function pairsOf(keyed: KeyedResult): { pairs: PairCount[]; onlyExpectation: number; onlyExperience: number } {
  const asked = keyed.asked.filter((one) => isOf(one, 'PAIR'));
  const joint = addCounts(...asked.map(({ cells }) => cells.codes('pair')));
  const sum = (part: string) => asked.reduce((total, { cells }) => total + cells.total('NUMBER', part), 0);
  const both = totalOf(joint);
  return {
    pairs: joint.map(({ value, count }) => {
      const [expectation = 0, experience = 0] = value.split('|').map(Number);
      return { expectation, experience, count };
    }),
    onlyExpectation: sum('expectation') - both,
    onlyExperience: sum('experience') - both,
  };
}

/** Gaps with their quadrants, which need all pairs of the questionnaire beside each other. */
export function pairResults(
  all: readonly KeyedResult[],
  guard: Guard,
  population: number | null,
): ReadonlyMap<string, Own<'PAIR'>> {
  const pairs = all.flatMap((keyed) => (keyed.question.kind === 'PAIR' ? [{ keyed, question: keyed.question }] : []));
  const read = pairs.map(({ keyed, question }) => {
    const found = pairsOf(keyed);
    const figures = gapFigures({ ...found, population });
    const safe = guard.k === null || mayTell(figures, guard.k);
    return { key: keyed.key, question, found, figures: guard.k === null ? figures : maskGap(figures, safe), safe };
  });
  const cross = quadrantFigures(
    read.filter(({ safe }) => safe).map(({ key, found }) => ({ code: key, pairs: found.pairs })),
  );
  return new Map(
    read.map(({ key, question, figures }) => {
      const quadrant = cross.elements.find(({ code }) => code === key)?.quadrant ?? null;
      return [key, { is: 'PAIR' as const, steps: question.steps, figures, quadrant }];
    }),
  );
}

const mayTell = ({ n }: GapFigures, k: number): boolean => n >= k;
const suppressed = missing('SUPPRESSED');
/** Averages, or nothing; never the spread, which beside them counts out who was how disappointed. */
const maskGap = (figures: GapFigures, safe: boolean): GapFigures => ({
  ...figures,
  ...(safe ? {} : { expectation: suppressed, experience: suppressed, gap: suppressed }),
  interval: noInterval('SUPPRESSED'),
  cautions: figures.cautions.filter((caution) => caution !== 'NO_VARIANCE'),
});

/** Words: how many were given, and how many of them may be read. */
export function wordsResult(keyed: KeyedResult, responses: number, { k, narrowed }: Guard): Own<'WORDS'> {
  const n = keyed.asked.reduce((sum, { cells }) => sum + cells.total('TEXT'), 0);
  if (k === null) return { is: 'WORDS', n, readable: n };
  return { is: 'WORDS', n, readable: narrowed || keyed.inGroup ? 0 : textsShown(n, responses, k) };
}

/** Dates, files and groups: that they were answered, and how many entries there are. */
export function countResult(keyed: KeyedResult, question: Question): Own<'COUNT'> {
  const n = keyed.asked.reduce((sum, one) => sum + answeredIn(one.question, one.cells), 0);
  const many = question.kind === 'GROUP' || question.kind === 'FILE';
  const entries = keyed.asked
    .flatMap(({ cells }) => cells.numbers())
    .reduce((sum, { value, count }) => sum + value * count, 0);
  return { is: 'COUNT', n, entries: many ? entries : null };
}
