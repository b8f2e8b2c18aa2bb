/** What one formula may hold. Beyond it a text is refused, not walked; so its work has a bound, whatever it says. */
export const limits = {
  length: 2_000,
  depth: 40,
  parts: 500,
  digits: 30,
  name: 60,
  arguments: 50,
  /** Decimals that `round` may be asked for. */
  decimals: 10,
} as const;
