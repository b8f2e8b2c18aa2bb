import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Changed } from '../identity/answer.js';
import { kept } from '../identity/check.js';
import { oneOfThese } from './service.problems.js';
import { ServiceRequest } from './service-request.entity.js';
import type { RequestSource } from './service-request.rules.js';
import { ServiceRequestKind } from './service-standard.entity.js';

export interface RequestToKeep {
  readonly kind: ServiceRequestKind;
  readonly channel: string;
  readonly source: RequestSource;
  readonly partnerId: string | null;
  readonly cooperation: Cooperation | null;
  readonly handlerId: string | null;
  readonly receivedAt: Date;
  readonly name?: string | null;
  readonly contact?: string | null;
  readonly words?: string | null;
}

/** The kind of this code, or which there are. */
export async function requestKind(work: Work<Actor>, code: string): Promise<Result<ServiceRequestKind, Problem[]>> {
  const { institutionId } = work;
  const kinds = await work.em.find(ServiceRequestKind, { institutionId, retired: false }, { orderBy: { code: 'asc' } });
  const kind = kinds.find((one) => one.code === code);
  return kind
    ? ok(kind)
    : fail([
        oneOfThese(
          ['input', 'kind'],
          kinds.map((one) => one.code),
        ),
      ]);
}

export function keepRequest(work: Work<Actor>, request: RequestToKeep): { ok: true; value: Changed } {
  const { institutionId, now, actor } = work;
  const { kind, channel, source, cooperation, receivedAt, handlerId } = request;
  const id = work.ids.next();
  const partnerId = cooperation?.partnerId ?? request.partnerId;
  work.em.create(ServiceRequest, {
    ...{ institutionId, id, kindId: kind.id, channel, source, partnerId, receivedAt, handlerId },
    cooperationId: cooperation?.id ?? null,
    askerName: kept(request.name),
    askerContact: kept(request.contact),
    words: kept(request.words),
    registeredAt: now,
    registeredById: actor.personId,
    status: 'OPEN',
    updatedAt: now,
  });
  work.announce({
    kind: 'SERVICE_REQUEST_REGISTERED',
    subjectType: 'ServiceRequest',
    subjectId: id,
    subjectVersion: 1,
    facts: {
      ...{ kind: kind.code, channel, source, partnerId, cooperationId: cooperation?.id ?? null },
      ...{ receivedAt: receivedAt.toISOString(), registeredAt: now.toISOString() },
    },
  });
  return ok({ id });
}
