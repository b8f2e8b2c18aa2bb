import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { announceItem } from './programme.events.js';
import { itemIs } from './programme.problems.js';
import { keptItem, touch } from './programme-work.js';

export interface ProgrammeItemReopen {
  readonly itemId: string;
  readonly expectedVersion?: number | null;
}

/** Undoes what was said by mistake: a dropped item is as it was before, a prepared one is identified only. */
export async function programmeItemReopen(work: Work<Actor>, input: ProgrammeItemReopen): Promise<Outcome> {
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return held;
  const { item, programme, status } = held.value;
  if (status !== 'DROPPED' && status !== 'PREPARED') return fail([itemIs(status)]);
  if (status === 'DROPPED') {
    item.droppedAt = null;
    item.droppedById = null;
    item.droppedReason = null;
  } else {
    item.preparedOn = null;
    item.preparedById = null;
    item.preparation = null;
    item.evidenceFileId = null;
    item.evidenceName = null;
  }
  item.updatedAt = work.now;
  item.version += 1;
  touch(work, programme);
  announceItem(work, 'PROGRAMME_ITEM_REOPENED', item, { programmeId: programme.id, was: status });
  return ok({ id: item.id });
}
