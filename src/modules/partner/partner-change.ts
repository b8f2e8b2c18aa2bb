import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { Partner } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { checkPartner, duplicate, isMerged, type PartnerDetails } from './partner.rules.js';
import { isKnown } from './partner-register.js';

export type PartnerChange = { readonly [K in keyof PartnerDetails]?: PartnerDetails[K] | null } & {
  readonly partnerId: string;
  readonly allowDuplicate?: boolean | null;
  readonly expectedVersion?: number | null;
};

/** Changes what is given; `null` clears address or website. */
export async function partnerChange(work: Work<Actor>, input: PartnerChange): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const problems = checkPartner(input);
  const loaded = await forChange(work, Partner, 'par', 'partnerId', input.partnerId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const partner = loaded.value;
  if (partner.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
  if (problems.length > 0) return fail(problems);
  const name = input.name?.trim() ?? partner.name;
  const country = input.country ?? partner.country;
  const isRenamed = name !== partner.name || country !== partner.country;
  if (isRenamed && !input.allowDuplicate && (await isKnown(work, name, country, partner.id))) return fail([duplicate]);
  partner.name = name;
  partner.country = country;
  partner.kind = input.kind ?? partner.kind;
  partner.level = input.level ?? partner.level;
  if (input.address !== undefined) partner.address = kept(input.address);
  if (input.website !== undefined) partner.website = kept(input.website);
  partner.updatedAt = work.now;
  partner.version += 1;
  work.announce({
    kind: 'PARTNER_CHANGED',
    subjectType: 'Partner',
    subjectId: partner.id,
    subjectVersion: partner.version,
    facts: { country: partner.country, kind: partner.kind, level: partner.level },
  });
  return ok({ id: partner.id });
}
