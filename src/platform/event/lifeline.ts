import pg from 'pg';
import { withSettings } from '../database/session-settings.js';
import { describeFault, type Log } from '../log/log.js';

export interface LifelineOptions {
  readonly connectionString: string;
  /** Shown by the database beside the session. */
  readonly name: string;
  readonly log: Log;
  /** More `-c name=value` settings of the session. */
  readonly settings?: string;
  /** On every new session; when it fails, the session is given up and made anew. */
  readonly up: () => Promise<void>;
  readonly down?: () => void;
  readonly notified?: (channel: string, payload: string) => void;
}

const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 1000;

/**
 * One session of its own, outside every pool, for what lives as long as the session does: listening and advisory
 * locks. It comes back by itself after the database was away.
 */
export class Lifeline {
  private current: pg.Client | undefined;
  private connected: pg.Client | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private retry: NodeJS.Timeout | undefined;
  private failures = 0;
  private closed = false;

  constructor(private readonly options: LifelineOptions) {}

  /** Whether there is a session just now. */
  get isUp(): boolean {
    return this.connected !== undefined;
  }

  /** One statement on the session, after those before it; fails when the session is gone meanwhile. */
  query<R extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<R[]> {
    const client = this.connected;
    const result = this.turn.then(async () => {
      if (!client || client !== this.connected) throw new Error(`the session ${this.options.name} is gone`);
      return (await client.query<R>({ text, values: [...values], ...(name ? { name } : {}) })).rows;
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  start(): void {
    void this.connect();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const client = this.current;
    if (!client) return;
    this.current = undefined;
    this.connected = undefined;
    this.options.down?.();
    await client.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      // A peer that vanished without a word is noticed on both sides within half a minute.
      connectionString: withSettings(
        this.options.connectionString,
        `-c timezone=UTC -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3 ${this.options.settings ?? ''}`,
      ),
      application_name: this.options.name,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 5000,
    });
    client.on('error', (error) => this.lose(client, error));
    client.on('end', () => this.lose(client));
    client.on('notification', ({ channel, payload }) => {
      if (client === this.current) this.options.notified?.(channel, payload ?? '');
    });
    this.current = client;
    try {
      await client.connect();
      if (client !== this.current) return;
      this.connected = client;
      await this.options.up();
      this.failures = 0;
    } catch (error) {
      this.lose(client, error);
    }
  }

  private lose(client: pg.Client, error?: unknown): void {
    if (client !== this.current) return;
    this.current = undefined;
    this.connected = undefined;
    client.end().catch(() => undefined);
    this.options.down?.();
    if (this.closed) return;
    this.failures += 1;
    if (this.failures === 1)
      this.options.log.warn({ session: this.options.name, fault: describeFault(error) }, 'database session lost');
    const wait = Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS);
    this.retry = setTimeout(() => void this.connect(), wait);
  }
}
