import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Holder, PlanContent } from './plan-content.rules.js';

type Columns = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, unknown>>;

const holder = { party: 'text', unit_id: 'uuid', position_id: 'uuid', label: 'text' } as const;
/** Tables of items in the order they are written: what others refer to comes first. */
const tables = {
  plan_goal: { title: 'jsonb' },
  plan_indicator: {
    ...{ goal_id: 'uuid', title: 'jsonb', unit: 'text', direction: 'text', baseline: 'numeric', target: 'numeric' },
    ...{ due_on: 'date', series_id: 'uuid' },
  },
  plan_action: { goal_id: 'uuid', title: 'jsonb', ...holder, due_on: 'date' },
  plan_activity: { title: 'jsonb' },
  plan_responsibility: { activity_id: 'uuid', duty: 'text', ...holder },
  plan_commitment: {
    ...{ party: 'text', kind: 'text', title: 'jsonb', quantity: 'numeric', unit: 'text', amount: 'numeric' },
    ...{ currency: 'text', due_on: 'date', recurs: 'text', recurs_until: 'date' },
  },
  plan_channel: { channel: 'text', purpose: 'jsonb', cadence: 'text', starts_on: 'date', participants: 'jsonb' },
  plan_sustainability: { step: 'jsonb', ...holder, due_on: 'date' },
} as const satisfies Record<string, Columns>;
type Table = keyof typeof tables;
const inOrder = Object.keys(tables) as readonly Table[];

interface Known {
  readonly table: Table;
  readonly key: string;
  readonly id: string;
}
interface Series {
  readonly own: boolean;
  readonly key: string;
  readonly unit: string;
  readonly seriesId: string;
}

/**
 * Makes a plan's rows say what its content says: an item keeps its id while its key stays, an indicator its values
 * while its unit stays, as it was in the version this one is based on.
 */
export async function writeContent(
  work: Work<Actor>,
  plan: { readonly id: string; readonly basedOnId: string | null },
  content: PlanContent,
): Promise<void> {
  const known = await work.query<Known>(
    inOrder
      .map(
        (table) =>
          `select '${table}' as "table", "key", "id" from "${table}" where "institution_id" = $1 and "plan_id" = $2`,
      )
      .join(' union all '),
    [work.institutionId, plan.id],
  );
  const ids = new Map(known.map(({ table, key, id }) => [`${table} ${key}`, id]));
  const idOf = (table: Table, key: string): string => {
    const id = ids.get(`${table} ${key}`) ?? work.ids.next();
    ids.set(`${table} ${key}`, id);
    return id;
  };
  const seriesOf = await seriesKnown(work, plan);
  const rows = rowsOf(content, idOf, seriesOf);
  for (const table of inOrder) await upsert(work, plan.id, table, rows[table]);
  for (const table of inOrder.toReversed()) {
    const kept = rows[table].map((row) => row.id);
    if (known.some((one) => one.table === table && !kept.includes(one.id)))
      await work.query(`delete from "${table}" where "institution_id" = $1 and "plan_id" = $2 and "id" <> all($3)`, [
        work.institutionId,
        plan.id,
        kept,
      ]);
  }
}

/** The series of values an indicator goes on with: of the version before, or its own, in the same unit; else a new one. */
async function seriesKnown(
  work: Work<Actor>,
  { id, basedOnId }: { readonly id: string; readonly basedOnId: string | null },
): Promise<(key: string, unit: string) => string> {
  const found = await work.query<Series>(
    `select "plan_id" = $2 as "own", "key", "unit", "series_id" as "seriesId" from "plan_indicator"
     where "institution_id" = $1 and "plan_id" in ($2, $3) order by "plan_id" = $2`,
    [work.institutionId, id, basedOnId],
  );
  return (key, unit) => found.find((one) => one.key === key && one.unit === unit)?.seriesId ?? work.ids.next();
}

type Item = Row & { readonly id: string; readonly key: string };
type Rows = Readonly<Record<Table, readonly Item[]>>;

const byHolder = ({ party, unitId, positionId, label }: Holder) => ({
  party,
  unit_id: unitId,
  position_id: positionId,
  label,
});

function rowsOf(
  content: PlanContent,
  idOf: (table: Table, key: string) => string,
  seriesOf: (key: string, unit: string) => string,
): Rows {
  const item = (table: Table, key: string) => ({ id: idOf(table, key), key });
  return {
    plan_goal: content.goals.map(({ key, title }) => ({ ...item('plan_goal', key), title })),
    plan_indicator: content.indicators.map(({ key, goal, dueOn, ...one }) => ({
      ...{ ...item('plan_indicator', key), goal_id: idOf('plan_goal', goal), ...one },
      ...{ due_on: dueOn, series_id: seriesOf(key, one.unit) },
    })),
    plan_action: content.actions.map(({ key, goal, title, owner, dueOn }) => ({
      ...{ ...item('plan_action', key), goal_id: idOf('plan_goal', goal), title, ...byHolder(owner), due_on: dueOn },
    })),
    plan_activity: content.activities.map(({ key, title }) => ({ ...item('plan_activity', key), title })),
    plan_responsibility: content.activities.flatMap((activity) =>
      activity.parts.map(({ duty, ...part }) => ({
        ...item('plan_responsibility', [activity.key, duty, ...Object.values(byHolder(part))].join('\n')),
        ...{ activity_id: idOf('plan_activity', activity.key), duty, ...byHolder(part) },
      })),
    ),
    plan_commitment: content.commitments.map(({ key, dueOn, recursUntil, ...one }) => ({
      ...{ ...item('plan_commitment', key), ...one, due_on: dueOn, recurs_until: recursUntil },
    })),
    plan_channel: content.channels.map(({ key, startsOn, ...one }) => ({
      ...{ ...item('plan_channel', key), ...one, starts_on: startsOn },
    })),
    plan_sustainability: content.sustainability.map(({ key, step, owner, dueOn }) => ({
      ...{ ...item('plan_sustainability', key), step, ...byHolder(owner), due_on: dueOn },
    })),
  };
}

async function upsert(work: Work<Actor>, planId: string, table: Table, rows: readonly Item[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(tables[table]);
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  await work.query(
    `insert into "${table}" ("institution_id", "id", "plan_id", "key", "place", ${names})
     select $1, r."id", $2, r."key", r."place", ${columns.map(([name]) => `r."${name}"`).join(', ')}
     from json_to_recordset($3) as r("id" uuid, "key" text, "place" int, ${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')})
     on conflict ("institution_id", "id") do update set "place" = excluded."place",
       ${columns.map(([name]) => `"${name}" = excluded."${name}"`).join(', ')}`,
    [work.institutionId, planId, JSON.stringify(rows.map((row, place) => ({ ...row, place })))],
  );
}
