import type { Clock } from '../../platform/clock/clock.js';
import { PostRoom } from '../../platform/mail/post-room.js';
import { Passwords } from './password.js';
import { Throttle } from './throttle.js';

/** What the composition decides about logins; one for the whole process, since it counts attempts. */
export interface IdentitySettings {
  readonly demoMode: boolean;
  readonly sessionHours: number;
  /** Where people reach the front end: links in letters begin with it. Null: letters carry the bare token. */
  readonly publicUrl: string | null;
  readonly passwords: Passwords;
  readonly throttle: Throttle;
  /** Of what anybody may call without a login: however many names they make up, none of a login is forgotten. */
  readonly surveyThrottle: Throttle;
  /** For what must not be felt in an answer. */
  readonly post: PostRoom;
}

export interface IdentityOptions {
  readonly clock: Clock;
  /** Told of what failed behind an answer's back; must not log addresses. */
  readonly onPostError: (error: unknown) => void;
  readonly demoMode?: boolean;
  readonly sessionHours?: number;
  readonly publicUrl?: string | null;
  /** Below 12 only with `weakHashes`, which is for tests and the demo. */
  readonly bcryptCost?: number;
  readonly weakHashes?: boolean;
}

export const identitySettings = (options: IdentityOptions): IdentitySettings => ({
  demoMode: options.demoMode ?? false,
  sessionHours: options.sessionHours ?? 12,
  publicUrl: options.publicUrl ?? null,
  passwords: new Passwords(options.bcryptCost, options.weakHashes),
  throttle: new Throttle(options.clock),
  surveyThrottle: new Throttle(options.clock),
  post: new PostRoom(options.onPostError),
});
