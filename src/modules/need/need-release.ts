import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

interface Released {
  readonly id: string;
  readonly version: number;
  readonly cooperation_id: string | null;
}

/** Needs that a case no longer names. */
export interface Release {
  readonly cooperationId: string;
  readonly needIds: readonly string[];
  /** Need → another case that names it, asked for once the needs are held. */
  others(needIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Opens needs again that a case was based on; one that serves another case stands under that case from now on. */
export async function releaseNeeds(work: Work<Actor>, { cooperationId, needIds, others }: Release): Promise<void> {
  // In one order, as everywhere: two that hold the same needs take turns.
  const held = await work.query<{ id: string }>(
    `select "id" from "need" where "institution_id" = $1 and "cooperation_id" = $2 and "id" = any($3)
       and "status" = 'TAKEN_UP' order by "id" for no key update`,
    [work.institutionId, cooperationId, [...needIds]],
  );
  if (held.length === 0) return;
  const ids = held.map((need) => need.id);
  const named = await others(ids);
  const released = await work.query<Released>(
    `update "need" n set "cooperation_id" = o."other", "version" = n."version" + 1,
       "status" = case when o."other" is null then 'OPEN' else n."status" end
     from unnest($2::uuid[], $3::uuid[]) as o("id", "other")
     where n."institution_id" = $1 and n."id" = o."id" returning n."id", n."version", n."cooperation_id"`,
    [work.institutionId, ids, ids.map((id) => named.get(id) ?? null)],
  );
  for (const one of released) announceReleased(work, one, one.cooperation_id ?? cooperationId);
}

/** The partner's request was entered with an act that counts no longer: it stays registered, the basis of nothing. */
export async function releaseRequestNeed(work: Work<Actor>, cooperationId: string): Promise<void> {
  const released = await work.query<Released>(
    `update "need" set "status" = 'OPEN', "version" = "version" + 1
     where "institution_id" = $1 and "cooperation_id" = $2 and "source" = 'PARTNER_REQUEST' and "status" = 'TAKEN_UP'
     returning "id", "version", null as "cooperation_id"`,
    [work.institutionId, cooperationId],
  );
  for (const one of released) announceReleased(work, one, cooperationId);
}

function announceReleased(work: Work<Actor>, { id, version, cooperation_id }: Released, cooperationId: string): void {
  const [subjectId, subjectVersion, facts] = [id, version, { cooperationId }];
  if (cooperation_id === null)
    work.announce({ kind: 'NEED_RELEASED', subjectType: 'Need', subjectId, subjectVersion, facts });
  else work.announce({ kind: 'NEED_TAKEN_UP', subjectType: 'Need', subjectId, subjectVersion, facts });
}
