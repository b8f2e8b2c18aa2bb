import type { Ids } from '../clock/ids.js';
import type { Queries } from '../database/gateway.js';
import type { LetterTemplate, ParameterKinds, Parameters } from './letter-template.js';
import { type LetterLanguage, renderLetter } from './render-letter.js';
import type { Seal } from './seal.js';

/** The transaction a letter is written in: a verb's work, a timer's, or one put together by hand. */
export interface LetterWork extends Queries {
  readonly institutionId: string;
  readonly now: Date;
  readonly ids: Ids;
  readonly seal: Seal;
}

export interface NewLetter<K extends ParameterKinds = ParameterKinds> {
  readonly template: LetterTemplate<K>;
  readonly to: string;
  readonly language: LetterLanguage;
  readonly parameters: Parameters<K>;
  /** When what it holds is dead: it is not tried any longer than that, and its parameters are erased by then. */
  readonly usefulUntil: Date;
  /** What it is about, for withdrawLetters. */
  readonly subjectId?: string;
}

/** What a letter's parameters are sealed to: no other row opens them. */
export const boundTo = (institutionId: string, letterId: string): string => `${institutionId}/${letterId}`;

/**
 * Puts a letter in the outbox, in the caller's own transaction: it exists when the act does, and leaves after the
 * commit. The letter's row id is given back.
 */
export async function sendLetter<K extends ParameterKinds>(work: LetterWork, letter: NewLetter<K>): Promise<string> {
  const [id = ''] = await sendLetters(work, [letter]);
  return id;
}

/** Many letters of one kind in one statement: a campaign's invitations. */
export async function sendLetters<K extends ParameterKinds>(
  work: LetterWork,
  letters: readonly NewLetter<K>[],
): Promise<string[]> {
  if (letters.length === 0) return [];
  const rows = letters.map((letter) => rowOf(work, letter));
  await work.query(
    `with written as (
       insert into "letter" ("institution_id", "id", "template", "sender", "recipient", "language", "subject_id",
         "sealed", "status", "queued_at", "useful_until", "next_try_at")
       select $1, l.id, l.template, l.sender, l.recipient, l.language, l.subject_id,
         l.sealed, 'WAITING', $2, l.useful_until, $2
       from json_to_recordset($3) as l(id uuid, template text, sender text, recipient text, language text,
         subject_id uuid, sealed text, useful_until timestamptz))
     select enqueue_job('letters-send', '{}', null, null)`,
    [work.institutionId, work.now.toISOString(), JSON.stringify(rows)],
  );
  return rows.map((row) => row.id);
}

function rowOf<K extends ParameterKinds>(work: LetterWork, letter: NewLetter<K>) {
  const { template, to, language, parameters } = letter;
  if (!/^[^\s\p{Cc}<>,;:"]+@[^\s\p{Cc}<>,;:"]+$/u.test(to)) throw new Error('a letter goes to one plain address');
  // What cannot be written fails the act that causes it, not a worker later on.
  renderLetter(template, parameters, language);
  const id = work.ids.next();
  return {
    id,
    template: template.code,
    sender: template.sender,
    recipient: to,
    language,
    subject_id: letter.subjectId ?? null,
    sealed: work.seal.close(JSON.stringify(parameters), boundTo(work.institutionId, id)),
    useful_until: letter.usefulUntil.toISOString(),
  };
}

/** Takes back what still waits about something; one that a worker has in hand may arrive all the same. */
export async function withdrawLetters(
  work: Pick<LetterWork, 'query' | 'institutionId' | 'now'>,
  subjectId: string,
): Promise<void> {
  await work.query(
    `update "letter" set "status" = 'WITHDRAWN', "sealed" = null, "next_try_at" = null, "settled_at" = $3
     where "institution_id" = $1 and "subject_id" = $2 and "status" = 'WAITING'`,
    [work.institutionId, subjectId, work.now.toISOString()],
  );
}
