import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Activity } from '../execution/activity.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { invalid } from '../identity/problems.js';
import { announceItem } from './programme.events.js';
import type { ProgrammeItemLink } from './programme-item-link.js';
import { keptItem } from './programme-work.js';

/** Says that an item is not carried out by this activity. */
export async function programmeItemUnlink(work: Work<Actor>, input: ProgrammeItemLink): Promise<Outcome> {
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return held;
  const { item, programme } = held.value;
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, null);
  if (!loaded.ok) return loaded;
  const gone = await work.query(
    `delete from "programme_item_activity" where "institution_id" = $1 and "item_id" = $2 and "activity_id" = $3
     returning 1 as "one"`,
    [work.institutionId, item.id, loaded.value.id],
  );
  if (gone.length === 0) return fail([notLinked]);
  item.updatedAt = work.now;
  item.version += 1;
  announceItem(work, 'PROGRAMME_ITEM_UNLINKED', item, { programmeId: programme.id, activityId: loaded.value.id });
  return ok({ id: item.id });
}

const notLinked = invalid(
  ['input', 'activityId'],
  'It does not carry out this item.',
  'Kegiatan ini tidak melaksanakan butir ini.',
);
