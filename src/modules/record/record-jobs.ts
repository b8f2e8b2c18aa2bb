import { sealLogs } from '../../platform/event/chain-seal.js';
import type { JobsOptions } from '../../platform/job/jobs.js';
import { serveEach } from '../../platform/job/serve-each.js';
import { tellOverdueRequests } from './data-request-overdue.js';
import { type ApprovedDisposal, type DisposalHouse, executeDisposal } from './disposal-execute.js';
import { recountRound } from './record-recount.js';

/** Acts of disposal that are approved and not done: after a crash, the round goes on where it broke off. */
async function disposalRound(house: DisposalHouse): Promise<void> {
  const approved = await house.gateway.system.query<ApprovedDisposal>(
    `select "institution_id" as "institutionId", "id" as "disposalId" from "record_disposal" where "status" = 'APPROVED'`,
  );
  await serveEach(approved, (one) => executeDisposal(house, one));
}

/** What records have to do in time: retentions counted anew, disposals carried out, requests overdue, the log sealed. */
export const recordJobs = (house: DisposalHouse): Required<Pick<JobsOptions, 'rounds' | 'tasks'>> => ({
  tasks: { 'record-dispose': (payload) => executeDisposal(house, payload as ApprovedDisposal) },
  rounds: [
    { everyMs: 300_000, run: () => recountRound(house.gateway) },
    { everyMs: 60_000, run: () => disposalRound(house) },
    { everyMs: 300_000, run: () => tellOverdueRequests(house) },
    { everyMs: 120_000, run: () => sealLogs(house) },
  ],
});
