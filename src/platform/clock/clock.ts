/** Where time, identifiers and secrets come from. Injected at the edge: rules take them as arguments. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
