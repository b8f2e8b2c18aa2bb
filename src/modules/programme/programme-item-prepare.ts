import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import { inFuture } from '../execution/execution.problems.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText, kept } from '../identity/check.js';
import { notFound } from '../identity/problems.js';
import { announceItem } from './programme.events.js';
import { itemIs } from './programme.problems.js';
import { keptItem } from './programme-work.js';

export interface ProgrammeItemPrepare {
  readonly itemId: string;
  readonly preparedOn: string;
  readonly preparation?: string | null;
  readonly evidenceFileId?: string | null;
  readonly expectedVersion?: number | null;
}

/** Says that an item's execution is prepared, and how; once more mends what was said. */
export async function programmeItemPrepare(work: Work<Actor>, input: ProgrammeItemPrepare): Promise<Outcome> {
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return held;
  const { item, programme, status } = held.value;
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  const problems = [
    ...(status === 'IDENTIFIED' || status === 'PREPARED' ? [] : [itemIs(status)]),
    ...(input.preparedOn > civilDateIn(work.now, work.actor.timeZone) ? [inFuture('input', 'preparedOn')] : []),
    ...checkText(['input', 'preparation'], input.preparation, 5_000, 'OPTIONAL'),
    ...(input.evidenceFileId != null && !file ? [notFound('input', 'evidenceFileId')] : []),
  ];
  if (problems.length > 0) return fail(problems);
  item.preparedOn = input.preparedOn;
  item.preparedById = work.actor.personId;
  item.preparation = kept(input.preparation);
  item.evidenceFileId = file?.id ?? null;
  item.evidenceName = file?.fileName ?? null;
  item.updatedAt = work.now;
  item.version += 1;
  announceItem(work, 'PROGRAMME_ITEM_PREPARED', item, { programmeId: programme.id, preparedOn: input.preparedOn });
  return ok({ id: item.id });
}
