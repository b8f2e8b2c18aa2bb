import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';

/** Row ids of days of a calendar by their global ids; null stands for all of them. */
export async function daysNamed(
  work: Work<Actor>,
  calendarId: string,
  globalIds: readonly string[] | null,
): Promise<Result<readonly string[] | null, Problem[]>> {
  if (globalIds === null) return ok(null);
  const ids = globalIds.map((id) => rowId('cld', id));
  const rows = await work.query<{ id: string }>(
    'select "id" from "calendar_day" where "institution_id" = $1 and "calendar_id" = $2 and "id" = any($3)',
    [work.institutionId, calendarId, ids.filter((id) => id !== null)],
  );
  const found = new Set(rows.map(({ id }) => id));
  const problems = ids.flatMap((id, at) =>
    id !== null && found.has(id) ? [] : [notFound('input', 'dayIds', String(at))],
  );
  return problems.length > 0 ? fail(problems) : ok([...found]);
}
