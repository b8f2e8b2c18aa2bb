import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Document, DocumentVersion } from '../document/document.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { addStep, checkStep, type OnRequest, servedRequest } from './request-step.js';
import { madeBefore, noCase, notInCase } from './service.problems.js';

export interface ServiceRequestDeliver extends OnRequest {
  readonly documentVersionId: string;
  readonly at?: Date | null;
}

/** What was asked for is handed over: a version of a document of the cooperation, such as a draft, made since it was asked. */
export async function serviceRequestDeliver(work: Work<Actor>, input: ServiceRequestDeliver): Promise<Outcome> {
  const held = await servedRequest(work, input);
  if (!held.ok) return held;
  const request = held.value;
  const at = input.at ?? work.now;
  const version = await found(work, DocumentVersion, 'dov', input.documentVersionId);
  const document =
    version && (await work.em.findOne(Document, { institutionId: work.institutionId, id: version.documentId }));
  const problems = checkStep(request, work, at, input.note);
  if (!version || !document) problems.push(notFound('input', 'documentVersionId'));
  else if (request.cooperationId === null) problems.push(noCase);
  else if (document.containerId !== request.cooperationId) problems.push(notInCase);
  else if (version.createdAt < request.receivedAt) problems.push(madeBefore);
  if (!version || !document || problems.length > 0) return fail(problems);
  const step = { kind: 'DELIVERY', event: 'SERVICE_REQUEST_DELIVERED' } as const;
  return addStep(work, request, {
    ...{ ...step, at, note: input.note ?? null },
    ...{ documentVersionId: version.id, document: document.kind },
  });
}
