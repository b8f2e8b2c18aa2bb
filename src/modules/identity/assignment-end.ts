import type { CivilDate } from '../../kernel/civil-date.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from './actor.js';
import type { Outcome } from './answer.js';
import { checkSpan } from './assignment.rules.js';
import { forChange, takeTurns } from './change.js';
import { mayAdminister } from './policy.js';
import { Assignment } from './position.entity.js';
import { administratorsOnly, invalid } from './problems.js';

/** Sets an assignment's last day, earlier than the one it has. */
export async function assignmentEnd(
  work: Work<Actor>,
  input: { readonly assignmentId: string; readonly endsOn: CivilDate; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayAdminister(work.actor)) return fail([administratorsOnly]);
  await takeTurns(work, 'position');
  const loaded = await forChange(work, Assignment, 'asg', 'assignmentId', input.assignmentId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const assignment = loaded.value;
  const problems = checkSpan({ startsOn: assignment.startsOn, endsOn: input.endsOn });
  if (assignment.endsOn && input.endsOn > assignment.endsOn) problems.push(endsEarlier);
  if (problems.length > 0) return fail(problems);
  assignment.endsOn = input.endsOn;
  assignment.version += 1;
  work.announce({
    kind: 'ASSIGNMENT_ENDED',
    subjectType: 'Assignment',
    subjectId: assignment.id,
    subjectVersion: assignment.version,
    facts: { endsOn: input.endsOn },
  });
  return ok({ id: assignment.id });
}

const endsEarlier = invalid(
  ['input', 'endsOn'],
  'It ends before that day already. To prolong it, make a new assignment.',
  'Pengangkatan ini sudah berakhir sebelum hari itu. Untuk memperpanjang, buat pengangkatan baru.',
);
