import type { Definition } from '../../engines/workflow/definition.js';
import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import type { Ids } from '../../platform/clock/ids.js';
import type { Queries } from '../../platform/database/gateway.js';
import { watchOf } from './execution.rules.js';
import { settingsOf } from './execution-settings.js';
import { type Commitment, type Held, progressOf, reconcile } from './obligation.rules.js';
import { partsOfAll } from './obligation-parts.js';

/** A transaction of whoever does it: an act, or the house itself. */
export interface KeepWork extends Queries {
  readonly institutionId: string;
  readonly now: Date;
  readonly ids: Ids;
}

export interface KeepAt {
  readonly today: CivilDate;
  readonly definition: Pick<Definition, 'execution'>;
  /** Nothing that recurs is made beyond it. */
  readonly lastDay?: CivilDate | null;
}

interface Terms extends Commitment {
  readonly quantity: string | null;
  readonly amount: string | null;
}

export interface Kept {
  readonly made: number;
  readonly kept: number;
  readonly dropped: number;
}

/**
 * Makes the obligations of a case those of the plan in force. A series is a commitment of one party by its key in the
 * plan. Of one series only: makes its next ones.
 */
export async function keepObligations(
  work: KeepWork,
  cooperationId: string,
  { today, definition, lastDay = null }: KeepAt,
  series: string | null = null,
): Promise<Kept> {
  const key = [work.institutionId, cooperationId, series];
  const held = await work.query<Held>(
    `select "id", "series", "recurring", "due_on"::text as "dueOn", "status" from "obligation"
     where "institution_id" = $1 and "cooperation_id" = $2 and ($3::text is null or "series" = $3)
     order by "due_on", "id" for update`,
    key,
  );
  const terms = await work.query<Terms>(
    `select c."id", c."party" || '/' || c."key" as "key", c."due_on"::text as "dueOn", c."recurs", c."recurs_until"::text as "recursUntil",
       c."quantity"::text as "quantity", c."amount"::text as "amount"
     from "plan_commitment" c
     join "plan" p on p."institution_id" = c."institution_id" and p."id" = c."plan_id" and p."status" = 'AGREED'
     where c."institution_id" = $1 and p."cooperation_id" = $2 and ($3::text is null or c."party" || '/' || c."key" = $3)
     order by c."place", c."id"`,
    key,
  );
  const { dueSoonDays } = watchOf(definition, await settingsOf(work));
  const soon = (dueOn: CivilDate): CivilDate => addDays(dueOn, -dueSoonDays);
  const { make, keep, drop } = reconcile(held, terms, today, lastDay);
  await layNew(
    work,
    cooperationId,
    make.map(({ commitment, dueOn }) => ({
      id: work.ids.next(),
      commitment: commitment.id,
      dueOn,
      dueSoonOn: soon(dueOn),
      recurring: commitment.recurs !== null,
    })),
  );
  if (series === null) {
    await goOn(
      work,
      keep.map((one) => ({ ...one, dueSoonOn: soon(one.dueOn) })),
    );
    await dropAll(work, drop);
  }
  return { made: make.length, kept: keep.length, dropped: series === null ? drop.length : 0 };
}

/** Makes the next ones of a commitment that recurs, as time goes on. */
export const extendSeries = (work: KeepWork, cooperationId: string, series: string, at: KeepAt): Promise<Kept> =>
  keepObligations(work, cooperationId, at, series);

async function layNew(work: KeepWork, cooperationId: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await work.query(
    `insert into "obligation" ("institution_id", "id", "cooperation_id", "series", "recurring", "commitment_id", "party",
       "kind", "title", "quantity", "unit", "amount", "currency", "due_on", "due_soon_on", "status", "percent",
       "created_at", "updated_at")
     select $1, r."id", $2, c."party" || '/' || c."key", r."recurring", c."id", c."party", c."kind", c."title", c."quantity", c."unit",
       c."amount", c."currency", r."dueOn", r."dueSoonOn", 'PLANNED', 0, $3, $3
     from json_to_recordset($4) as r("id" uuid, "commitment" uuid, "dueOn" date, "dueSoonOn" date, "recurring" boolean)
     join "plan_commitment" c on c."institution_id" = $1 and c."id" = r."commitment"`,
    [work.institutionId, cooperationId, work.now.toISOString(), JSON.stringify(rows)],
  );
}

/** What goes on takes the words of the plan in force; one that is due another day is planned for it. */
async function goOn(
  work: KeepWork,
  keep: readonly {
    readonly id: string;
    readonly commitment: Terms;
    readonly dueOn: CivilDate;
    readonly dueSoonOn: CivilDate;
  }[],
): Promise<void> {
  if (keep.length === 0) return;
  const parts = await partsOfAll(
    work,
    keep.map(({ id }) => id),
  );
  const rows = keep.map(({ id, commitment, dueOn, dueSoonOn }) => ({
    id,
    commitment: commitment.id,
    dueOn,
    dueSoonOn,
    ...progressOf(commitment.quantity ?? commitment.amount, parts.get(id) ?? []),
  }));
  await work.query(
    `update "obligation" o set "commitment_id" = c."id", "party" = c."party", "kind" = c."kind", "title" = c."title",
       "quantity" = c."quantity", "unit" = c."unit", "amount" = c."amount", "currency" = c."currency",
       "due_on" = r."dueOn", "due_soon_on" = r."dueSoonOn", "percent" = r."percent", "fulfilled_on" = r."fulfilledOn",
       "status" = case when r."fulfilledOn" is not null then 'FULFILLED' when o."due_on" <> r."dueOn" then 'PLANNED'
         else o."status" end,
       "settled_at" = case when r."fulfilledOn" is null then null else $2::timestamptz end,
       "updated_at" = $2, "version" = o."version" + 1
     from json_to_recordset($3) as r("id" uuid, "commitment" uuid, "dueOn" date, "dueSoonOn" date, "percent" numeric, "fulfilledOn" date)
     join "plan_commitment" c on c."institution_id" = $1 and c."id" = r."commitment"
     where o."institution_id" = $1 and o."id" = r."id"`,
    [work.institutionId, work.now.toISOString(), JSON.stringify(rows)],
  );
}

async function dropAll(work: KeepWork, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.query(
    `update "obligation" set "status" = 'DROPPED', "dropped_because" = 'PLAN', "settled_at" = $3, "updated_at" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "id" = any($2)`,
    [work.institutionId, ids, work.now.toISOString()],
  );
}
