import { GraphQLError } from 'graphql';
import type { LogEntry } from '../../platform/event/feed.js';
import type { Hub } from '../../platform/event/hub.js';
import type { Pick } from '../../platform/event/log-stream.js';
import { caller, type Request } from '../identity/request.js';
import { readsOf, readsResultsOf } from './result-request.js';

/** The request of a field that follows the event log. */
export interface FollowingRequest extends Request {
  readonly events: Hub;
}

/** Everything after which figures are others. */
const kinds = new Set([
  'SURVEY_RESPONSE_SUBMITTED',
  'SURVEY_RESPONSE_WITHDRAWN',
  'SURVEY_RESULTS_ADVANCED',
  'SURVEY_RESULTS_WITHDRAWN',
]);
/** At most so often: what comes meanwhile is told together. */
const PAUSE_MS = 500;

/**
 * Changes of one campaign's figures as they come, several told as one. Rights are looked at anew at every page of the
 * log; a login that ended ends the stream.
 */
export async function resultChanges(
  request: FollowingRequest,
  campaignId: string,
  after: string | null | undefined,
): Promise<AsyncIterableIterator<LogEntry>> {
  const { credential, authenticator } = request;
  const pick: Pick = async (page) => {
    const last = page.findLast((entry) => kinds.has(entry.kind) && entry.subjectId === campaignId);
    if (!last) return [];
    const actor = credential === null ? null : await authenticator.actorOf(credential);
    if (!actor)
      throw new GraphQLError('This session or API key is no longer valid.', {
        extensions: { code: 'UNAUTHENTICATED' },
      });
    return (await readsResultsOf(readsOf(request), actor, campaignId)) ? [last] : [];
  };
  return new Spaced(await request.events.stream({ institutionId: caller(request).institutionId, after, pick }));
}

/** Lets a moment pass between two entries. While it does, the log gathers more of them for the next page. */
class Spaced implements AsyncIterableIterator<LogEntry> {
  private readyAt = 0;
  private timer: NodeJS.Timeout | undefined;
  private wake: (() => void) | undefined;

  constructor(private readonly stream: AsyncIterableIterator<LogEntry>) {}

  async next(): Promise<IteratorResult<LogEntry, undefined>> {
    const wait = this.readyAt - performance.now();
    if (wait > 0)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        this.timer = setTimeout(resolve, wait);
      });
    const step = await this.stream.next();
    this.readyAt = performance.now() + PAUSE_MS;
    return step.done ? { done: true, value: undefined } : step;
  }

  async return(): Promise<IteratorResult<LogEntry, undefined>> {
    clearTimeout(this.timer);
    this.wake?.();
    await this.stream.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
