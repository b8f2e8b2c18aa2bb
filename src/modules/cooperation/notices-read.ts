import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { all, among, any, compare } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { notFound, required } from '../identity/problems.js';
import { noticeVisible } from './notice.policy.js';

export interface NoticesRead {
  readonly noticeIds?: readonly string[] | null;
  readonly upTo?: Date | null;
}

const MOST = 100;

/** Marks own notices as read. What was read before keeps its instant; nobody else is told. */
export async function noticesRead(
  work: Work<Actor>,
  input: NoticesRead,
): Promise<Result<Record<string, never>, Problem[]>> {
  const given = input.noticeIds ?? [];
  if (given.length === 0 && input.upTo == null) return fail([required('input', 'noticeIds')]);
  if (given.length > MOST) return fail([tooMany]);
  const ids = given.map((id) => rowId('ntc', id));
  const parameters = new Parameters();
  const named = among(
    'id',
    ids.flatMap((id) => id ?? []),
  );
  const meant = input.upTo == null ? named : any(named, compare('at', '<=', input.upTo.toISOString()));
  const condition = whereSql(all(meant, noticeVisible(work.actor)), 'n', parameters);
  const now = parameters.add(work.now.toISOString());
  const rows = await work.query<{ id: string }>(
    `update "notice" n set "read_at" = coalesce(n."read_at", ${now})
     where n."institution_id" = ${parameters.add(work.institutionId)} and ${condition} returning n."id"`,
    parameters.values,
  );
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.flatMap((id, index) =>
    id !== null && found.has(id) ? [] : [notFound('input', 'noticeIds', String(index))],
  );
  return missing.length > 0 ? fail(missing) : ok({});
}

const tooMany: Problem = problem(
  'TOO_MANY',
  ['input', 'noticeIds'],
  text(`At most ${MOST} notices at once.`, `Paling banyak ${MOST} pemberitahuan sekaligus.`),
);
