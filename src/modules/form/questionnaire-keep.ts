import type { Json, Node } from '../../engines/questionnaire/document.js';
import { languageOf } from '../../engines/questionnaire/edit/language.js';
import { cut } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { readKept } from './content-view.js';
import type { RevisionKind } from './revision.rules.js';
import { shownIn } from './texts-view.js';

/** A draft as it is to stand after an edit. */
export interface Revised {
  readonly kind: RevisionKind;
  readonly subject?: string | null;
  readonly document: Node;
  readonly tests: Json | null;
}

/** Writes the next revision of a draft and lets it stand. The row is held by whoever calls. */
export async function keepRevision(
  work: Work<Actor>,
  { id, code, revision }: { readonly id: string; readonly code: string; readonly revision: number },
  revised: Revised,
): Promise<void> {
  const { title, titles, languages } = headOf(revised.document, code);
  const next = revision + 1;
  await work.query(
    `update "questionnaire" set "document" = $3, "tests" = $4, "title" = $5, "titles" = $6, "languages" = $7,
       "revision" = $8, "updated_at" = $9 where "institution_id" = $1 and "id" = $2`,
    [
      work.institutionId,
      id,
      JSON.stringify(revised.document),
      json(revised.tests),
      title,
      JSON.stringify(titles),
      languages,
      next,
      work.now.toISOString(),
    ],
  );
  await recordRevision(work, id, next, revised);
}

/** Keeps the draft of a revision, and announces it by its kind: names are in the row, never in the event. */
export async function recordRevision(work: Work<Actor>, id: string, number: number, revised: Revised): Promise<void> {
  await work.query(
    `insert into "questionnaire_revision"
       ("institution_id", "id", "questionnaire_id", "number", "change", "subject", "document", "tests", "person_id", "at")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      work.institutionId,
      work.ids.next(),
      id,
      number,
      revised.kind,
      revised.subject == null ? null : cut(revised.subject, LONGEST_SUBJECT),
      JSON.stringify(revised.document),
      json(revised.tests),
      work.actor.personId,
      work.now.toISOString(),
    ],
  );
  work.announce({
    kind: number === 1 ? 'QUESTIONNAIRE_CREATED' : 'QUESTIONNAIRE_EDITED',
    subjectType: 'Questionnaire',
    subjectId: id,
    subjectVersion: number,
    facts: { change: revised.kind },
  });
}

const LONGEST_SUBJECT = 200;
const json = (value: Json | null): string | null => (value === null ? null : JSON.stringify(value));

/** What lists show of a draft: its title, and the languages it is made for. */
export function headOf(document: Node, code: string) {
  const { titles, languages } = readKept(document);
  const language = languageOf(document);
  return { title: shownIn(titles, { locale: language, language }) ?? code, titles, languages };
}
