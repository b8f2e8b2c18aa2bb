import type { Definition } from '../../engines/workflow/definition.js';
import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';

/** Actions by which a case moves on from where it is monitored: they take a finished report up. */
const takingUp = ({ steps }: Definition): string[] =>
  steps
    .filter((step) => step.works?.some((one) => one.on === 'MONITORING'))
    .flatMap((step) =>
      step.actions
        .filter(({ routes = [] }) => routes.some((route) => route.to !== undefined || route.outcome !== undefined))
        .map((action) => action.id),
    );

/** Whether a report is finished that no act has taken up since. */
export const monitoringObserver: Observer = {
  names: ['monitoring.reportReady'],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const asked = cases.flatMap(({ id, definition }) => takingUp(definition).map((action) => ({ id, action })));
    const rows = await work.query<{ id: string; ready: boolean }>(
      `with latest as (
         select "cooperation_id" as "id", max("case_version") as "at" from "monitoring_report"
         where "institution_id" = $1 and "cooperation_id" = any($2) and "status" = 'FINISHED' group by 1)
       select l."id", not exists (
         select 1 from json_to_recordset($3) as t("id" uuid, "action" text)
         join "act" a on a."institution_id" = $1 and a."cooperation_id" = t."id" and a."action" = t."action"
         where t."id" = l."id" and a."number" > l."at" and not exists (
           select 1 from "act" b
           where b."institution_id" = $1 and b."cooperation_id" = a."cooperation_id" and b."takes_back" = a."number")
       ) as "ready" from latest l`,
      [work.institutionId, cases.map((one) => one.id), JSON.stringify(asked)],
    );
    const ready = new Map(rows.map((row) => [row.id, row.ready]));
    return new Map<string, Observed>(cases.map(({ id }) => [id, { 'monitoring.reportReady': ready.get(id) ?? false }]));
  },
};
