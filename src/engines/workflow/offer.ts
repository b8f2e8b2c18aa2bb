import type { UnmetGuard } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import type { Actor } from './actor.js';
import { freePlaces, type Place, placesOf, takenPlaces, takenSeats } from './actors.js';
import type { Action, Actors, Definition, Step } from './definition.js';
import { holds } from './evaluate.js';
import { isGivenToOthers, withSubstitutes } from './seats.js';
import { ownSlots, takes, unmetByOwner } from './slot-place.js';
import type { State, StepInstance } from './state.js';
import { unmetByEffects } from './unmet-effects.js';
import { unmetByPerson } from './unmet-persons.js';
import { unmetRequirements } from './unmet-requirements.js';
import { whoCanMeet } from './who.js';

/** An action as it now stands open: in an active step, or at any time (then both are null). */
export interface Offer {
  readonly instance: StepInstance | null;
  readonly step: Step | null;
  readonly action: Action;
  readonly actors: Actors;
}

/** Every action that stands open in this state, whoever asks. */
export function offersOf(definition: Definition, state: State): Offer[] {
  if (state.procedure === null || state.closed) return [];
  const inSteps = state.active.flatMap((instance): Offer[] => {
    const step = definition.steps.find((one) => one.id === instance.step);
    return (step?.actions ?? []).map((action) => ({
      instance,
      step: step ?? null,
      action,
      actors: action.by ?? step?.actors ?? { rule: 'ANY_OF', seats: [] },
    }));
  });
  return [
    ...inSteps,
    ...definition.anyTime.map((action): Offer => ({ instance: null, step: null, action, actors: action.by })),
  ];
}

/** What an actor may make of an offer. `decide` and `possible` both ask here, so they cannot disagree. */
export interface Standing {
  /** Capacities to act in; empty: FORBIDDEN to this actor. */
  readonly places: readonly Place[];
  /** Those of them not used up already (ALL_OF, N_OF), nor given to others by name, that fill the action's slots. */
  readonly free: readonly Place[];
  readonly unmet: readonly UnmetGuard[];
}

export function standing(definition: Definition, state: State, offer: Offer, actor: Actor): Standing {
  const places = placesOf(definition, offer.actors, state, actor, state.partner);
  const unused = freePlaces(
    offer.actors,
    places,
    takenPlaces(offer.actors, offer.instance?.marks ?? [], offer.action.id),
  );
  const own = unused.filter(({ capacity }) => !isGivenToOthers(offer.instance, capacity, actor.person));
  const slots = ownSlots(definition, state, offer.action);
  const free = own.filter(({ capacity }) => slots.every((slot) => takes(slot, state, capacity)));
  const positions = offer.actors.seats.map((seat) => seat.position);
  const act = { action: offer.action, instance: offer.instance?.id ?? null, positions };
  const unmet = [
    ...unmetByPlace(offer, unused, own),
    ...(own[0] && free.length === 0 ? unmetByOwner(definition, state, offer.action, own[0].capacity) : []),
    ...unmetByPerson(definition, state, act, actor.person),
    ...unmetGuards(definition, state, offer),
  ].map((one) => ({ ...one, whoCanMeet: withSubstitutes(state, one.whoCanMeet) }));
  // A step and an effect may ask for the same thing; it is said once.
  return { places, free, unmet: unmet.filter((one, at) => unmet.findIndex((same) => same.code === one.code) === at) };
}

function unmetByPlace(offer: Offer, unused: readonly Place[], free: readonly Place[]): UnmetGuard[] {
  const taken = takenSeats(offer.instance?.marks ?? [], offer.action.id);
  const others = offer.actors.seats.filter((seat, at) => seat.each || !taken.has(at)).map((seat) => seat.position);
  if (unused.length === 0)
    return [
      {
        code: 'ALREADY_ACTED',
        explanation: text(
          'This part is done already; others must follow.',
          'Bagian ini sudah dilakukan; menunggu yang lain.',
        ),
        whoCanMeet: others,
      },
    ];
  return free.length === 0 ? [{ ...givenToOthers, whoCanMeet: others }] : [];
}

export const givenToOthers = {
  code: 'ASSIGNED_TO_OTHERS',
  explanation: text('This task was given to somebody else.', 'Tugas ini diberikan kepada orang lain.'),
};

function unmetGuards(definition: Definition, state: State, offer: Offer): UnmetGuard[] {
  const { action, instance } = offer;
  const targets = action.routes?.flatMap((route) => route.to ?? []) ?? [];
  const running = instance === null && state.active.some((one) => targets.includes(one.step));
  const own = (action.guards ?? []).filter((guard) => !holds(guard.when, state));
  return [
    ...unmetRequirements(definition, state, offer.step, action),
    ...own.map((guard) => ({
      code: guard.code,
      explanation: guard.explain,
      whoCanMeet: whoCanMeet(definition, guard.when),
    })),
    ...unmetByEffects(definition, state, action),
    ...(running
      ? [
          {
            code: 'ALREADY_ACTIVE',
            explanation: text('This is under way already.', 'Ini sudah berjalan.'),
            whoCanMeet: [],
          },
        ]
      : []),
  ];
}
