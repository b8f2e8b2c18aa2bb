import type { GraphQLError } from 'graphql';
import { refusal } from '../error/present-error.js';
import type { Credential } from '../server-parts.js';
import { credentialKey } from './admission.js';

/** The subscriptions a credential has open, over whichever sockets and streams: each costs a look at every event. */
export function subscriptionPlaces(most: number) {
  const taken = new Map<string, number>();

  /** Takes a place and gives back how to leave it; refused when none is free. */
  return (credential: Credential): (() => void) | GraphQLError => {
    const key = credentialKey(credential) ?? credential.address;
    const count = taken.get(key) ?? 0;
    if (count >= most)
      return refusal('LIMIT_EXCEEDED', `A login or API key may have at most ${most} subscriptions open at once.`);
    taken.set(key, count + 1);
    return () => {
      const left = (taken.get(key) ?? 1) - 1;
      if (left > 0) taken.set(key, left);
      else taken.delete(key);
    };
  };
}
