import type { Dharma } from '../../engines/indicator/pack.js';
import type { Party } from '../../engines/workflow/definition.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { found } from '../identity/change.js';
import { OrgUnit } from '../identity/org-unit.entity.js';
import { invalid, notFound } from '../identity/problems.js';
import { otherSide } from './execution.problems.js';

/** How the institution counts an activity. */
export interface ActivityClass {
  readonly unitId?: string | null;
  readonly dharma?: Dharma | null;
  readonly relevant?: boolean | null;
}

export const classFields = ['unitId', 'dharma', 'relevant'] as const;

/** The unit that a global id names, if it is there on this day. */
export async function unitOn(
  work: Work<Actor>,
  path: readonly string[],
  globalId: string,
  day: CivilDate | null,
): Promise<Result<string, Problem[]>> {
  const unit = await found(work, OrgUnit, 'unit', globalId);
  if (!unit) return fail([notFound(...path)]);
  const isOpen = day === null || ((unit.openedOn ?? day) <= day && (unit.closedOn ?? day) >= day);
  return isOpen ? ok(unit.id) : fail([notOpen(path)]);
}

/** What is said of how to count it, with the unit's row; only the institution says that. */
export async function classIn(
  work: Work<Actor>,
  given: ActivityClass,
  party: Party | null,
  day: CivilDate,
): Promise<Result<ActivityClass, Problem[]>> {
  const fields = classFields.filter((field) => given[field] !== undefined);
  const wrong = party === 'PARTNER' ? fields.filter((field) => given[field] !== null).map(institutionOnly) : [];
  if (wrong.length > 0) return fail(wrong);
  const unit = given.unitId == null ? null : await unitOn(work, ['input', 'unitId'], given.unitId, day);
  if (unit && !unit.ok) return unit;
  return ok(
    Object.fromEntries(fields.map((field) => [field, field === 'unitId' ? (unit?.value ?? null) : given[field]])),
  );
}

const institutionOnly = (field: string): Problem =>
  otherSide(
    ['input', field],
    'How an activity is counted is for the institution to say.',
    'Penggolongan kegiatan ditentukan oleh institusi.',
  );

const notOpen = (path: readonly string[]): Problem =>
  invalid(path, 'This unit is not there on that day.', 'Unit ini tidak ada pada hari tersebut.');
