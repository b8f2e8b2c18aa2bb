import type { Json, Node } from '../../engines/questionnaire/document.js';
import type { Edited } from '../../engines/questionnaire/edit/edited.js';
import type { Problem } from '../../kernel/problem.js';
import { problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { buildersOnly, mayBuild, questionnaireVisible } from './questionnaire.policy.js';
import { keepRevision, type Revised } from './questionnaire-keep.js';
import type { RevisionKind } from './revision.rules.js';

/** What every edit names: the draft, and the revision it is meant for. */
export interface EditOf {
  readonly questionnaireId: string;
  readonly requiredRevision: number;
}

/** A questionnaire's row, held until the transaction ends. */
export interface DraftRow {
  readonly id: string;
  readonly code: string;
  readonly document: Node;
  readonly tests: Json | null;
  readonly revision: number;
  readonly publishedNumber: number | null;
}

/** Edits a draft: the one way from a verb to the document. What changes nothing makes no revision. */
export async function editDraft(
  work: Work<Actor>,
  input: EditOf,
  change: { readonly kind: RevisionKind; readonly subject?: string | null },
  edit: (document: Node) => Edited,
): Promise<Outcome> {
  const held = await heldDraft(work, input);
  if (!held.ok) return held;
  const { document, tests } = held.value;
  const edited = edit(document);
  if (!edited.ok) return fail(edited.error.map((one) => ({ ...one, path: ['input', ...one.path] })));
  return revised(work, held.value, { ...change, document: edited.value, tests });
}

/** Lets a draft stand as it is to be. What changes nothing makes no revision. */
export async function revised(work: Work<Actor>, draft: DraftRow, to: Revised): Promise<Outcome> {
  const { id, document, tests } = draft;
  if (JSON.stringify([to.document, to.tests]) !== JSON.stringify([document, tests]))
    await keepRevision(work, draft, to);
  return ok({ id });
}

/** The draft to be edited, for who may edit it, at the revision the edit is meant for. */
export async function heldDraft(work: Work<Actor>, input: EditOf): Promise<Result<DraftRow, Problem[]>> {
  if (!mayBuild(work.actor)) return fail([buildersOnly]);
  const id = rowId('que', input.questionnaireId);
  const parameters = new Parameters();
  const institution = parameters.add(work.institutionId);
  const visible = whereSql(questionnaireVisible(work.actor), 'q', parameters);
  const [row] =
    id === null
      ? []
      : await work.query<DraftRow>(
          `select q."id", q."code", q."document", q."tests", q."revision", q."published_number" as "publishedNumber"
           from "questionnaire" q where q."institution_id" = ${institution} and q."id" = ${parameters.add(id)} and ${visible}
           for update of q`,
          parameters.values,
        );
  if (!row) return fail([notFound('input', 'questionnaireId')]);
  return row.revision === input.requiredRevision ? ok(row) : fail([staleRevision(row.revision)]);
}

const staleRevision = (currentVersion: number): Problem =>
  problem(
    'STALE',
    ['input', 'requiredRevision'],
    text(
      `Somebody edited the draft meanwhile: it is at revision ${currentVersion} now. Read it again and decide anew.`,
      `Sementara itu ada yang menyunting konsep: kini revisi ${currentVersion}. Baca lagi lalu putuskan kembali.`,
    ),
    { currentVersion },
  );
