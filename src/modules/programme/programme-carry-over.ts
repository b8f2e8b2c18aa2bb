import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid, notFound } from '../identity/problems.js';
import type { Programme } from './programme.entity.js';
import { announceProgramme } from './programme.events.js';
import { adopted } from './programme.problems.js';
import { withinDays, yearsLater } from './programme.rules.js';
import { itemStatusSql, keptProgramme, touch } from './programme-work.js';

export interface ProgrammeCarryOver {
  readonly fromProgrammeId: string;
  readonly toProgrammeId: string;
  readonly itemIds?: readonly string[] | null;
  readonly expectedVersion?: number | null;
}

interface Unfinished {
  readonly id: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** What is neither held nor dropped goes on in the programme of a later year, each item once. */
export async function programmeCarryOver(work: Work<Actor>, input: ProgrammeCarryOver): Promise<Outcome> {
  const from = await keptProgramme(work, 'fromProgrammeId', input.fromProgrammeId, null);
  if (!from.ok) return from;
  const to = await keptProgramme(work, 'toProgrammeId', input.toProgrammeId, input.expectedVersion);
  if (!to.ok) return to;
  const problems: Problem[] = [];
  if (to.value.year <= from.value.year || (to.value.unitId ?? null) !== (from.value.unitId ?? null))
    problems.push(notLater);
  if (to.value.status === 'ADOPTED') problems.push(adopted('toProgrammeId'));
  const unfinished = await work.query<Unfinished>(
    `select p."id", p."starts_on"::text as "startsOn", p."ends_on"::text as "endsOn" from "programme_item" p
     where p."institution_id" = $1 and p."programme_id" = $2 and ${itemStatusSql('p')} not in ('HELD', 'DROPPED')
       and not exists (select 1 from "programme_item" c where c."institution_id" = $1 and c."carried_from_id" = p."id")
     order by p."place", p."id"`,
    [work.institutionId, from.value.id],
  );
  const wanted = input.itemIds?.map((id) => rowId('pgi', id));
  for (const [index, id] of (wanted ?? []).entries())
    if (!unfinished.some((one) => one.id === id)) problems.push(notFound('input', 'itemIds', String(index)));
  if (problems.length > 0) return fail(problems);
  const chosen = unfinished.filter(({ id }) => wanted === undefined || wanted.includes(id));
  await copy(work, chosen, from.value, to.value);
  touch(work, to.value);
  announceProgramme(work, 'PROGRAMME_CARRIED_OVER', to.value, { fromProgrammeId: from.value.id, items: chosen.length });
  return ok({ id: to.value.id });
}

/** Time goes with the years where it still lies in the programme; activities that are still planned go along. */
async function copy(work: Work<Actor>, items: readonly Unfinished[], from: Programme, to: Programme): Promise<void> {
  if (items.length === 0) return;
  const moved = (day: string | null) => withinDays(yearsLater(day, to.year - from.year), to);
  const rows = items.map(({ id, startsOn, endsOn }, index) => {
    const [starts, ends] = [moved(startsOn), moved(endsOn)];
    return { from: id, id: work.ids.next(), index, starts, ends };
  });
  const { institutionId, now } = work;
  await work.query(
    `insert into "programme_item" ("institution_id", "id", "programme_id", "place", "title", "description", "kind_id", "dharma",
       "partner_id", "cooperation_id", "starts_on", "ends_on", "budget", "currency", "prepared_on", "prepared_by_id",
       "preparation", "evidence_file_id", "evidence_name", "carried_from_id", "created_at", "updated_at")
     select $1, r."id", $2, r."index" + (select coalesce(max(x."place") + 1, 0) from "programme_item" x
         where x."institution_id" = $1 and x."programme_id" = $2),
       p."title", p."description", p."kind_id", p."dharma", p."partner_id", p."cooperation_id", r."starts", r."ends",
       p."budget", p."currency", p."prepared_on", p."prepared_by_id", p."preparation", p."evidence_file_id",
       p."evidence_name", p."id", $3, $3
     from json_to_recordset($4) as r("from" uuid, "id" uuid, "index" int, "starts" date, "ends" date)
     join "programme_item" p on p."institution_id" = $1 and p."id" = r."from"`,
    [institutionId, to.id, now.toISOString(), JSON.stringify(rows)],
  );
  await work.query(
    `insert into "programme_item_unit" ("institution_id", "id", "item_id", "unit_id", "place")
     select $1, gen_random_uuid(), r."id", u."unit_id", u."place"
     from json_to_recordset($2) as r("from" uuid, "id" uuid)
     join "programme_item_unit" u on u."institution_id" = $1 and u."item_id" = r."from"`,
    [institutionId, JSON.stringify(rows)],
  );
  await work.query(
    `update "programme_item_activity" l set "item_id" = r."id"
     from json_to_recordset($2) as r("from" uuid, "id" uuid), "activity" a
     where l."institution_id" = $1 and l."item_id" = r."from" and a."institution_id" = $1
       and a."id" = l."activity_id" and a."status" = 'PLANNED'`,
    [institutionId, JSON.stringify(rows)],
  );
}

const notLater = invalid(
  ['input', 'toProgrammeId'],
  'Items go on in the programme of a later year of the same unit.',
  'Butir dilanjutkan ke program tahun berikutnya dari unit yang sama.',
);
