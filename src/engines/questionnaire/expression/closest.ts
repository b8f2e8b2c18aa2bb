/** Names longer than this are nobody's slip of the finger. */
const MAX_NAME = 64;
const MAX_SLIPS = 2;
const MAX_KNOWN = 1_000;

/** The known name that was probably meant: the same but for letter case, or few slips away. */
export function closest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > MAX_NAME) return undefined;
  let best: string | undefined;
  let least = Math.min(MAX_SLIPS, Math.floor(name.length / 3)) + 1;
  let looked = 0;
  for (const one of known) {
    looked += 1;
    if (looked > MAX_KNOWN) break;
    if (one.length > MAX_NAME || Math.abs(one.length - name.length) > MAX_SLIPS) continue;
    if (one.toLowerCase() === name.toLowerCase()) return one;
    const slips = slipsBetween(name.toLowerCase(), one.toLowerCase());
    if (slips >= least) continue;
    [best, least] = [one, slips];
  }
  return best;
}

/** Letters to put in, leave out, change or swap with the next. */
function slipsBetween(one: string, other: string): number {
  let [before, row]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row?.[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row?.[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row?.[other.length] ?? 0;
}

/** "Did you mean" in both languages, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): { readonly en: string; readonly id: string } {
  const meant = closest(name, known);
  return meant === undefined
    ? { en: '', id: '' }
    : { en: ` Did you mean "${meant}"?`, id: ` Apakah maksud Anda "${meant}"?` };
}
