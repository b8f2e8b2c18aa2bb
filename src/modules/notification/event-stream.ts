import type { LogStream } from '../../platform/event/log-stream.js';
import { caller } from '../identity/request.js';
import { pickFor, type Wish } from './event-delivery.js';
import type { EventRequest } from './event-request.js';

/** What a subscription's resolver is given. */
export interface Subscribed<A> {
  readonly args: A;
  readonly context: EventRequest;
}

export const follow = (context: EventRequest, after: string | null | undefined, wish: Wish): Promise<LogStream> =>
  context.events.stream({ institutionId: caller(context).institutionId, after, pick: pickFor(context, wish) });

export const resumable =
  'Give the cursor of the last event received as `after` to go on without gap or duplicate. Rights are looked at anew for every event; when the login or key ends, so does the stream: with UNAUTHENTICATED, or over WebSocket by closing with 4403.';
