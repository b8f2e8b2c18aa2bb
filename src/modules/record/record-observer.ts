import type { Observed, ObservedCase, Observer, ObserveWork } from '../cooperation/observe-port.js';

/** When the active step that works on records was entered last; null where the case stands in none. */
export function archivingSince({ definition, state }: Pick<ObservedCase, 'definition' | 'state'>): string | null {
  const archiving = new Set(
    definition.steps.filter(({ works }) => works?.some((one) => one.on === 'RECORDS')).map((step) => step.id),
  );
  return state.active.reduce<string | null>(
    (latest, { step, enteredAt }) =>
      archiving.has(step) && (latest === null || Date.parse(enteredAt) > Date.parse(latest)) ? enteredAt : latest,
    null,
  );
}

/** How much was filed of a case since it came to be archived: each round of an SOP that loops begins at 0. */
export const recordObserver: Observer = {
  names: ['records.filed'],
  read: async (work: ObserveWork, cases: readonly ObservedCase[]) => {
    const asked = cases.flatMap((one) => {
      const since = archivingSince(one);
      return since === null ? [] : [{ id: one.id, since }];
    });
    const rows = await work.query<{ id: string; filed: number }>(
      `select t."id", count(r."id")::int as "filed" from json_to_recordset($2) as t("id" uuid, "since" timestamptz)
       left join "record" r on r."institution_id" = $1 and r."cooperation_id" = t."id" and r."filed_at" >= t."since"
       group by t."id"`,
      [work.institutionId, JSON.stringify(asked)],
    );
    return new Map(rows.map(({ id, filed }): [string, Observed] => [id, { 'records.filed': filed }]));
  },
};
