import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { activityObject } from './activity-objects.js';
import type { CoordinationInvitation } from './coordination.entity.js';
import { type ExecutionCase, executionOf } from './execution-work.js';
import type { MeetingMode } from './meeting.rules.js';
import { meetingObject } from './meeting-objects.js';

/** The row somebody is invited to: exactly one of the two. */
export interface SubjectRef {
  readonly meetingId?: string | null;
  readonly activityId?: string | null;
}

/** What somebody is invited to. */
export interface Subject {
  readonly status: string;
  readonly title: string;
  readonly mode: MeetingMode | null;
  readonly place: string | null;
  /** The partner may know of it. */
  readonly shared: boolean;
  /** In the institution's time zone. */
  readonly day: CivilDate;
  readonly lastDay: CivilDate;
  /** Times of the clock, `HH:MM`, in the institution's time zone; an activity has days only. */
  readonly from: string | null;
  readonly to: string | null;
}

const time = (column: string) => `to_char(m."${column}" at time zone $3, 'HH24:MI')`;
const meeting = `select m."status", m."title", m."mode", m."place", m."shared",
    (m."starts_at" at time zone $3)::date::text as "day",
    (coalesce(m."ends_at", m."starts_at") at time zone $3)::date::text as "lastDay",
    ${time('starts_at')} as "from", ${time('ends_at')} as "to"
  from "meeting" m where m."institution_id" = $1 and m."id" = $2`;
const activity = `select a."status", a."title", a."mode", a."place", true as "shared", a."happens_on"::text as "day",
    coalesce(a."ends_on", a."happens_on")::text as "lastDay", null as "from", null as "to"
  from "activity" a where a."institution_id" = $1 and a."id" = $2 and $3::text is not null`;

/** By row ids. */
export async function subjectOf(work: Work<Actor>, { meetingId, activityId }: SubjectRef): Promise<Subject> {
  const [found] = await work.query<Subject>(meetingId != null ? meeting : activity, [
    work.institutionId,
    meetingId ?? activityId,
    work.actor.timeZone,
  ]);
  if (!found) throw new Error('an invitation is to something that is there');
  return found;
}

/** Whether it is still to be held. */
export const isToCome = ({ status }: Pick<Subject, 'status'>): boolean =>
  status === 'SCHEDULED' || status === 'PLANNED';

/** Until when a letter about it is worth reading; null once it is over by the calendar. */
export const usefulUntil = ({ lastDay }: Subject, today: CivilDate): Date | null =>
  lastDay < today ? null : new Date(`${addDays(lastDay, 1)}T23:59:59Z`);

export interface SubjectCase {
  readonly of: SubjectRef;
  /** The row. */
  readonly id: string;
  readonly on: ExecutionCase;
}

/** The meeting or activity of a global id with its case, if the caller works in its execution now. */
export async function caseOfSubject(work: Work<Actor>, globalId: string): Promise<Result<SubjectCase, Problem[]>> {
  const meetingId = rowId(meetingObject.prefix, globalId);
  const id = meetingId ?? rowId(activityObject.prefix, globalId);
  if (id === null) return fail([notFound('input', 'subjectId')]);
  const object = meetingId === null ? activityObject : meetingObject;
  const on = await executionOf(work, { ...object, field: 'subjectId' }, globalId);
  return on.ok ? ok({ of: meetingId === null ? { activityId: id } : { meetingId }, id, on: on.value }) : on;
}

/** An invitation as those who write letters and events about it know it. */
export interface Invited {
  readonly id: string;
  readonly cooperationId: string;
  readonly meetingId: string | null;
  readonly activityId: string | null;
  readonly party: string;
  readonly unitId: string | null;
  readonly round: number;
  readonly version: number;
}
export const invitedColumns = `"id", "cooperation_id" as "cooperationId", "meeting_id" as "meetingId",
  "activity_id" as "activityId", "party", "unit_id" as "unitId", "round", "version"`;

/** The same of a row that was loaded. */
export const invitedOf = (row: CoordinationInvitation): Invited => {
  const { id, cooperationId, meetingId, activityId, party, unitId, round, version } = row;
  return {
    ...{ id, cooperationId, meetingId: meetingId ?? null, activityId: activityId ?? null },
    ...{ party, unitId: unitId ?? null, round, version },
  };
};

/** An event about an invitation: whom it is for reads it, too. */
export const announceInvitation = (
  work: Pick<Work<Actor>, 'announce'>,
  kind: string,
  { id, version, ...facts }: Invited,
  more: Readonly<Record<string, unknown>> = {},
): void =>
  work.announce({
    kind,
    subjectType: 'CoordinationInvitation',
    subjectId: id,
    subjectVersion: version,
    facts: { ...facts, ...more },
  });
