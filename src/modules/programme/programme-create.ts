import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { unitOn } from '../execution/activity-class.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { exists } from '../identity/problems.js';
import { Programme } from './programme.entity.js';
import { announceProgramme } from './programme.events.js';
import { keepersOnly, mayKeepProgramme } from './programme.policy.js';
import { checkProgramme, checkYear, daysOf } from './programme.rules.js';
import { keepersOf } from './programme-work.js';

export interface ProgrammeCreate {
  readonly year: number;
  readonly unitId?: string | null;
  readonly title: string;
  readonly goal: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** Begins the programme of a year, of the institution or of one of its units. */
export async function programmeCreate(work: Work<Actor>, input: ProgrammeCreate): Promise<Outcome> {
  const wrongYear = checkYear(input.year);
  if (wrongYear.length > 0) return fail(wrongYear);
  const days = daysOf(input.year, input);
  const unit = input.unitId == null ? null : await unitOn(work, ['input', 'unitId'], input.unitId, days.startsOn);
  if (unit && !unit.ok) return unit;
  const unitId = unit?.value ?? null;
  if (!mayKeepProgramme(work.actor, unitId, await keepersOf(work))) return fail([keepersOnly]);
  const problems = checkProgramme(input, days);
  await takeTurns(work, 'programme');
  const { institutionId } = work;
  if (await work.em.findOne(Programme, { institutionId, year: input.year, unitId })) problems.push(thereIsOne);
  if (problems.length > 0) return fail(problems);
  const id = work.ids.next();
  work.em.create(Programme, {
    ...{ institutionId, id, unitId, year: input.year, ...days, title: input.title.trim(), goal: input.goal.trim() },
    ...{ status: 'DRAFT', createdById: work.actor.personId, createdAt: work.now, updatedAt: work.now },
  });
  announceProgramme(work, 'PROGRAMME_CREATED', { id, version: 1 }, { year: input.year, unitId });
  return ok({ id });
}

const thereIsOne = exists(
  ['input', 'year'],
  'There is a programme of this year already.',
  'Program untuk tahun ini sudah ada.',
);
