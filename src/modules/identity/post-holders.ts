import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor, Holding } from './actor.js';

/** A post that is open today. */
export interface OpenPost {
  readonly id: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly title: LocalizedText;
  readonly unit: { readonly id: string; readonly kind: string; readonly echelon: string | null } | null;
}

/** Somebody who holds a post today, by assignment or delegation (AN). */
export interface PostHolder {
  readonly positionId: string;
  readonly personId: string;
  readonly name: string;
  readonly mode: 'DEFINITIVE' | 'PLT' | 'PLH' | 'AN';
  /** Whether the person has an account here to act with. */
  readonly canAct: boolean;
}

const posts = (condition: string) => `select p."id", p."code", p."aliases", p."title",
    case when u."id" is null then null else json_build_object('id', u."id", 'kind', u."kind", 'echelon', u."echelon") end as "unit"
  from "position" p left join "org_unit" u on u."institution_id" = p."institution_id" and u."id" = p."unit_id"
  where p."institution_id" = $1 and (p."closed_on" is null or p."closed_on" >= $2) and ${condition}
  order by p."code", p."id"`;

const holders = `select h."position_id" as "positionId", p."id" as "personId", p."name", h."mode",
    exists (select 1 from "membership" m where m."institution_id" = $1 and m."person_id" = p."id" and m."kind" = 'STAFF'
      and m."revoked_at" is null and not m."pending") as "canAct"
  from (
    select a."position_id", a."person_id", a."mode" from "assignment" a
    where a."institution_id" = $1 and a."position_id" = any($3) and a."starts_on" <= $2
      and (a."ends_on" is null or a."ends_on" >= $2)
    union all
    select d."position_id", d."person_id", 'AN' from "delegation" d
    where d."institution_id" = $1 and d."position_id" = any($3) and d."starts_on" <= $2 and d."ends_on" >= $2
      and d."revoked_at" is null
  ) h join "person" p on p."institution_id" = $1 and p."id" = h."person_id"
  order by p."name", p."id"`;

const today = (work: Work<Actor>): string => civilDateIn(work.now, work.actor.timeZone);

/** The open posts that go by one of these codes or other names. */
export const postsCalled = (work: Work<Actor>, names: readonly string[]): Promise<OpenPost[]> =>
  work.query<OpenPost>(posts('(p."code" = any($3) or p."aliases" && $3)'), [work.institutionId, today(work), names]);

/** The post, if it is open. */
export async function openPost(work: Work<Actor>, id: string): Promise<OpenPost | null> {
  const [post] = await work.query<OpenPost>(posts('p."id" = $3'), [work.institutionId, today(work), id]);
  return post ?? null;
}

/** Everybody who holds one of these posts today. */
export const holdersOf = (work: Work<Actor>, positionIds: readonly string[]): Promise<PostHolder[]> =>
  positionIds.length === 0
    ? Promise.resolve([])
    : work.query<PostHolder>(holders, [work.institutionId, today(work), positionIds]);

/** Somebody who held a post on a day that may lie back, with the names the post goes by. */
export interface HeldThen extends Holding {
  readonly personId: string;
  readonly name: string;
}

const then = `select h."person_id" as "personId", n."name", p."id" as "positionId", p."code", p."aliases", h."mode",
    case when u."id" is null then null else json_build_object('id', u."id", 'kind', u."kind", 'echelon', u."echelon") end as "unit"
  from (
    select a."position_id", a."person_id", a."mode", case a."mode" when 'DEFINITIVE' then 0 else 1 end as "rank"
    from "assignment" a where a."institution_id" = $1 and a."starts_on" <= $2 and (a."ends_on" is null or a."ends_on" >= $2)
    union all
    select d."position_id", d."person_id", 'AN', 2 from "delegation" d
    where d."institution_id" = $1 and d."starts_on" <= $2 and d."ends_on" >= $2
      and (d."revoked_at" is null or (d."revoked_at" at time zone $3)::date > $2)
  ) h
  join "position" p on p."institution_id" = $1 and p."id" = h."position_id" and (p."closed_on" is null or p."closed_on" >= $2)
  join "person" n on n."institution_id" = $1 and n."id" = h."person_id"
  left join "org_unit" u on u."institution_id" = $1 and u."id" = p."unit_id"
  where h."person_id" = any($4) or p."code" = any($5) or p."aliases" && $5
  order by h."rank", p."code", n."name", p."id"`;

/**
 * What these persons held on a day, and who then held posts that go by these names. Authority lent by delegation counts
 * to the day before it was revoked.
 */
export const heldThen = (
  work: Pick<Work<Actor>, 'query' | 'institutionId' | 'actor'>,
  day: CivilDate,
  personIds: readonly string[],
  names: readonly string[],
): Promise<HeldThen[]> => work.query<HeldThen>(then, [work.institutionId, day, work.actor.timeZone, personIds, names]);
