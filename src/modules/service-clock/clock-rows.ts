import type { CountMode } from '../../engines/calendar/count.js';
import type { Pause } from '../../engines/calendar/elapsed.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type LoadedCalendar, loadCalendar, loadStandard } from '../calendar/calendar-load.js';
import type { PauseReason, ServiceSubject, Trigger, Warning } from './service-standard.rules.js';

/** Rows of the caller's institution, in its transaction. */
export type Rows = Queries & { readonly institutionId: string };

/** A clock with what its standard says, its row held until the transaction ends. */
export interface HeldClock {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly subject: ServiceSubject;
  readonly requestId: string | null;
  readonly cooperationId: string | null;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly breachedAt: Date | null;
  readonly code: string;
  readonly edition: number;
  readonly mode: CountMode;
  readonly within: string;
  readonly warnings: readonly Warning[];
  readonly stops: readonly Trigger[];
  readonly cancels: readonly Trigger[];
  readonly pauseReasons: readonly PauseReason[];
  readonly pauseEnteredWithin: string;
  readonly calendarId: string | null;
}

const columns = `k."id", k."version", k."status", k."subject", k."request_id" as "requestId",
  k."cooperation_id" as "cooperationId", k."started_at" as "startedAt", k."due_at" as "dueAt",
  k."breached_at" as "breachedAt", s."code", s."edition", s."mode", s."within", s."warnings", s."stops", s."cancels",
  s."pause_reasons" as "pauseReasons", s."pause_entered_within" as "pauseEnteredWithin", s."calendar_id" as "calendarId"`;
const joined = `from "service_clock" k
  join "service_standard" s on s."institution_id" = k."institution_id" and s."id" = k."standard_id"`;

export async function heldClock(rows: Rows, id: string): Promise<HeldClock> {
  const [clock] = await rows.query<HeldClock>(
    `select ${columns} ${joined} where k."institution_id" = $1 and k."id" = $2 for update of k`,
    [rows.institutionId, id],
  );
  if (!clock) throw new Error('a clock is never deleted');
  return clock;
}

/** The clocks that wait for something to happen to one of these objects, in one order for all who hold them. */
export const waitingClocks = (rows: Rows, subjects: readonly string[]): Promise<HeldClock[]> =>
  rows.query<HeldClock>(
    `select ${columns} ${joined} where k."institution_id" = $1 and coalesce(k."request_id", k."cooperation_id") = any($2::uuid[])
       and k."stopped_at" is null and k."status" <> 'CANCELLED' order by k."id" for update of k`,
    [rows.institutionId, subjects],
  );

/** Every clock that runs and is not paused. */
export const runningClocks = (rows: Rows): Promise<HeldClock[]> =>
  rows.query<HeldClock>(
    `select ${columns} ${joined} where k."institution_id" = $1 and k."status" = 'RUNNING' order by k."id" for update of k`,
    [rows.institutionId],
  );

export async function calendarBy(rows: Rows, calendarId: string | null): Promise<LoadedCalendar> {
  const loaded = calendarId === null ? null : await loadCalendar(rows, rows.institutionId, calendarId);
  return loaded ?? loadStandard(rows, rows.institutionId);
}

export interface KeptPause {
  readonly id: string;
  readonly from: Date;
  readonly to: Date | null;
}

/** The ledger of a clock in order. */
export const pausesOf = async (rows: Rows, clockId: string): Promise<readonly KeptPause[]> =>
  (await pausesOfEach(rows, [clockId])).get(clockId) ?? [];

/** The pauses of many clocks by one statement. */
export async function pausesOfEach(
  rows: Rows,
  clockIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptPause[]>> {
  const found = await rows.query<KeptPause & { readonly clockId: string }>(
    `select "id", "clock_id" as "clockId", "started_at" as "from", "ended_at" as "to" from "service_pause"
     where "institution_id" = $1 and "clock_id" = any($2) order by "clock_id", "number"`,
    [rows.institutionId, clockIds],
  );
  const byClock = new Map<string, KeptPause[]>();
  for (const { clockId, ...pause } of found) byClock.set(clockId, [...(byClock.get(clockId) ?? []), pause]);
  return byClock;
}

export const isOver = (pause: KeptPause): pause is KeptPause & Pause => pause.to !== null;

/** What events of a clock say of it. */
export const aboutClock = ({ id, code, edition, requestId, cooperationId }: ClockNames) => ({
  of: { subjectType: 'ServiceClock', subjectId: id },
  facts: { standard: code, edition, serviceRequestId: requestId, cooperationId },
});
export type ClockNames = Pick<HeldClock, 'id' | 'code' | 'edition' | 'requestId' | 'cooperationId'>;
