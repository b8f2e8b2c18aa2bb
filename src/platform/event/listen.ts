import type { Ids } from '../clock/ids.js';
import type { Queries } from '../database/gateway.js';
import type { Seal } from '../mail/seal.js';
import { type Announcement, writeEvents } from './announce.js';

/** The transaction that something happened in, as those who listen see it. */
export interface ListenerWork extends Queries {
  readonly institutionId: string;
  /** Who acted; null: the house itself, or somebody without an account. */
  readonly personId: string | null;
  readonly now: Date;
  readonly ids: Ids;
  readonly seal: Seal;
  announce(event: Announcement): void;
}

/**
 * What a later module does when something happens in an earlier one: in the same transaction, before it is written
 * down, and without a say in whether it happens.
 */
export interface Listener {
  readonly kinds: readonly string[];
  hear(work: ListenerWork, event: Announcement): Promise<void>;
}

/** Tells listeners of events, and of those they announce themselves; then writes them all. Returns how many. */
export type Tell = (work: Omit<ListenerWork, 'announce'>, events: readonly Announcement[]) => Promise<number>;

/** Listeners that answer each other would never end. */
const DEEPEST = 4;

export function tellWith(listeners: readonly Listener[]): Tell {
  const byKind = new Map<string, Listener[]>();
  for (const listener of listeners)
    for (const kind of listener.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), listener]);
  return async (work, events) => {
    const { institutionId, personId, now, ids, seal } = work;
    const all = [...events];
    let latest = events;
    for (let depth = 0; latest.length > 0; depth += 1) {
      const answered: Announcement[] = [];
      const heard: ListenerWork = {
        ...{ institutionId, personId, now, ids, seal },
        query: <R extends object>(sql: string, values?: readonly unknown[]) => work.query<R>(sql, values),
        announce: (event) => void answered.push(event),
      };
      for (const event of latest)
        for (const listener of byKind.get(event.kind) ?? []) {
          if (depth === DEEPEST) throw new Error(`listeners answer each other without end: ${event.kind}`);
          await listener.hear(heard, event);
        }
      all.push(...answered);
      latest = answered;
    }
    await writeEvents(work, { institutionId, personId, at: now, nextId: ids.next }, all);
    return all.length;
  };
}
