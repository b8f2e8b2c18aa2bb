/** Who acts in a case beside what the SOP alone would say: seats filled by other posts, tasks given by name. */
export const seatContributions = {
  Cooperation: {
    substitutes: { from: 'columns', columns: ['id', 'institution_id', 'state', 'procedure_version_id'] },
  },
  Task: {
    personIds: {
      from: 'expression',
      sql: (alias: string) =>
        `(select coalesce(json_agg('per_' || p."id" order by p."name", p."id"), '[]') from "person" p
          where p."institution_id" = ${alias}."institution_id" and p."id" = any(${alias}."subjects"))`,
    },
  },
} as const;
