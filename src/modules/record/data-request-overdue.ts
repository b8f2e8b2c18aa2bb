import { type House, houseAct } from '../../platform/job/house-act.js';
import { serveEach } from '../../platform/job/serve-each.js';

/** Tells, once each, of requests that nobody has answered within their time. */
export async function tellOverdueRequests(house: House): Promise<void> {
  const late = await house.gateway.system.query<{ institutionId: string; id: string }>(
    `select "institution_id" as "institutionId", "id" from "data_request"
     where "done_at" is null and "overdue_told_at" is null and "due_at" < $1 limit 1000`,
    [house.clock.now().toISOString()],
  );
  await serveEach(late, ({ institutionId, id }) =>
    houseAct(house, institutionId, async (work) => {
      const [row] = await work.query<{ version: number; dueAt: string }>(
        `update "data_request" set "overdue_told_at" = $3 where "institution_id" = $1 and "id" = $2
           and "done_at" is null and "overdue_told_at" is null
         returning "version", to_json("due_at") #>> '{}' as "dueAt"`,
        [institutionId, id, work.now.toISOString()],
      );
      if (!row) return;
      work.announce({
        ...{ kind: 'DATA_REQUEST_OVERDUE', subjectType: 'DataRequest', subjectId: id, subjectVersion: row.version },
        facts: { dueAt: row.dueAt },
      });
    }),
  );
}
