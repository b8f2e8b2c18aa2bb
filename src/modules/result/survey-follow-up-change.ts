import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { isBlank } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange, found } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { Person } from '../identity/person.entity.js';
import { notFound } from '../identity/problems.js';
import { SurveyFollowUp } from './follow-up.entity.js';
import { followersOnly, noteNeeded, noteTooLong } from './follow-up.problems.js';
import type { FollowUpStatus } from './follow-up.type.js';
import { mayFollowUp } from './result.policy.js';

export interface FollowUpChange {
  readonly followUpId: string;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
  readonly note?: string | null;
  readonly status?: FollowUpStatus | null;
  readonly expectedVersion?: number | null;
}

const MOST = 4_000;

/** Changes what is given; `null` erases the note. */
export async function followUpChange(work: Work<Actor>, input: FollowUpChange): Promise<Outcome> {
  const loaded = await forChange(work, SurveyFollowUp, 'sfu', 'followUpId', input.followUpId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const followUp = loaded.value;
  if (!mayFollowUp(work.actor, followUp.ownerId)) return fail([followersOnly]);
  const note = input.note === undefined ? followUp.note : kept(input.note);
  const problems: Problem[] = [];
  if ((note?.length ?? 0) > MOST) problems.push(noteTooLong);
  if (input.status === 'DROPPED' && (note == null || isBlank(note))) problems.push(noteNeeded);
  const owner = input.ownerId == null ? null : await found(work, Person, 'per', input.ownerId);
  if (input.ownerId != null && !owner) problems.push(notFound('input', 'ownerId'));
  if (problems.length > 0) return fail(problems);
  followUp.note = note ?? null;
  if (owner) followUp.ownerId = owner.id;
  if (input.dueOn != null) followUp.dueOn = input.dueOn;
  if (input.status != null && input.status !== followUp.status) {
    followUp.status = input.status;
    followUp.settledAt = input.status === 'OPEN' ? null : work.now;
  }
  followUp.version += 1;
  work.announce({
    kind: 'SURVEY_FOLLOW_UP_CHANGED',
    subjectType: 'SurveyFollowUp',
    subjectId: followUp.id,
    subjectVersion: followUp.version,
    facts: { status: followUp.status, ownerId: followUp.ownerId, dueOn: followUp.dueOn },
  });
  return ok({ id: followUp.id });
}
