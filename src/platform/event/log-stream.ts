import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Feed, LogEntry, LogPage } from './feed.js';

/** Which of these events this subscriber is to get, by the rights it has now. Throws when it has none any more. */
export type Pick = (page: LogPage) => Promise<LogPage>;

export interface LogStreamOptions {
  readonly feed: Feed;
  readonly after: number;
  readonly pick: Pick;
  readonly signal?: AbortSignal;
  readonly ended: () => void;
}

/** A subscriber that is slower than this has its rights looked at again for what it has not taken yet. */
const STALE_MS = 1000;
const PATIENCE = 30;
const RETRY_MS = 1000;

/**
 * One subscriber's way along the log: first what it missed, then what comes; in order, without gap or duplicate. It
 * holds one page at most, so a slow reader costs nothing. Not a bare async generator: the return() of one waits for
 * the next event, so a client that went away would stay.
 */
export class LogStream implements AsyncIterableIterator<LogEntry> {
  private readonly stop = new AbortController();
  private readonly steps: AsyncGenerator<LogEntry, void, void>;
  private started = false;
  private over = false;

  constructor(private readonly options: LogStreamOptions) {
    this.steps = this.run();
    options.signal?.addEventListener('abort', this.close, { once: true });
    if (options.signal?.aborted) this.close();
  }

  async next(): Promise<IteratorResult<LogEntry, undefined>> {
    if (this.stop.signal.aborted) return { done: true, value: undefined };
    this.started = true;
    const { done, value } = await this.steps.next();
    return done || !value || this.stop.signal.aborted ? { done: true, value: undefined } : { done: false, value };
  }

  async return(): Promise<IteratorResult<LogEntry, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private readonly close = (): void => {
    this.stop.abort();
    // A generator that never ran has no finally to run.
    if (!this.started) this.end();
    this.steps.return().catch(() => undefined);
  };

  private end(): void {
    if (this.over) return;
    this.over = true;
    this.options.signal?.removeEventListener('abort', this.close);
    this.options.ended();
  }

  private async *run(): AsyncGenerator<LogEntry, void, void> {
    const { feed, pick } = this.options;
    const { signal } = this.stop;
    let position = this.options.after;
    try {
      while (!signal.aborted) {
        await feed.beyond(position, signal);
        if (signal.aborted) return;
        let rest = await this.patiently(() => this.pageBehind(position));
        while (rest.length > 0 && !signal.aborted) {
          const page = rest;
          const picked = await this.patiently(() => pick(page));
          const until = performance.now() + STALE_MS;
          rest = [];
          for (const entry of picked) {
            if (performance.now() > until) {
              rest = page.filter((one) => one.position >= entry.position);
              break;
            }
            yield entry;
            if (signal.aborted) return;
          }
          position = (rest[0]?.position ?? (page.at(-1)?.position ?? position) + 1) - 1;
        }
      }
    } finally {
      this.end();
    }
  }

  private async pageBehind(position: number): Promise<LogPage> {
    const page = await this.options.feed.page(position);
    if (page.length === 0) throw new Error('the event log ends before its head');
    return page;
  }

  /** A database that is away for a while must not end a subscription; what a client did wrong, or lost, does. */
  private async patiently(read: () => Promise<LogPage>): Promise<LogPage> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await read();
      } catch (error) {
        if (error instanceof GraphQLError || attempt >= PATIENCE || this.stop.signal.aborted) throw error;
        await sleep(RETRY_MS, undefined, { signal: this.stop.signal }).catch(() => undefined);
      }
    }
  }
}
