import type { Definition } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { releaseNeeds } from '../need/need-release.js';
import { takeUpNeeds } from '../need/need-take-up.js';
import type { LoadedCase } from './case-load.js';

/** The needs register after facts were set right: what a case names anew is taken up, what no longer is released. */
export async function followNeeds(work: Work<Actor>, current: LoadedCase, after: State): Promise<void> {
  const { id: cooperationId, definition, state } = current;
  const [before, now] = [needsNamed(definition, state), needsNamed(definition, after)];
  await takeUpNeeds(work, { cooperationId, needIds: [...now].filter((id) => !before.has(id)) });
  const needIds = [...before].filter((id) => !now.has(id));
  if (needIds.length > 0)
    await releaseNeeds(work, {
      cooperationId,
      needIds,
      others: (ids) => namedElsewhere(work, cooperationId, state.startedAt ?? '-infinity', ids),
    });
}

function needsNamed(definition: Definition, state: State): Set<string> {
  const facts = definition.facts.filter((fact) => fact.type === 'NEEDS').map((fact) => state.facts[fact.name] ?? []);
  return new Set(facts.flat().map(String));
}

/** Need → the first other case whose facts name it. Whichever named it after this case was changed after it began. */
async function namedElsewhere(
  work: Work<Actor>,
  cooperationId: string,
  since: string,
  needIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await work.query<{ need: string; cooperation: string }>(
    `select distinct on (n."id") n."id" as "need", c."id" as "cooperation"
     from unnest($3::uuid[]) as n("id") join "cooperation" c on c."institution_id" = $1 and c."id" <> $2 and c."updated_at" >= $4
     where exists (select 1 from jsonb_each(c."state"->'facts') f
       where jsonb_typeof(f."value") = 'array' and f."value" ? n."id"::text)
     order by n."id", c."registered_at", c."id"`,
    [work.institutionId, cooperationId, [...needIds], since],
  );
  return new Map(rows.map((row) => [row.need, row.cooperation]));
}
