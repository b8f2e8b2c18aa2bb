/** How figures are kept from telling on few. */
export interface Guard {
  /** The threshold; null where whoever reads figures may read the responses, too. */
  readonly k: number | null;
  /** Whether they are of a part of the responses, which stands beside the whole. */
  readonly narrowed: boolean;
}
