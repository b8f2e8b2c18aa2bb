import { createHash } from 'node:crypto';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { checkText } from '../identity/check.js';
import { invalid, notFound } from '../identity/problems.js';
import { RecordDisposal } from './disposal.entity.js';
import { keptBecauseSql } from './disposal-due.js';
import { FiledRecord, RecordSettings } from './record.entity.js';
import { archivistsOnly, mayKeepRecords } from './record.policy.js';
import { usualApprovals } from './record.rules.js';
import { takeHoldTurn } from './record-recount.js';

export interface RecordDisposalPropose {
  readonly seriesId?: string | null;
  readonly recordIds?: readonly string[] | null;
  readonly reason: string;
}
interface Listed {
  readonly id: string;
  readonly sha256: string | null;
  readonly disposition: string;
  readonly because: string | null;
  readonly taken: boolean;
}

/** So many records one act lists at most; the rest is for the next. */
export const MOST_LISTED = 5_000;

const listedSql = `select r."id", r."sha256", r."disposition", ${keptBecauseSql} as "because",
    exists (select 1 from "record_disposal_item" m where m."institution_id" = r."institution_id" and m."record_id" = r."id"
      and m."state" = 'PENDING') as "taken"
  from "record" r join "institution" i on i."id" = r."institution_id" where r."institution_id" = $1`;

/**
 * Lists records whose retention is over for disposal: those named, or all that are to be destroyed (of a series). What
 * is to be reviewed first is listed by name only: whoever names it has looked.
 */
export async function recordDisposalPropose(work: Work<Actor>, input: RecordDisposalPropose): Promise<Outcome> {
  if (!mayKeepRecords(work.actor)) return fail([archivistsOnly]);
  const problems = checkText(['input', 'reason'], input.reason, 2_000);
  const { institutionId, now } = work;
  await takeHoldTurn(work);
  const { recordIds } = input;
  const named = recordIds?.map((one) => rowId('rec', one)) ?? null;
  const seriesId = input.seriesId == null ? null : rowId('rse', input.seriesId);
  if (input.seriesId != null && !(await isSeries(work, seriesId))) problems.push(notFound('input', 'seriesId'));
  if (named !== null && (named.length === 0 || named.length > 1_000)) problems.push(howMany);
  const rows =
    problems.length > 0
      ? []
      : named === null
        ? await dueIn(work, seriesId, '"because" is null')
        : await work.query<Listed>(`${listedSql} and r."id" = any($3) order by r."id"`, [
            ...[institutionId, now.toISOString()],
            named.filter((id) => id !== null),
          ]);
  if (problems.length === 0 && named !== null) problems.push(...(await faultsOf(work, named, rows)));
  if (problems.length === 0 && rows.length === 0)
    problems.push((await dueIn(work, seriesId, `"because" = 'CLOCK_AHEAD'`)).length > 0 ? clockAhead : nothingDue);
  if (problems.length > 0) return fail(problems);
  const [last] = await work.query<{ number: number }>(
    'select coalesce(max("number"), 0)::int as "number" from "record_disposal" where "institution_id" = $1',
    [institutionId],
  );
  const settings = await work.em.findOne(RecordSettings, { institutionId, id: institutionId });
  const id = work.ids.next();
  const number = (last?.number ?? 0) + 1;
  const listSha256 = listHash(rows);
  work.em.create(RecordDisposal, {
    ...{ institutionId, id, number, status: 'PROPOSED', reason: input.reason.trim(), listSha256, records: rows.length },
    ...{ approvals: settings?.approvals ?? usualApprovals, proposedById: work.actor.personId, proposedAt: now },
  });
  await work.flush();
  await work.query(
    `insert into "record_disposal_item" ("institution_id", "id", "disposal_id", "record_id", "place", "state")
     select $1, gen_random_uuid(), $2, t."id"::uuid, t."place", 'PENDING' from unnest($3::text[]) with ordinality as t("id", "place")`,
    [institutionId, id, rows.map((row) => row.id)],
  );
  work.announce({
    ...{ kind: 'RECORD_DISPOSAL_PROPOSED', subjectType: 'RecordDisposal', subjectId: id, subjectVersion: 1 },
    facts: { number, records: rows.length, listSha256 },
  });
  return ok({ id });
}

