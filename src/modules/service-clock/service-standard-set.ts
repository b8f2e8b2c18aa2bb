import type { CountMode } from '../../engines/calendar/count.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { WorkCalendar } from '../calendar/calendar.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found, takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, checkText, kept, keptLocalized } from '../identity/check.js';
import { invalid, notFound, stale } from '../identity/problems.js';
import { mayKeepStandards, standardsOnly } from './service.policy.js';
import { ServiceStandard } from './service-standard.entity.js';
import type { PauseReason, ServiceSubject, Trigger, Warning } from './service-standard.rules.js';
import { checkReasons, checkTriggers, checkWarnings, checkWithin } from './service-standard-check.rules.js';

export interface GivenTrigger {
  readonly event: string;
  readonly facts?: readonly { readonly name: string; readonly in: readonly string[] }[] | null;
  readonly at?: string | null;
}

export interface ServiceStandardSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly source?: string | null;
  readonly marker?: string | null;
  readonly subject: ServiceSubject;
  readonly starts: readonly GivenTrigger[];
  readonly stops: readonly GivenTrigger[];
  readonly cancels?: readonly GivenTrigger[] | null;
  readonly within: string;
  readonly mode: CountMode;
  readonly calendarId?: string | null;
  readonly warnings?: readonly { readonly percent?: number | null; readonly before?: string | null }[] | null;
  readonly pauseReasons?: readonly PauseReason[] | null;
  readonly pauseEnteredWithin?: string | null;
  readonly validFrom: CivilDate;
  readonly validUntil?: CivilDate | null;
  readonly expectedVersion?: number | null;
}

const triggersIn = (given: readonly GivenTrigger[] | null | undefined): Trigger[] =>
  (given ?? []).map(({ event, facts, at }) => ({
    event,
    facts: (facts ?? []).map((fact) => ({ name: fact.name, in: fact.in })),
    at: kept(at),
  }));

/** Says what time is kept, as the next edition of its code. Clocks that run go by the edition they began with. */
export async function serviceStandardSet(work: Work<Actor>, input: ServiceStandardSet): Promise<Outcome> {
  if (!mayKeepStandards(work.actor)) return fail([standardsOnly]);
  const { institutionId, now } = work;
  const [starts, stops, cancels] = [input.starts, input.stops, input.cancels].map(triggersIn) as [
    Trigger[],
    Trigger[],
    Trigger[],
  ];
  const warnings: Warning[] = (input.warnings ?? []).map(({ percent, before }) => ({
    percent: percent ?? null,
    before: before ?? null,
  }));
  const reasons = input.pauseReasons ?? [];
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'title'], input.title, 300),
    ...checkText(['input', 'source'], input.source, 200, 'OPTIONAL'),
    ...checkText(['input', 'marker'], input.marker, 20, 'OPTIONAL'),
    ...checkTriggers('starts', input.subject, starts, 'SOME'),
    ...checkTriggers('stops', input.subject, stops, 'SOME'),
    ...checkTriggers('cancels', input.subject, cancels, 'ANY'),
    ...checkWithin(['input', 'within'], input.within),
    ...checkWarnings(warnings, input.within),
    ...checkReasons(reasons),
    ...(input.pauseEnteredWithin == null ? [] : checkWithin(['input', 'pauseEnteredWithin'], input.pauseEnteredWithin)),
    ...(input.validUntil != null && input.validUntil < input.validFrom ? [endsBefore] : []),
  ];
  const calendar = input.calendarId == null ? null : await found(work, WorkCalendar, 'cal', input.calendarId);
  if (input.calendarId != null && !calendar) problems.push(notFound('input', 'calendarId'));
  await takeTurns(work, 'service-standard');
  const [last] = await work.em.find(
    ServiceStandard,
    { institutionId, code: input.code },
    { orderBy: { edition: 'desc' }, limit: 1 },
  );
  if (input.expectedVersion != null && input.expectedVersion !== (last?.edition ?? 0))
    problems.push(stale(last?.edition ?? 0));
  if (last && input.validFrom < last.validFrom) problems.push(beginsBefore(last.validFrom));
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  const edition = (last?.edition ?? 0) + 1;
  const { code, subject, within, mode, validFrom } = input;
  work.em.create(ServiceStandard, {
    ...{ institutionId, id, code, edition, subject, starts, stops, cancels, within, mode, warnings, validFrom },
    title: keptLocalized(input.title),
    source: kept(input.source),
    marker: kept(input.marker),
    events: [...new Set([...starts, ...stops, ...cancels].map(({ event }) => event))],
    calendarId: calendar?.id ?? null,
    pauseReasons: reasons.map((one) => ({ code: one.code, title: keptLocalized(one.title) })),
    pauseEnteredWithin: input.pauseEnteredWithin ?? 'P1D',
    validUntil: input.validUntil ?? null,
    setById: work.actor.personId,
    at: now,
  });
  work.announce({
    kind: 'SERVICE_STANDARD_SET',
    subjectType: 'ServiceStandard',
    subjectId: id,
    subjectVersion: edition,
    facts: { code, edition, within, mode, validFrom, validUntil: input.validUntil ?? null },
  });
  return ok({ id });
}

const endsBefore = invalid(['input', 'validUntil'], 'It ends before it begins.', 'Berakhir sebelum mulai berlaku.');
const beginsBefore = (day: CivilDate) =>
  invalid(
    ['input', 'validFrom'],
    `The edition before it is in force from ${day}: the next one begins no earlier.`,
    `Edisi sebelumnya berlaku sejak ${day}: edisi berikutnya tidak mulai lebih awal.`,
  );
