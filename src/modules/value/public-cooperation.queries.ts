import type { GraphQLResolveInfo } from 'graphql';
import { isStorable } from '../../kernel/text.js';
import { all, among, type Where } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { tree, when } from '../../platform/read/filters.js';
import { keyset, type Page, pageOf, type RawPage, sizeOf } from '../../platform/read/page.js';
import { nodesBelow, objectType } from '../../platform/read/selection.js';
import { lastDay } from '../cooperation/last-day.js';
import type { Request } from '../identity/request.js';
import type {
  PublicCooperationArgs,
  PublicCooperationType,
  PublicCooperationWhere,
} from './public-cooperation.type.js';

const order = { column: 'consent_at', type: 'timestamptz' } as const;

const achieved = `from "achievement" a where a."institution_id" = c."institution_id" and a."cooperation_id" = c."id"
  and a."withdrawn_at" is null`;

const shownFilter = (where: PublicCooperationWhere): Where =>
  tree(
    where,
    shownFilter,
    when(where.categoryIn, (kinds) => ({
      is: 'exists',
      table: 'achievement',
      on: { institution_id: 'institution_id', cooperation_id: 'cooperation_id' },
      where: all(among('category', kinds), { is: 'null', column: 'withdrawn_at' }),
    })),
  );

/** What is shown, as one condition on both the page and its count. */
const shown = (
  institution: string,
  { where }: PublicCooperationArgs,
  demoMode: boolean,
  parameters: Parameters,
): string =>
  `from "institution" i
   join "publication" p on p."institution_id" = i."id" and p."status" = 'PUBLISHED'
   join "cooperation" c on c."institution_id" = p."institution_id" and c."id" = p."cooperation_id"
   join "partner" m on m."institution_id" = c."institution_id" and m."id" = c."partner_id"
   where i."code" = ${parameters.add(institution)} and (not i."demo" or ${parameters.add(demoMode)})
   and ${whereSql(shownFilter(where ?? {}), 'p', parameters)}`;

/**
 * What both sides agreed to show, for anyone, the latest first. There is no login to bind a connection by, so the engine
 * room reads, and these columns only; a withdrawal holds from the next read on.
 */
export async function publicCooperations(
  request: Request,
  institution: string,
  args: PublicCooperationArgs,
  info: GraphQLResolveInfo,
): Promise<Page<PublicCooperationType>> {
  const { size, backward } = sizeOf(args);
  const { demoMode } = request.settings;
  const { system } = request.runner.gateway;
  if (!isStorable(institution)) return pageOf({ rows: [], total: 0 }, args);
  const parameters = new Parameters();
  const condition = shown(institution, args, demoMode, parameters);
  const cursor = backward ? args.before : args.after;
  const from = cursor == null ? '' : `and ${keyset('p', order, backward, cursor, parameters)}`;
  const direction = backward ? 'asc' : 'desc';
  const now = parameters.add(request.runner.clock.now().toISOString());
  const ongoing = `coalesce((${lastDay('c', 'i')}) >= (${now}::timestamptz at time zone i."time_zone")::date, true)`;
  const rows = await system.query<NonNullable<RawPage['rows']>[number]>(
    `select p."summary", m."name" as "partner", m."country" as "partnerCountry", ${ongoing} as "ongoing",
       c."ends_on"::text as "endsOn",
       coalesce((select json_agg(k order by k."category") from (
         select a."category", count(*)::int as "count" ${achieved} group by a."category") k), '[]') as "achievements",
       to_char(p."consent_at" at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as "$at", p."id" as "$id"
     ${condition} ${from} order by p."consent_at" ${direction}, p."id" ${direction} limit ${size + 1}`,
    parameters.values,
  );
  const asked = nodesBelow(info, objectType(info, 'PublicCooperationConnection'), 'totalCount').length > 0;
  if (!asked) return pageOf({ rows }, args);
  const counting = new Parameters();
  const [total] = await system.query<{ count: number }>(
    `select count(*)::int as "count" ${shown(institution, args, demoMode, counting)}`,
    counting.values,
  );
  return pageOf({ rows, total: total?.count ?? 0 }, args);
}
