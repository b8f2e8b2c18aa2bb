import { all } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import { caller, type Request } from '../identity/request.js';
import { achievementVisible } from './value.policy.js';
import { achievementFilter } from './value.queries.js';
import type { AchievementWhere } from './value.type.js';

/** What cooperations brought, counted by category and reach; only what counts and the caller may see. */
export function achievementCounts(request: Request, where: AchievementWhere | null): Promise<object[]> {
  const actor = caller(request);
  const parameters = new Parameters();
  const condition = whereSql(
    all({ is: 'null', column: 'withdrawn_at' }, achievementVisible(actor), achievementFilter(where ?? {})),
    'a',
    parameters,
  );
  const institution = parameters.add(actor.institutionId);
  return request.runner.gateway.read<object>(
    actor.institutionId,
    `select a."category", a."reach", count(*)::int as "achievements", count(distinct a."cooperation_id")::int as "cooperations"
     from "achievement" a where a."institution_id" = ${institution} and ${condition}
     group by a."category", a."reach" order by a."category", a."reach"`,
    parameters.values,
  );
}
