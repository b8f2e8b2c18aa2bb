import type { CountMode } from '../../engines/calendar/count.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';

/** What a clock runs on: a service request, or a cooperation (a case). */
export const serviceSubjects = ['REQUEST', 'COOPERATION'] as const;
export type ServiceSubject = (typeof serviceSubjects)[number];

/** One thing an event must say: the fact, or one of its members, is one of these. */
export interface FactCondition {
  readonly name: string;
  readonly in: readonly string[];
}
/** An event of the log that starts, stops or cancels a clock. All its conditions hold. */
export interface Trigger {
  readonly event: string;
  readonly facts: readonly FactCondition[];
  /** The fact that says when it happened; null: when it was entered. */
  readonly at: string | null;
}
/** When to warn: at a part of the time, or so long before its end. */
export interface Warning {
  readonly percent: number | null;
  readonly before: string | null;
}
export interface PauseReason {
  readonly code: string;
  readonly title: LocalizedText;
}

/** What a standard says, as an edition keeps it. */
export interface Standard {
  readonly code: string;
  readonly edition: number;
  readonly subject: ServiceSubject;
  readonly starts: readonly Trigger[];
  readonly stops: readonly Trigger[];
  readonly cancels: readonly Trigger[];
  readonly within: string;
  readonly mode: CountMode;
  readonly warnings: readonly Warning[];
  readonly pauseReasons: readonly PauseReason[];
  readonly pauseEnteredWithin: string;
  readonly calendarId: string | null;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
}

/**
 * The edition in force on a day, of one code: the latest that has begun by then. One that has ended is not followed by
 * what it replaced.
 */
export function inForceOn<S extends Pick<Standard, 'edition' | 'validFrom' | 'validUntil'>>(
  editions: readonly S[],
  day: CivilDate,
): S | null {
  const begun = editions.filter((one) => one.validFrom <= day).sort((a, b) => b.edition - a.edition);
  const [last] = begun;
  return last && (last.validUntil === null || last.validUntil >= day) ? last : null;
}

/** An event as far as a standard can ask about it. */
export interface Told {
  readonly kind: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Change {
  readonly type?: unknown;
  readonly step?: unknown;
}

/** The facts of an event, and of a case's: the steps it entered and left. */
function factsOf({ facts }: Told): Readonly<Record<string, unknown>> {
  const changes = Array.isArray(facts.changes) ? (facts.changes as readonly Change[]) : [];
  const steps = (type: string) => changes.flatMap((one) => (one.type === type ? [one.step] : []));
  return { ...facts, entered: steps('StepEntered'), left: steps('StepLeft') };
}

/** The first of the triggers that an event meets. */
export function triggered(triggers: readonly Trigger[], event: Told): Trigger | null {
  const facts = factsOf(event);
  const holds = ({ name, in: wanted }: FactCondition): boolean =>
    [facts[name]].flat().some((value) => value !== null && value !== undefined && wanted.includes(String(value)));
  return triggers.find((one) => one.event === event.kind && one.facts.every(holds)) ?? null;
}

/** When what an event tells of happened; never later than it was told. */
export function happenedAt({ at }: Trigger, { facts }: Told, now: Date): Date {
  const said = at === null ? undefined : facts[at];
  const time = typeof said === 'string' ? Date.parse(said) : Number.NaN;
  return Number.isNaN(time) || time > now.getTime() ? now : new Date(time);
}

/** The object that a clock of a subject runs on, by an event: its own object, or the one its facts name. */
export function subjectOf(subject: ServiceSubject, { subjectType, subjectId, facts }: Told): string | null {
  const [type, fact] =
    subject === 'REQUEST' ? ['ServiceRequest', 'serviceRequestId'] : ['Cooperation', 'cooperationId'];
  if (subjectType === type) return subjectId;
  const named = facts[fact];
  return typeof named === 'string' ? named : null;
}

const requestKinds = [
  'SERVICE_REQUEST_REGISTERED',
  'SERVICE_REQUEST_RESPONDED',
  'SERVICE_REQUEST_FOLLOWED_UP',
  'SERVICE_REQUEST_DELIVERED',
  'SERVICE_REQUEST_CLOSED',
  'SERVICE_REQUEST_WITHDRAWN',
] as const;

/** Events of a case, or of what lies in one and names it. */
const caseKinds = [
  'COOPERATION_REQUESTED',
  'COOPERATION_ACTED',
  'COOPERATION_DOCUMENT_ADDED',
  'COOPERATION_ACT_TAKEN_BACK',
  'COOPERATION_SUCCEEDED',
  'TIMER_FIRED',
  'CLAUSE_PROPOSED',
  'CLAUSE_COUNTERED',
  'CLAUSE_CONSENTED',
  'PLAN_PROPOSED',
  'PLAN_AGREED',
  'MEETING_SCHEDULED',
  'MEETING_HELD',
  'MEETING_MINUTES_RECORDED',
  'ACTIVITY_PLANNED',
  'ACTIVITY_HELD',
  'EVALUATION_STARTED',
  'EVALUATION_COMPLETED',
  'MONITORING_REPORT_STARTED',
  'MONITORING_REPORT_FINISHED',
] as const;

/** The kinds of event that may start, stop or cancel clocks, by what the clocks run on. */
export const heardKinds: Readonly<Record<ServiceSubject, readonly string[]>> = {
  REQUEST: requestKinds,
  COOPERATION: caseKinds,
};
