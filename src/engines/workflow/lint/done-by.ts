import type { Action, Definition, Requirements } from '../definition.js';
import type { Effect } from '../effect.js';
import type { Expression } from '../expression.js';
import { factsOfForm, observedFacts } from '../observe.js';
import type { Move } from './moves.js';

/** What has happened by some point, as tokens (`fact:x`, `document:x`, `sign:set/slot`, …). */
export interface Happened {
  /** On every way there: never more than what is true. */
  readonly always: ReadonlySet<string>;
  /** On some way there: never less than what may be true. */
  readonly sometimes: ReadonlySet<string>;
}

/**
 * What a move itself does, and what its guards make sure of. What is only asked for was brought by something before, or
 * never: it is no ground for saying that it may have happened.
 */
export function doneBy(definition: Definition, move: Move): Happened {
  const { action, step, route } = move;
  const leaves = move.to.length > 0 || move.outcome !== null;
  const inputs = action.inputs ?? [];
  const brought = union(
    inputs.filter((input) => input.required).map((input) => `fact:${input.fact}`),
    action.form === undefined ? [] : [`form:${action.form}`],
    move.effects.flatMap((effect) => doneByEffect(definition, effect)),
  );
  const always = union(
    brought,
    required(action.requires),
    leaves && action.return === undefined ? required(step?.requires) : [],
    move.effects.flatMap((effect) => (effect.do === 'finalise' ? [`document:${effect.document}`] : [])),
    (action.guards ?? []).flatMap((guard) => implied(definition, guard.when)),
    route?.when ? implied(definition, route.when) : [],
  );
  const sometimes = union(
    brought,
    inputs.map((input) => `fact:${input.fact}`),
    factsSeen(definition, action).map((name) => `fact:${name}`),
    (step?.accepts ?? []).map((document) => `document:${document}`),
  );
  return { always, sometimes };
}

/** What may be seen beside the case by then, or what the form of the act comes to. */
const factsSeen = (definition: Definition, { form }: Action): string[] => [
  ...observedFacts(definition),
  ...(form === undefined ? [] : factsOfForm(definition, form)),
];

const required = (requires: Requirements | undefined): string[] => [
  ...(requires?.documents ?? []).map((one) => `document:${one}`),
  ...(requires?.facts ?? []).map((one) => `fact:${one}`),
  ...(requires?.forms ?? []).map((one) => `form:${one}`),
];

export function doneByEffect(definition: Definition, effect: Effect): string[] {
  switch (effect.do) {
    case 'setFact':
      return [`fact:${effect.fact}`];
    case 'standing':
      return [`standing:${effect.is}`];
    case 'openSheet':
      return [`sheet:${effect.sheet}`];
    case 'initial':
    case 'reaffirm':
      return [`initial:${effect.sheet}/${effect.slot}`];
    case 'finalise':
      return [`final:${effect.document}`];
    case 'openSignatures':
      return [`open:${effect.set}`];
    case 'sign':
      return implied(definition, { op: 'signed', set: effect.set, slot: effect.slot });
    default:
      return [];
  }
}

/** What must have happened for an expression to hold. */
export function implied(definition: Definition, when: Expression): string[] {
  switch (when.op) {
    case 'all':
      return when.of.flatMap((one) => implied(definition, one));
    case 'known':
    case 'has':
      return [`fact:${when.fact}`];
    case 'evidence':
      return [`document:${when.document}`];
    case 'finalised':
      return [`final:${when.document}`];
    case 'standing':
      return [`standing:${when.is}`];
    case 'answered':
      return [`form:${when.form}`];
    case 'initialled':
      return [`initial:${when.sheet}/${when.slot}`];
    case 'approved':
      return (definition.sheets.find((one) => one.id === when.sheet)?.slots ?? []).map(
        (slot) => `initial:${when.sheet}/${slot.id}`,
      );
    case 'signed': {
      const slots = definition.signatures.find((one) => one.id === when.set)?.slots ?? [];
      return slots
        .filter((slot) => when.slot === undefined || slot.id === when.slot)
        .map((slot) => `sign:${when.set}/${slot.id}`);
    }
    default:
      return [];
  }
}

/** The token for an instrument signed by all of one set, whichever: SOPs with several signatories need not name one. */
export const signedByAll = 'signed';

/** What is known, and whether some set of signatures is among it whole. */
export const withWholeSets = ({ signatures }: Definition, known: Set<string>): Set<string> =>
  signatures.some((set) => set.slots.every((slot) => known.has(`sign:${set.id}/${slot.id}`)))
    ? union(known, [signedByAll])
    : known;

export const union = (...sets: Iterable<string>[]): Set<string> => new Set(sets.flatMap((one) => [...one]));
