import { civilDateIn } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { type RecordedChannel, speakingContact } from '../cooperation/recorded-word.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { acknowledge, standsBy } from './plan-agree.js';
import type { PlanHooks } from './plan-hooks.js';
import { planForWork } from './plan-load.js';
import { acknowledgedAlready, futureDay, noFile, notProposed, staffRecord } from './plan-problems.rules.js';

export interface PlanAcknowledgementRecord {
  readonly planId: string;
  readonly expectedVersion: number;
  readonly contactId?: string | null;
  readonly channel: RecordedChannel;
  readonly saidOn: string;
  readonly evidenceFileId: string;
}

/** Staff enter that the partner stands by the plan, with what shows it; the row says that it was entered. */
export async function planAcknowledgementRecord(
  work: Work<Actor>,
  input: PlanAcknowledgementRecord,
  hooks: readonly PlanHooks[],
): Promise<Outcome> {
  const loaded = await planForWork(work, input.planId, 'PLAN', input.expectedVersion);
  if (!loaded.ok) return loaded;
  const { plan, capacity, case: cooperation } = loaded.value;
  if (capacity.partner !== null) return fail([staffRecord]);
  const problems: Problem[] = [];
  if (plan.status !== 'PROPOSED') problems.push(notProposed);
  else if (await standsBy(work, plan.id, 'PARTNER')) problems.push(acknowledgedAlready);
  if (input.saidOn > civilDateIn(work.now, work.actor.timeZone)) problems.push(futureDay('saidOn'));
  const contact = input.contactId == null ? null : await speakingContact(work, cooperation.partnerId, input.contactId);
  if (input.contactId != null && !contact) problems.push(notFound('input', 'contactId'));
  const file = await uploadedFile(work, input.evidenceFileId);
  if (!file) problems.push(noFile);
  if (problems.length > 0 || !file) return fail(problems);
  await acknowledge(
    work,
    plan,
    {
      ...{ party: 'PARTNER', personId: null, positionCode: capacity.position, mode: capacity.mode },
      ...{ recordedById: work.actor.personId, contactId: contact?.id ?? null, channel: input.channel },
      ...{ saidOn: input.saidOn, evidence: file },
    },
    hooks,
  );
  return ok({ id: plan.id });
}
