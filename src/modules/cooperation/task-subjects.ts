import type { Definition } from '../../engines/workflow/definition.js';
import { sitsIn } from '../../engines/workflow/seats.js';
import type { ResolvedSeat, State } from '../../engines/workflow/state.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import { seatId } from '../identity/seat.js';
import { namesOf } from './case.rules.js';

/**
 * Whom the task of a seat waits for: the persons it was given to by name; else the partner once it knows of the case, or whoever holds the
 * position under any of its names, and the posts that fill its seat for now.
 */
export function subjectsOf(
  institutionId: string,
  definition: Definition,
  state: State,
  instanceId: string,
  { position, unit }: ResolvedSeat,
): string[] {
  const instance = state.active.find((one) => one.id === instanceId);
  const given = instance?.assignees.find((one) => one.position === position && one.unit === unit);
  if (given) return [...given.persons];
  if (definition.positions.find((one) => one.code === position)?.party === 'PARTNER')
    return state.partner === null || state.confidential ? [] : [state.partner];
  const substitutes = (state.substitutes ?? []).filter((one) =>
    sitsIn({ position, unit }, one.position, one.unit?.id ?? null),
  );
  return [
    ...namesOf(definition, position).map((name) => seatId(institutionId, name, unit)),
    ...substitutes.map((one) => one.by.post),
  ];
}

/** Lets every open task of a case wait for whom the state now says. */
export async function handTasks(
  work: Work<Actor>,
  cooperationId: string,
  definition: Definition,
  state: State,
): Promise<void> {
  const rows = state.active.flatMap(({ id, seats }) =>
    seats.map((seat) => ({
      instance: id,
      ...seat,
      subjects: subjectsOf(work.institutionId, definition, state, id, seat),
    })),
  );
  await work.query(
    `update "task" t set "subjects" = s.subjects
     from json_to_recordset($3) as s(instance text, position text, unit uuid, subjects uuid[])
     where t."institution_id" = $1 and t."cooperation_id" = $2 and t."closed_at" is null and t."instance" = s.instance
       and t."position_code" = s.position and t."unit_id" is not distinct from s.unit`,
    [work.institutionId, cooperationId, JSON.stringify(rows)],
  );
}
