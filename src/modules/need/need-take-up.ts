import { all, among } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { needVisible } from './need.policy.js';

/**
 * Row id → status of the needs the actor may see among these, held until the transaction ends: a need cannot be
 * withdrawn while a case is being based on it. Always in one order, so that two callers do not wait for each other.
 */
export async function needsHeld(work: Work<Actor>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const parameters = new Parameters();
  const condition = whereSql(all(among('id', ids), needVisible(work.actor)), 'n', parameters);
  const rows = await work.query<{ id: string; status: string }>(
    `select n."id", n."status" from "need" n where n."institution_id" = ${parameters.add(work.institutionId)} and ${condition}
     order by n."id" for no key update of n`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.id, row.status]));
}

/** The case a need is taken up by, as the need's row and the register tell it. */
export interface TakingUp {
  readonly cooperationId: string;
  readonly needIds: readonly string[];
}

/** Marks needs as the basis of a case. The first case stands in the entry; a need may serve others, too. */
export async function takeUpNeeds(work: Work<Actor>, { cooperationId, needIds }: TakingUp): Promise<void> {
  if (needIds.length === 0) return;
  const taken = await work.query<{ id: string; version: number }>(
    `update "need" set "status" = 'TAKEN_UP', "cooperation_id" = coalesce("cooperation_id", $3), "version" = "version" + 1
     where "institution_id" = $1 and "id" = any($2) and "status" = 'OPEN' returning "id", "version"`,
    [work.institutionId, needIds, cooperationId],
  );
  for (const { id, version } of taken)
    work.announce({
      kind: 'NEED_TAKEN_UP',
      subjectType: 'Need',
      subjectId: id,
      subjectVersion: version,
      facts: { cooperationId },
    });
}

/** A partner's request, in the words the case was opened with. */
export interface RequestNeed {
  readonly cooperationId: string;
  readonly partnerId: string;
  readonly unitId: string | null;
  readonly title: string;
  readonly summary: string | null;
}

/**
 * Enters a partner's request as a need of its own, in the request's words, unless one of that source is linked to the
 * case already: that one is taken up again if it was released.
 */
export async function recordRequestNeed(
  work: Work<Actor>,
  { cooperationId, partnerId, unitId, title, summary }: RequestNeed,
): Promise<void> {
  const linked = await work.query<{ id: string }>(
    `select "id" from "need" where "institution_id" = $1 and "cooperation_id" = $2 and "source" = 'PARTNER_REQUEST'
       and "status" = 'OPEN'`,
    [work.institutionId, cooperationId],
  );
  await takeUpNeeds(work, { cooperationId, needIds: linked.map((need) => need.id) });
  const id = work.ids.next();
  const made = await work.query(
    `insert into "need" ("institution_id", "id", "source", "title", "description", "unit_id", "partner_id", "cooperation_id",
       "status", "recorded_by_id", "at", "version")
     select $1, $3, 'PARTNER_REQUEST', $4, $5, $6, $7, $2, 'TAKEN_UP', $8, $9, 1 where not exists (
       select 1 from "need" n where n."institution_id" = $1 and n."cooperation_id" = $2 and n."source" = 'PARTNER_REQUEST'
         and n."status" <> 'WITHDRAWN')
     returning 1 as one`,
    [
      work.institutionId,
      cooperationId,
      id,
      title,
      summary,
      unitId,
      partnerId,
      work.actor.personId,
      work.now.toISOString(),
    ],
  );
  if (made.length > 0)
    work.announce({
      kind: 'NEED_RECORDED',
      subjectType: 'Need',
      subjectId: id,
      subjectVersion: 1,
      facts: { source: 'PARTNER_REQUEST', unitId, partnerId, cooperationId },
    });
}
