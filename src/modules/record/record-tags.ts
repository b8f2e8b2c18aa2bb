import type { Problem } from '../../kernel/problem.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { checkText, kept } from '../identity/check.js';
import { invalid, notFound } from '../identity/problems.js';
import type { RecordTagCode } from './record.rules.js';

export interface TagInput {
  readonly tag: RecordTagCode;
  readonly unitId: string;
  readonly criterion?: string | null;
}
const MOST = 50;

/** What is wrong with tags somebody gives: units that are none, criteria too long. */
export async function checkTags(work: Work<Actor>, tags: readonly TagInput[]): Promise<Problem[]> {
  const problems = tags.flatMap(({ criterion }, at) =>
    checkText(['input', 'tags', String(at), 'criterion'], criterion, 100, 'OPTIONAL'),
  );
  if (tags.length > MOST) problems.push(invalid(['input', 'tags'], `At most ${MOST}.`, `Paling banyak ${MOST}.`));
  const units = tags.map(({ unitId }) => rowId('unit', unitId));
  const rows = await work.query<{ id: string }>(
    'select "id" from "org_unit" where "institution_id" = $1 and "id" = any($2)',
    [work.institutionId, units.filter((id) => id !== null)],
  );
  const known = new Set(rows.map((row) => row.id));
  for (const [at, unit] of units.entries())
    if (unit === null || !known.has(unit)) problems.push(notFound('input', 'tags', String(at), 'unitId'));
  return problems;
}

/** The tags of a record are these, and no others. */
export async function setTags(work: Work<Actor>, recordId: string, tags: readonly TagInput[]): Promise<void> {
  await work.query('delete from "record_tag" where "institution_id" = $1 and "record_id" = $2', [
    work.institutionId,
    recordId,
  ]);
  await work.query(
    `insert into "record_tag" ("institution_id", "id", "record_id", "tag", "unit_id", "criterion", "tagged_by_id", "at")
     select $1, t."id", $2, t."tag", t."unit", t."criterion", $3, $4
     from json_to_recordset($5) as t("id" uuid, "tag" text, "unit" uuid, "criterion" text)`,
    [
      ...[work.institutionId, recordId, work.actor.personId, work.now.toISOString()],
      JSON.stringify(
        tags.map(({ tag, unitId, criterion }) => ({
          ...{ id: work.ids.next(), tag, unit: rowId('unit', unitId), criterion: kept(criterion) },
        })),
      ),
    ],
  );
}

/** For the log: codes and ids. A criterion is somebody's words, and stays in the row. */
export const tagFacts = (tags: readonly TagInput[]) =>
  tags.map(({ tag, unitId }) => ({ tag, unitId: rowId('unit', unitId) }));
