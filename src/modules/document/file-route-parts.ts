import type { Clock } from '../../platform/clock/clock.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Gateway } from '../../platform/database/gateway.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Actor } from '../identity/actor.js';
import type { FileLinks } from './file-links.js';

/** What the file routes are given by the composition. */
export interface FileRouteParts {
  readonly gateway: Gateway;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly storage: Storage;
  readonly links: FileLinks;
  /** The membership with its rights of this moment; null when it is revoked or its account disabled. */
  readonly actorOfMembership: (institutionId: string, membershipId: string) => Promise<Actor | null>;
}
