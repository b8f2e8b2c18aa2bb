import type { Dharma } from '../../engines/indicator/pack.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { kept as keptText } from '../identity/check.js';
import { announceItem } from './programme.events.js';
import { adopted, itemIs } from './programme.problems.js';
import { checkItem, type ItemWords } from './programme.rules.js';
import { type ItemLinks, linksIn, setUnits } from './programme-item-links.js';
import { keptItem, touch } from './programme-work.js';

export interface ProgrammeItemChange extends ItemWords, ItemLinks {
  readonly itemId: string;
  readonly dharma?: Dharma | null;
  readonly expectedVersion?: number | null;
}

/** Changes what is given of an item, while its programme is not adopted. */
export async function programmeItemChange(work: Work<Actor>, input: ProgrammeItemChange): Promise<Outcome> {
  const held = await keptItem(work, input.itemId, input.expectedVersion);
  if (!held.ok) return held;
  const { item, programme, status } = held.value;
  if (programme.status === 'ADOPTED') return fail([adopted('itemId')]);
  if (status === 'DROPPED') return fail([itemIs(status)]);
  const links = await linksIn(work, input);
  const next = {
    title: input.title ?? item.title,
    description: input.description === undefined ? item.description : input.description,
    startsOn: input.startsOn === undefined ? item.startsOn : input.startsOn,
    endsOn: input.endsOn === undefined ? item.endsOn : input.endsOn,
  };
  const problems = [...checkItem({ ...next, budget: input.budget }, programme), ...(links.ok ? [] : links.error)];
  if (!links.ok || problems.length > 0) return fail(problems);
  const { units, ...rows } = links.value;
  work.em.assign(item, {
    ...{ ...next, title: next.title.trim(), description: keptText(next.description), ...rows },
    ...(input.dharma === undefined ? {} : { dharma: input.dharma }),
    ...(input.budget === undefined
      ? {}
      : { budget: input.budget?.amount ?? null, currency: input.budget?.currency ?? null }),
  });
  item.updatedAt = work.now;
  item.version += 1;
  touch(work, programme);
  if (units) await setUnits(work, item.id, units);
  announceItem(work, 'PROGRAMME_ITEM_CHANGED', item, { programmeId: programme.id });
  return ok({ id: item.id });
}
