import { resolveSeat } from '../actors.js';
import type { Action, Actors, Definition, Seat } from '../definition.js';
import type { Effect } from '../effect.js';
import { doneBy, doneByEffect, implied } from '../lint/done-by.js';
import { type Move, movesIn, offeredIn } from '../lint/moves.js';
import { wantedBy } from '../lint/wanted.js';
import { own } from '../lookup.js';
import { observedFacts } from '../observe.js';
import type { PendingReturn, State } from '../state.js';
import { isOver, stepsWithout, voidedBy, voidedByPapers, wantedAgain } from './given-again.js';
import { isRuledOut } from './ruled-out.js';
import { tokensOf } from './tokens.js';
import { stepIn } from './turnover.js';

/**
 * How far a case could come at best: conditions are taken to be free unless its own facts rule them out, and nothing is
 * ever lost again. What is out of reach here is out of reach for good; what is in reach may still fail.
 */
export interface Prospect {
  readonly definition: Definition;
  readonly state: State;
  readonly moves: readonly Move[];
  /** Those that can be taken at some time. */
  readonly taken: Set<Move>;
  /** Steps it can come to, and branches that can arrive at a join (`join<from`). */
  readonly steps: Set<string>;
  readonly arrived: Set<string>;
  readonly tokens: Set<string>;
  /** Facts that can still be set: whoever they will name is not known yet. */
  readonly settable: Set<string>;
  /** Whether a step leads to an outcome; withdrawal and the like, open at any time, do not count. */
  ends: boolean;
}

export function prospectOf(definition: Definition, state: State): Prospect {
  const prospect: Prospect = {
    definition,
    state,
    moves: movesFrom(definition, state),
    taken: new Set(),
    steps: new Set(state.active.map((one) => one.step)),
    arrived: new Set(state.waiting.map(({ step, from }) => `${step}<${from}`)),
    tokens: tokensOf(state),
    settable: new Set(observedFacts(definition).map((name) => `fact:${name}`)),
    ends: false,
  };
  for (let before = -1; before < prospect.taken.size + prospect.tokens.size; ) {
    before = prospect.taken.size + prospect.tokens.size;
    putInPapers(prospect);
    for (const move of prospect.moves) if (!prospect.taken.has(move) && isOpen(prospect, move)) take(prospect, move);
  }
  return prospect;
}

/** Every move of the SOP, and the ways onward of returns that this case has to answer as they were made. */
function movesFrom(definition: Definition, state: State): Move[] {
  const offered = offeredIn(definition).filter((one) => one.origin !== 'INTAKE');
  const onward = offered.flatMap((one): Move[] => {
    const answered = literalReturn(state, one.action);
    const effects = one.action.effects ?? [];
    const plain = { outcome: null, route: null, passed: [], after: null, at: one.path };
    return answered ? [{ ...one, ...plain, effects, to: answered.onward }] : [];
  });
  return [...movesIn(definition, offered), ...onward];
}

/** The return that says where an action leads if it is taken now. */
function literalReturn(state: State, { resumes }: Action): PendingReturn | undefined {
  const last = state.returns.filter((one) => resumes?.includes(one.id)).at(-1);
  return last?.policy === 'LITERAL' && last.onward.length > 0 ? last : undefined;
}

/** The usual way of an action is not open while a return it answers leads elsewhere. */
function isDiverted({ state, taken }: Prospect, { action, route, step }: Move): boolean {
  const answered = route && step ? literalReturn(state, action) : undefined;
  return answered !== undefined && !stepsWithout(state, taken, [answered.id]).has(step?.id ?? '');
}

/** A step that can be come to takes its documents, if there is anybody to put them in. */
function putInPapers(prospect: Prospect): void {
  const { definition, state, taken, tokens } = prospect;
  const manned = definition.steps.filter(
    ({ id, actors }) => prospect.steps.has(id) && actors.seats.some((seat) => isFilled(prospect, seat)),
  );
  for (const document of manned.flatMap((step) => step.accepts ?? [])) tokens.add(`document:${document}`);
  for (const token of voidedByPapers(definition, state, taken, (id) => manned.some((step) => step.id === id)))
    tokens.add(token);
}

