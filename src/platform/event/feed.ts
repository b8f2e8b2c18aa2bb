import type { Gateway } from '../database/gateway.js';

/** One event as it stands in the log. */
export interface LogEntry {
  readonly id: string;
  readonly institutionId: string;
  readonly position: number;
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly personId: string | null;
  /** RFC 3339. */
  readonly at: string;
  readonly facts: Readonly<Record<string, unknown>>;
}
export type LogPage = readonly LogEntry[];

const PAGE = 100;
/** How many of the latest events a process keeps of an institution that somebody listens to. */
const RECENT = 500;

const after = `select "id", "institution_id" as "institutionId", "position", "kind", "subject_type" as "subjectType",
  "subject_id" as "subjectId", "subject_version" as "subjectVersion", "person_id" as "personId",
  to_json("at") #>> '{}' as "at", "facts"
  from "event" where "institution_id" = $1 and "position" > $2 order by "position" limit ${PAGE}`;
const head = 'select coalesce(max("position"), 0) as "head" from "event" where "institution_id" = $1';

/**
 * One institution's stream as this process knows it, shared by all who listen: each event is read once per process,
 * however many subscribers there are. A subscriber that is far behind reads the log in pages at its own pace.
 */
export class Feed {
  /** Subscribers; a feed without any is dropped. */
  users = 0;
  private last = 0;
  private located = false;
  private recent: LogEntry[] = [];
  private readonly slices = new Map<number, LogPage>();
  private readonly reads = new Map<number, Promise<LogPage>>();
  private readonly waiting = new Set<() => void>();
  private advancing = false;
  private again = false;

  constructor(
    private readonly gateway: Gateway,
    readonly institutionId: string,
  ) {}

  /** The last position known here. */
  get head(): number {
    return this.last;
  }

  /** Where the log ends now. The first call is where this feed begins; what lies before is read when asked for. */
  async locate(): Promise<number> {
    const [row] = await this.gateway.read<{ head: number }>(this.institutionId, head, [this.institutionId]);
    const found = row?.head ?? 0;
    if (!this.located) {
      this.located = true;
      this.last = found;
      if (this.again) this.look();
    } else if (found > this.last) this.look();
    return found;
  }

  /** Takes in what was added to the log; a call during another, or before there is a begin, makes it look once more. */
  async advance(): Promise<void> {
    this.again = true;
    if (this.advancing || !this.located) return;
    this.advancing = true;
    try {
      while (this.again) {
        this.again = false;
        const page = await this.read(this.last);
        if (page.length > 0) this.take(page);
        if (page.length === PAGE) this.again = true;
      }
    } finally {
      this.advancing = false;
    }
  }

  /** The events behind a position, at most a page; the same array for all who ask at the same position. */
  async page(position: number): Promise<LogPage> {
    const oldest = this.recent[0];
    if (!oldest || position < oldest.position - 1) return this.shared(position);
    const known = this.slices.get(position);
    if (known) return known;
    const from = position - oldest.position + 1;
    const slice = this.recent.slice(from, from + PAGE);
    this.slices.set(position, slice);
    return slice;
  }

  /** Resolves when the stream has gone beyond a position, or the signal fires; at once when it has already. */
  beyond(position: number, signal: AbortSignal): Promise<void> {
    if (this.last > position || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  /** The next wake-up or poll tries again. */
  private look(): void {
    this.advance().catch(() => undefined);
  }

  private take(page: LogPage): void {
    this.recent.push(...page);
    if (this.recent.length > RECENT) this.recent = this.recent.slice(-RECENT);
    this.last = page.at(-1)?.position ?? this.last;
    this.slices.clear();
    for (const wake of [...this.waiting]) wake();
  }

  /** Many who resume from the same place (after a restart, say) share one read. */
  private shared(position: number): Promise<LogPage> {
    const under = this.reads.get(position);
    if (under) return under;
    const reading = this.read(position).finally(() => this.reads.delete(position));
    this.reads.set(position, reading);
    return reading;
  }

  private read(position: number): Promise<LogEntry[]> {
    return this.gateway.read<LogEntry>(this.institutionId, after, [this.institutionId, position]);
  }
}
