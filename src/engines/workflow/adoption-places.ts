import type { Definition, OutcomeKind } from './definition.js';
import { ahead, type Move, movesIn, offeredIn } from './lint/moves.js';

/** Where an agreement that lived before can stand in an SOP. */
export interface AdoptionPlaces {
  /** Outcomes by which it is in force, or after which it no longer is. */
  readonly outcomes: readonly string[];
  /** Steps in which a case goes on while its agreement is in force. */
  readonly steps: readonly string[];
  /** The DATE fact of the last day, where the case goes on; null: the SOP names none. */
  readonly until: string | null;
}

/** What an agreement that was once in force can have come to. */
const ended: readonly OutcomeKind[] = ['EXTENDED', 'DEVELOPED', 'TERMINATED', 'EXPIRED', 'DONE'];

/** A definition never changes, and a register has thousands of agreements under one. */
const known = new WeakMap<Definition, AdoptionPlaces>();

/** As the SOP itself has it: the steps and ends that come after the act by which an agreement is in force. */
export function adoptionPlaces(definition: Definition): AdoptionPlaces {
  const found = known.get(definition) ?? placesIn(definition);
  known.set(definition, found);
  return found;
}

function placesIn(definition: Definition): AdoptionPlaces {
  const moves = movesIn(definition, offeredIn(definition));
  const bringing = moves.filter((move) => inForceBy(move) !== undefined);
  const always = bringing.length > 0 ? moves.filter((move) => move.origin === 'ANY_TIME') : [];
  const first = [...new Set([...bringing, ...always].flatMap(stands))];
  const later = new Set([...first, ...ahead(moves, first)]);
  const reached = new Set(moves.filter(({ step }) => step && later.has(step.id)).flatMap((move) => move.outcome ?? []));
  const outcomes = definition.outcomes.filter(
    ({ id, kind }) => kind === 'AGREEMENT' || (ended.includes(kind) && reached.has(id)),
  );
  return {
    outcomes: outcomes.map((one) => one.id),
    steps: definition.steps.filter((step) => later.has(step.id)).map((step) => step.id),
    until: bringing.flatMap((move) => inForceBy(move)?.until ?? [])[0] ?? null,
  };
}

const inForceBy = ({ effects }: Move) =>
  effects.find((effect) => effect.do === 'standing' && effect.is === 'IN_FORCE') as
    | { readonly until?: string }
    | undefined;

/** Where the case is after a move: on its way, or where it was. */
const stands = ({ to, outcome, step }: Move): readonly string[] => {
  if (to.length > 0) return to;
  return outcome === null && step ? [step.id] : [];
};
