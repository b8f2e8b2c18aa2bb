import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type OnRequest, stepOn } from './request-step.js';
import type { Door } from './service-request.rules.js';

export interface ServiceRequestRespond extends OnRequest {
  readonly medium: Door;
  readonly at?: Date | null;
}

/** Somebody has answered who asked, by any medium; the first answer is the first response. */
export const serviceRequestRespond = (work: Work<Actor>, input: ServiceRequestRespond): Promise<Outcome> =>
  stepOn(work, input, { kind: 'RESPONSE', event: 'SERVICE_REQUEST_RESPONDED', medium: input.medium });
