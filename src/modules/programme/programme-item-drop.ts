import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { announceItem } from './programme.events.js';
import { itemIs } from './programme.problems.js';
import { keptItem, touch } from './programme-work.js';

export interface ProgrammeItemDrop {
  readonly itemId: string;
  readonly reason: string;
  readonly expectedVersion?: number | null;
}

/** Says that an item is not to be carried out, and why; also of an adopted programme. */
export async function programmeItemDrop(work: Work<Actor>, input: ProgrammeItemDrop): Promise<Outcome> {
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return fail([...held.error, ...problems]);
  const { item, programme, status } = held.value;
  if (status !== 'IDENTIFIED' && status !== 'PREPARED') problems.push(itemIs(status));
  if (problems.length > 0) return fail(problems);
  item.droppedAt = work.now;
  item.droppedById = work.actor.personId;
  item.droppedReason = input.reason.trim();
  item.updatedAt = work.now;
  item.version += 1;
  touch(work, programme);
  announceItem(work, 'PROGRAMME_ITEM_DROPPED', item, { programmeId: programme.id, was: status });
  return ok({ id: item.id });
}
