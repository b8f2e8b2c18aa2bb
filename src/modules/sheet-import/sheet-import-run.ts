import { buffer } from 'node:stream/consumers';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { houseAct } from '../../platform/job/house-act.js';
import { type Runner, run } from '../../platform/mutation/run.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Storage } from '../../platform/storage/storage.js';
import { readSheet } from '../../platform/table/read-sheet.js';
import type { Actor } from '../identity/actor.js';
import { invalid } from '../identity/problems.js';
import type { IdentitySettings } from '../identity/settings.js';
import { importCooperations } from './cooperation-rows.js';
import { mayNotAnyMore, sheetFaults, wentWrong } from './import-faults.js';
import { counted, finish, type ImportJob, jobOf, keepResults, noteProgress, noteTotal } from './import-progress.js';
import { type Layout, layoutOf } from './mapped-row.js';
import { importPartners } from './partner-rows.js';
import { type Repeated, repeatedRows, rowsOf } from './repeated-rows.js';
import type { RowFault } from './row-fault.js';
import type { RowResult, RowsImport } from './row-result.js';
import { mayImport } from './sheet-import.policy.js';
import type { ImportTarget } from './sheet-mapping.rules.js';
import { importStaff } from './staff-rows.js';
import { importUnits } from './unit-rows.js';

export interface ImportHouse {
  readonly runner: Runner;
  readonly storage: Storage;
  readonly settings: IdentitySettings;
  readonly actorOfMembership: (institutionId: string, membershipId: string) => Promise<Actor | null>;
  /** Called when rights may have changed. */
  readonly forget: () => void;
}

interface Target {
  readonly read: RowsImport;
  /** How many rows are written at once. */
  readonly chunk: number;
}
const targets: Readonly<Record<ImportTarget, Target>> = {
  COOPERATIONS: { read: importCooperations, chunk: 500 },
  PARTNERS: { read: importPartners, chunk: 1000 },
  // A unit may stand above its parent in the sheet.
  UNITS: { read: importUnits, chunk: Number.MAX_SAFE_INTEGER },
  STAFF: { read: importStaff, chunk: 1000 },
};

/**
 * Carries an import out. All or nothing is one transaction, a rehearsal one that is rolled back; where bad rows are
 * passed over, each part is a transaction that also says how far it came, so that a worker that died is gone on from.
 */
export async function runSheetImport(house: ImportHouse, institutionId: string, importId: string): Promise<void> {
  const job = await jobOf(house.runner, institutionId, importId);
  if (!job || job.finishedAt !== null) return;
  const actor = await house.actorOfMembership(institutionId, job.membershipId);
  const refused = (fault: RowFault) => stop(house, job, fault);
  if (!actor || !mayImport(actor, job.target)) return refused(mayNotAnyMore);
  const sheet = await readSheet(await buffer(await house.storage.read(job.storageKey)), job.sheet);
  if (!sheet.ok) return refused(sheetFaults[sheet.error]);
  const layout = layoutOf(sheet.value.rows, job.mapping);
  if (!layout.ok) {
    const [first] = layout.error;
    return refused({ ...mayNotAnyMore, code: first?.code ?? 'INVALID', message: first?.message ?? text('', '') });
  }
  await noteTotal(house.runner, job, layout.value.rows.length, layout.value.headings);
  const sheetRows = { layout: layout.value, repeated: repeatedRows(job.target, layout.value) };
  try {
    const inOne = job.rehearsal || job.policy === 'ALL_OR_NOTHING';
    await (inOne ? whole(house, actor, job, sheetRows) : parts(house, actor, job, sheetRows));
  } catch (error) {
    // What the data itself brings about would come about again.
    if (!/^2[23]/.test(String((error as { code?: unknown }).code))) throw error;
    await stop(house, job, wentWrong);
  }
  if (job.target === 'STAFF') house.forget();
}

