import type { MovingClock } from '../../platform/clock/moving-clock.js';
import type { Gateway, Queries } from '../../platform/database/gateway.js';
import { describeFault, type Log } from '../../platform/log/log.js';
import type { Authenticator } from '../identity/authenticate.js';
import { keepCredentials } from '../identity/credentials-keep.js';
import type { Request } from '../identity/request.js';

export const CLOCK_MOVED = 'DEMO_CLOCK_MOVED';

export interface DemoParts {
  readonly clock: MovingClock;
  readonly gateway: Gateway;
  readonly authenticator: Authenticator;
  readonly log: Log;
  /** Does everything that is due now. */
  readonly round: () => Promise<void>;
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

  /** Moves the clock, keeps everybody logged in, and does at once what has become due. */
  async move(ahead: number): Promise<void> {
    const { clock, gateway, authenticator, log, round } = this.parts;
    const [from, by] = [clock.now(), ahead - clock.ahead];
    if (by <= 0) return;
    const to = new Date(from.getTime() + by);
    await keepCredentials(gateway, from, to);
    clock.moveTo(ahead);
    authenticator.forget();
    log.warn({ from: from.toISOString(), to: to.toISOString() }, 'the clock of the demo was moved');
    await round().catch((error: unknown) => log.warn({ fault: describeFault(error) }, 'a job round failed'));
  }
}

async function aheadIn(queries: Queries): Promise<number> {
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
