import { type House, houseAct } from '../../platform/job/house-act.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';

/** The two times of a complaint: which column says when, where it is told, and in which statuses it runs. */
const deadlines = [
  {
    deadline: 'ANSWER',
    passed: `"answer_due_at" <= $1 and "answer_overdue_at" is null and "status" in ('TRIAGED', 'ASSIGNED', 'REOPENED')`,
    ...{ told: 'answer_overdue_at', due: 'answer_due_at' },
  },
  {
    deadline: 'CLOSE',
    passed: `"close_due_at" <= $1 and "close_overdue_at" is null and "status" not in ('CLOSED', 'WITHDRAWN')`,
    ...{ told: 'close_overdue_at', due: 'close_due_at' },
  },
] as const;

/** Tells of every time of an institution's complaints that has passed: once, however many processes look. */
export const tellOverdue = (house: House, institutionId: string): Promise<number> =>
  houseAct(house, institutionId, async ({ query, now, announce }) => {
    let count = 0;
    for (const { deadline, passed, told, due } of deadlines) {
      const rows = await query<{ id: string; version: number; dueAt: Date }>(
        `update "complaint" set "${told}" = $1, "version" = "version" + 1
         where "institution_id" = $2 and ${passed} returning "id", "version", "${due}" as "dueAt"`,
        [now.toISOString(), institutionId],
      );
      count += rows.length;
      for (const { id, version, dueAt } of rows)
        announce({
          ...{ kind: 'COMPLAINT_OVERDUE', subjectType: 'Complaint', subjectId: id, subjectVersion: version },
          facts: { deadline, dueAt },
        });
    }
    return count;
  });

const overdue = `select distinct "institution_id" as "institutionId" from "complaint"
  where ${deadlines.map(({ passed }) => `(${passed})`).join(' or ')}`;

/** In real time, so that a clock that was moved (demonstrations, tests) tells what it passed. */
export const complaintJobs = (house: House): Required<Pick<JobsOptions, 'rounds'>> => ({
  rounds: [
    {
      everyMs: 30_000,
      run: async () => {
        const now = house.clock.now().toISOString();
        const found = await house.gateway.system.query<{ institutionId: string }>(overdue, [now]);
        await serveEach(found, ({ institutionId }) => tellOverdue(house, institutionId));
      },
    },
  ],
});
