import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { notFound } from '../identity/problems.js';
import { keepRequest, requestKind } from './request-record.js';
import { partnersOnly } from './service.policy.js';
import { WORDS_LIMIT } from './service-request.rules.js';

export interface ServiceRequestOpen {
  readonly kind: string;
  readonly words: string;
  readonly cooperationId?: string | null;
}

/** A partner asks by its own account: it comes when it is entered. */
export async function serviceRequestOpen(work: Work<Actor>, input: ServiceRequestOpen): Promise<Outcome> {
  const { actor, now } = work;
  if (actor.kind !== 'PARTNER' || actor.partnerId === null) return fail([partnersOnly]);
  const kind = await requestKind(work, input.kind);
  const cooperation = input.cooperationId == null ? null : await found(work, Cooperation, 'coo', input.cooperationId);
  const problems = [
    ...(kind.ok ? [] : kind.error),
    ...checkText(['input', 'words'], input.words, WORDS_LIMIT),
    ...(input.cooperationId != null && !cooperation ? [notFound('input', 'cooperationId')] : []),
  ];
  if (!kind.ok || problems.length > 0) return fail(problems);
  return keepRequest(work, {
    ...{ kind: kind.value, channel: 'WEB', source: 'PARTNER', cooperation, words: input.words },
    ...{ partnerId: actor.partnerId, handlerId: null, receivedAt: now },
  });
}
