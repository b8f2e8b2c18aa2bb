import type { GraphQLResolveInfo } from 'graphql';
import { all, among, equals } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { selectObject } from '../../platform/read/compile.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { nodesBelow, objectType, selectionOf } from '../../platform/read/selection.js';
import { caller, type Request } from '../identity/request.js';
import { needVisible } from '../need/need.policy.js';
import { type Candidate, matchOf, ranked } from './match.rules.js';

interface Found extends Candidate {
  readonly id: string;
  readonly name: string;
}

const MOST = 50;

/** The partners that fit a need best, each with the reasons; null for a need the caller cannot see. For staff. */
export async function needMatches(
  request: Request,
  needId: string,
  most: number | null,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const viewer = caller(request);
  const { institutionId } = viewer;
  const { gateway } = request.runner;
  const id = rowId('need', needId);
  if (id === null || viewer.kind !== 'STAFF') return null;
  const asked = new Parameters();
  const visible = whereSql(all(equals('id', id), needVisible(viewer)), 'n', asked);
  const [need] = await gateway.read<{ topics: { id: string; code: string; title: object }[] }>(
    institutionId,
    `select coalesce((select json_agg(json_build_object('id', t."id", 'code', t."code", 'title', t."title") order by nt."place")
       from "need_topic" nt join "topic" t on t."institution_id" = nt."institution_id" and t."id" = nt."topic_id"
       where nt."institution_id" = n."institution_id" and nt."need_id" = n."id"), '[]') as "topics"
     from "need" n where n."institution_id" = ${asked.add(institutionId)} and ${visible}`,
    asked.values,
  );
  if (!need) return null;
  const wanted = need.topics.map((topic) => topic.id);
  const found = await gateway.read<Found>(institutionId, candidates, [institutionId, wanted]);
  const best = ranked(found.map((one) => ({ ...one, match: matchOf(wanted, one) })));
  const named = best.slice(0, Math.min(Math.max(most ?? 10, 1), MOST));
  const partners = await partnersOf(
    request,
    named.map((one) => one.id),
    info,
  );
  const titled = (ids: readonly string[]) => need.topics.filter((topic) => ids.includes(topic.id)).map(asTopic);
  return {
    topics: need.topics.map(asTopic),
    unmet: titled(wanted.filter((topic) => !found.some((one) => one.offers.includes(topic)))),
    matches: named.map(({ id: partnerId, match }) => ({
      partner: partners.get(partnerId) ?? null,
      score: match.score,
      because: match.because.map((one) => ({ ...one, topics: titled(one.topics) })),
    })),
  };
}

const asTopic = ({ id, ...rest }: { id: string }) => ({ topicId: globalId('top', id), ...rest });

/** Partners that have anything to do with the topics, and how earlier cooperations with them went. */
const candidates = `
  with about as (
    select coalesce(m."merged_into_id", m."id") as "partner_id", array_agg(pt."topic_id") filter (where pt."role" = 'OFFERS') as "offers",
      array_agg(pt."topic_id") filter (where pt."role" = 'AIMS') as "aims"
    from "partner_topic" pt join "partner" m on m."institution_id" = pt."institution_id" and m."id" = pt."partner_id"
    where pt."institution_id" = $1 and pt."topic_id" = any($2::uuid[]) group by 1
  ), done as (
    select coalesce(m."merged_into_id", m."id") as "partner_id", array_agg(distinct nt."topic_id") as "agreed"
    from "need_topic" nt
    join "need" n on n."institution_id" = nt."institution_id" and n."id" = nt."need_id"
    join "cooperation" c on c."institution_id" = n."institution_id" and c."id" = n."cooperation_id"
      and (c."status" in ('ACTIVE', 'UNDER_REVIEW') or c."outcome_kind" in ('AGREEMENT', 'EXTENDED', 'DEVELOPED', 'EXPIRED'))
    join "partner" m on m."institution_id" = c."institution_id" and m."id" = c."partner_id"
    where nt."institution_id" = $1 and nt."topic_id" = any($2::uuid[]) group by 1
  )
  select p."id", p."name", coalesce(about."offers", '{}') as "offers", coalesce(about."aims", '{}') as "aims",
    coalesce(done."agreed", '{}') as "agreed", (
      select count(*)::int from "cooperation" c
      where c."institution_id" = $1 and c."partner_id" = p."id" and c."outcome_kind" = 'TERMINATED') as "endedEarly"
  from "partner" p
  left join about on about."partner_id" = p."id" left join done on done."partner_id" = p."id"
  where p."institution_id" = $1 and p."merged_into_id" is null
    and (about."partner_id" is not null or done."partner_id" is not null)`;

/** The partners as the client asks for them, by row id. */
async function partnersOf(
  request: Request,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<Map<string, object>> {
  const matches = nodesBelow(info, objectType(info, 'NeedMatches'), 'matches');
  const nodes = selectionOf(matches, objectType(info, 'NeedMatch'), info)
    .filter((selected) => selected.name === 'partner')
    .flatMap((selected) => selected.nodes);
  if (ids.length === 0 || nodes.length === 0) return new Map();
  const viewer = caller(request);
  const { institutionId } = viewer;
  const parameters = new Parameters();
  const compilation = { projections: request.projections, viewer, institutionId, parameters, info };
  const sql = selectObject(compilation, 'Partner', nodes, among('id', ids), '', [], ['id']);
  const rows = await request.runner.gateway.read<{ row: { $id: string } }>(
    institutionId,
    `select row_to_json(r) as "row" from (${sql}) r`,
    parameters.values,
  );
  return new Map(rows.map(({ row }) => [row.$id, row]));
}
