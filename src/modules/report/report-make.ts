import type { DataRow, DatasetName } from '../../engines/report/datasets.js';
import type { RegisteredFigure } from '../../engines/report/figures.js';
import { datasetsIn, makeReport, registeredIn } from '../../engines/report/make-report.js';
import type { Report } from '../../engines/report/report.js';
import type { Template } from '../../engines/report/template.js';
import { windowOf } from '../../engines/report/window.js';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { notFound } from '../identity/problems.js';
import { datasetSql, MOST_ROWS } from './dataset-sql.js';
import { evaluator } from './formula.js';
import { mayReadReports } from './report.policy.js';
import {
  dayToCome,
  noParameter,
  noTemplate,
  noUnitTaken,
  periodFault,
  readersOnly,
  tooManyRows,
  unitNeeded,
} from './report.problems.js';

/** Which report is asked for. */
export interface ReportAsk {
  /** The template's code; its version, or the one that is valid on the day. */
  readonly template: string;
  readonly version?: string | null;
  /** The unit's global id. */
  readonly unit?: string | null;
  readonly period?: string | null;
  readonly parameters?: readonly { readonly code: string; readonly values: readonly string[] }[] | null;
  /** Today when not said. */
  readonly asOf?: CivilDate | null;
}
export interface MadeReport {
  readonly templateId: string;
  readonly template: Template;
  readonly unitId: string | null;
  readonly report: Report;
}

interface TemplateRow {
  readonly id: string;
  readonly definition: Template;
  readonly hash: string;
  readonly confirmed: readonly string[];
}
/** The one that is asked for by its version; else the one valid on the day that became valid last. */
const templateSql = `select "id", "definition", "hash", "confirmed_sources" as "confirmed" from "report_template"
  where "institution_id" = $1 and "code" = $2 and "retired_at" is null and ("label" = $3 or ($3 is null
    and "valid_from" <= $4 and ("valid_until" is null or "valid_until" >= $4)))
  order by "valid_from" desc, "created_at" desc, "id" desc limit 1`;
const aboutSql = `select i."name" as "institution", u."id" as "unitId", u."code" as "unitCode", u."name" as "unitName" from "institution" i
  left join "org_unit" u on u."institution_id" = i."id" and u."id" = $2::uuid where i."id" = $1`;
interface About {
  readonly institution: LocalizedText;
  readonly unitId: string | null;
  readonly unitCode: string;
  readonly unitName: LocalizedText;
}
const figuresSql = `select f."code", case when f."unit_id" is null then 'INSTITUTION' else 'UNIT' end as "of", trim_scale(f."value")::text as "value",
    json_build_object('kind', 'FIGURE', 'id', f."id", 'label', f."code" || ' ' || f."period" || ': ' || f."source",
      'unit', (select u."name" ->> 'id' from "org_unit" u where u."institution_id" = f."institution_id" and u."id" = f."unit_id"),
      'evidence', case when e."id" is not null then json_build_object('fileId', e."id", 'fileName', f."evidence_name", 'sha256', e."sha256") end) as "source"
  from "figure" f left join "stored_file" e on e."institution_id" = f."institution_id" and e."id" = f."evidence_file_id"
  where f."institution_id" = $1 and f."code" = any($2) and f."valid_from" <= $3 and f."valid_to" >= $3
    and (f."unit_id" is null or f."unit_id" = $4::uuid) and f."withdrawn_at" is null
  order by f."code", f."valid_from", f."id"`;
const wordsSql = `select "question", "words" from "report_narrative" where "institution_id" = $1 and "code" = $2
  and "period" = $3 and "unit_id" is not distinct from $4::uuid`;

/**
 * A report from the rows as they are, told as of a day: by what is known today, what held then. Costs the same number of
 * statements however much there is. `at` is where the input names what it asks for.
 */
export async function reportMake(
  queries: Queries,
  actor: Actor,
  ask: ReportAsk,
  now: Date,
  at: readonly string[] = [],
): Promise<Result<MadeReport, Problem[]>> {
  if (!mayReadReports(actor)) return fail([readersOnly]);
  const { institutionId } = actor;
  const today = civilDateIn(now, actor.timeZone);
  const asOf = ask.asOf ?? today;
  if (asOf > today) return fail([dayToCome([...at, 'asOf'])]);
  const [row] = await queries.query<TemplateRow>(templateSql, [institutionId, ask.template, ask.version ?? null, asOf]);
  if (!row) return fail([noTemplate([...at, 'template'])]);
  const template = row.definition;
  const problems: Problem[] = [];
  const wanted = ask.unit == null ? null : rowId('unit', ask.unit);
  const [about] = await queries.query<About>(aboutSql, [institutionId, wanted]);
  if (!about) throw new Error('an institution that is logged in to is not there');
  if (ask.unit != null && about.unitId === null) problems.push(notFound(...at, 'unit'));
  else if (ask.unit != null && template.unit === 'NONE') problems.push(noUnitTaken([...at, 'unit']));
  if (ask.unit == null && template.unit === 'REQUIRED') problems.push(unitNeeded([...at, 'unit']));
  const window = windowOf(template.period, ask.period ?? null, asOf);
  if (typeof window === 'string') problems.push(periodFault([...at, 'period'], window));
  for (const [index, { code }] of (ask.parameters ?? []).entries())
    if (!template.parameters.some((one) => one.code === code))
      problems.push(noParameter([...at, 'parameters', String(index), 'code']));
  if (problems.length > 0 || typeof window === 'string') return fail(problems);
  const { unitId } = about;
  const rows: Partial<Record<DatasetName, readonly DataRow[]>> = {};
  for (const name of datasetsIn(template)) {
    const found = await queries.query<DataRow>(datasetSql[name], [institutionId, window.until, unitId]);
    if (found.length > MOST_ROWS) return fail([tooManyRows(MOST_ROWS)]);
    rows[name] = found;
  }
  const figures = await queries.query<RegisteredFigure>(figuresSql, [
    ...[institutionId, registeredIn(template)],
    ...[window.until, unitId],
  ]);
  const written = await queries.query<{ question: string; words: string }>(wordsSql, [
    ...[institutionId, template.code, window.label, unitId],
  ]);
  const chosen = Object.fromEntries(
    template.parameters.map((one) => [
      one.code,
      ask.parameters?.find(({ code }) => code === one.code)?.values ?? one.default,
    ]),
  );
  const report = makeReport(
    template,
    {
      hash: row.hash,
      institution: about.institution,
      unit: unitId === null ? null : { code: about.unitCode, name: about.unitName },
      ...{ window, asOf, chosen, confirmed: row.confirmed, rows, figures },
      words: Object.fromEntries(written.map(({ question, words }) => [question, words])),
    },
    evaluator(),
  );
  return ok({ templateId: row.id, template, unitId, report });
}
