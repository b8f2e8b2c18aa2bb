import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { CoordinationInvitation } from './coordination.entity.js';
import { type Answering, checkAnswer } from './coordination.rules.js';
import { keepAnswer } from './coordination-said.js';
import { isToCome, subjectOf } from './coordination-subject.js';
import { unitsOf } from './execution.policy.js';
import { frozen } from './execution.problems.js';

export interface CoordinationAnswer extends Answering {
  readonly invitationId: string;
  readonly expectedVersion?: number | null;
}

/** Says whether one will come, and whom one sends; what was said before no longer counts. */
export async function coordinationAnswer(work: Work<Actor>, input: CoordinationAnswer): Promise<Outcome> {
  const problems = checkAnswer(input);
  const loaded = await forChange(
    work,
    CoordinationInvitation,
    'cin',
    'invitationId',
    input.invitationId,
    input.expectedVersion,
  );
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const invitation = loaded.value;
  const { id, unitId } = invitation;
  if (work.actor.kind === 'STAFF' && !unitsOf(work.actor).includes(unitId ?? '')) return fail([notYours]);
  const subject = await subjectOf(work, invitation);
  if (invitation.withdrawnAt) problems.push(takesNoAnswer('WITHDRAWN'));
  else if (!isToCome(subject)) problems.push(takesNoAnswer(subject.status));
  if (problems.length > 0) return fail(problems);
  await keepAnswer(work, invitation, input, null);
  return ok({ id });
}

const notYours = problem(
  'FORBIDDEN',
  ['input', 'invitationId'],
  text(
    'Whoever is invited answers: holders of a post in the unit, or the partner. What they said elsewhere is recorded (coordinationAnswerRecord).',
    'Yang diundanglah yang menjawab: pemangku jabatan di unit itu, atau mitra. Jawaban lewat saluran lain dicatat (coordinationAnswerRecord).',
  ),
);

export const takesNoAnswer = (status: string) =>
  frozen(
    ['input', 'invitationId'],
    status,
    'This invitation takes no more answers.',
    'Undangan ini tidak lagi menerima jawaban.',
  );
