import {
  compare,
  decimal,
  minus,
  plus,
  type Rational,
  ratio,
  sum,
  times,
  whole,
} from '../../../kernel/exact/rational.js';
import { decimalText } from '../../../kernel/exact/round.js';
import { type Problem, problem } from '../../../kernel/problem.js';
import { fail, ok, type Result } from '../../../kernel/result.js';
import { text } from '../../../kernel/text.js';
import { decimals, type Figure, known } from '../figure.js';
import { bandOf } from './band.js';
import type { ScoringProfile } from './profile.js';
import { type WeightMode, weightModes, weightOf } from './weight.js';

/** Figures as another unit printed them, with comma or point: averages by element and the index, converted or not. */
export interface PublishedTable {
  readonly nrr: readonly string[];
  /** Sum of the weighted averages (NI). */
  readonly index?: string;
  /** The converted index (NIK, IKM). */
  readonly ikm?: string;
}
/** What one weight would have given. */
export interface WeightTrial {
  readonly mode: WeightMode;
  readonly weight: Figure;
  /** The converted index that the printed averages give as they stand. */
  readonly ikm: Figure;
  readonly grade: string;
  /** The converted index can be anything from here to there, as the averages were rounded before they were printed. */
  readonly lowest: Figure;
  readonly highest: Figure;
  /** The printed index lies within: this weight may have been used. */
  readonly possible: boolean;
  /** The printed averages, taken as they stand, give exactly the printed index. */
  readonly exact: boolean;
}
export interface PublishedCheck {
  readonly elements: number;
  readonly trials: readonly WeightTrial[];
  /** The weights that the printed figures allow: several when they are printed too coarsely, none when they contradict. */
  readonly possible: readonly WeightMode[];
  /** The one weight that explains the figures best; null when none does or several do equally. */
  readonly used: WeightMode | null;
}

/** Which weight another unit used, told from what it printed. */
export function checkPublished(table: PublishedTable, profile: ScoringProfile): Result<PublishedCheck, Problem[]> {
  const problems: Problem[] = [];
  const read = (value: string, path: readonly string[]): Printed => {
    const printed = printedNumber(value);
    if (!printed) problems.push(unreadable(path));
    return printed ?? { value: whole(0), decimals: 0 };
  };
  const nrr = table.nrr.map((value, at) => read(value, ['nrr', String(at)]));
  const index = table.index === undefined ? null : read(table.index, ['index']);
  const ikm = table.ikm === undefined ? null : read(table.ikm, ['ikm']);
  if (nrr.length === 0) problems.push(required(['nrr']));
  if (!index && !ikm) problems.push(required(['ikm']));
  if (problems.length > 0) return fail(problems);
  const trials = weightModes.map((mode) => trial(mode, nrr, { index, ikm }, profile));
  const possible = trials.filter((one) => one.possible);
  const exact = possible.filter((one) => one.exact);
  const [best, next] = exact.length > 0 ? exact : possible;
  return ok({
    elements: nrr.length,
    trials,
    possible: possible.map(({ mode }) => mode),
    used: best && !next ? best.mode : null,
  });
}

interface Printed {
  readonly value: Rational;
  readonly decimals: number;
}
interface Indices {
  readonly index: Printed | null;
  readonly ikm: Printed | null;
}

function printedNumber(value: string): Printed | null {
  const match = /^\d{1,9}(?:[.,](\d{1,9}))?$/.exec(value.trim());
  return match && { value: decimal(value.trim().replace(',', '.')), decimals: match[1]?.length ?? 0 };
}
const slack = ({ decimals: places }: Printed): Rational => ratio(1n, 2n * 10n ** BigInt(places));

function trial(mode: WeightMode, nrr: readonly Printed[], indices: Indices, profile: ScoringProfile): WeightTrial {
  const weight = weightOf(nrr.length, mode);
  const factor = whole(profile.factor);
  const index = times(sum(nrr.map(({ value }) => value)), weight);
  const play = times(sum(nrr.map(slack)), weight);
  const [lowest, highest] = [minus(index, play), plus(index, play)];
  const compared = [
    { printed: indices.index, by: whole(1) },
    { printed: indices.ikm, by: factor },
  ].flatMap(({ printed, by }) => (printed ? [{ printed, by }] : []));
  const ikm = times(index, factor);
  return {
    mode,
    weight: known(weight, decimals.weight),
    ikm: known(ikm, decimals.ikm),
    grade: bandOf(decimal(decimalText(ikm, decimals.ikm)), profile).grade,
    lowest: known(times(lowest, factor), decimals.ikm),
    highest: known(times(highest, factor), decimals.ikm),
    possible: compared.every(
      ({ printed, by }) =>
        compare(times(lowest, by), plus(printed.value, slack(printed))) <= 0 &&
        compare(times(highest, by), minus(printed.value, slack(printed))) >= 0,
    ),
    exact: compared.every(
      ({ printed, by }) => compare(decimal(decimalText(times(index, by), printed.decimals)), printed.value) === 0,
    ),
  };
}

const unreadable = (path: readonly string[]): Problem =>
  problem(
    'INVALID',
    path,
    text('This is not a number as printed: 3.111 or 3,111.', 'Ini bukan angka: 3,111 atau 3.111.'),
  );
const required = (path: readonly string[]): Problem =>
  problem('REQUIRED', path, text('Give the averages and the index.', 'Isikan NRR dan indeksnya.'));
