import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { checkSpan, checkWithinPost } from './assignment.rules.js';
import { found, takeTurns } from './change.js';
import { checkText } from './check.js';
import { Person } from './person.entity.js';
import { mayAdminister } from './policy.js';
import { Delegation, Position } from './position.entity.js';
import { administratorsOnly, notFound } from './problems.js';

export interface NewDelegation {
  readonly positionId: string;
  readonly personId: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly basis: string;
}

/** Lends a post's authority to somebody for a time (a.n.); its holder keeps it too. */
export async function delegationCreate(work: Work<Actor>, input: NewDelegation): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'position');
  const position = await found(work, Position, 'pos', input.positionId);
  const person = await found(work, Person, 'per', input.personId);
  const problems = [
    ...(position ? checkWithinPost(input, position.closedOn) : [notFound('input', 'positionId')]),
    ...(person ? [] : [notFound('input', 'personId')]),
    ...checkSpan(input),
    ...checkText(['input', 'basis'], input.basis, 500),
  ];
  if (problems.length > 0 || !position || !person) return fail(problems);
  const id = work.ids.next();
  work.em.create(Delegation, {
    institutionId: work.institutionId,
    id,
    positionId: position.id,
    personId: person.id,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    basis: input.basis.trim(),
    createdAt: work.now,
  });
  work.announce({
    kind: 'DELEGATION_CREATED',
    subjectType: 'Delegation',
    subjectId: id,
    subjectVersion: 1,
    facts: { positionId: position.id, personId: person.id, startsOn: input.startsOn, endsOn: input.endsOn },
  });
  return ok({ id });
}
