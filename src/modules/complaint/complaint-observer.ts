import type { Observer } from '../cooperation/observe-port.js';

/** How many complaints about a case the complainant has neither accepted an answer to nor been told the close of. */
export const complaintObserver: Observer = {
  names: ['complaints.open'],
  async read(work, cases) {
    const rows = await work.query<{ id: string; open: number }>(
      `select "cooperation_id" as "id", count(*)::int as "open" from "complaint"
       where "institution_id" = $1 and "cooperation_id" = any($2)
         and "status" not in ('ACCEPTED', 'CLOSED', 'WITHDRAWN') group by 1`,
      [work.institutionId, cases.map(({ id }) => id)],
    );
    const open = new Map(rows.map((row) => [row.id, row.open]));
    return new Map(cases.map(({ id }) => [id, { 'complaints.open': open.get(id) ?? 0 }]));
  },
};
