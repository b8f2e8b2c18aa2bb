import { fail, ok } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { checkCode, checkLocalized, keptLocalized } from '../identity/check.js';
import { stale } from '../identity/problems.js';
import { keepersOnly, mayKeepServices } from './service.policy.js';
import { ServiceRequestKind } from './service-standard.entity.js';

export interface ServiceRequestKindSet {
  readonly code: string;
  readonly title: LocalizedText;
  readonly retired?: boolean | null;
  readonly expectedVersion?: number | null;
}

/** Adds a kind of request, or words the one of this code anew; a retired one stays where it was used. */
export async function serviceRequestKindSet(work: Work<Actor>, input: ServiceRequestKindSet): Promise<Outcome> {
  if (!mayKeepServices(work.actor)) return fail([keepersOnly]);
  const problems = [
    ...checkCode(['input', 'code'], input.code),
    ...checkLocalized(['input', 'title'], input.title, 200),
  ];
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, 'service-request-kind');
  const { institutionId } = work;
  const held = await work.em.findOne(ServiceRequestKind, { institutionId, code: input.code });
  const version = held?.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version) return fail([stale(version)]);
  const id = held?.id ?? work.ids.next();
  const title = keptLocalized(input.title);
  const retired = input.retired ?? held?.retired ?? false;
  if (held) Object.assign(held, { title, retired, version: version + 1 });
  else work.em.create(ServiceRequestKind, { institutionId, id, code: input.code, title, retired });
  work.announce({
    kind: 'SERVICE_REQUEST_KIND_SET',
    subjectType: 'ServiceRequestKind',
    subjectId: id,
    subjectVersion: version + 1,
    facts: { code: input.code, retired },
  });
  return ok({ id });
}
