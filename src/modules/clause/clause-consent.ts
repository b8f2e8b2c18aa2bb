import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { announceClause } from './clause.events.js';
import { consented } from './clause.rules.js';
import { heldClause } from './clause-held.js';
import { moveClause } from './clause-record.js';
import { type Speech, speakerOf } from './clause-speaker.js';

export interface ClauseConsent extends Speech {
  readonly textId: string;
  readonly expectedVersion?: number | null;
}

/** A party stands behind a text: the latest, which it names and so has seen. */
export async function clauseConsent(work: Work<Actor>, input: ClauseConsent): Promise<Outcome> {
  const found = await heldClause(work, input);
  if (!found.ok) return found;
  const held = found.value;
  const spoken = await speakerOf(work, held, input);
  const given = await work.query(
    'select 1 as one from "clause_consent" where "institution_id" = $1 and "clause_text_id" = $2 and "party" = $3',
    [work.institutionId, held.text.id, input.party],
  );
  const after = consented(held.standing, input.party, given.length);
  if (!spoken.ok || !after.ok) return fail([spoken, after].flatMap((one) => (one.ok ? [] : one.error)));
  const speaker = spoken.value;
  await work.query(
    `insert into "clause_consent" ("institution_id", "id", "cooperation_id", "clause_text_id", "party", "person_id",
       "position_code", "mode", "recorded_by_id", "channel", "evidence_file_id", "evidence_name", "at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      work.institutionId,
      work.ids.next(),
      held.case.id,
      held.text.id,
      speaker.party,
      speaker.personId,
      speaker.positionCode,
      speaker.mode,
      speaker.recordedById,
      speaker.channel,
      speaker.evidenceFileId,
      speaker.evidenceName,
      work.now.toISOString(),
    ],
  );
  await moveClause(work, held, after.value);
  announceClause(work, 'CLAUSE_CONSENTED', held, after.value, {
    textId: held.text.id,
    sha256: held.text.sha256,
    speaker,
  });
  return ok({ id: held.id });
}
