import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import { hasRole } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, found } from '../identity/change.js';
import { checkText, kept } from '../identity/check.js';
import { Person } from '../identity/person.entity.js';
import { notFound, required } from '../identity/problems.js';
import { EvaluationItem } from './evaluation.entity.js';
import { followersOnly, type ItemStatus, notCompletedYet, settled, WORDS_LIMIT } from './evaluation.rules.js';

export interface EvaluationItemChange {
  readonly itemId: string;
  readonly ownerId?: string | null;
  readonly dueOn?: CivilDate | null;
  readonly status?: ItemStatus | null;
  readonly note?: string | null;
  readonly evidenceFileId?: string | null;
  readonly expectedVersion?: number | null;
}

/** Follows an improvement up: gives it to somebody else, moves its day, or settles it: done with evidence, dropped with a reason. */
export async function evaluationItemChange(work: Work<Actor>, input: EvaluationItemChange): Promise<Outcome> {
  const loaded = await forChange(work, EvaluationItem, 'evi', 'itemId', input.itemId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const item = loaded.value;
  const may = item.ownerId === work.actor.personId || hasRole(work.actor, 'COORDINATOR', 'ADMINISTRATOR');
  if (!may) return fail([followersOnly]);
  const [evaluation] = await work.query<{ status: string; cooperationId: string }>(
    'select "status", "cooperation_id" as "cooperationId" from "evaluation" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, item.evaluationId],
  );
  if (evaluation?.status !== 'COMPLETED') return fail([notCompletedYet]);
  if (item.status !== 'OPEN') return fail([settled]);
  const note = input.note === undefined ? item.note : kept(input.note);
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  const owner = input.ownerId == null ? null : await found(work, Person, 'per', input.ownerId);
  const problems: Problem[] = [
    ...checkText(['input', 'note'], input.note, WORDS_LIMIT, 'OPTIONAL'),
    ...(input.ownerId != null && !owner ? [notFound('input', 'ownerId')] : []),
    ...(input.evidenceFileId != null && !file ? [notFound('input', 'evidenceFileId')] : []),
    ...(input.status === 'DONE' && input.evidenceFileId == null ? [required('input', 'evidenceFileId')] : []),
    ...(input.status === 'DROPPED' && note == null ? [required('input', 'note')] : []),
  ];
  if (problems.length > 0) return fail(problems);
  item.note = note ?? null;
  if (owner) item.ownerId = owner.id;
  if (input.dueOn != null) item.dueOn = input.dueOn;
  if (file) {
    item.evidenceFileId = file.id;
    item.evidenceName = file.fileName;
  }
  if (input.status != null && input.status !== 'OPEN') {
    item.status = input.status;
    item.settledById = work.actor.personId;
    item.settledAt = work.now;
  }
  item.version += 1;
  work.announce({
    kind: 'EVALUATION_ITEM_CHANGED',
    subjectType: 'EvaluationItem',
    subjectId: item.id,
    subjectVersion: item.version,
    facts: {
      ...{ evaluationId: item.evaluationId, cooperationId: evaluation.cooperationId },
      ...{ status: item.status, ownerId: item.ownerId, dueOn: item.dueOn },
    },
  });
  return ok({ id: item.id });
}
