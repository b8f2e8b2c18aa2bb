import { compare, type Rational } from '../../../kernel/exact/rational.js';
import { decimals, type Figure, known } from '../figure.js';

/** An element to mend first. */
export interface Priority {
  /** 1 is the lowest average. */
  readonly rank: number;
  readonly code: string;
  readonly nrr: Figure;
  /** Elements of the same average that come later in the regulation's order and did not find room. */
  readonly tiedWith: readonly string[];
}
interface Averaged {
  readonly code: string;
  readonly nrr: Rational | null;
}

/** The three (or `most`) lowest averages, compared exactly; equal ones in the order given. Unanswered ones are left out. */
export function prioritiesOf(elements: readonly Averaged[], most = 3): Priority[] {
  const averaged = elements.flatMap(({ code, nrr }) => (nrr ? [{ code, nrr }] : []));
  const sorted = averaged.toSorted((a, b) => compare(a.nrr, b.nrr));
  const left = sorted.slice(most);
  return sorted.slice(0, most).map(({ code, nrr }, index) => ({
    rank: index + 1,
    code,
    nrr: known(nrr, decimals.nrr),
    tiedWith: left.filter((one) => compare(one.nrr, nrr) === 0).map((one) => one.code),
  }));
}
