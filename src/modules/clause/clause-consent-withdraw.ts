import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { announceClause } from './clause.events.js';
import { withdrawn } from './clause.rules.js';
import type { ClauseConsent } from './clause-consent.js';
import { heldClause } from './clause-held.js';
import { moveClause } from './clause-record.js';
import { speakerOf } from './clause-speaker.js';

/** A party stands behind the latest text no longer. Its consent is void, and kept. */
export async function clauseConsentWithdraw(work: Work<Actor>, input: ClauseConsent): Promise<Outcome> {
  const found = await heldClause(work, input);
  if (!found.ok) return found;
  const held = found.value;
  const spoken = await speakerOf(work, held, input);
  const after = withdrawn(held.standing, input.party);
  if (!spoken.ok || !after.ok) return fail([spoken, after].flatMap((one) => (one.ok ? [] : one.error)));
  const speaker = spoken.value;
  await work.query(
    `update "clause_consent" set "voided_at" = $4, "voided_because" = 'WITHDRAWN', "voided_by_id" = $5,
       "void_recorded_by_id" = $6, "void_channel" = $7, "void_evidence_file_id" = $8, "void_evidence_name" = $9
     where "institution_id" = $1 and "clause_text_id" = $2 and "party" = $3 and "voided_at" is null`,
    [
      work.institutionId,
      held.text.id,
      speaker.party,
      work.now.toISOString(),
      speaker.personId,
      speaker.recordedById,
      speaker.channel,
      speaker.evidenceFileId,
      speaker.evidenceName,
    ],
  );
  await moveClause(work, held, after.value);
  announceClause(work, 'CLAUSE_CONSENT_WITHDRAWN', held, after.value, {
    textId: held.text.id,
    sha256: held.text.sha256,
    speaker,
  });
  return ok({ id: held.id });
}
