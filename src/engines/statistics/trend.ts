/** What happened in one bucket of time. */
export interface TrendPoint<F> {
  /** As the caller names it: `2026-03`, `2026-W14`, a campaign's code. */
  readonly bucket: string;
  readonly figures: F;
}

/**
 * Figures along time. The caller buckets, in the institution's time zone, and names all buckets in their order; one in
 * which nothing came is told with n = 0 and no figure, never left out and never drawn as zero.
 */
export function trend<T, F>(
  buckets: readonly string[],
  counted: ReadonlyMap<string, T>,
  none: T,
  figures: (counts: T) => F,
): readonly TrendPoint<F>[] {
  const stray = [...counted.keys()].find((bucket) => !buckets.includes(bucket));
  if (stray !== undefined) throw new RangeError(`no bucket ${stray}`);
  return buckets.map((bucket) => ({ bucket, figures: figures(counted.get(bucket) ?? none) }));
}
