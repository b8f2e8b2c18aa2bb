import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { Actor, Capacity } from './actor.js';
import { placesOf } from './actors.js';
import type { Actors, Definition } from './definition.js';
import type { WorkKind } from './observation.js';
import { isGivenToOthers } from './seats.js';
import { outOfTurn, standsAt } from './stands-at.js';
import type { State, StepInstance } from './state.js';

interface OpenWork {
  readonly by: Actors;
  /** Null after an outcome. */
  readonly instance: StepInstance | null;
}

/** Where objects of this kind may be worked on now. */
function openWork(definition: Definition, state: State, kind: WorkKind): OpenWork[] {
  const outcome = definition.outcomes.find((one) => one.id === state.outcome?.id);
  return [
    ...state.active.flatMap((instance) => {
      const step = definition.steps.find((one) => one.id === instance.step);
      const work = step?.works?.find((one) => one.on === kind);
      return step && work ? [{ by: work.by ?? step.actors, instance }] : [];
    }),
    ...(outcome?.works ?? []).filter((one) => one.on === kind).map(({ by }) => ({ by, instance: null })),
  ];
}

/**
 * In which capacity somebody may work on objects of this kind beside the case now, or why not: no step takes such
 * work now, or it is for others.
 */
export function workOn(
  definition: Definition,
  state: State,
  kind: WorkKind,
  actor: Actor,
): Result<Capacity, Problem[]> {
  const open = openWork(definition, state, kind);
  const place = open.flatMap(({ by, instance }) =>
    placesOf(definition, by, state, actor, state.partner).filter(
      ({ capacity }) => !isGivenToOthers(instance, capacity, actor.person),
    ),
  )[0];
  if (place) return ok(place.capacity);
  if (open.length === 0) {
    const unmet = standsAt(definition, state);
    const said = text(
      `No step of this case takes such work (${kind}) now.`,
      `Tidak ada langkah kasus ini yang menerima pekerjaan itu (${kind}) sekarang.`,
    );
    return fail([problem('ILLEGAL_TRANSITION', [], outOfTurn(said, unmet), { unmet })]);
  }
  const codes = new Set(open.flatMap(({ by }) => by.seats.map((seat) => seat.position)));
  const who = definition.positions.filter((one) => codes.has(one.code)).map((one) => one.title);
  const named = (language: 'en' | 'id') => who.map((title) => title[language]).join(', ');
  return fail([
    problem(
      'FORBIDDEN',
      [],
      text(
        `This is not yours to do; it is for: ${named('en')}.`,
        `Ini bukan wewenang Anda, melainkan: ${named('id')}.`,
      ),
    ),
  ]);
}
