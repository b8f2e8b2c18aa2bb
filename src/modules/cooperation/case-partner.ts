import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

/** A case's partner, or who it was merged into. */
export async function partnerNow(work: Work<Actor>, id: string): Promise<{ id: string; country: string }> {
  const [partner] = await work.query<{ id: string; country: string }>(
    `select s."id", s."country" from "partner" p
     join "partner" s on s."institution_id" = p."institution_id" and s."id" = coalesce(p."merged_into_id", p."id")
     where p."institution_id" = $1 and p."id" = $2`,
    [work.institutionId, id],
  );
  if (!partner) throw new Error('a case of a partner that is not there');
  return partner;
}
