import type { Party } from '../../engines/workflow/definition.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { kept } from '../identity/check.js';
import { checkAttendance, type Participant, totalOf } from './activity.rules.js';
import { unitOn } from './activity-class.js';
import { otherSide } from './execution.problems.js';
import { peopleIn } from './meeting-people.js';

interface Came {
  readonly party: Party;
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly name: string | null;
  readonly people: number;
}

export interface Attendance {
  readonly rows: readonly Came[];
  /** How many took part: as said, or as listed; null where neither was given. */
  readonly participants: number | null;
}

/** Who took part as the caller tells it; persons must be of the side they are named for, units of the institution. */
export async function attendanceIn(
  work: Work<Actor>,
  given: readonly Participant[] | null | undefined,
  participants: number | null | undefined,
  of: { readonly party: Party; readonly partnerId: string } | null,
  day: CivilDate,
): Promise<Result<Attendance, Problem[]>> {
  const list = given ?? [];
  const wrong = checkAttendance(list, participants);
  if (wrong.length > 0) return fail(wrong);
  const problems: Problem[] = [];
  const rows: Came[] = [];
  for (const [index, one] of list.entries()) {
    const path = ['input', 'attendance', String(index)];
    const person = one.personId == null ? null : await peopleIn(work, 'attendance', [one], of?.partnerId ?? null);
    if (person && !person.ok) problems.push(...person.error.map((each) => ({ ...each, path: placed(each, index) })));
    if (one.unitId != null && of?.party === 'PARTNER') problems.push(unitsOfHouse([...path, 'unitId']));
    const unit =
      one.unitId == null || of?.party === 'PARTNER' ? null : await unitOn(work, [...path, 'unitId'], one.unitId, day);
    if (unit && !unit.ok) problems.push(...unit.error);
    rows.push({
      ...{ party: one.party, unitId: unit?.ok ? unit.value : null, name: kept(one.name), people: one.people ?? 1 },
      personId: person?.ok ? (person.value[0]?.personId ?? null) : null,
    });
  }
  if (problems.length > 0) return fail(problems);
  return ok({ rows, participants: list.length > 0 ? totalOf(list) : (participants ?? null) });
}

/** `peopleIn` looks at one at a time here: the place it tells is ours to give. */
const placed = ({ path }: Problem, index: number): string[] => [...path.slice(0, 2), String(index), ...path.slice(3)];

/** The list anew; what stood there before is gone. */
export async function keepAttendance(work: Work<Actor>, activityId: string, rows: readonly Came[]): Promise<void> {
  await work.query(`delete from "activity_participant" where "institution_id" = $1 and "activity_id" = $2`, [
    work.institutionId,
    activityId,
  ]);
  if (rows.length === 0) return;
  await work.query(
    `insert into "activity_participant" ("institution_id", "id", "activity_id", "place", "party", "unit_id", "person_id", "name", "people")
     select $1, r."id", $2, r."place", r."party", r."unitId", r."personId", r."name", r."people"
     from json_to_recordset($3) as r("id" uuid, "place" int, "party" text, "unitId" uuid, "personId" uuid, "name" text, "people" int)`,
    [
      work.institutionId,
      activityId,
      JSON.stringify(rows.map((one, place) => ({ ...one, id: work.ids.next(), place }))),
    ],
  );
}

const unitsOfHouse = (path: readonly string[]): Problem =>
  otherSide(path, 'Units are the institution’s own to name.', 'Unit hanya disebut oleh institusi sendiri.');
