import { civilDateIn } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { RecordedChannel } from '../cooperation/recorded-word.js';
import { uploadedFile } from '../document/uploaded-file.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { invalid, notFound } from '../identity/problems.js';
import { CoordinationInvitation } from './coordination.entity.js';
import { type Answering, checkAnswer } from './coordination.rules.js';
import { takesNoAnswer } from './coordination-answer.js';
import { keepAnswer } from './coordination-said.js';
import { isToCome, subjectOf } from './coordination-subject.js';
import { otherSide } from './execution.problems.js';
import { executionOf } from './execution-work.js';
import { invitationObject } from './meeting-objects.js';

export interface CoordinationAnswerRecord extends Answering {
  readonly invitationId: string;
  readonly channel: RecordedChannel;
  readonly saidOn: string;
  readonly evidenceFileId?: string | null;
  readonly expectedVersion?: number | null;
}

/** Staff enter what those invited said elsewhere, such as who have no account; the answer says that it was entered. */
export async function coordinationAnswerRecord(work: Work<Actor>, input: CoordinationAnswerRecord): Promise<Outcome> {
  const on = await executionOf(work, invitationObject, input.invitationId);
  if (!on.ok) return on;
  if (on.value.party === 'PARTNER') return fail([staffRecord]);
  const { invitationId, expectedVersion } = input;
  const loaded = await forChange(work, CoordinationInvitation, 'cin', 'invitationId', invitationId, expectedVersion);
  const problems = checkAnswer(input);
  if (input.saidOn > on.value.today) problems.push(inFuture);
  const file = input.evidenceFileId == null ? null : await uploadedFile(work, input.evidenceFileId);
  if (input.evidenceFileId != null && !file) problems.push(notFound('input', 'evidenceFileId'));
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const invitation = loaded.value;
  if (input.saidOn < civilDateIn(invitation.invitedAt, work.actor.timeZone)) problems.push(beforeAsked);
  const subject = await subjectOf(work, invitation);
  if (invitation.withdrawnAt) problems.push(takesNoAnswer('WITHDRAWN'));
  else if (!isToCome(subject)) problems.push(takesNoAnswer(subject.status));
  if (problems.length > 0) return fail(problems);
  await keepAnswer(work, invitation, input, { channel: input.channel, saidOn: input.saidOn, evidence: file });
  return ok({ id: invitation.id });
}

const staffRecord = otherSide(
  ['input', 'invitationId'],
  'Staff record what was said elsewhere; answer by your own account (coordinationAnswer).',
  'Pencatatan dilakukan staf; jawablah dengan akun Anda sendiri (coordinationAnswer).',
);
const inFuture = invalid(['input', 'saidOn'], 'This day is in the future.', 'Tanggal ini di masa depan.');
const beforeAsked = invalid(
  ['input', 'saidOn'],
  'They were not asked yet on this day.',
  'Pada tanggal ini mereka belum diundang.',
);
