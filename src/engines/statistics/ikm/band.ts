import { compare, decimal, type Rational } from '../../../kernel/exact/rational.js';
import type { IndexBand, ScoringProfile } from './profile.js';

/** The grade of a converted index that has been rounded to two decimals already; below every band, the lowest. */
export function bandOf(rounded: Rational, { bands }: ScoringProfile): IndexBand {
  const found = bands.find((band) => compare(rounded, decimal(band.convertedFrom)) >= 0) ?? bands.at(-1);
  if (!found) throw new RangeError('a scoring profile without bands');
  return found;
}

/** Rounded weights do not add up to 1, so an index may lie outside what the answers' scale can give. */
export function isOutside(rounded: Rational, { bands }: ScoringProfile): boolean {
  const [best, worst] = [bands[0], bands.at(-1)];
  if (!best || !worst) return false;
  return compare(rounded, decimal(best.convertedTo)) > 0 || compare(rounded, decimal(worst.convertedFrom)) < 0;
}
