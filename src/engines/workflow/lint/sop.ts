import type { Definition, Step } from '../definition.js';
import { type Choices, choicesBefore } from './choices.js';
import type { Happened } from './done-by.js';
import { happenedBefore } from './happened.js';
import { besideOthers, type Markings, markingsOf } from './markings.js';
import { ahead, type Move, movesIn, type Offered, offeredIn } from './moves.js';

/** The words of the source documents, by their code in the SOP; what is not given is judged by the quotes alone. */
export type Texts = Readonly<Record<string, string>>;

/** An SOP with everything the rules ask about it, worked out once. */
export interface Sop {
  readonly definition: Definition;
  readonly texts: Texts;
  readonly offered: readonly Offered[];
  readonly moves: readonly Move[];
  readonly markings: Markings;
  /** Steps a case can come to. */
  readonly reached: ReadonlySet<string>;
  /** What has happened, and what the CHOICE facts may be, on entering each step that can be reached. */
  readonly happened: ReadonlyMap<string, Happened>;
  readonly choices: ReadonlyMap<string, Choices>;
}

export function analysed(definition: Definition, texts: Texts): Sop {
  const offered = offeredIn(definition);
  const moves = movesIn(definition, offered);
  const markings = markingsOf(definition, moves);
  const first = moves.filter((move) => move.origin !== 'STEP').flatMap((move) => move.to);
  const steps = definition.steps.map((step) => step.id);
  const reached = markings.complete
    ? new Set(markings.all.flatMap((marking) => marking.active))
    : new Set([...first, ...ahead(moves, first)]);
  const going = moves.filter((move) => move.step === null || reached.has(move.step.id));
  const beside = besideOthers(markings, steps);
  const happened = happenedBefore(definition, going, beside);
  const choices = choicesBefore(definition, going);
  return { definition, texts, offered, moves, markings, reached, happened, choices };
}

export const stepAt = (sop: Sop, id: string): { step: Step; path: readonly string[] } | null => {
  const index = sop.definition.steps.findIndex((step) => step.id === id);
  const step = sop.definition.steps[index];
  return step ? { step, path: ['steps', String(index)] } : null;
};
/** What an action or else its step says it comes from. */
export const sourceOf = ({ action, step }: Offered) => action.source ?? step?.source ?? null;
export const isPartner = (sop: Sop, position: string): boolean =>
  sop.definition.positions.some((one) => one.code === position && one.party === 'PARTNER');
