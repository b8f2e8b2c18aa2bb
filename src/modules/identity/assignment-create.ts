import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { type AssignmentMode, checkHolders, checkSpan, checkWithinPost, type Span } from './assignment.rules.js';
import { found, takeTurns } from './change.js';
import { checkText, kept } from './check.js';
import { Person } from './person.entity.js';
import { mayAdminister } from './policy.js';
import { Assignment, Position } from './position.entity.js';
import { administratorsOnly, notFound } from './problems.js';

export interface NewAssignment extends Span {
  readonly positionId: string;
  readonly personId: string;
  readonly mode: AssignmentMode;
  readonly basis?: string | null;
}

/** Puts somebody on a post from day to day. */
export async function assignmentCreate(work: Work<Actor>, input: NewAssignment): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'position');
  const position = await found(work, Position, 'pos', input.positionId);
  const person = await found(work, Person, 'per', input.personId);
  const problems = [
    ...(position ? checkWithinPost(input, position.closedOn) : [notFound('input', 'positionId')]),
    ...(person ? [] : [notFound('input', 'personId')]),
    ...checkSpan(input),
    ...checkText(['input', 'basis'], input.basis, 500, 'OPTIONAL'),
  ];
  if (problems.length > 0 || !position || !person) return fail(problems);
  const holders = await work.em.find(Assignment, { positionId: position.id, mode: 'DEFINITIVE' });
  const overlapping = checkHolders(input.mode, input, holders);
  if (overlapping.length > 0) return fail(overlapping);
  const id = work.ids.next();
  work.em.create(Assignment, {
    institutionId: work.institutionId,
    id,
    positionId: position.id,
    personId: person.id,
    mode: input.mode,
    startsOn: input.startsOn,
    endsOn: input.endsOn ?? null,
    basis: kept(input.basis),
    createdAt: work.now,
  });
  work.announce({
    kind: 'ASSIGNMENT_CREATED',
    subjectType: 'Assignment',
    subjectId: id,
    subjectVersion: 1,
    facts: {
      positionId: position.id,
      personId: person.id,
      mode: input.mode,
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
    },
  });
  return ok({ id });
}
