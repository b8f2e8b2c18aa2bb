import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit, RateLimits } from '../config-values.js';
import { refusal } from '../error/present-error.js';
import type { Credential } from '../server-parts.js';

/** Decides whether a caller may ask just now. */
export interface Admission {
  /** Throws RATE_LIMITED with the seconds to wait. */
  admit(credential: Credential): Promise<void>;
  /** Remembers a bad credential against its address, or made-up tokens would each have a bucket of their own. */
  noteFailure(credential: Credential, error: unknown): void;
}

const limiter = ({ points, seconds }: RateLimit, keyPrefix: string): RateLimiterMemory =>
  new RateLimiterMemory({ points, duration: seconds, keyPrefix });

const retryIn = (outcome: RateLimiterRes): GraphQLError =>
  refusal('RATE_LIMITED', 'Too many requests. Please wait.', { retryAfter: Math.ceil(outcome.msBeforeNext / 1_000) });

async function consume(bucket: RateLimiterMemory, key: string): Promise<void> {
  try {
    await bucket.consume(key);
  } catch (outcome) {
    throw outcome instanceof RateLimiterRes ? retryIn(outcome) : outcome;
  }
}

export const credentialKey = (credential: Credential): string | null => {
  const secret = credential.authorization ?? credential.apiKey;
  return secret === null ? null : createHash('sha256').update(secret).digest('base64url');
};

export function admission(limits: RateLimits | null): Admission {
  if (!limits) return { admit: async () => {}, noteFailure: () => {} };
  const anonymous = limiter(limits.anonymous, 'anonymous');
  const known = limiter(limits.credential, 'credential');
  const failures = limiter(limits.failures, 'failures');

  return {
    async admit(credential) {
      const key = credentialKey(credential);
      if (key === null) return consume(anonymous, credential.address);
      const failed = await failures.get(credential.address);
      if (failed && failed.remainingPoints <= 0) throw retryIn(failed);
      return consume(known, key);
    },
    noteFailure(credential, error) {
      if (!(error instanceof GraphQLError) || error.extensions.code !== 'UNAUTHENTICATED') return;
      failures.consume(credential.address).catch(() => {});
    },
  };
}
