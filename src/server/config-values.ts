/** Which forwarded addresses are believed: none, those of so many hops, or of proxies in these ranges. */
export type TrustProxy = false | number | readonly string[];

export interface RateLimit {
  readonly points: number;
  readonly seconds: number;
}

export interface RateLimits {
  readonly anonymous: RateLimit;
  readonly credential: RateLimit;
  /** Bad credentials from one address. */
  readonly failures: RateLimit;
}
