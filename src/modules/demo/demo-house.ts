import type { MovingClock } from '../../platform/clock/moving-clock.js';
import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { describeFault, type Log } from '../../platform/log/log.js';
import type { Authenticator } from '../identity/authenticate.js';
import { keepCredentials } from '../identity/credentials-keep.js';
import type { Request } from '../identity/request.js';

export const CLOCK_MOVED = 'DEMO_CLOCK_MOVED';

/** What the log says of a move: `ahead` is how far ahead of real time the clock is then, in milliseconds. */
export type ClockMove = {
  readonly from: string;
  readonly to: string;
  readonly ahead: number;
};

export interface DemoParts {
  readonly clock: MovingClock;
  readonly gateway: Gateway;
  readonly authenticator: Authenticator;
  readonly log: Log;
  /** Does everything that is due now; false when some of it takes longer than a caller waits. */
  readonly serve: () => Promise<boolean>;
  /** Tells the other institutions of a move; its events are theirs. */
  readonly tellOthers: (move: ClockMove) => Promise<void>;
}

/** What only a demonstration has: a clock that can be moved. */
export class DemoHouse {
  constructor(private readonly parts: DemoParts) {}

  get clock(): Pick<MovingClock, 'now' | 'ahead'> {
    return this.parts.clock;
  }

  /** What time it is, where the clock was moved at all. */
  get movedTo(): Date | null {
    const { clock } = this.parts;
    return clock.ahead === 0 ? null : clock.now();
  }

  /** Moves the clock to where the log says that somebody moved it: at a start, or in another process. */
  async catchUp(): Promise<void> {
    this.parts.clock.moveTo(await aheadIn(this.parts.gateway.system));
  }

  /** Moves the clock, keeps everybody logged in, and serves what has become due: true once all of it is. */
  async move({ from, to, ahead }: ClockMove): Promise<boolean> {
    const { clock, gateway, authenticator, log, serve, tellOthers } = this.parts;
    await tellOthers({ from, to, ahead });
    const [at, by] = [clock.now(), ahead - clock.ahead];
    if (by > 0) {
      await keepCredentials(gateway, at, new Date(at.getTime() + by));
      clock.moveTo(ahead);
      authenticator.forget();
      log.warn({ from, to }, 'the clock of the demo was moved');
    }
    return serve().catch((error: unknown) => {
      log.warn({ fault: describeFault(error) }, 'what became due was not served');
      return false;
    });
  }
}

/** How far ahead of real time the log says that the clock was moved, in milliseconds. */
export async function aheadIn(queries: Queries): Promise<number> {
  const [row] = await queries.query<{ ahead: string | null }>(
    `select max(("facts" ->> 'ahead')::bigint) as "ahead" from "event" where "kind" = $1`,
    [CLOCK_MOVED],
  );
  return Number(row?.ahead ?? 0);
}

/** A request of this module's resolvers; null: this is no demonstration. */
export interface DemoRequest extends Request {
  readonly demoHouse: DemoHouse | null;
}
