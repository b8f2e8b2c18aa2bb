import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { servedRequest } from './request-step.js';
import { isDelivered, partnerDiffers } from './service.problems.js';

export interface ServiceRequestTie {
  readonly requestId: string;
  readonly cooperationId: string;
  readonly expectedVersion?: number | null;
}

/** Says which cooperation a request is about: often there is one only after somebody has asked. Its clocks go with it. */
export async function serviceRequestTie(work: Work<Actor>, input: ServiceRequestTie): Promise<Outcome> {
  const held = await servedRequest(work, input);
  if (!held.ok) return held;
  const request = held.value;
  const cooperation = await found(work, Cooperation, 'coo', input.cooperationId);
  if (!cooperation) return fail([notFound('input', 'cooperationId')]);
  if (request.cooperationId === cooperation.id) return ok({ id: request.id });
  const { partnerId } = cooperation;
  if (request.partnerId != null && request.partnerId !== partnerId) return fail([partnerDiffers]);
  if (request.deliveredAt) return fail([isDelivered]);
  const before = request.cooperationId ?? null;
  Object.assign(request, {
    cooperationId: cooperation.id,
    partnerId,
    updatedAt: work.now,
    version: request.version + 1,
  });
  await work.query(
    `update "service_clock" set "cooperation_id" = $3, "updated_at" = $4, "version" = "version" + 1
     where "institution_id" = $1 and "request_id" = $2`,
    [work.institutionId, request.id, cooperation.id, work.now.toISOString()],
  );
  work.announce({
    kind: 'SERVICE_REQUEST_TIED',
    subjectType: 'ServiceRequest',
    subjectId: request.id,
    subjectVersion: request.version,
    facts: { cooperationId: cooperation.id, before, partnerId },
  });
  return ok({ id: request.id });
}
