import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { forChange } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { Programme, ProgrammeItem } from './programme.entity.js';
import { type KeeperPositions, keepersOnly, mayKeepProgramme } from './programme.policy.js';
import type { ItemStatus } from './programme.rules.js';

/** Whose posts keep programmes; nobody's while the institution has not said so. */
export async function keepersOf(work: Work<Actor>): Promise<KeeperPositions> {
  const [row] = await work.query<KeeperPositions>(
    `select "keeper_positions" as "keepers", "unit_keeper_positions" as "unitKeepers"
     from "programme_settings" where "institution_id" = $1`,
    [work.institutionId],
  );
  return row ?? { keepers: [], unitKeepers: [] };
}

/** A programme that the caller keeps, its row held. */
export async function keptProgramme(
  work: Work<Actor>,
  field: string,
  programmeId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<Programme, Problem[]>> {
  const loaded = await forChange(work, Programme, 'pgm', field, programmeId, expectedVersion);
  if (!loaded.ok) return loaded;
  const keeps = mayKeepProgramme(work.actor, loaded.value.unitId ?? null, await keepersOf(work));
  return keeps ? loaded : fail([keepersOnly]);
}

/** Its content is other than it was: who adopts it must have read that. */
export function touch(work: Pick<Work<Actor>, 'now'>, programme: Programme): void {
  programme.updatedAt = work.now;
  programme.version += 1;
}

export interface KeptItem {
  readonly item: ProgrammeItem;
  readonly programme: Programme;
  readonly status: ItemStatus;
}

/** An item of a programme that the caller keeps; the programme's row is held, then the item's. */
export async function keptItem(
  work: Work<Actor>,
  itemId: string,
  expectedVersion: number | null | undefined,
): Promise<Result<KeptItem, Problem[]>> {
  const { institutionId } = work;
  const id = rowId('pgi', itemId);
  // The programme first, as every verb on it does: nobody adopts it while an item is being changed.
  const [seen] = await work.query<{ programmeId: string }>(
    `select p."id" as "programmeId" from "programme" p where p."institution_id" = $1 and p."id" =
       (select i."programme_id" from "programme_item" i where i."institution_id" = $1 and i."id" = $2) for update`,
    [institutionId, id],
  );
  const programme = seen && (await work.em.findOne(Programme, { institutionId, id: seen.programmeId }));
  if (!programme) return fail([notFound('input', 'itemId')]);
  if (!mayKeepProgramme(work.actor, programme.unitId ?? null, await keepersOf(work))) return fail([keepersOnly]);
  const loaded = await forChange(work, ProgrammeItem, 'pgi', 'itemId', itemId, expectedVersion);
  if (!loaded.ok) return loaded;
  return ok({ item: loaded.value, programme, status: await statusOf(work, loaded.value.id) });
}

/** How far an item is: as said by hand, unless activities tell more. SQL over its row. */
export const itemStatusSql = (item: string): string => `(case when ${item}."dropped_at" is not null then 'DROPPED'
    when ${hasActivity(item, 'PLANNED')} then 'PLANNED' when ${hasActivity(item, 'HELD')} then 'HELD'
    when ${item}."prepared_on" is not null then 'PREPARED' else 'IDENTIFIED' end)`;

const hasActivity = (item: string, status: string): string => `exists (select 1 from "programme_item_activity" l
    join "activity" a on a."institution_id" = l."institution_id" and a."id" = l."activity_id"
    where l."institution_id" = ${item}."institution_id" and l."item_id" = ${item}."id" and a."status" = '${status}')`;

async function statusOf(work: Work<Actor>, id: string): Promise<ItemStatus> {
  const [row] = await work.query<{ status: ItemStatus }>(
    `select ${itemStatusSql('p')} as "status" from "programme_item" p where p."institution_id" = $1 and p."id" = $2`,
    [work.institutionId, id],
  );
  return row?.status ?? 'IDENTIFIED';
}
