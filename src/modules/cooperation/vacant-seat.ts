import type { Definition } from '../../engines/workflow/definition.js';
import type { UnitRef } from '../../engines/workflow/fact.js';
import type { State } from '../../engines/workflow/state.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import { holdersOf, type OpenPost, type PostHolder, postsCalled } from '../identity/post-holders.js';
import { notFound } from '../identity/problems.js';
import { namesOf } from './case.rules.js';

interface Named {
  readonly position: string;
  readonly unitId?: string | null;
}

/**
 * The unit of a seat to be filled by another post: the one named; else where the case waits for it now; else where the
 * institution has such a post. Refused when it is none of these, or when somebody holds a post of that name there.
 */
export async function vacantSeat(
  work: Work<Actor>,
  definition: Definition,
  state: State,
  { position, unitId }: Named,
): Promise<Result<UnitRef | null, Problem[]>> {
  const posts = await postsCalled(work, namesOf(definition, position));
  const waiting = state.active
    .flatMap((one) => one.seats)
    .flatMap((seat) => (seat.position === position ? (seat.unit ?? []) : []));
  const ids = unique(waiting.length > 0 ? waiting : posts.map((one) => one.unit?.id ?? null));
  if (unitId == null && ids.length > 1) return fail([severalUnits]);
  const id = unitId == null ? (ids[0] ?? null) : (rowId('unit', unitId) ?? work.institutionId);
  const unit = id === null ? null : await unitCalled(work, id);
  if (id !== null && !unit) return fail([notFound('input', 'unitId')]);
  const here = posts.filter((one) => (one.unit?.id ?? null) === id);
  const people = await holdersOf(
    work,
    here.map((one) => one.id),
  );
  return people.length > 0 ? fail([held(position, people)]) : ok(unit);
}

/** The unit of a seat that another post fills now; null also where none does, which the engine then says. */
export function filledSeat(state: State, { position, unitId }: Named): Result<UnitRef | null, Problem[]> {
  const units = (state.substitutes ?? []).flatMap((one) => (one.position === position ? [one.unit] : []));
  const meant = unitId == null ? units : units.filter((unit) => unit?.id === rowId('unit', unitId));
  if (unitId != null && meant.length === 0) return fail([notFound('input', 'unitId')]);
  return meant.length > 1 ? fail([severalUnits]) : ok(meant[0] ?? null);
}

/** The post that is to fill the seat: open, and held by somebody who can act. */
export async function checkHeld(work: Work<Actor>, post: OpenPost): Promise<Problem[]> {
  const people = await holdersOf(work, [post.id]);
  return people.some((one) => one.canAct) ? [] : [vacantToo];
}

async function unitCalled(work: Work<Actor>, id: string): Promise<UnitRef | null> {
  const [unit] = await work.query<UnitRef>(
    'select "id", "kind", "echelon" from "org_unit" where "institution_id" = $1 and "id" = $2',
    [work.institutionId, id],
  );
  return unit ?? null;
}

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

function held(position: string, people: readonly PostHolder[]): Problem {
  const names = unique(people.map((one) => (one.mode === 'DEFINITIVE' ? one.name : `${one.name} (${one.mode})`)));
  const explanation = text(
    `This post is not vacant: ${names.join(', ')}. Lend its authority instead (delegationCreate), or end what is over (assignmentEnd).`,
    `Jabatan ini tidak kosong: ${names.join(', ')}. Limpahkan wewenangnya (delegationCreate), atau akhiri pengangkatan yang sudah selesai (assignmentEnd).`,
  );
  return problem('GUARD_FAILED', ['input', 'position'], explanation, {
    unmet: [{ code: 'POST_HELD', explanation, whoCanMeet: [position] }],
  });
}

const severalUnits: Problem = problem(
  'REQUIRED',
  ['input', 'unitId'],
  text('There is such a seat in several units: name one.', 'Jabatan ini ada di beberapa unit: sebutkan salah satu.'),
);
const vacantToo: Problem = problem(
  'INVALID',
  ['input', 'to'],
  text(
    'Nobody who could act holds this post today. Name another.',
    'Hari ini tidak ada pemangku jabatan ini yang dapat bertindak. Sebutkan jabatan lain.',
  ),
);
