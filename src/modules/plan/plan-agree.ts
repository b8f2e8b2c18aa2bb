import { type Party, parties } from '../../engines/workflow/definition.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { announcePlan } from './plan-announce.js';
import type { PlanHooks } from './plan-hooks.js';
import type { PlanRow } from './plan-load.js';

/** How a side said that it stands by a plan. */
export interface Given {
  readonly party: Party;
  readonly personId: string | null;
  readonly positionCode: string | null;
  readonly mode: string | null;
  readonly recordedById: string | null;
  readonly contactId: string | null;
  readonly channel: string | null;
  readonly saidOn: string | null;
  readonly evidence: { readonly id: string; readonly fileName: string } | null;
}

/** Whether this side stands by the plan already. */
export async function standsBy(work: Work<Actor>, planId: string, party: Party): Promise<boolean> {
  const found = await work.query(
    `select 1 as one from "plan_acknowledgement"
     where "institution_id" = $1 and "plan_id" = $2 and "party" = $3 and "voided_at" is null`,
    [work.institutionId, planId, party],
  );
  return found.length > 0;
}

/** Keeps the acknowledgement; by the last side's the plan is agreed. */
export async function acknowledge(
  work: Work<Actor>,
  plan: PlanRow,
  given: Given,
  hooks: readonly PlanHooks[],
): Promise<void> {
  const rows = await work.query<{ party: string }>(
    `with given as (insert into "plan_acknowledgement" ("institution_id", "id", "plan_id", "party", "person_id",
         "position_code", "mode", "recorded_by_id", "contact_id", "channel", "said_on", "evidence_file_id",
         "evidence_name", "plan_version", "at")
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning "party")
     select "party" from given union select "party" from "plan_acknowledgement"
     where "institution_id" = $1 and "plan_id" = $3 and "voided_at" is null`,
    [
      ...[work.institutionId, work.ids.next(), plan.id, given.party, given.personId, given.positionCode, given.mode],
      ...[given.recordedById, given.contactId, given.channel, given.saidOn, given.evidence?.id ?? null],
      ...[given.evidence?.fileName ?? null, plan.version, work.now.toISOString()],
    ],
  );
  const facts = { party: given.party, recorded: given.recordedById !== null };
  announcePlan(work, 'PLAN_ACKNOWLEDGED', plan, plan.version, facts);
  const stand = new Set(rows.map(({ party }) => party));
  if (parties.every((party) => stand.has(party))) await agree(work, plan, hooks);
}

/** The plan comes into force and the one before it goes; what was done under that one is done. */
async function agree(work: Work<Actor>, plan: PlanRow, hooks: readonly PlanHooks[]): Promise<void> {
  const [earlier] = await work.query<{ id: string }>(
    `update "plan" set "status" = 'SUPERSEDED', "superseded_at" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "cooperation_id" = $2 and "status" = 'AGREED' returning "id"`,
    [work.institutionId, plan.cooperationId, work.now.toISOString()],
  );
  await work.query(
    `update "plan" set "status" = 'AGREED', "agreed_at" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, plan.id, work.now.toISOString()],
  );
  if (earlier) await carryDone(work, earlier.id, plan.id);
  announcePlan(work, 'PLAN_AGREED', plan, plan.version + 1, { supersedes: earlier?.id ?? null });
  for (const { afterAgreed } of hooks) await afterAgreed(work, plan.id);
}

/** An action of the same key is the same action: done there, done here. */
export async function carryDone(work: Work<Actor>, from: string, to: string): Promise<void> {
  await work.query(
    `update "plan_action" n set "done_on" = o."done_on", "done_note" = o."done_note", "done_by_id" = o."done_by_id",
       "evidence_file_id" = o."evidence_file_id", "evidence_name" = o."evidence_name"
     from "plan_action" o where o."institution_id" = $1 and o."plan_id" = $2
       and n."institution_id" = $1 and n."plan_id" = $3 and n."key" = o."key"`,
    [work.institutionId, from, to],
  );
}
