import type { Definition, OutcomeKind } from '../../engines/workflow/definition.js';
import type { State } from '../../engines/workflow/state.js';
import type { LocalizedText } from '../../kernel/text.js';
import { wordsIn } from '../cooperation/free-text.js';

export const decisionKinds = ['EXTEND', 'DEVELOP', 'TERMINATE'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

const kinds: Partial<Record<OutcomeKind, DecisionKind>> = {
  EXTENDED: 'EXTEND',
  DEVELOPED: 'DEVELOP',
  TERMINATED: 'TERMINATE',
};

/** What was decided on a cooperation, as its outcome and the facts the outcome names tell. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly at: string;
  readonly outcome: string;
  readonly reasons: readonly { readonly code: string; readonly title: LocalizedText }[];
  /** The row of the words by which a criterion was passed over. */
  readonly overrideId: string | null;
}

export function decisionOf(definition: Definition, { outcome, facts }: State): Decision | null {
  const kind = outcome ? kinds[outcome.kind] : undefined;
  if (!outcome || !kind) return null;
  const named = definition.outcomes.find((one) => one.id === outcome.id)?.decision ?? {};
  const choices = definition.facts.find((fact) => fact.name === named.reasons)?.choices ?? [];
  const given = named.reasons === undefined ? undefined : facts[named.reasons];
  const codes: readonly unknown[] = Array.isArray(given) ? given : [];
  return {
    ...{ kind, at: outcome.at, outcome: outcome.id },
    reasons: choices.filter((one) => codes.includes(one.code)),
    overrideId: named.override === undefined ? null : wordsIn(facts[named.override]),
  };
}
