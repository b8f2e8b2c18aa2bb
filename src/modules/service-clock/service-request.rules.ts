/** How far a request is. */
export const requestStatuses = ['OPEN', 'RESPONDED', 'FOLLOWED_UP', 'DELIVERED', 'CLOSED', 'WITHDRAWN'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Who entered it: staff who were asked, or the partner's own account. */
export const requestSources = ['STAFF', 'PARTNER'] as const;
export type RequestSource = (typeof requestSources)[number];

/** What was done about it. */
export const stepKinds = ['RESPONSE', 'FOLLOW_UP', 'DELIVERY', 'CLOSING', 'WITHDRAWAL'] as const;
export type StepKind = (typeof stepKinds)[number];

/** By which door something comes or goes. */
export const doors = ['WEB', 'EMAIL', 'WHATSAPP', 'MESSAGE', 'PHONE', 'WALK_IN', 'LETTER', 'MEETING', 'OTHER'] as const;
export type Door = (typeof doors)[number];

export const WORDS_LIMIT = 5_000;
export const NOTE_LIMIT = 5_000;

const order: readonly RequestStatus[] = ['OPEN', 'RESPONDED', 'FOLLOWED_UP', 'DELIVERED'];
const reached: Readonly<Partial<Record<StepKind, RequestStatus>>> = {
  RESPONSE: 'RESPONDED',
  FOLLOW_UP: 'FOLLOWED_UP',
  DELIVERY: 'DELIVERED',
  CLOSING: 'CLOSED',
  WITHDRAWAL: 'WITHDRAWN',
};

/** How far a request is after a step; a response to one that was followed up takes it no way back. */
export function statusAfter(status: RequestStatus, kind: StepKind): RequestStatus {
  const next = reached[kind] ?? status;
  return order.includes(next) && order.indexOf(next) < order.indexOf(status) ? status : next;
}

export const isOver = (status: string): boolean => status === 'CLOSED' || status === 'WITHDRAWN';
