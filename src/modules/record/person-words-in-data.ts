import type { Queries } from '../../platform/database/gateway.js';
import { ERASED, heldCase } from './personal-data.js';

/** Rows as they were read in or given, in which others may name a person: struck out value by value. */
export const mentionsInData: readonly (readonly [table: string, columns: readonly string[], caseOf: string | null])[] =
  [
    ['sheet_import_row', ['cells', 'faults'], null],
    ['form_answer', ['answers'], 't."container_id"'],
    ['survey_response', ['answers'], null],
    ['publication', ['summary'], 't."cooperation_id"'],
  ];

/** What is bound whole to a hash or a consent: changed, it would no longer be what was kept, adopted or agreed. */
export const boundWhole: readonly (readonly [table: string, column: string])[] = [
  ['kept_report', 'content'],
  ['programme_version', 'content'],
  ['instrument_composition', 'paper'],
  ['clause_text', 'body'],
  ['survey_share', 'frozen'],
];

interface Row {
  readonly id: string;
  /** By column. */
  readonly data: object;
  readonly struck: readonly { readonly said: string; readonly left: string }[];
  readonly held: boolean;
}

/** Strikes out what a pattern finds in the values of a table's data. A number that is found becomes the mark. */
export async function strikeInData(
  queries: Queries,
  institutionId: string,
  pattern: string,
  [table, columns, caseOf]: (typeof mentionsInData)[number],
): Promise<{ erased: number; held: number }> {
  const data = `jsonb_build_object(${columns.map((one) => `'${one}', t."${one}"`).join(', ')})`;
  const set = columns.map((one) => `"${one}" = nullif($3::jsonb -> '${one}', 'null')`);
  const rows = await queries.query<Row>(
    `select t."id", ${data} as "data", ${caseOf === null ? 'false' : heldCase(caseOf)} as "held",
       (select json_agg(json_build_object('said', v #>> '{}', 'left', regexp_replace(v #>> '{}', $2, '${ERASED}', 'gi')))
        from jsonb_path_query(${data}, 'strict $.**') v where ${found}) as "struck"
     from "${table}" t where t."institution_id" = $1
       and exists (select 1 from jsonb_path_query(${data}, 'strict $.**') v where ${found})`,
    [institutionId, pattern],
  );
  const free = rows.filter(({ held }) => !held);
  for (const row of free) {
    const left = new Map(row.struck.map((one) => [one.said, one.left]));
    await queries.query(`update "${table}" set ${set.join(', ')} where "institution_id" = $1 and "id" = $2`, [
      ...[institutionId, row.id, JSON.stringify(without(row.data, left))],
    ]);
  }
  return { erased: free.length, held: rows.length - free.length };
}

const found = `jsonb_typeof(v) in ('string', 'number') and v #>> '{}' ~* $2`;

function without(data: unknown, left: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(data)) return data.map((one) => without(one, left));
  if (data !== null && typeof data === 'object')
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, without(value, left)]));
  return (typeof data === 'string' || typeof data === 'number' ? left.get(String(data)) : undefined) ?? data;
}

/** How many rows of a table that is kept whole name the person. */
export async function countBound(
  queries: Queries,
  institutionId: string,
  pattern: string,
  [table, column]: (typeof boundWhole)[number],
): Promise<number> {
  const [row] = await queries.query<{ rows: number }>(
    `select count(*)::int as "rows" from "${table}" t where t."institution_id" = $1 and t."${column}"::text ~* $2`,
    [institutionId, pattern],
  );
  return row?.rows ?? 0;
}
