import type { Json, Node } from '../../engines/questionnaire/document.js';
import { fail } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { type EditOf, heldDraft, revised } from './questionnaire-edit.js';

export interface QuestionnaireUndo extends EditOf {
  readonly toRevision: number;
}

/** Lets the draft of an earlier revision stand again, as a new revision: what was undone can be undone too. */
export async function questionnaireUndo(work: Work<Actor>, input: QuestionnaireUndo): Promise<Outcome> {
  const held = await heldDraft(work, input);
  if (!held.ok) return held;
  const { id } = held.value;
  const [earlier] = await work.query<{ document: Node; tests: Json | null }>(
    `select "document", "tests" from "questionnaire_revision"
     where "institution_id" = $1 and "questionnaire_id" = $2 and "number" = $3`,
    [work.institutionId, id, input.toRevision],
  );
  if (!earlier) return fail([notFound('input', 'toRevision')]);
  return revised(work, held.value, { kind: 'UNDONE', subject: String(input.toRevision), ...earlier });
}
