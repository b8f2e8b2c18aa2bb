import type { Gateway } from '../database/gateway.js';
import { SYSTEM_ROLE } from '../database/pool.js';
import { describeFault, type Log } from '../log/log.js';
import { badCursor, positionOf } from './cursor.js';
import { Feed } from './feed.js';
import { Lifeline } from './lifeline.js';
import { LogStream, type Pick } from './log-stream.js';
import { ADVANCED } from './relay.js';

export interface StreamRequest {
  readonly institutionId: string;
  /** A cursor: everything behind it is replayed first. Without one the stream begins at this moment. */
  readonly after?: string | null;
  readonly pick: Pick;
  readonly signal?: AbortSignal;
}

const POLL_MS = 1000;
const heads = `select i.id as "institutionId",
  (select max(e."position") from "event" e where e."institution_id" = i.id) as "head" from unnest($1::uuid[]) as i(id)`;

/**
 * Brings the log to this process's subscribers. It listens for the relay's wake-ups on one connection; a poll makes a
 * lost wake-up cost a second and no event. While nobody subscribes it does nothing.
 */
export class Hub {
  private readonly feeds = new Map<string, Feed>();
  private readonly streams = new Set<LogStream>();
  private readonly line: Lifeline;
  private readonly poll: NodeJS.Timeout;
  private polling = false;

  constructor(
    private readonly gateway: Gateway,
    private readonly log: Log,
  ) {
    this.line = new Lifeline({
      connectionString: gateway.options.connectionString,
      name: 'mitra-hub',
      log,
      settings: `-c role=${SYSTEM_ROLE}`,
      up: async () => {
        await this.line.query(`listen ${ADVANCED}`);
        this.advance([...this.feeds.keys()]);
      },
      notified: (_channel, payload) => this.advance(payload === '' ? [...this.feeds.keys()] : payload.split(',')),
    });
    this.line.start();
    this.poll = setInterval(() => void this.look(), POLL_MS);
    this.poll.unref();
  }

  /** How many streams are open in this process. */
  get size(): number {
    return this.streams.size;
  }

  /** Opens a stream; throws BAD_USER_INPUT for a cursor that is none of this institution's log. */
  async stream(request: StreamRequest): Promise<LogStream> {
    const from = request.after == null ? null : positionOf(request.after, request.institutionId);
    const feed = this.feeds.get(request.institutionId) ?? new Feed(this.gateway, request.institutionId);
    this.feeds.set(request.institutionId, feed);
    feed.users += 1;
    try {
      const head = await feed.locate();
      if (from !== null && from > head)
        throw badCursor('This cursor lies ahead of the log, which was restored from a backup. Start without a cursor.');
      const stream: LogStream = new LogStream({
        feed,
        after: from ?? head,
        pick: request.pick,
        signal: request.signal,
        ended: () => {
          this.streams.delete(stream);
          this.leave(feed);
        },
      });
      this.streams.add(stream);
      return stream;
    } catch (error) {
      this.leave(feed);
      throw error;
    }
  }

  async close(): Promise<void> {
    clearInterval(this.poll);
    await Promise.all([...this.streams].map((stream) => stream.return()));
    await this.line.close();
  }

  private leave(feed: Feed): void {
    feed.users -= 1;
    if (feed.users === 0 && this.feeds.get(feed.institutionId) === feed) this.feeds.delete(feed.institutionId);
  }

  private advance(institutions: readonly string[]): void {
    for (const id of institutions) {
      this.feeds
        .get(id)
        ?.advance()
        .catch((error: unknown) => this.log.warn({ fault: describeFault(error) }, 'the event log cannot be read'));
    }
  }

  private async look(): Promise<void> {
    if (this.polling || this.feeds.size === 0) return;
    this.polling = true;
    try {
      type Row = { institutionId: string; head: number | null };
      const rows = await this.gateway.system.query<Row>(heads, [[...this.feeds.keys()]]);
      const behind = (row: Row) => (row.head ?? 0) > (this.feeds.get(row.institutionId)?.head ?? 0);
      this.advance(rows.filter(behind).map((row) => row.institutionId));
    } catch {
      // The next look tries again; the session of its own reports that the database is away.
    } finally {
      this.polling = false;
    }
  }
}