/** What is to be destroyed, of a series or of all, and not listed yet: as far as `which` says. */
const dueIn = (work: Work<Actor>, seriesId: string | null, which: string): Promise<Listed[]> =>
  work.query<Listed>(
    `select * from (${listedSql} and r."disposition" = 'DESTROY' and r."status" = 'ACTIVE' and r."retain_until" is not null
       and ($3::uuid is null or r."series_id" = $3)) l
     where ${which} and not "taken" order by "id" limit ${MOST_LISTED}`,
    [work.institutionId, work.now.toISOString(), seriesId],
  );

/** One figure for the whole list: ids and hashes, in the order of ids. */
export const listHash = (rows: readonly { readonly id: string; readonly sha256: string | null }[]): string =>
  createHash('sha256')
    .update(rows.map(({ id, sha256 }) => `${id} ${sha256 ?? '-'}\n`).join(''))
    .digest('hex');

async function isSeries(work: Work<Actor>, id: string | null): Promise<boolean> {
  const rows = await work.query('select 1 as one from "record_series" where "institution_id" = $1 and "id" = $2', [
    work.institutionId,
    id,
  ]);
  return rows.length > 0;
}

/** What is wrong with each record that was named: all of it at once. */
async function faultsOf(
  work: Work<Actor>,
  named: readonly (string | null)[],
  rows: readonly Listed[],
): Promise<Problem[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const seen = await work.em.find(FiledRecord, {
    institutionId: work.institutionId,
    id: { $in: rows.map((row) => row.id) },
  });
  const visible = new Set(seen.map((one) => one.id));
  return named.flatMap((id, at) => {
    const path = ['input', 'recordIds', String(at)];
    const row = id === null || !visible.has(id) ? undefined : byId.get(id);
    if (!row) return [notFound(...path)];
    if (row.because !== null) return [kept(path, row.because)];
    return row.taken ? [listedAlready(path, globalId('rec', row.id))] : [];
  });
}

const clockSays = [
  'its retention is over by the server’s clock but not by the database’s, and both must say so: a clock that was moved disposes of nothing',
  'masa simpannya berakhir menurut jam server tetapi belum menurut jam basis data, padahal keduanya harus sepakat: jam yang dimajukan tidak memusnahkan apa pun',
] as const;
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  GONE: ['it was destroyed already', 'sudah dimusnahkan'],
  HELD: ['it is held (recordHolds says by whom and why)', 'sedang ditahan (lihat recordHolds)'],
  PERMANENT: ['its series keeps it for good', 'serinya disimpan permanen'],
  NOT_DUE: ['its retention is not over', 'masa simpannya belum berakhir'],
  CLOCK_AHEAD: clockSays,
};
const kept = (path: readonly string[], because: string): Problem => {
  const [en, id] = reasons[because] ?? ['', ''];
  return problem('GUARD_FAILED', path, text(`It stays: ${en}.`, `Tetap disimpan: ${id}.`), {
    unmet: [{ code: because, explanation: text(en, id), whoCanMeet: [] }],
  });
};
const listedAlready = (path: readonly string[], id: string): Problem =>
  invalid(path, `${id} is listed by another act of disposal.`, `${id} sudah tercantum pada berita acara lain.`);
const howMany = invalid(['input', 'recordIds'], '1 to 1,000 records.', '1 sampai 1.000 arsip.');
const clockAhead = problem(
  'GUARD_FAILED',
  ['input'],
  text(`No record is listed: of each ${clockSays[0]}.`, `Tidak ada arsip yang tercantum: ${clockSays[1]}.`),
  { unmet: [{ code: 'CLOCK_AHEAD', explanation: text(...clockSays), whoCanMeet: [] }] },
);
const nothingDue = invalid(
  ['input'],
  'No record to be destroyed is past its retention and free of holds.',
  'Tidak ada arsip musnah yang masa simpannya telah berakhir dan bebas dari penahanan.',
);
