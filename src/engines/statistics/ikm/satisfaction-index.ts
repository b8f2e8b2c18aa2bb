import { fraction, type Rational, sum, times, whole } from '../../../kernel/exact/rational.js';
import { roundedNumber, roundHalfUp } from '../../../kernel/exact/round.js';
import type { LocalizedText } from '../../../kernel/text.js';
import { type AnswerStates, type Bases, basesOf, checkHistogram, type Histogram } from '../counts.js';
import { type Absence, type Caution, decimals, type Figure, known, missing } from '../figure.js';
import { meanOf, sumOf } from '../moments.js';
import { baseCautions } from '../share.js';
import { bandOf, isOutside } from './band.js';
import { type Priority, prioritiesOf } from './priorities.js';
import type { IndexBand, ScoringProfile } from './profile.js';
import { type WeightMode, weightOf } from './weight.js';

export interface ElementAnswers {
  readonly element: string;
  readonly histogram: Histogram;
  readonly states: AnswerStates;
}
export interface IndexSettings {
  readonly profile: ScoringProfile;
  readonly weightMode: WeightMode;
}
/** One element (unsur) in the index. */
export interface ElementFigures {
  readonly code: string;
  readonly title: LocalizedText;
  /** Who filled it in; who said not applicable or left it empty is not among them. */
  readonly n: number;
  readonly bases: Bases;
  /** Sum of the values given; null when suppressed. */
  readonly total: number | null;
  /** Average value (NRR): total over n, on the answers' scale, three decimals. */
  readonly nrr: Figure;
  /** NRR times weight, three decimals. */
  readonly weighted: Figure;
}
/** Public satisfaction index (IKM, SKM) by a regulation's profile. */
export interface IndexFigures {
  readonly profile: string;
  readonly weightMode: WeightMode;
  /** What each included element weighs, six decimals; null without elements. The exact fraction beside it. */
  readonly weight: Figure;
  readonly weightExact: string | null;
  /** Included elements in the profile's order. */
  readonly elements: readonly ElementFigures[];
  /** Elements that the published version leaves out; the others weigh more. */
  readonly excluded: readonly string[];
  /** Included but answered by nobody: there is no index then, never one of the rest. */
  readonly unanswered: readonly string[];
  /** Sum of the weighted averages (NI), four decimals. */
  readonly index: Figure;
  /** Converted index (NIK, IKM), two decimals: rounded once, from the exact value. */
  readonly ikm: Figure;
  /** The converted index as a fraction, before rounding: how a tie is proved. */
  readonly ikmExact: string | null;
  /** Grade by the rounded converted index. */
  readonly band: IndexBand | null;
  /** The lowest elements, worst first: what to mend. */
  readonly priorities: readonly Priority[];
  readonly cautions: readonly Caution[];
}

export function satisfactionIndex(answers: readonly ElementAnswers[], settings: IndexSettings): IndexFigures {
  const { profile, weightMode } = settings;
  const included = includedElements(answers, profile);
  const weight = included.length === 0 ? null : weightOf(included.length, weightMode);
  const unanswered = included.filter((one) => one.nrr === null).map((one) => one.code);
  const absent = absenceOf(included.length, unanswered.length);
  const index = absent || !weight ? null : times(sum(included.flatMap(({ nrr }) => nrr ?? [])), weight);
  const ikm = index && times(index, whole(profile.factor));
  const rounded = ikm && roundHalfUp(ikm, decimals.ikm);
  const told = (value: Rational | null, places: number): Figure =>
    value ? known(value, places) : missing(absent ?? 'NO_ANSWERS');
  return {
    profile: profile.code,
    weightMode,
    weight: weight ? known(weight, decimals.weight) : missing('NO_ELEMENTS'),
    weightExact: weight && fraction(weight),
    elements: included.map(({ nrr, total, ...element }) => ({
      ...element,
      total: roundedNumber(total, 0),
      nrr: nrr ? known(nrr, decimals.nrr) : missing('NO_ANSWERS'),
      weighted: nrr && weight ? known(times(nrr, weight), decimals.nrr) : missing('NO_ANSWERS'),
    })),
    excluded: profile.elements.map(({ code }) => code).filter((code) => !included.some((one) => one.code === code)),
    unanswered,
    index: told(index, decimals.index),
    ikm: told(ikm, decimals.ikm),
    ikmExact: ikm && fraction(ikm),
    band: rounded && bandOf(rounded, profile),
    priorities: prioritiesOf(included),
    cautions: [
      ...baseCautions(Math.min(...included.map(({ n }) => n))),
      ...(rounded && isOutside(rounded, profile) ? (['OUTSIDE_SCALE'] as const) : []),
    ],
  };
}

function absenceOf(included: number, unanswered: number): Absence | null {
  if (included === 0) return 'NO_ELEMENTS';
  if (unanswered === included) return 'NO_ANSWERS';
  return unanswered > 0 ? 'ELEMENT_UNANSWERED' : null;
}

function includedElements(answers: readonly ElementAnswers[], { code: of, elements, rungs }: ScoringProfile) {
  const codes = answers.map(({ element }) => element);
  const stray = codes.find((code, at) => codes.indexOf(code) !== at || !elements.some((one) => one.code === code));
  if (stray !== undefined) throw new RangeError(`element ${stray} twice, or not of ${of}`);
  return elements.flatMap(({ code, title }) => {
    const found = answers.find(({ element }) => element === code);
    if (!found) return [];
    const { histogram, states } = found;
    checkHistogram(histogram, states.answered, rungs);
    const [nrr, total] = [meanOf(histogram), sumOf(histogram)];
    return [{ code, title, n: states.answered, bases: basesOf(states), total, nrr }];
  });
}
