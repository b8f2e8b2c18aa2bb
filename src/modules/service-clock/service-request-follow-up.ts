import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { type OnRequest, stepOn } from './request-step.js';

export interface ServiceRequestFollowUp extends OnRequest {
  readonly at?: Date | null;
}

/** Something was done about what was asked. */
export const serviceRequestFollowUp = (work: Work<Actor>, input: ServiceRequestFollowUp): Promise<Outcome> =>
  stepOn(work, input, { kind: 'FOLLOW_UP', event: 'SERVICE_REQUEST_FOLLOWED_UP' });