const isOpen = (prospect: Prospect, move: Move): boolean =>
  (move.step === null || prospect.steps.has(move.step.id)) &&
  canBeMet(prospect, move.actors) &&
  !isOver(prospect.state, move.effects) &&
  !isDiverted(prospect, move) &&
  !isRuledOut(prospect.state, prospect.settable, move) &&
  lacking(prospect, move).length === 0;

function take(prospect: Prospect, move: Move): void {
  const { definition, steps, arrived, tokens, settable } = prospect;
  prospect.taken.add(move);
  for (const token of doneBy(definition, move).sometimes) {
    tokens.add(token);
    if (token.startsWith('fact:')) settable.add(token);
  }
  for (const token of voidedBy(definition, move)) tokens.add(token);
  if (move.action.return !== undefined) tokens.add(`return:${move.action.return}`);
  for (const to of move.to) {
    const join = stepIn(definition, to)?.join?.from ?? [];
    const from = move.step?.id;
    if (from !== undefined && join.includes(from)) {
      arrived.add(`${to}<${from}`);
      if (!join.every((one) => arrived.has(`${to}<${one}`))) continue;
    }
    steps.add(to);
  }
  if (move.step && move.outcome !== null) prospect.ends = true;
}

/** What must have happened before a move, and cannot have by any way found so far. */
export function lacking({ definition, state, tokens }: Prospect, move: Move): string[] {
  const { action, step, route } = move;
  const brought = new Set([
    ...(action.inputs ?? []).map((input) => `fact:${input.fact}`),
    ...(action.form === undefined ? [] : [`form:${action.form}`]),
  ]);
  const done = doneBy(definition, { ...move, route: null }).always;
  const wanted = [
    ...wantedBy(definition, step, action).map((one) => one.token),
    ...move.effects.flatMap((effect, index) => {
      const signed = new Set(move.effects.slice(0, index).flatMap((one) => doneByEffect(definition, one)));
      const first = wantedByEffect(definition, state, effect).filter((token) => !signed.has(token));
      return [...first, ...wantedAgain(state, effect)];
    }),
    ...(route?.when ? implied(definition, route.when).filter((token) => !done.has(token)) : []),
    ...(move.after === null ? [] : [`return:${move.after}`]),
  ];
  return [...new Set(wanted)].filter((token) => !tokens.has(token) && !brought.has(token));
}

/** The order of slots, and the sheet that must be complete before its document becomes final. */
function wantedByEffect(definition: Definition, state: State, effect: Effect): string[] {
  if (effect.do === 'initial') {
    const sheet = own(state.sheets, effect.sheet) ?? definition.sheets.find((one) => one.id === effect.sheet);
    return before(sheet?.slots ?? [], effect.slot).map((id) => `initial:${effect.sheet}/${id}`);
  }
  if (effect.do === 'sign') {
    const set = own(state.signatures, effect.set) ?? definition.signatures.find((one) => one.id === effect.set);
    return before(set?.slots ?? [], effect.slot).map((id) => `sign:${effect.set}/${id}`);
  }
  if (effect.do !== 'finalise') return [];
  const sheets = Object.values(state.sheets).filter((sheet) => sheet.document === effect.document);
  return sheets.flatMap((sheet) => sheet.slots.map((slot) => `initial:${sheet.id}/${slot.id}`));
}

const before = (slots: readonly { readonly id: string; readonly after?: readonly string[] }[], id: string) =>
  slots.find((slot) => slot.id === id)?.after ?? [];

/** Somebody can sit here: the facts name a place, or may come to name one. */
const isFilled = ({ state, settable }: Prospect, seat: Seat): boolean =>
  resolveSeat(seat, state).length > 0 ||
  [seat.among, seat.unit].some((fact) => fact !== undefined && settable.has(`fact:${fact}`));

/** Under ALL_OF those named in a fact are not waited for where it names nobody. */
function canBeMet(prospect: Prospect, { rule, n, seats }: Actors): boolean {
  const filled = seats.filter((seat) => isFilled(prospect, seat));
  if (filled.length === 0) return false;
  if (rule === 'ANY_OF') return true;
  if (rule === 'N_OF') return filled.length >= (n ?? 1) || filled.some((seat) => seat.each);
  return seats.every((seat) => filled.includes(seat) || seat.among !== undefined || seat.each);
}