/** Everything in one transaction, kept only if every row is good and it was meant. */
async function whole(house: ImportHouse, actor: Actor, job: ImportJob, rows: Parts): Promise<void> {
  let results: RowResult[] = [];
  const call = { operation: 'sheetImport', input: null, dryRun: job.rehearsal };
  const done = await run(house.runner, actor, call, async (work) => {
    results = [];
    if (!(await isStill(work, job, null))) return fail([gone]);
    const { chunk } = targets[job.target];
    for (let at = 0; at < rows.layout.rows.length; at += chunk) {
      results.push(...(await readRows(house, work, job, rows, at)));
      // Written part by part: all of them at once would be one statement too long.
      await house.runner.tell(
        { ...listening(work), query: (sql, values) => work.query(sql, values) },
        work.announced.splice(0),
      );
      await noteProgress(house.runner, job, results.length);
    }
    if (counted(results).failed > 0) return fail([faulty]);
    if (!job.rehearsal) await conclude(work, job, results, 'DONE');
    return ok({});
  });
  if (done.ok && !job.rehearsal) return;
  if (!done.ok && done.error[0] === gone) return;
  // What was undone is told as what it would have been; what it would have made is not there.
  const undone = results.map((one) => (one.outcome === 'CREATED' ? { ...one, subjectId: null } : one));
  await houseAct(house.runner, job.institutionId, async (work) => {
    if (await isStill(work, job, null)) await conclude(work, job, undone, job.rehearsal ? 'REHEARSED' : 'REFUSED');
  });
}

/** Part after part; what was written stays, whatever comes after. */
async function parts(house: ImportHouse, actor: Actor, job: ImportJob, rows: Parts): Promise<void> {
  const { chunk } = targets[job.target];
  for (let at = job.rowsDone; at < rows.layout.rows.length || at === 0; at += chunk) {
    const call = { operation: 'sheetImport', input: null };
    const done = await run(house.runner, actor, call, async (work) => {
      if (!(await isStill(work, job, at))) return fail([gone]);
      const results = await readRows(house, work, job, rows, at);
      await keepResults(work, job, results);
      const isLast = at + results.length >= rows.layout.rows.length;
      await finish(work, job, { ...counted(results), rowsDone: at + results.length }, isLast ? 'DONE' : null);
      return ok({});
    });
    if (!done.ok) return;
  }
}

const listening = ({ institutionId, now, ids, seal, actor }: Work<Actor>) => ({
  ...{ institutionId, now, ids, seal, personId: actor.personId },
});

interface Parts {
  readonly layout: Layout;
  readonly repeated: Repeated;
}

function readRows(house: ImportHouse, work: Work<Actor>, job: ImportJob, { layout, repeated }: Parts, at: number) {
  const { read, chunk } = targets[job.target];
  const rows = rowsOf(layout, repeated, at, chunk);
  return read(work, rows, { mapping: job.mapping, invite: job.invite, settings: house.settings });
}

type Keeping = Parameters<typeof finish>[0] & Parameters<typeof keepResults>[0];

async function conclude(work: Keeping, job: ImportJob, results: readonly RowResult[], status: string): Promise<void> {
  await keepResults(work, job, results);
  const counts = counted(results);
  // A rehearsal tells what would be; of what was refused nothing was entered.
  const kept = status === 'REFUSED' ? { ...counts, created: 0, updated: 0 } : counts;
  await finish(work, job, { ...kept, rowsDone: results.length }, status);
}

async function stop(house: ImportHouse, job: ImportJob, fault: RowFault): Promise<void> {
  await houseAct(house.runner, job.institutionId, async (work) => {
    if (await isStill(work, job, null)) await finish(work, job, { ...counted([]), rowsDone: 0 }, 'FAILED', fault);
  });
}

/** Of two workers that carry out the same import the second waits here, and finds it done. */
async function isStill(work: Pick<Work<Actor>, 'query'>, job: ImportJob, rowsDone: number | null): Promise<boolean> {
  // What is written at once is more than a request's, and a busy machine must not make it begin anew for ever.
  await work.query(`set local statement_timeout = '60s'`);
  await work.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`sheet-import/${job.id}`]);
  const rows = await work.query(
    `select 1 from "sheet_import" where "institution_id" = $1 and "id" = $2 and "finished_at" is null
       and ($3::int is null or "rows_done" = $3)`,
    [job.institutionId, job.id, rowsDone],
  );
  return rows.length > 0;
}

const gone = invalid([], 'It was carried out meanwhile.', 'Sementara itu sudah dijalankan.');
const faulty = invalid([], 'Some rows have faults.', 'Ada baris yang bermasalah.');
