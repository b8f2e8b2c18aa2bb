import type { CaseStanding } from './declared.js';
import type { FactValue } from './fact.js';

/**
 * What follows from an action. The first group changes the case itself; the second only asks the caller for
 * something, and arrives as an `EffectRequested` event.
 */
export type Effect =
  | { readonly do: 'openSheet'; readonly sheet: string }
  | { readonly do: 'initial'; readonly sheet: string; readonly slot: string }
  | { readonly do: 'reaffirm'; readonly sheet: string; readonly slot: string }
  | { readonly do: 'setFact'; readonly fact: string; readonly value?: FactValue; readonly from?: string }
  | { readonly do: 'finalise'; readonly document: string }
  | { readonly do: 'openSignatures'; readonly set: string }
  /** On paper: whoever takes the action registers a signature that somebody else made with ink. */
  | { readonly do: 'sign'; readonly set: string; readonly slot: string; readonly onPaper?: true }
  /** The agreement is in force while the case goes on, until the day in a DATE fact; or it is examined anew. */
  | { readonly do: 'standing'; readonly is: CaseStanding; readonly until?: string }
  /** The partner learns of a case that began in confidence; without effect where it knows already. */
  | { readonly do: 'disclose' }
  | RequestedEffect;

export type RequestedEffect =
  | { readonly do: 'disposition'; readonly to: string }
  | { readonly do: 'handOver'; readonly position: string; readonly unit?: string }
  | { readonly do: 'tellPartner'; readonly subject: string }
  | { readonly do: 'openSubCase'; readonly procedure: string }
  | { readonly do: 'recordNeed' }
  /** A cooperation that follows this one, with these facts carried over; by the channel this one came by unless told. */
  | { readonly do: 'openSuccessor'; readonly carry: readonly string[]; readonly channel?: string };

export const requestedEffects: readonly string[] = [
  'disposition',
  'handOver',
  'tellPartner',
  'openSubCase',
  'recordNeed',
  'openSuccessor',
];

export function isRequested(effect: Effect): effect is RequestedEffect {
  return requestedEffects.includes(effect.do);
}
