import type { LocalizedText } from '../../../kernel/text.js';
import type { Compiled } from '../compiled.js';
import type { Questionnaire } from '../model.js';
import type { Proof } from '../prove.js';

/** ERROR: it cannot or must not be published. WARNING: likely a mistake. INFO: to know and to accept. */
export const severities = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof severities)[number];

/** Something an author should know before the questionnaire is published. */
export interface Finding {
  /** The rule that found it, by its stable code. */
  readonly rule: string;
  readonly severity: Severity;
  /** Names of page, panels and question, then the property. */
  readonly path: readonly string[];
  readonly explanation: LocalizedText;
  readonly mend: LocalizedText;
}
export type Note = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

/** A questionnaire that compiles, with what looking at every way through it has shown. */
export interface Subject {
  readonly questionnaire: Questionnaire;
  readonly compiled: Compiled;
  readonly proof: Proof;
  readonly today: string;
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (subject: Subject) => readonly Note[];
}
