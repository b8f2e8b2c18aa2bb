import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { invalid } from '../identity/problems.js';
import { announceProgramme } from './programme.events.js';
import { adopted } from './programme.problems.js';
import { checkProgramme } from './programme.rules.js';
import { keptProgramme, touch } from './programme-work.js';

export interface ProgrammeChange {
  readonly programmeId: string;
  readonly title?: string | null;
  readonly goal?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly expectedVersion?: number | null;
}

/** Changes what a programme says of itself, while it is not adopted. */
export async function programmeChange(work: Work<Actor>, input: ProgrammeChange): Promise<Outcome> {
  const kept = await keptProgramme(work, 'programmeId', input.programmeId, input.expectedVersion);
  if (!kept.ok) return kept;
  const programme = kept.value;
  if (programme.status === 'ADOPTED') return fail([adopted('programmeId')]);
  const next = {
    ...{ title: input.title ?? programme.title, goal: input.goal ?? programme.goal },
    ...{ startsOn: input.startsOn ?? programme.startsOn, endsOn: input.endsOn ?? programme.endsOn },
  };
  const problems = checkProgramme(next, next);
  const [left] = await work.query<{ items: number }>(
    `select count(*)::int as "items" from "programme_item" where "institution_id" = $1 and "programme_id" = $2
       and (least("starts_on", "ends_on") < $3 or greatest("starts_on", "ends_on") > $4)`,
    [work.institutionId, programme.id, next.startsOn, next.endsOn],
  );
  if (left && left.items > 0) problems.push(leavesItems(left.items));
  if (problems.length > 0) return fail(problems);
  work.em.assign(programme, { ...next, title: next.title.trim(), goal: next.goal.trim() });
  touch(work, programme);
  announceProgramme(work, 'PROGRAMME_CHANGED', programme);
  return ok({ id: programme.id });
}

const leavesItems = (count: number) =>
  invalid(
    ['input', 'startsOn'],
    `${count} of its items would lie outside these days.`,
    `${count} butirnya akan berada di luar rentang hari ini.`,
  );
