import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { Partner } from '../partner/partner.entity.js';
import { isMerged } from '../partner/partner.rules.js';
import { maySayOfPartner } from './match.policy.js';
import { namedTopics } from './named-topics.js';

export interface PartnerTopicsSet {
  readonly partnerId: string;
  readonly offers: readonly string[];
  readonly aims: readonly string[];
  readonly expectedVersion?: number | null;
}

/** Says what a partner can give and what it works for, so that it is found for needs. */
export async function partnerTopicsSet(work: Work<Actor>, input: PartnerTopicsSet): Promise<Outcome> {
  const loaded = await forChange(work, Partner, 'par', 'partnerId', input.partnerId, input.expectedVersion);
  const problems = loaded.ok ? [] : [...loaded.error];
  const offers = await namedTopics(work, input.offers, 'offers', problems);
  const aims = await namedTopics(work, input.aims, 'aims', problems);
  if (!loaded.ok) return fail(problems);
  const partner = loaded.value;
  if (!maySayOfPartner(work.actor, partner.id)) return fail([notYours]);
  if (partner.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
  if (problems.length > 0) return fail(problems);
  await work.query('delete from "partner_topic" where "institution_id" = $1 and "partner_id" = $2', [
    work.institutionId,
    partner.id,
  ]);
  await work.query(
    `insert into "partner_topic" ("institution_id", "id", "partner_id", "topic_id", "role", "place")
     select $1, gen_random_uuid(), $2, t."id", t."role", t."n" from (
       select "id", 'OFFERS' as "role", "n" from unnest($3::uuid[]) with ordinality as o("id", "n")
       union all select "id", 'AIMS', "n" from unnest($4::uuid[]) with ordinality as a("id", "n")) t`,
    [work.institutionId, partner.id, offers, aims],
  );
  partner.version += 1;
  partner.updatedAt = work.now;
  work.announce({
    kind: 'PARTNER_TOPICS_SET',
    subjectType: 'Partner',
    subjectId: partner.id,
    subjectVersion: partner.version,
    facts: { offers: offers.length, aims: aims.length },
  });
  return ok({ id: partner.id });
}

const notYours = problem(
  'FORBIDDEN',
  [],
  text(
    'Only a coordinator, an administrator or the partner itself says what it stands for.',
    'Hanya koordinator, administrator, atau mitra itu sendiri yang menyatakannya.',
  ),
);
