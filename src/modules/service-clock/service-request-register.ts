import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { checkText } from '../identity/check.js';
import { isStaff } from '../identity/is-staff.js';
import { Person } from '../identity/person.entity.js';
import { invalid, notFound } from '../identity/problems.js';
import { Partner } from '../partner/partner.entity.js';
import { keepRequest, requestKind } from './request-record.js';
import { mayServe, serversOnly } from './service.policy.js';
import { ahead, longAgo, notStaff } from './service.problems.js';
import { type Door, WORDS_LIMIT } from './service-request.rules.js';

export interface ServiceRequestRegister {
  readonly kind: string;
  readonly channel: Door;
  readonly receivedAt?: Date | null;
  readonly partnerId?: string | null;
  readonly cooperationId?: string | null;
  readonly personId?: string | null;
  readonly name?: string | null;
  readonly contact?: string | null;
  readonly words?: string | null;
}

/** Ten years: what a clock took is counted day by day, from when a request came. */
const FARTHEST_BACK = 3_653 * 86_400_000;

/** Staff enter what they were asked, by whatever door; it counts from when it came, which may be long ago. */
export async function serviceRequestRegister(work: Work<Actor>, input: ServiceRequestRegister): Promise<Outcome> {
  if (!mayServe(work.actor)) return fail([serversOnly]);
  const receivedAt = input.receivedAt ?? work.now;
  const kind = await requestKind(work, input.kind);
  const partner = input.partnerId == null ? null : await found(work, Partner, 'par', input.partnerId);
  const cooperation = input.cooperationId == null ? null : await found(work, Cooperation, 'coo', input.cooperationId);
  const handler = input.personId == null ? null : await found(work, Person, 'per', input.personId);
  const problems = [
    ...(kind.ok ? [] : kind.error),
    ...(receivedAt > work.now ? [ahead('input', 'receivedAt')] : []),
    ...(receivedAt.getTime() < work.now.getTime() - FARTHEST_BACK ? [longAgo('input', 'receivedAt')] : []),
    ...(input.partnerId != null && !partner ? [notFound('input', 'partnerId')] : []),
    ...(input.cooperationId != null && !cooperation ? [notFound('input', 'cooperationId')] : []),
    ...(partner && cooperation && cooperation.partnerId !== partner.id ? [otherPartner] : []),
    ...(input.personId != null && !handler ? [notFound('input', 'personId')] : []),
    ...(handler && !(await isStaff(work, handler.id)) ? [notStaff] : []),
    ...checkText(['input', 'name'], input.name, 200, 'OPTIONAL'),
    ...checkText(['input', 'contact'], input.contact, 200, 'OPTIONAL'),
    ...checkText(['input', 'words'], input.words, WORDS_LIMIT, 'OPTIONAL'),
  ];
  if (!kind.ok || problems.length > 0) return fail(problems);
  return keepRequest(work, {
    ...{ channel: input.channel, source: 'STAFF', kind: kind.value, receivedAt, cooperation },
    ...{ name: input.name ?? null, contact: input.contact ?? null, words: input.words ?? null },
    partnerId: partner?.id ?? null,
    handlerId: handler?.id ?? null,
  });
}

const otherPartner = invalid(
  ['input', 'partnerId'],
  'The cooperation is another partner’s.',
  'Kerja sama itu milik mitra lain.',
);
