import type { Definition } from './definition.js';
import { own } from './lookup.js';
import type { State } from './state.js';

/** The kinds of instruments the case may have whose clauses are negotiated. */
export const instrumentsOf = ({ documents }: Definition): string[] =>
  documents.filter((one) => one.madeFrom === 'CLAUSES').map((one) => one.kind);

/** Those whose clauses the steps active now say they work on; empty: any. */
export function negotiatedNow({ steps }: Definition, { active }: State): string[] {
  const works = active.flatMap(({ step: id }) => steps.find((step) => step.id === id)?.works ?? []);
  return [
    ...new Set(works.flatMap(({ on, document }) => (on === 'CLAUSES' && document !== undefined ? [document] : []))),
  ];
}

export const isFinal = (state: State, document: string): boolean => own(state.finalised, document) !== undefined;

/** A clause's instrument; null: of every instrument of the case. */
interface OfInstrument {
  readonly document: string | null;
}

/** The clauses that are still being made into something; once everything is final, all of them. */
export function clausesAtWork<T extends OfInstrument>(state: State, clauses: readonly T[]): T[] {
  const open = clauses.filter(({ document }) => document === null || !isFinal(state, document));
  return open.length > 0 || clauses.length === 0 ? open : [...clauses];
}
