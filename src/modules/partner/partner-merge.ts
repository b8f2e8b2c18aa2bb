import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, takeTurns } from '../identity/change.js';
import { invalid } from '../identity/problems.js';
import { Partner } from './partner.entity.js';
import { keepersOnly, mayKeepPartners } from './partner.policy.js';
import { isMerged } from './partner.rules.js';

/**
 * Two entries turn out to be one partner. The merged one stays as a signpost to the survivor; contacts follow, with the
 * accounts they log in by. What later modules filed under the merged one stays there and is found by `mergedIntoId`.
 */
export async function partnerMerge(
  work: Work<Actor>,
  input: { readonly partnerId: string; readonly survivorId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayKeepPartners(work.actor)) return fail([keepersOnly]);
  // Two merges of the same pair in opposite directions would wait for each other.
  await takeTurns(work, 'partner-merge');
  const merged = await forChange(work, Partner, 'par', 'partnerId', input.partnerId, input.expectedVersion);
  const survivor = await forChange(work, Partner, 'par', 'survivorId', input.survivorId, null);
  const problems: Problem[] = [...(merged.ok ? [] : merged.error), ...(survivor.ok ? [] : survivor.error)];
  if (merged.ok && merged.value.mergedIntoId) problems.push(isMerged(['input', 'partnerId']));
  if (survivor.ok && survivor.value.mergedIntoId) problems.push(isMerged(['input', 'survivorId']));
  if (merged.ok && survivor.ok && merged.value.id === survivor.value.id) problems.push(withItself);
  if (problems.length > 0 || !merged.ok || !survivor.ok) return fail(problems);
  const [from, into] = [merged.value, survivor.value];
  from.mergedIntoId = into.id;
  for (const partner of [from, into]) {
    partner.updatedAt = work.now;
    partner.version += 1;
  }
  const given = [work.institutionId, from.id, into.id];
  await work.query(
    `update "partner_contact" set "partner_id" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "partner_id" = $2 and "ended_at" is null`,
    given,
  );
  await work.query(
    `update "membership" set "partner_id" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "partner_id" = $2 and "revoked_at" is null`,
    given,
  );
  // What was opened to the merged one stays open to those who speak for it now.
  await work.query(
    `insert into "access_grant" ("institution_id", "object_id", "subject_id")
     select "institution_id", "object_id", $3 from "access_grant" where "institution_id" = $1 and "subject_id" = $2
     on conflict do nothing`,
    given,
  );
  // Whoever points to the merged one points past it, so that a survivor is always one step away.
  await work.query(
    `update "partner" set "merged_into_id" = $3, "version" = "version" + 1
     where "institution_id" = $1 and "merged_into_id" = $2`,
    given,
  );
  work.announce({
    kind: 'PARTNER_MERGED',
    subjectType: 'Partner',
    subjectId: from.id,
    subjectVersion: from.version,
    facts: { survivorId: into.id, survivorVersion: into.version },
  });
  return ok({ id: into.id });
}

const withItself = invalid(
  ['input', 'survivorId'],
  'A partner cannot be merged with itself.',
  'Mitra tidak dapat digabungkan dengan dirinya sendiri.',
);
