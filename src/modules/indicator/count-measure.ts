import type { Dharma, Level, MeasureUse, UnitRole } from '../../engines/indicator/pack.js';
import { decimal, type Rational, zero } from '../../kernel/exact/rational.js';
import type { Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import type { Span, UnitKinds } from './measure.js';
import { belowEach, unitsOf } from './measure-units.js';
import { measureNamed } from './measures.js';

/** What is counted, over which time, and by which units. */
export interface Asked {
  readonly institutionId: string;
  readonly use: MeasureUse;
  readonly span: Span;
  readonly unitKinds: UnitKinds;
  /** The units it is counted by, each with all below; null: the institution as a whole alone. */
  readonly per: UnitRole | null;
  /** Only what is of this unit or one below it; null: everything. */
  readonly scope: string | null;
}

/** The measure's rows, and the CTEs they stand on: `lift` (unit → the units it counts for) and `facts`. */
export function factsSql(
  asked: Asked,
  parameters: Parameters,
): { readonly ctes: string; readonly institution: string } {
  const { use, span, unitKinds, per, scope } = asked;
  const institution = parameters.add(asked.institutionId);
  const facts = measureNamed(use.of).facts({ use, span, unitKinds, parameters, institution });
  const until = `${parameters.add(span.until)}::date`;
  const within = scope ? scopeSql(institution, scope, parameters) : null;
  const tops = `select t."id" from (${per ? unitsOf(institution, unitKinds[per], until, parameters) : 'select null::uuid as "id" where false'}) t
    ${within ? 'where t."id" in (select "unit_id" from scope)' : ''}`;
  return {
    institution,
    ctes: `with recursive ${within ? `scope("top_id", "unit_id") as (${within}), ` : ''}
      lift("top_id", "unit_id") as (${belowEach(institution, tops, 'lift')}),
      facts as materialized (select * from (${facts}) every${within ? ' where "unit_id" in (select "unit_id" from scope)' : ''})`,
  };
}

const scopeSql = (institution: string, scope: string, parameters: Parameters): string =>
  belowEach(institution, `select ${parameters.add(scope)}::uuid as "id"`, 'scope');

/** What a measure came to, as a whole, by unit, and by unit, duty and level; null where it is not known. */
export type Counted = (unit: string | null, dharma?: Dharma | null, level?: Level | null) => Rational | null;

interface Row {
  readonly unit: string | null;
  readonly dharma: string | null;
  readonly level: string | null;
  readonly count: string;
}

/** Counts one measure by one statement. */
export async function countMeasure(queries: Queries, asked: Asked): Promise<Counted> {
  const parameters = new Parameters();
  const { ctes } = factsSql(asked, parameters);
  const isFigure = measureNamed(asked.use.of).counts === 'FIGURE';
  const rows = await queries.query<Row>(
    `${ctes} ${isFigure ? figures(asked.scope, parameters) : counts}`,
    parameters.values,
  );
  const known = new Map(rows.map((row) => [keyOf(row.unit, row.dharma, row.level), decimal(row.count)]));
  const nothing = isFigure ? null : zero;
  return (unit, dharma = null, level = null) => known.get(keyOf(unit, dharma, level)) ?? nothing;
}

const keyOf = (unit: string | null, dharma: string | null, level: string | null): string =>
  `${unit ?? ''}/${dharma ?? ''}/${level ?? ''}`;

const counts = `
  select null::uuid as "unit", null::text as "dharma", null::text as "level", count(distinct "counted_id")::text as "count" from facts
  union all
  select l."top_id", f."dharma", f."level", count(distinct f."counted_id")::text
  from facts f join lift l on l."unit_id" = f."unit_id"
  group by grouping sets ((l."top_id"), (l."top_id", f."dharma", f."level"))
  having grouping(f."dharma") = 1 or f."dharma" is not null`;

/** A figure is of the institution, or of the very unit it was recorded for. */
const figures = (scope: string | null, parameters: Parameters): string => `
  select case when f."unit_id" is not distinct from ${parameters.add(scope)}::uuid then null else f."unit_id" end as "unit",
    null as "dharma", null as "level", f."value"::text as "count" from facts f`;
