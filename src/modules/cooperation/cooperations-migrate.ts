import { evolve } from '../../engines/workflow/evolve.js';
import { migrate } from '../../engines/workflow/migrate/migrate.js';
import type { State } from '../../engines/workflow/state.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId } from '../../platform/read/global-id.js';
import { type LoadedCalendar, loadStandard } from '../calendar/calendar-load.js';
import type { Actor } from '../identity/actor.js';
import type { Decree } from '../procedure/decree.js';
import { mayKeepProcedures } from '../procedure/procedure.policy.js';
import { notAllowed } from '../procedure/procedure-import.js';
import { type MovedCase, recordMigration } from './case-migration-record.js';
import { announceCase } from './cooperation.events.js';
import { type CaseReport, notAll, reportOf } from './cooperation-migrate.rules.js';
import { type CooperationsMigrate, MOST, type Order, readOrder, tooMany } from './cooperation-migrate-input.js';
import { CooperationMigration } from './cooperation-migration.entity.js';
import { keepWordsIn, type Words } from './free-text.js';
import { mirrorSlots } from './slot-mirror.js';

/** Cases judged and written at once, within the one transaction. */
const AT_ONCE = 100;

/** What a call leaves: kept as the answer to a retry, so the words of cases are not in it. */
export interface Migrated extends Readonly<Record<string, unknown>> {
  /** The row of the migration; null where nothing was moved. */
  readonly id: string | null;
  readonly cases: readonly CaseReport[];
  /** The last case looked at, if there are more. */
  readonly next: string | null;
  /** What a rehearsal would have been refused for. */
  readonly refused: readonly Problem[];
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/**
 * Moves running cases to another version of their SOP by a decree (keputusan), as procedureActivate puts one in force.
 * Each case is judged as it stands now, its row held: one that acts meanwhile waits, or is waited for. Those that cannot
 * be moved stay under their version and are told. A rehearsal judges the same way and holds nothing.
 */
export async function cooperationsMigrate(
  work: Work<Actor>,
  input: CooperationsMigrate,
): Promise<Result<Migrated, Problem[]>> {
  if (!mayKeepProcedures(work.actor)) return fail([notAllowed]);
  const read = await readOrder(work, input);
  if (!read.ok) return read;
  const order = read.value;
  const open = await countOpen(work, order);
  if (order.first === null && open > MOST) return fail([tooMany(['input', 'first'], open)]);
  const ids = await idsOf(work, order);
  const id = work.ids.next();
  const standing = order.now.calendar.mode === 'CALENDAR_DAYS' ? null : await loadStandard(work, work.institutionId);
  const cases: CaseReport[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await take(work, order, ids.slice(at, at + AT_ONCE), !input.dryRun);
    const judged = rows.map((row) => judge(work, order, row, standing));
    cases.push(...judged.map(({ report }) => report));
    const moved = judged.flatMap((one) => (one.moved ? [one.moved] : []));
    if (!input.dryRun && order.decree) await write(work, order, order.decree, id, moved);
  }
  const refused = input.allOrNothing ? notAll(cases) : [];
  if (refused.length > 0 && !input.dryRun) return fail(refused);
  const done = !input.dryRun && order.decree && keep(work, order, order.decree, id, cases);
  const last = ids.at(-1);
  const next = last !== undefined && open > ids.length ? globalId('coo', last) : null;
  return ok({ id: done ? id : null, cases, next, refused });
}

/** The cases asked for: those named, or all that are open under the version they are moved from. */
const asked = `"institution_id" = $1
  and ($2::uuid[] is null and "procedure_version_id" = $3 and "status" = 'OPEN' or "id" = any($2))`;
const askedFor = (work: Work<Actor>, { cases, from }: Order) => [work.institutionId, cases, from.id];

async function countOpen(work: Work<Actor>, order: Order): Promise<number> {
  const [row] = await work.query<{ count: number }>(
    `select count(*)::int as "count" from "cooperation" where ${asked} and ($4::uuid is null or "id" > $4)`,
    [...askedFor(work, order), order.after],
  );
  return row?.count ?? 0;
}

async function idsOf(work: Work<Actor>, order: Order): Promise<string[]> {
  const rows = await work.query<{ id: string }>(
    `select "id" from "cooperation" where ${asked} and ($4::uuid is null or "id" > $4) order by "id" limit $5`,
    [...askedFor(work, order), order.after, order.first ?? MOST],
  );
  return rows.map((row) => row.id);
}

/** These cases as they are by now, in one order for all callers, so that two who move the same ones take turns. */
const take = (work: Work<Actor>, order: Order, ids: readonly string[], hold: boolean): Promise<Row[]> =>
  work.query<Row>(
    `select "id", "version", "state" from "cooperation" where ${asked} and "id" = any($4) order by "id"${hold ? ' for update' : ''}`,
    [...askedFor(work, order), ids],
  );

function judge(
  work: Work<Actor>,
  { old, now, steps }: Order,
  { id, version, state }: Row,
  standing: LoadedCalendar | null,
) {
  const judged = migrate(old, now, state, { at: work.now.toISOString(), steps });
  const report = reportOf(id, state, now, steps, judged, standing);
  if (!judged.ok) return { report, moved: null };
  const after = judged.value.reduce(evolve, state);
  return { report, moved: { id, version, before: state, after, events: judged.value } };
}

async function write(
  work: Work<Actor>,
  { from, to, now, comment }: Order,
  { decreeNumber, decreeOn }: Decree,
  migrationId: string,
  moved: readonly Omit<MovedCase, 'words'>[],
): Promise<void> {
  if (moved.length === 0) return;
  const ids = moved.map((one) => one.id);
  const words = comment === null ? new Map<string, Words>() : await keepWordsIn(work, ids, comment);
  const cases = moved.map((one) => ({ ...one, words: words.get(one.id) ?? null }));
  await recordMigration(work, now, to, labelOf(to.label, decreeNumber), cases);
  for (const { id, version, before, after, events, words: said } of cases) {
    await mirrorSlots(work, id, before, after, null);
    announceCase(work, 'COOPERATION_MIGRATED', id, version + 1, after, events, {
      migrationId,
      from: from.label,
      to: to.label,
      decreeNumber,
      decreeOn,
      ...(said ? { commentCommitment: said.commitment } : {}),
    });
  }
}

const labelOf = (version: string, decree: string): LocalizedText =>
  text(`Moved to version ${version} by decree ${decree}`, `Dipindahkan ke versi ${version} dengan keputusan ${decree}`);

/** The decree with what it did; nothing where it moved no case. */
function keep(
  work: Work<Actor>,
  { from, to }: Order,
  decree: Decree,
  id: string,
  cases: readonly CaseReport[],
): boolean {
  const moved = cases.filter((one) => one.moved).length;
  if (moved === 0) return false;
  work.em.create(CooperationMigration, {
    institutionId: work.institutionId,
    id,
    fromVersionId: from.id,
    toVersionId: to.id,
    ...decree,
    moved,
    stayed: cases.length - moved,
    personId: work.actor.personId,
    at: work.now,
  });
  return true;
}
