import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { announceProgramme } from './programme.events.js';
import { adopted, itemIs } from './programme.problems.js';
import { keptItem, touch } from './programme-work.js';

export interface ProgrammeItemRemove {
  readonly itemId: string;
  readonly expectedVersion?: number | null;
}

/** Takes an item out that never was in an adopted programme and has nothing behind it; any other is dropped. */
export async function programmeItemRemove(work: Work<Actor>, input: ProgrammeItemRemove): Promise<Outcome> {
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return held;
  const { item, programme, status } = held.value;
  const { institutionId } = work;
  const [used] = await work.query<{ adopted: boolean; linked: boolean }>(
    `select exists (select 1 from "programme_version" v, jsonb_array_elements(v."content" -> 'items') i
         where v."institution_id" = $1 and v."programme_id" = $2 and (i ->> 'key')::uuid = $3) as "adopted",
       exists (select 1 from "programme_item_activity" l where l."institution_id" = $1 and l."item_id" = $3)
         or exists (select 1 from "programme_item" c where c."institution_id" = $1 and c."carried_from_id" = $3) as "linked"`,
    [institutionId, programme.id, item.id],
  );
  if (programme.status === 'ADOPTED' || used?.adopted) return fail([adopted('itemId')]);
  if (status !== 'IDENTIFIED' || used?.linked) return fail([itemIs(status)]);
  await work.query(`delete from "programme_item_unit" where "institution_id" = $1 and "item_id" = $2`, [
    institutionId,
    item.id,
  ]);
  await work.query(`delete from "programme_item" where "institution_id" = $1 and "id" = $2`, [institutionId, item.id]);
  touch(work, programme);
  announceProgramme(work, 'PROGRAMME_ITEM_REMOVED', programme);
  return ok({ id: programme.id });
}
