import { civilDateIn } from '../../kernel/civil-date.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { Listener, ListenerWork } from '../../platform/event/listen.js';
import { type HeldClock, waitingClocks } from './clock-rows.js';
import { type KeptStandard, startClock } from './clock-start.js';
import { cancelClock, stopClock } from './clock-stop.js';
import { happenedAt, heardKinds, inForceOn, serviceSubjects, subjectOf, triggered } from './service-standard.rules.js';

interface Row extends KeptStandard {
  readonly zone: string;
}

/** All standards of an institution, if any of them asks about this kind of event. */
const listening = (work: ListenerWork, kind: string): Promise<Row[]> =>
  work.query<Row>(
    `select s."id", s."code", s."edition", s."subject", s."starts", s."stops", s."cancels", s."within", s."mode", s."warnings",
       s."pause_reasons" as "pauseReasons", s."pause_entered_within" as "pauseEnteredWithin",
       s."calendar_id" as "calendarId", s."valid_from"::text as "validFrom", s."valid_until"::text as "validUntil",
       i."time_zone" as "zone"
     from "service_standard" s join "institution" i on i."id" = s."institution_id"
     where s."institution_id" = $1 and exists (
       select 1 from "service_standard" k where k."institution_id" = $1 and $2 = any(k."events"))`,
    [work.institutionId, kind],
  );

/** Clocks are started and stopped by what the institution's standards say of an event; a withdrawn request ends its own. */
async function hear(work: ListenerWork, event: Announcement): Promise<void> {
  const editions = await listening(work, event.kind);
  if (editions.length === 0 && event.kind !== WITHDRAWN) return;
  const subjects = serviceSubjects.flatMap((subject) => {
    const id = subjectOf(subject, event);
    return id === null ? [] : [id];
  });
  for (const clock of await waitingClocks(work, subjects)) {
    const stop = triggered(clock.stops, event);
    if (stop) await stopClock(work, clock, happenedAt(stop, event, work.now));
    else if (withdrawn(clock, event) || triggered(clock.cancels, event)) await cancelClock(work, clock);
  }
  for (const code of new Set(editions.map((one) => one.code)))
    await startOf(
      work,
      event,
      editions.filter((one) => one.code === code),
    );
}

const WITHDRAWN = 'SERVICE_REQUEST_WITHDRAWN';

/** What nobody wants any more is waited for by nobody, whether the standard says so or not. */
const withdrawn = (clock: HeldClock, event: Announcement): boolean =>
  event.kind === WITHDRAWN && clock.requestId === event.subjectId;

/** The edition in force when it began says whether and how a clock runs. */
async function startOf(work: ListenerWork, event: Announcement, editions: readonly Row[]): Promise<void> {
  for (const edition of editions) {
    const start = triggered(edition.starts, event);
    const subject = subjectOf(edition.subject, event);
    if (!start || subject === null) continue;
    const at = happenedAt(start, event, work.now);
    if (inForceOn(editions, civilDateIn(at, edition.zone))?.id === edition.id)
      await startClock(work, edition, subject, at);
  }
}

export const clockListener: Listener = { kinds: Object.values(heardKinds).flat(), hear };
