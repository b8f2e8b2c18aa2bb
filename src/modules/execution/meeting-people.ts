import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { checkText, kept } from '../identity/check.js';
import { personVisible } from '../identity/policy.js';
import { invalid, notFound } from '../identity/problems.js';
import { tooMany } from './execution.problems.js';
import type { PersonPlan } from './meeting.rules.js';

const MOST = 100;

export interface KnownPerson {
  readonly party: string;
  readonly personId: string | null;
  readonly name: string | null;
}

interface Found {
  readonly id: string;
  readonly isStaff: boolean;
  readonly partners: readonly string[];
}

/** Those named for a meeting: accounts must be of the side they are named for; `partnerId` null: not known yet. */
export async function peopleIn(
  work: Work<Actor>,
  field: string,
  people: readonly PersonPlan[],
  partnerId: string | null,
): Promise<Result<readonly KnownPerson[], Problem[]>> {
  if (people.length > MOST) return fail([tooMany(['input', field], MOST, people.length)]);
  const ids = people.flatMap(({ personId }) => (personId == null ? [] : (rowId('per', personId) ?? [])));
  const found = new Map((await lookUp(work, ids)).map((one) => [one.id, one]));
  const problems = people.flatMap((one, index) => {
    const path = ['input', field, String(index)];
    if ((one.personId == null) === (kept(one.name) === null))
      return [invalid(path, 'Give either a person or a name.', 'Berikan orangnya atau namanya, salah satu.')];
    if (one.personId == null) return checkText([...path, 'name'], one.name, 200);
    const person = found.get(rowId('per', one.personId) ?? '');
    if (!person) return [notFound(...path, 'personId')];
    const fits =
      one.party === 'INSTITUTION' ? person.isStaff : partnerId === null || person.partners.includes(partnerId);
    return fits
      ? []
      : [invalid([...path, 'party'], 'This person is not of this side.', 'Orang ini bukan dari pihak tersebut.')];
  });
  if (problems.length > 0) return fail(problems);
  return ok(
    people.map(({ party, personId, name }) => ({
      party,
      personId: personId == null ? null : rowId('per', personId),
      name: kept(name),
    })),
  );
}

async function lookUp(work: Work<Actor>, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return [];
  const parameters = new Parameters();
  const visible = whereSql(personVisible(work.actor), 'p', parameters);
  return work.query<Found>(
    `select p."id",
       exists (select 1 from "membership" m where m."institution_id" = p."institution_id" and m."person_id" = p."id"
         and m."kind" = 'STAFF' and m."revoked_at" is null) as "isStaff",
       array(select c."partner_id"::text from "partner_contact" c
         where c."institution_id" = p."institution_id" and c."person_id" = p."id"
         union select m."partner_id"::text from "membership" m
         where m."institution_id" = p."institution_id" and m."person_id" = p."id" and m."kind" = 'PARTNER') as "partners"
     from "person" p where p."institution_id" = ${parameters.add(work.institutionId)}
       and p."id" = any(${parameters.add(ids)}) and ${visible}`,
    parameters.values,
  );
}

/** Lays those invited anew. */
export async function layInvited(work: Work<Actor>, meetingId: string, people: readonly KnownPerson[]): Promise<void> {
  await insertPeople(work, meetingId, people, { invited: true, attended: null, from: 0 });
}

/** Says who of those invited was there, and adds who came without being asked. */
export async function markAttended(work: Work<Actor>, meetingId: string, came: readonly KnownPerson[]): Promise<void> {
  const invited = await work.query<KnownPerson & { id: string }>(
    `select "id", "party", "person_id" as "personId", "name" from "meeting_person"
     where "institution_id" = $1 and "meeting_id" = $2 order by "place"`,
    [work.institutionId, meetingId],
  );
  const keyOf = ({ party, personId, name }: KnownPerson): string =>
    JSON.stringify([party, personId ?? name?.toLowerCase() ?? '']);
  const wanted = new Map(came.map((one) => [keyOf(one), one]));
  const there = invited.filter((one) => wanted.delete(keyOf(one)));
  await work.query(
    `update "meeting_person" set "attended" = ("id" = any($3)) where "institution_id" = $1 and "meeting_id" = $2`,
    [work.institutionId, meetingId, there.map(({ id }) => id)],
  );
  await insertPeople(work, meetingId, [...wanted.values()], { invited: false, attended: true, from: invited.length });
}

async function insertPeople(
  work: Work<Actor>,
  meetingId: string,
  people: readonly KnownPerson[],
  how: { readonly invited: boolean; readonly attended: boolean | null; readonly from: number },
): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map((one, index) => ({ ...one, id: work.ids.next(), place: how.from + index }));
  await work.query(
    `insert into "meeting_person" ("institution_id", "id", "meeting_id", "place", "party", "person_id", "name", "invited", "attended")
     select $1, r."id", $2, r."place", r."party", r."personId", r."name", $3, $4
     from json_to_recordset($5) as r("id" uuid, "place" int, "party" text, "personId" uuid, "name" text)`,
    [work.institutionId, meetingId, how.invited, how.attended, JSON.stringify(rows)],
  );
}
