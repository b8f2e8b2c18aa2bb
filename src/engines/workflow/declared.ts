import type { LocalizedText } from '../../kernel/text.js';
import type { Expression } from './expression.js';
import type { Source } from './provenance.js';

export const makings = ['CLAUSES', 'MONITORING', 'EVALUATION'] as const;
export const standings = ['IN_FORCE', 'UNDER_REVIEW'] as const;
export const successions = ['EXTENSION', 'DEVELOPMENT'] as const;

/** What a document is made from by the house itself, instead of being put in. */
export type Making = (typeof makings)[number];
/** How a cooperation stands whose case goes on: its agreement is in force, or in force and examined anew. */
export type CaseStanding = (typeof standings)[number];
/** As what a cooperation follows another: it goes on as it was, or as more than it was. */
export type Succession = (typeof successions)[number];

/** A stage of the SOP's own counting; several steps may belong to one. */
export interface Stage {
  readonly id: string;
  readonly title: LocalizedText;
  readonly source?: Source;
}
/** Days without anything done until a cooperation is dormant (0: never), and before its day that a debt is due soon. */
export interface ExecutionWatch {
  readonly dormantAfterDays?: number;
  readonly dueSoonDays?: number;
}
/** A clause that regulation or the SOP wants; without `when` always. */
export interface RequiredClause {
  readonly code: string;
  readonly title: LocalizedText;
  readonly source: Source;
  readonly when?: Expression;
}

/** A kind of document a case may hold; `instrument` marks the legal text itself. */
export interface DocumentDefinition {
  readonly kind: string;
  readonly title: LocalizedText;
  readonly instrument?: boolean;
  /** The document of the same case that it rests on: an agreement under its memorandum. */
  readonly basis?: string;
  /** Never put in as a file: made by the house, of the agreed clauses, a monitoring report or an evaluation. */
  readonly madeFrom?: Making;
  /** The DATE facts that are printed in the text made of agreed clauses, in this order. Without it: none. */
  readonly dates?: readonly string[];
}
export interface FormReference {
  readonly code: string;
  readonly version: string;
  readonly title: LocalizedText;
}

/** A condition on the state before the act, with the words that explain it when it does not hold. */
export interface Guard {
  readonly code: string;
  readonly when: Expression;
  readonly explain: LocalizedText;
}

/** A rule on what is handed in; a breach is a problem at that input. */
export interface InputRule {
  readonly fact: string;
  readonly when: Expression;
  readonly explain: LocalizedText;
}

/** A clock: `after` entering, or `before` the day in a DATE fact. Durations as ISO 8601 (P14D, PT15M). */
export interface Timer {
  readonly id: string;
  readonly title: LocalizedText;
  readonly after?: string;
  readonly before?: { readonly fact: string; readonly by: string };
  readonly kind: 'REMINDER' | 'DEADLINE';
}
