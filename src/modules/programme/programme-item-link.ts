import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Activity } from '../execution/activity.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { exists, invalid } from '../identity/problems.js';
import { ProgrammeItemActivity } from './programme.entity.js';
import { announceItem } from './programme.events.js';
import { itemIs } from './programme.problems.js';
import { keptItem } from './programme-work.js';

export interface ProgrammeItemLink {
  readonly itemId: string;
  readonly activityId: string;
  readonly expectedVersion?: number | null;
}

/** Says by which activity of a cooperation an item is carried out: from then on that tells how far it is. */
export async function programmeItemLink(work: Work<Actor>, input: ProgrammeItemLink): Promise<Outcome> {
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return held;
  const { item, programme, status } = held.value;
  const loaded = await forChange(work, Activity, 'atv', 'activityId', input.activityId, null);
  if (!loaded.ok) return loaded;
  const { institutionId } = work;
  const activity = loaded.value;
  const problems: Problem[] = [];
  if (status === 'DROPPED') problems.push(itemIs(status));
  if (activity.status === 'CANCELLED') problems.push(cancelled);
  const [known] = await work.query<{ linked: boolean; fits: boolean }>(
    `select exists (select 1 from "programme_item_activity" l where l."institution_id" = $1 and l."activity_id" = $2) as "linked",
       ($4::uuid is null or $4 = $3) and ($5::uuid is null or exists (select 1 from "cooperation" c
         join "partner" p on p."institution_id" = c."institution_id" and p."id" = c."partner_id"
         where c."institution_id" = $1 and c."id" = $3 and $5 in (p."id", p."merged_into_id"))) as "fits"`,
    [institutionId, activity.id, activity.cooperationId, item.cooperationId ?? null, item.partnerId ?? null],
  );
  if (known?.linked) problems.push(linked);
  if (known && !known.fits) problems.push(elsewhere);
  if (problems.length > 0) return fail(problems);
  work.em.create(ProgrammeItemActivity, {
    ...{ institutionId, id: work.ids.next(), itemId: item.id, activityId: activity.id },
    ...{ linkedById: work.actor.personId, at: work.now },
  });
  item.updatedAt = work.now;
  item.version += 1;
  announceItem(work, 'PROGRAMME_ITEM_LINKED', item, { programmeId: programme.id, activityId: activity.id });
  return ok({ id: item.id });
}

const path = ['input', 'activityId'];
const cancelled = invalid(path, 'This activity is cancelled.', 'Kegiatan ini dibatalkan.');
const linked = exists(path, 'It carries out an item already.', 'Kegiatan ini sudah melaksanakan suatu butir.');
const elsewhere = invalid(
  path,
  'It is of another cooperation or partner than the item.',
  'Kegiatan ini dari kerja sama atau mitra yang lain daripada butirnya.',
);
