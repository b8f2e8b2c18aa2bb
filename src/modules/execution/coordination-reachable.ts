import DataLoader from 'dataloader';
import { civilDateIn } from '../../kernel/civil-date.js';
import { caller, type Request } from '../identity/request.js';

/** By request: those invited of a page of invitations are looked for in one statement. */
const loaders = new WeakMap<Request, DataLoader<string, boolean>>();

/** Whether anybody can answer an invitation today, by its row id. */
export function isReachable(id: string, request: Request): Promise<boolean> {
  const loader = loaders.get(request) ?? new DataLoader<string, boolean>((ids) => read(request, ids), { cache: false });
  loaders.set(request, loader);
  return loader.load(id);
}

const sql = `select v."id" from "coordination_invitation" v
  where v."institution_id" = $1 and v."id" = any($2) and (exists (
    select 1 from "position" p
    join (
      select a."position_id", a."person_id" from "assignment" a where a."institution_id" = $1
        and a."starts_on" <= $3 and (a."ends_on" is null or a."ends_on" >= $3)
      union all
      select d."position_id", d."person_id" from "delegation" d where d."institution_id" = $1
        and d."starts_on" <= $3 and d."ends_on" >= $3 and d."revoked_at" is null
    ) h on h."position_id" = p."id"
    join "membership" m on m."institution_id" = $1 and m."person_id" = h."person_id"
      and m."kind" = 'STAFF' and m."revoked_at" is null and not m."pending"
    where p."institution_id" = $1 and p."unit_id" = v."unit_id" and (p."closed_on" is null or p."closed_on" >= $3)
  ) or exists (
    select 1 from "cooperation" c
    join "partner" q on q."institution_id" = $1 and q."id" = c."partner_id"
    join "membership" m on m."institution_id" = $1 and m."partner_id" in (q."id", q."merged_into_id")
      and m."kind" = 'PARTNER' and m."revoked_at" is null and not m."pending"
    where v."party" = 'PARTNER' and c."institution_id" = $1 and c."id" = v."cooperation_id"))`;

async function read(request: Request, ids: readonly string[]): Promise<boolean[]> {
  const { institutionId, timeZone } = caller(request);
  const { gateway, clock } = request.runner;
  const found = await gateway.read<{ id: string }>(institutionId, sql, [
    institutionId,
    [...ids],
    civilDateIn(clock.now(), timeZone),
  ]);
  const reachable = new Set(found.map(({ id }) => id));
  return ids.map((id) => reachable.has(id));
}
