import { type Problem, problem } from '../../../kernel/problem.js';
import { fail, ok, type Result } from '../../../kernel/result.js';
import { text } from '../../../kernel/text.js';
import { checkCount } from '../counts.js';
import { checkThreshold } from './group.js';

export interface FilteredGroup {
  /** Responses that satisfy the whole filter. */
  readonly matching: number;
  /** Responses under each filter with fewer of its conditions, down to none: the whole. */
  readonly wider: readonly number[];
}

/**
 * A filter is refused when fewer than k answers are left, or when 1 to k − 1 are left out of a wider group that can be
 * asked for too: their answers would be the difference. The messages do not say how many there are. Conditions name one
 * value each; of "A or B" the difference to "A" would have to be looked at as well.
 */
export function checkFilter({ matching, wider }: FilteredGroup, k: number): Result<number, Problem> {
  checkThreshold(k);
  for (const count of [matching, ...wider]) checkCount(count);
  if (matching < k)
    return fail(
      problem(
        'INVALID',
        ['filter'],
        text(
          `Fewer than ${k} answers are left; their figures are not shown.`,
          `Jawaban yang tersisa kurang dari ${k}; hasilnya tidak ditampilkan.`,
        ),
      ),
    );
  if (wider.some((count) => count > matching && count - matching < k))
    return fail(
      problem(
        'INVALID',
        ['filter'],
        text(
          `Fewer than ${k} answers are left out; they could be worked out by difference.`,
          `Jawaban yang tersisih kurang dari ${k}; isinya dapat dihitung dari selisih.`,
        ),
      ),
    );
  return ok(matching);
}
