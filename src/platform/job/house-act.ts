import type { Clock } from '../clock/clock.js';
import type { Ids } from '../clock/ids.js';
import type { Gateway, Queries } from '../database/gateway.js';
import type { Announcement } from '../event/announce.js';
import type { Tell } from '../event/listen.js';
import type { Seal } from '../mail/seal.js';

/** One transaction of the house itself: nobody acts, so its events name no person. */
export interface JobWork extends Queries {
  readonly institutionId: string;
  readonly now: Date;
  readonly ids: Ids;
  readonly seal: Seal;
  announce(event: Announcement): void;
}

/** What the house must have to act when nobody calls. */
export interface House {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly seal: Seal;
  /** Tells listeners of what happened and writes it down. */
  readonly tell: Tell;
  /** Wakes the relay; called after a commit that wrote events. */
  readonly committed: (institutionId: string) => void;
}

/** Does something in one transaction, with its events. */
export async function houseAct<T>(
  { gateway, clock, ids, seal, tell, committed }: House,
  institutionId: string,
  act: (work: JobWork) => Promise<T>,
): Promise<T> {
  const now = clock.now();
  let told = 0;
  const value = await gateway.transaction(institutionId, async ({ query }) => {
    const announced: Announcement[] = [];
    const work: JobWork = { institutionId, now, ids, seal, query, announce: (event) => announced.push(event) };
    const done = await act(work);
    told = await tell({ institutionId, personId: null, now, ids, seal, query }, announced);
    return done;
  });
  if (told > 0) committed(institutionId);
  return value;
}
