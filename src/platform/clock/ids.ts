import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from './clock.js';

/** The source of identifiers and secrets. */
export interface Ids {
  /** A version 7 uuid: sorts by time of making. */
  next(): string;
  /** A version 4 uuid, where order would betray something. */
  random(): string;
  /** 256 random bits as text, for tokens and keys. */
  secret(): string;
}

/** Version 7 uuids from the given clock; two made in the same millisecond keep their order. */
export function createIds(clock: Clock): Ids {
  let last = 0;
  let counter = 0;
  return {
    next() {
      const now = Math.max(clock.now().getTime(), last);
      counter = now === last ? counter + 1 : 0;
      last = counter > 0xfff ? now + 1 : now;
      if (counter > 0xfff) counter = 0;
      const time = last.toString(16).padStart(12, '0');
      const random = randomBytes(8);
      random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
      const tail = random.toString('hex');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
    },
    random: randomUUID,
    secret: () => randomBytes(32).toString('base64url'),
  };
}
