import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { Partner, sameName } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { checkPartner, duplicate, type PartnerDetails } from './partner.rules.js';

/** Enters a partner in the institution's register, once. */
export async function partnerRegister(
  work: Work<Actor>,
  input: PartnerDetails & { readonly allowDuplicate?: boolean | null },
): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  const problems = checkPartner(input);
  if (problems.length > 0) return fail(problems);
  if (!input.allowDuplicate && (await isKnown(work, input.name, input.country))) return fail([duplicate]);
  const id = work.ids.next();
  work.em.create(Partner, {
    institutionId: work.institutionId,
    id,
    name: input.name.trim(),
    country: input.country,
    kind: input.kind,
    level: input.level,
    address: kept(input.address),
    website: kept(input.website),
    createdAt: work.now,
    updatedAt: work.now,
  });
  work.announce({
    kind: 'PARTNER_REGISTERED',
    subjectType: 'Partner',
    subjectId: id,
    subjectVersion: 1,
    facts: { country: input.country, kind: input.kind, level: input.level },
  });
  return ok({ id });
}

/** Whether another partner that was not merged goes by this name in this country. Callers take turns from here on. */
export async function isKnown(
  work: Work<Actor>,
  name: string,
  country: string,
  except: string | null = null,
): Promise<boolean> {
  await takeTurns(work, 'partner-name');
  const rows = await work.query(
    `select 1 as one from "partner" where "institution_id" = $1 and "country" = $2 and ${sameName('"name"')} = ${sameName('$3')}
     and "merged_into_id" is null and ($4::uuid is null or "id" <> $4) limit 1`,
    [work.institutionId, country, name, except],
  );
  return rows.length > 0;
}
