import type { MeasureUse } from '../../engines/indicator/pack.js';
import type { Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { globalId } from '../../platform/read/global-id.js';
import { keyset, type Page, type PageArguments, pageOf, sizeOf } from '../../platform/read/page.js';
import type { Order } from '../../platform/read/projection.js';
import type { EvidenceRow } from '../document/evidence.js';
import { type Asked, factsSql } from './count-measure.js';
import type { DrillKey } from './drill-key.js';
import type { ProofKind, Span } from './measure.js';
import { packOf, spanOf } from './packs-in-force.js';

/** A count to be looked behind. */
export interface Drilled {
  readonly key: DrillKey;
  readonly use: MeasureUse;
  readonly span: Span;
  readonly asked: Asked;
}

/** What a key speaks of; null when it names nothing of this institution. */
export async function drilled(queries: Queries, institutionId: string, key: DrillKey): Promise<Drilled | null> {
  const pack = await packOf(queries, institutionId, key.pack);
  const definition = pack?.indicators.find((one) => one.definition.code === key.indicator)?.definition;
  if (!pack || !definition || !Object.hasOwn(definition.measures, key.measure)) return null;
  const use = definition.measures[key.measure];
  const span = spanOf(pack.pack.yearStarts, key.year, key.asOf);
  if (!use || !span) return null;
  const { unitKinds } = pack;
  return { key, use, span, asked: { institutionId, use, span, unitKinds, per: definition.per, scope: key.scope } };
}

/** The rows behind the count, as a CTE `behind`: the very rows that were counted. */
function behindSql({ asked, key, use }: Drilled, parameters: Parameters): string {
  const { ctes } = factsSql(asked, parameters);
  const unit =
    use.of === 'figures.value' ? figureUnit(key, parameters) : key.unit ? liftedUnit(key.unit, parameters) : 'true';
  const dharma = key.dharma ? `f."dharma" = ${parameters.add(key.dharma)}` : 'true';
  const level = key.level ? `f."level" = ${parameters.add(key.level)}` : 'true';
  return `${ctes}, behind as (select f.* from facts f where ${unit} and ${dharma} and ${level})`;
}

const liftedUnit = (unit: string, parameters: Parameters): string =>
  `f."unit_id" in (select "unit_id" from lift where "top_id" = ${parameters.add(unit)}::uuid)`;

/** A figure is of the very unit it was recorded for. */
const figureUnit = ({ unit, scope }: DrillKey, parameters: Parameters): string =>
  `f."unit_id" is not distinct from ${parameters.add(unit ?? scope)}::uuid`;

export interface Behind {
  /** How many are counted; a figure's own value is no count. */
  readonly count: number;
  /** The cooperations behind them, by row id. */
  readonly cooperationIds: readonly string[];
}

export async function behind(queries: Queries, drill: Drilled): Promise<Behind> {
  const parameters = new Parameters();
  const [row] = await queries.query<Behind>(
    `${behindSql(drill, parameters)} select count(distinct "counted_id")::int as "count",
       coalesce(array_agg(distinct "cooperation_id") filter (where "cooperation_id" is not null), '{}') as "cooperationIds"
     from behind`,
    parameters.values,
  );
  return row ?? { count: 0, cooperationIds: [] };
}

/** One thing that shows something to count. */
export interface Proof {
  readonly kind: ProofKind;
  readonly on: string;
  readonly title: string;
  readonly sourceId: string;
  readonly cooperationId: string | null;
  readonly files: readonly EvidenceRow[];
  readonly index: string | null;
  readonly responses: number | null;
}

const prefixes: Readonly<Record<ProofKind, string>> = {
  ACTIVITY: 'atv',
  AGREEMENT: 'coo',
  ASPECT: 'cas',
  BENEFIT: 'cbe',
  DECISION: 'coo',
  FIGURE: 'fig',
  SERVICE: 'svc',
  SUCCESSOR: 'coo',
  SURVEY: 'svy',
  UNIT: 'unit',
};
const latest: Order = { column: 'on_day', type: 'date' };

/** The file of a row of a table, as an Evidence; where the row has one. */
const fileOf = (of: string, table: string): string => `
  select json_agg(json_build_object('of', '${of}', 'id', e."id", 'fileName', e."evidence_name")) from "${table}" e
  where e."institution_id" = $1 and e."id" = p."proof_id" and e."evidence_file_id" is not null`;

const files = `coalesce(case p."proof"
  when 'ACTIVITY' then (select json_agg(json_build_object('of', 'execution-file', 'id', x."id", 'fileName', x."name") order by x."at", x."id")
    from "execution_file" x where x."institution_id" = $1 and x."activity_id" = p."proof_id")
  when 'BENEFIT' then (${fileOf('cooperation-benefit', 'cooperation_benefit')})
  when 'ASPECT' then (${fileOf('cooperation-aspect', 'cooperation_aspect')})
  when 'FIGURE' then (${fileOf('figure', 'figure')}) end, '[]')`;

interface Row extends Omit<Proof, 'sourceId' | 'cooperationId'> {
  readonly $at: string;
  readonly $id: string;
  readonly proofId: string;
  readonly cooperation: string | null;
}

/** What shows it, the latest first; one statement. */
export async function proofsBehind(queries: Queries, drill: Drilled, page: PageArguments): Promise<Page<Proof>> {
  const { size, backward } = sizeOf(page);
  const parameters = new Parameters();
  const rowsBehind = behindSql(drill, parameters);
  const cursor = backward ? page.before : page.after;
  const after = cursor == null ? 'true' : keyset('p', latest, backward, cursor, parameters);
  const direction = backward ? 'asc' : 'desc';
  const [raw] = await queries.query<{ rows: readonly Row[]; total: number }>(
    `${rowsBehind}, proofs as (
       select distinct md5("proof" || "proof_id" || coalesce("cooperation_id"::text, ''))::uuid as "id", "proof", "proof_id",
         "cooperation_id", "on_day", "title" from behind),
     page as (select p.* from proofs p where ${after} order by p."on_day" ${direction}, p."id" ${direction} limit ${size + 1})
     select (select count(*)::int from proofs) as "total", (
       select coalesce(json_agg(json_build_object('$at', p."on_day"::text, '$id', p."id", 'kind', p."proof", 'on', p."on_day"::text,
         'title', p."title", 'proofId', p."proof_id", 'cooperation', p."cooperation_id", 'files', ${files},
         'index', trim_scale(s."index")::text, 'responses', s."responses") order by p."on_day" ${direction}, p."id" ${direction}), '[]')
       from page p left join "cooperation_satisfaction" s
         on p."proof" = 'SURVEY' and s."institution_id" = $1 and s."campaign_id" = p."proof_id") as "rows"`,
    parameters.values,
  );
  const rows = (raw?.rows ?? []).map(({ proofId, cooperation, ...row }) => ({
    ...row,
    sourceId: globalId(prefixes[row.kind], proofId),
    cooperationId: cooperation && globalId('coo', cooperation),
  }));
  return pageOf<Proof>({ rows, total: raw?.total ?? 0 }, page);
}
