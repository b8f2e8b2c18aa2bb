import type { Dharma } from '../../engines/indicator/pack.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { kept as keptText } from '../identity/check.js';
import { ProgrammeItem } from './programme.entity.js';
import { announceItem } from './programme.events.js';
import { adopted } from './programme.problems.js';
import { checkItem, type ItemWords } from './programme.rules.js';
import { type ItemLinks, linksIn, setUnits } from './programme-item-links.js';
import { keptProgramme, touch } from './programme-work.js';

export interface ProgrammeItemAdd extends ItemWords, ItemLinks {
  readonly programmeId: string;
  readonly title: string;
  readonly dharma?: Dharma | null;
}

/** Puts an identified activity in the programme. */
export async function programmeItemAdd(work: Work<Actor>, input: ProgrammeItemAdd): Promise<Outcome> {
  const kept = await keptProgramme(work, 'programmeId', input.programmeId, null);
  if (!kept.ok) return kept;
  const programme = kept.value;
  if (programme.status === 'ADOPTED') return fail([adopted('programmeId')]);
  const links = await linksIn(work, input);
  const problems = [...checkItem(input, programme), ...(links.ok ? [] : links.error)];
  if (!links.ok || problems.length > 0) return fail(problems);
  const { institutionId } = work;
  const { units = [], ...rows } = links.value;
  const id = work.ids.next();
  const place = await work.em.count(ProgrammeItem, { institutionId, programmeId: programme.id });
  work.em.create(ProgrammeItem, {
    ...{ institutionId, id, programmeId: programme.id, place, title: input.title.trim() },
    ...{ description: keptText(input.description), dharma: input.dharma ?? null, ...rows },
    ...{ startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null },
    ...{ budget: input.budget?.amount ?? null, currency: input.budget?.currency ?? null },
    ...{ createdAt: work.now, updatedAt: work.now },
  });
  touch(work, programme);
  await work.flush();
  await setUnits(work, id, units);
  announceItem(
    work,
    'PROGRAMME_ITEM_ADDED',
    { id, version: 1 },
    { programmeId: programme.id, ...rows, dharma: input.dharma ?? null },
  );
  return ok({ id });
}
