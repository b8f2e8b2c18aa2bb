import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Request } from '../identity/request.js';

/**
 * What later modules do about a plan, in the transaction of its agreement: the composition hands them in, since this
 * module may not import them. A hook that throws undoes the agreement.
 */
export interface PlanHooks {
  /** The plan is AGREED, and the one before it SUPERSEDED, when this is called. */
  readonly afterAgreed: (work: Work<Actor>, planId: string) => Promise<void>;
}

/** A request of this module's resolvers. */
export interface PlanRequest extends Request {
  readonly planHooks: readonly PlanHooks[];
}
