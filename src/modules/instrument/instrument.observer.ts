import type { Observer } from '../cooperation/observe-port.js';

/**
 * Whether the latest draft of every instrument that is being made holds exactly the agreed texts as they now stand, in
 * their order, and no clause is open; once all that were composed are final, of the latest. Unknown before the first.
 */
export const draftObserver: Observer = {
  names: ['clauses.draftCurrent'],
  read: async (work, cases) => {
    const ids = cases.map((one) => one.id);
    const rows = await work.query<{ id: string; current: boolean }>(statement, [work.institutionId, ids]);
    return new Map(rows.map(({ id, current }) => [id, { 'clauses.draftCurrent': current }]));
  },
};

const statement = `
select d."cooperation_id" as "id", bool_and(d."held" is not distinct from d."agreed" and not d."open") as "current"
from (
  select l.*, rank() over (partition by l."cooperation_id" order by l."making" desc, case when not l."making" then l."at" end desc) as "rank"
  from (
    select distinct on (o."document_id") o."cooperation_id", o."at", t."frozen_at" is null as "making", (
      select array_agg(k."clause_text_id" order by k."number") from "instrument_clause" k
      where k."institution_id" = o."institution_id" and k."composition_id" = o."id") as "held",
      s."agreed", coalesce(s."open", false) as "open"
    from "instrument_composition" o
    join "document" t on t."institution_id" = o."institution_id" and t."id" = o."document_id"
    join "document_version" v on v."institution_id" = o."institution_id" and v."id" = o."document_version_id"
      and v."number" = t."current_number"
    cross join lateral (
      select array_agg(c."text_id" order by c."number", c."id") as "agreed", bool_or(c."status" <> 'AGREED') as "open"
      from "clause" c where c."institution_id" = o."institution_id" and c."cooperation_id" = o."cooperation_id"
        and c."removed_at" is null and coalesce(c."document", t."kind") = t."kind") s
    where o."institution_id" = $1 and o."cooperation_id" = any($2)
    order by o."document_id", o."at" desc
  ) l
) d
where d."rank" = 1
group by d."cooperation_id"`;
