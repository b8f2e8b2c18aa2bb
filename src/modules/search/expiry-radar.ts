import type { GraphQLResolveInfo } from 'graphql';
import { type CivilDate, civilDateIn } from '../../kernel/civil-date.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { globalId } from '../../platform/read/global-id.js';
import { cooperationVisible } from '../cooperation/cooperation.policy.js';
import { caller, type Request, reader } from '../identity/request.js';
import { endings } from './expiry.js';
import { LAPSED, type NextStep } from './expiry.rules.js';
import { nodesAt } from './objects-below.js';
import { expirySettingVisible } from './search.policy.js';

/** So many agreements are told of in a bucket, the first to end first; all are counted. */
export const MOST_IN_BUCKET = 100;

interface Row {
  readonly id: string;
  readonly rung: string;
  readonly endsOn: CivilDate;
  readonly daysLeft: number;
  readonly unitId: string | null;
  readonly nextStep: NextStep;
  readonly successorId: string | null;
  readonly toldAt: string | null;
  readonly count: number;
}

/** All settings of the institution, the general one first. */
export function expirySettings(request: Request): Promise<object[]> {
  const actor = caller(request);
  const parameters = new Parameters();
  const institution = parameters.add(actor.institutionId);
  return request.runner.gateway.read<object>(
    actor.institutionId,
    `select 'xps_' || s."id" as "id", k."code" as "kindCode", s."lead_times" as "leadTimes", s."version"
     from "expiry_setting" s
     left join "agreement_kind" k on k."institution_id" = s."institution_id" and k."id" = s."kind_id"
     where s."institution_id" = ${institution} and ${whereSql(expirySettingVisible(actor), 's', parameters)}
     order by k."code" nulls first`,
    parameters.values,
  );
}

/** The agreements that the caller sees coming to an end, by the rung each stands on; those that lapsed come first. */
export async function expiryRadar(
  request: Request,
  asOf: CivilDate | null,
  info: GraphQLResolveInfo,
): Promise<object[]> {
  const actor = caller(request);
  if (actor.kind !== 'STAFF') return [];
  const day = asOf ?? civilDateIn(request.runner.clock.now(), actor.timeZone);
  const parameters = new Parameters();
  const [on, institution] = [day, actor.institutionId].map((value) => parameters.add(value));
  const seen = whereSql(cooperationVisible(actor), 'c', parameters);
  const seenNext = whereSql(cooperationVisible(actor), 'n', parameters);
  const rows = await request.runner.gateway.read<Row>(
    actor.institutionId,
    `with ending as (
       select e.*, count(*) over (partition by e."rung")::int as "count",
         row_number() over (partition by e."rung" order by e."ends_on", e."id") as "place"
       from (${endings(() => `${on}::date`)}) e
       join "cooperation" c on c."institution_id" = e."institution_id" and c."id" = e."id"
       where e."institution_id" = ${institution} and ${seen}
     )
     select e."id", e."rung", e."ends_on"::text as "endsOn", e."ends_on" - e."day" as "daysLeft", e."unit_id" as "unitId",
       e."count", x."id" as "successorId", t."told_at"::text as "toldAt",
       case when x."status" in ('ACTIVE', 'UNDER_REVIEW') then 'SUCCESSOR_IN_FORCE' when x."id" is not null then 'SUCCESSOR_OPEN'
         when e."phase" in ('EVALUATION', 'DECISION') then 'DECISION_UNDER_WAY' else 'NOTHING_BEGUN' end as "nextStep"
     from ending e
     left join lateral (select n."id", n."status" from "cooperation" n where n."institution_id" = e."institution_id"
       and n."predecessor_id" = e."id" and n."status" <> 'CLOSED' and ${seenNext} order by n."registered_at" desc, n."id" limit 1) x on true
     left join "expiry_told" t on t."institution_id" = e."institution_id" and t."cooperation_id" = e."id"
       and t."ends_on" = e."ends_on" and t."rung" = e."rung"
     where e."place" <= ${MOST_IN_BUCKET} order by e."ends_on", e."id"`,
    parameters.values,
    'FRESH',
  );
  const objects = await objectsOf(request, rows, info);
  return rungsOf(rows).map(([rung, entries]) => ({
    leadTime: rung === LAPSED ? null : rung,
    lapsed: rung === LAPSED,
    cooperations: entries[0]?.count ?? 0,
    entries: entries.map((row) => ({
      ...row,
      cooperation: objects.cooperation.get(row.id),
      successor: objects.successor.get(row.successorId ?? '') ?? null,
      unit: objects.unit.get(row.unitId ?? '') ?? null,
    })),
  }));
}

/** By rung, in the order the first of each comes. */
function rungsOf(rows: readonly Row[]): [string, Row[]][] {
  const rungs = new Map<string, Row[]>();
  for (const row of rows) rungs.set(row.rung, [...(rungs.get(row.rung) ?? []), row]);
  return [...rungs];
}

/** Three statements at most, however many agreements there are. */
async function objectsOf(request: Request, rows: readonly Row[], info: GraphQLResolveInfo) {
  const below = async (field: string, prefix: string, ids: readonly (string | null)[]) => {
    const nodes = nodesAt(info, [
      ['ExpiryBucket', 'entries'],
      ['ExpiryEntry', field],
    ]);
    const wanted = [...new Set(ids.flatMap((id) => id ?? []))];
    if (nodes.length === 0 || wanted.length === 0) return new Map<string, object | null>();
    const named = wanted.map((id) => globalId(prefix, id));
    const found = await reader(request).nodes(named, { ...info, fieldNodes: nodes });
    return new Map(wanted.map((id, at) => [id, found[at] ?? null]));
  };
  return {
    cooperation: await below(
      'cooperation',
      'coo',
      rows.map((row) => row.id),
    ),
    successor: await below(
      'successor',
      'coo',
      rows.map((row) => row.successorId),
    ),
    unit: await below(
      'unit',
      request.projections.get('OrgUnit').prefix,
      rows.map((row) => row.unitId),
    ),
  };
}
