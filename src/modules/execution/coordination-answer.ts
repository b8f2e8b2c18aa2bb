import { problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { kept } from '../identity/check.js';
import { CoordinationInvitation } from './coordination.entity.js';
import { type Answering, checkAnswer } from './coordination.rules.js';
import { announceInvitation, invitedOf, isToCome, subjectOf } from './coordination-subject.js';
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
  const { id, unitId, round } = invitation;
  if (work.actor.kind === 'STAFF' && !unitsOf(work.actor).includes(unitId ?? '')) return fail([notYours]);
  const subject = await subjectOf(work, invitation);
  if (invitation.withdrawnAt) problems.push(closed('WITHDRAWN'));
  else if (!isToCome(subject)) problems.push(closed(subject.status));
  if (problems.length > 0) return fail(problems);
  const { institutionId, now } = work;
  await work.query(
    `update "coordination_answer" set "voided_at" = $3, "voided_because" = 'ANSWERED_ANEW'
     where "institution_id" = $1 and "invitation_id" = $2 and "voided_at" is null`,
    [institutionId, id, now.toISOString()],
  );
  const answerId = work.ids.next();
  await work.query(
    `insert into "coordination_answer" ("institution_id", "id", "invitation_id", "round", "answer", "note", "person_id", "at")
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [institutionId, answerId, id, round, input.answer, kept(input.note), work.actor.personId, now.toISOString()],
  );
  const sent = (input.delegates ?? []).map(({ name, title }, place) => ({
    ...{ id: work.ids.next(), place, name: name.trim(), title: kept(title) },
  }));
  await work.query(
    `insert into "coordination_delegate" ("institution_id", "id", "answer_id", "place", "name", "title")
     select $1, r."id", $2, r."place", r."name", r."title"
     from json_to_recordset($3) as r("id" uuid, "place" int, "name" text, "title" text)`,
    [institutionId, answerId, JSON.stringify(sent)],
  );
  invitation.version += 1;
  announceInvitation(work, 'COORDINATION_ANSWERED', invitedOf(invitation), {
    answer: input.answer,
    delegates: sent.length,
  });
  return ok({ id });
}

const notYours = problem(
  'FORBIDDEN',
  ['input', 'invitationId'],
  text(
    'Whoever is invited answers: holders of a post in the unit, or the partner.',
    'Yang diundanglah yang menjawab: pemangku jabatan di unit itu, atau mitra.',
  ),
);

const closed = (status: string) =>
  frozen(
    ['input', 'invitationId'],
    status,
    'This invitation takes no more answers.',
    'Undangan ini tidak lagi menerima jawaban.',
  );
