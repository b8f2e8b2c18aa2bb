import type { Work } from '../../platform/mutation/work.js';
import type { Actor, Role } from '../identity/actor.js';
import type { AssignmentMode } from '../identity/assignment.rules.js';
import { inEngineRoom } from '../identity/engine-room.js';

/** An address that has a place in the institution. */
export interface Member {
  readonly email: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly kind: 'STAFF' | 'PARTNER';
}
export interface Post {
  readonly id: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly title: { readonly id: string; readonly en: string };
  readonly closedOn: string | null;
  readonly unit: { readonly code: string; readonly name: { readonly id: string } } | null;
}
export interface HeldPost {
  readonly id: string;
  readonly positionId: string;
  readonly personId: string;
  readonly mode: AssignmentMode;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly basis: string | null;
  readonly version: number;
}

/** Who is here by these addresses, every post, and who holds it. Addresses elsewhere are not told. */
export async function readStaff(work: Work<Actor>, emails: readonly string[]) {
  const accounts = await inEngineRoom(work, ({ query }) =>
    query<Member>(
      `select a."email", m."id" as "membershipId", m."person_id" as "personId", m."kind"
       from "account" a join "membership" m on m."account_id" = a."id"
       where m."institution_id" = $1 and m."revoked_at" is null and a."email" = any($2)`,
      [work.institutionId, emails],
    ),
  );
  const posts = await work.query<Post>(
    `select p."id", p."code", p."aliases", p."title", p."closed_on"::text as "closedOn",
       case when u."id" is not null then json_build_object('code', u."code", 'name', u."name") end as "unit"
     from "position" p left join "org_unit" u on u."institution_id" = p."institution_id" and u."id" = p."unit_id"
     where p."institution_id" = $1`,
    [work.institutionId],
  );
  const held = await work.query<HeldPost>(
    `select "id", "position_id" as "positionId", "person_id" as "personId", "mode", "starts_on"::text as "startsOn",
       "ends_on"::text as "endsOn", "basis", "version" from "assignment" where "institution_id" = $1`,
    [work.institutionId],
  );
  return { members: accounts, posts, held };
}

/** Writes new staff and what posts they hold; answers their accounts by address. Nobody is written to. */
export async function writeStaff(
  work: Work<Actor>,
  made: readonly (Member & { readonly name: string; readonly roles: readonly Role[] })[],
  added: readonly HeldPost[],
  ended: readonly HeldPost[],
): Promise<ReadonlyMap<string, string>> {
  const now = work.now.toISOString();
  const rows = JSON.stringify(made.map((one) => ({ ...one, account: work.ids.random() })));
  const given = 'g("membershipId" uuid, "personId" uuid, email text, name text, roles text[], account uuid)';
  const accounts = await inEngineRoom(work, ({ query }) =>
    query<{ id: string; email: string }>(
      `insert into "account" ("id", "email", "demo", "created_at")
       select g.account, g.email, i."demo", $3 from json_to_recordset($2) as ${given}, "institution" i where i."id" = $1
       on conflict ("email") do update set "email" = excluded."email" returning "id", "email"`,
      [work.institutionId, rows, now],
    ),
  );
  const byEmail = new Map(accounts.map((one) => [one.email, one.id]));
  await work.query(
    `with persons as (
       insert into "person" ("institution_id", "id", "name", "created_at")
       select $1, g."personId", g.name, $4 from json_to_recordset($2) as ${given})
     insert into "membership" ("institution_id", "id", "account_id", "person_id", "kind", "roles", "email", "pending", "created_at")
     select $1, g."membershipId", ($3::jsonb ->> g.email)::uuid, g."personId", 'STAFF', g.roles, g.email, true, $4
     from json_to_recordset($2) as ${given}`,
    [work.institutionId, rows, JSON.stringify(Object.fromEntries(byEmail)), now],
  );
  await work.query(
    `insert into "assignment" ("institution_id", "id", "position_id", "person_id", "mode", "starts_on", "ends_on", "basis", "created_at")
     select $1, a.id, a."positionId", a."personId", a.mode, a."startsOn", a."endsOn", a.basis, $3
     from json_to_recordset($2) as a(id uuid, "positionId" uuid, "personId" uuid, mode text, "startsOn" date, "endsOn" date, basis text)`,
    [work.institutionId, JSON.stringify(added), now],
  );
  await work.query(
    `update "assignment" a set "ends_on" = e."endsOn", "version" = a."version" + 1
     from json_to_recordset($2) as e(id uuid, "endsOn" date) where a."institution_id" = $1 and a."id" = e.id`,
    [work.institutionId, JSON.stringify(ended)],
  );
  for (const { membershipId, personId, roles } of made)
    work.announce({
      ...{ kind: 'MEMBERSHIP_INVITED', subjectType: 'Membership', subjectId: membershipId, subjectVersion: 1 },
      facts: { personId, kind: 'STAFF', roles, partnerId: null },
    });
  for (const { id, basis: _, version: __, ...facts } of added)
    work.announce({ kind: 'ASSIGNMENT_CREATED', subjectType: 'Assignment', subjectId: id, subjectVersion: 1, facts });
  for (const { id, endsOn, version } of ended)
    work.announce({
      ...{ kind: 'ASSIGNMENT_ENDED', subjectType: 'Assignment', subjectId: id, subjectVersion: version + 1 },
      facts: { endsOn },
    });
  return byEmail;
}
