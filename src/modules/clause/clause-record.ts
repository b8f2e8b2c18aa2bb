import { createHash } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { announceClause, type ClauseEventKind } from './clause.events.js';
import { type ClauseWords, type Standing, statusOf } from './clause.rules.js';
import type { HeldClause } from './clause-held.js';
import type { Speaker } from './clause-speaker.js';

export interface Words {
  readonly heading: ClauseWords;
  /** Null: that there be no such clause. */
  readonly body: ClauseWords | null;
  readonly note: string | null;
}

/** A wording has one hash, whoever proposed it and whatever was said about it. */
export const sha256Of = ({ heading, body }: Pick<Words, 'heading' | 'body'>): string =>
  createHash('sha256').update(canonicalJson({ heading, body })).digest('hex');

/** The row of a new text, as json_to_recordset reads it. */
export const textRow = (
  id: string,
  clauseId: string,
  standing: Standing,
  { heading, body, note }: Words,
  speaker: Speaker,
) => ({
  id,
  clause_id: clauseId,
  number: standing.number,
  round: standing.round,
  removal: standing.removal,
  heading,
  body,
  sha256: sha256Of({ heading, body }),
  note,
  party: speaker.party,
  person_id: speaker.personId,
  position_code: speaker.positionCode,
  mode: speaker.mode,
  recorded_by_id: speaker.recordedById,
  channel: speaker.channel,
  evidence_file_id: speaker.evidenceFileId,
  evidence_name: speaker.evidenceName,
});

/** `$1` institution, `$2` case, `$3` now, `$4` the rows. */
export const insertTexts = `insert into "clause_text" ("institution_id", "id", "cooperation_id", "clause_id", "number", "round",
    "removal", "heading", "body", "sha256", "note", "proposed_by_party", "person_id", "position_code", "mode",
    "recorded_by_id", "channel", "evidence_file_id", "evidence_name", "at")
  select $1, t.id, $2, t.clause_id, t.number, t.round, t.removal, t.heading, t.body, t.sha256, t.note, t.party, t.person_id,
    t.position_code, t.mode, t.recorded_by_id, t.channel, t.evidence_file_id, t.evidence_name, $3
  from json_to_recordset($4) as t(id uuid, clause_id uuid, number int, round int, removal boolean, heading jsonb, body jsonb,
    sha256 text, note text, party text, person_id uuid, position_code text, mode text, recorded_by_id uuid, channel text,
    evidence_file_id uuid, evidence_name text)`;

/** Puts a new text on the table: consents to the one before are void, and kept. */
export async function keepNewText(
  work: Work<Actor>,
  held: HeldClause,
  kind: ClauseEventKind,
  after: Standing,
  words: Words,
  speaker: Speaker,
): Promise<void> {
  const textId = work.ids.next();
  const row = textRow(textId, held.id, after, words, speaker);
  await work.query(
    `with added as (${insertTexts}), voided as (
       update "clause_consent" set "voided_at" = $3, "voided_because" = 'NEW_TEXT', "voided_by_id" = $6
       where "institution_id" = $1 and "clause_text_id" = $5 and "voided_at" is null)
     select 1 as one`,
    [work.institutionId, held.case.id, work.now.toISOString(), JSON.stringify([row]), held.text.id, speaker.personId],
  );
  await moveClause(work, held, after, { textId, heading: words.heading });
  announceClause(work, kind, held, after, { textId, sha256: row.sha256, speaker });
}

/** Says on the clause's own row where it stands after an act. */
export async function moveClause(
  work: Work<Actor>,
  held: HeldClause,
  after: Standing,
  latest: { readonly textId: string; readonly heading: ClauseWords } = {
    textId: held.text.id,
    heading: held.text.heading,
  },
): Promise<void> {
  const status = statusOf(after);
  await work.query(
    `update "clause" set "status" = $3, "text_id" = $4, "heading" = $5, "updated_at" = $6,
       "removed_at" = case when $3 = 'REMOVED' then coalesce("removed_at", $6) end, "version" = "version" + 1
     where "institution_id" = $1 and "id" = $2`,
    [work.institutionId, held.id, status, latest.textId, JSON.stringify(latest.heading), work.now.toISOString()],
  );
}
