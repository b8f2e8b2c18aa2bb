import type { Ids } from '../../platform/clock/ids.js';
import type { Queries } from '../../platform/database/gateway.js';
import type { Announcement } from '../../platform/event/announce.js';
import { houseAct } from '../../platform/job/house-act.js';
import type { Runner } from '../../platform/mutation/run.js';
import type { RowFault } from './row-fault.js';
import type { RowResult } from './row-result.js';
import type { ImportPolicy } from './sheet-import.rules.js';
import type { ImportTarget, SheetMapping } from './sheet-mapping.rules.js';

/** An import as a worker takes it up. */
export interface ImportJob {
  readonly institutionId: string;
  readonly id: string;
  readonly target: ImportTarget;
  readonly storageKey: string;
  readonly sheet: string | null;
  readonly mapping: SheetMapping;
  readonly policy: ImportPolicy;
  readonly rehearsal: boolean;
  readonly invite: boolean;
  readonly rowsDone: number;
  readonly membershipId: string;
  readonly finishedAt: Date | null;
}

export async function jobOf({ gateway }: Runner, institutionId: string, id: string): Promise<ImportJob | null> {
  const [row] = await gateway.read<Omit<ImportJob, 'institutionId'>>(
    institutionId,
    `select i."id", i."target", f."storage_key" as "storageKey", i."sheet", i."mapping", i."policy", i."rehearsal", i."invite",
       i."rows_done" as "rowsDone", i."membership_id" as "membershipId", i."finished_at" as "finishedAt"
     from "sheet_import" i join "stored_file" f on f."institution_id" = i."institution_id" and f."id" = i."file_id"
     where i."institution_id" = $1 and i."id" = $2`,
    [institutionId, id],
  );
  return row ? { institutionId, ...row } : null;
}

export interface Counts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
}

export function counted(results: readonly RowResult[]): Counts {
  const of = (outcome: string) => results.filter((one) => one.outcome === outcome).length;
  return { created: of('CREATED'), updated: of('UPDATED'), unchanged: of('UNCHANGED'), failed: of('FAILED') };
}

type Telling = Queries & { readonly now: Date; announce(event: Announcement): void };

/** Adds to what was counted; with a status it is over. */
export async function finish(
  work: Telling,
  { institutionId, id, target }: ImportJob,
  { rowsDone, ...counts }: Counts & { readonly rowsDone: number },
  status: string | null,
  fault: RowFault | null = null,
): Promise<void> {
  const { created, updated, unchanged, failed } = counts;
  const [row] = await work.query<{ version: number }>(
    `update "sheet_import" set "rows_done" = $3, "created" = "created" + $4, "updated" = "updated" + $5,
       "unchanged" = "unchanged" + $6, "failed" = "failed" + $7, "status" = coalesce($8, "status"), "fault" = $9,
       "finished_at" = case when $8::text is not null then $10::timestamptz end, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2 returning "version"`,
    [
      ...[institutionId, id, rowsDone, created, updated, unchanged, failed, status],
      ...[fault === null ? null : JSON.stringify(fault), work.now.toISOString()],
    ],
  );
  work.announce({
    kind: status === null ? 'SHEET_IMPORT_ADVANCED' : 'SHEET_IMPORT_FINISHED',
    ...{ subjectType: 'SheetImport', subjectId: id, subjectVersion: row?.version ?? 1 },
    facts: { target, rowsDone, ...counts, ...(status === null ? {} : { status }) },
  });
}

const PER_STATEMENT = 2000;

export async function keepResults(
  work: Queries & { readonly ids: Ids },
  { institutionId, id }: ImportJob,
  results: readonly RowResult[],
): Promise<void> {
  for (let at = 0; at < results.length; at += PER_STATEMENT)
    await work.query(
      `insert into "sheet_import_row" ("institution_id", "id", "import_id", "number", "outcome", "subject_id", "faults", "cells")
       select $1, r.id, $2, r.number, r.outcome, r."subjectId", r.faults, r.cells
       from json_to_recordset($3) as r(id uuid, number int, outcome text, "subjectId" uuid, faults jsonb, cells jsonb)`,
      [
        ...[institutionId, id],
        JSON.stringify(results.slice(at, at + PER_STATEMENT).map((one) => ({ ...one, id: work.ids.next() }))),
      ],
    );
}

/** What was found in the file. */
export async function noteTotal(
  runner: Runner,
  { institutionId, id }: ImportJob,
  rowsTotal: number,
  headings: readonly (string | null)[],
): Promise<void> {
  await runner.gateway.transaction(institutionId, ({ query }) =>
    query(
      `update "sheet_import" set "rows_total" = $3, "headings" = $4, "status" = 'RUNNING', "version" = "version" + 1
       where "institution_id" = $1 and "id" = $2 and "finished_at" is null`,
      [institutionId, id, rowsTotal, JSON.stringify(headings)],
    ),
  );
}

/** How far a transaction that is not over has come: told beside it. */
export async function noteProgress(runner: Runner, job: ImportJob, rowsDone: number): Promise<void> {
  await houseAct(runner, job.institutionId, async (work) => {
    const [row] = await work.query<{ version: number }>(
      `update "sheet_import" set "rows_done" = $3, "version" = "version" + 1
       where "institution_id" = $1 and "id" = $2 and "finished_at" is null returning "version"`,
      [job.institutionId, job.id, rowsDone],
    );
    if (!row) return;
    work.announce({
      kind: 'SHEET_IMPORT_ADVANCED',
      ...{ subjectType: 'SheetImport', subjectId: job.id, subjectVersion: row.version },
      facts: { target: job.target, rowsDone },
    });
  });
}
