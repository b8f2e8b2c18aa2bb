import type { Hub } from '../../platform/event/hub.js';
import type { Request } from '../identity/request.js';

/** The request of a field that follows the event log. */
export interface EventRequest extends Request {
  readonly events: Hub;
}
