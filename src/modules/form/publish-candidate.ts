import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Change } from '../../engines/questionnaire/diff/change.js';
import type { Json } from '../../engines/questionnaire/document.js';
import type { Finding } from '../../engines/questionnaire/lint/finding.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import type { Proof } from '../../engines/questionnaire/prove.js';

/** What is looked at before publishing, in this order. */
export const stageNames = ['FAULTS', 'LINT', 'PROOF', 'TESTS', 'COMPATIBILITY'] as const;
export type StageName = (typeof stageNames)[number];

/** What a draft is held against. */
export interface Ground {
  readonly questionnaire: Questionnaire;
  readonly tests: Json | null;
  /** The version before, as it was published; null for the first. */
  readonly previous: Questionnaire | null;
  /** Kinds of questions by their stable keys, over all versions so far. */
  readonly keys: ReadonlyMap<string, string>;
  /** Whether the publisher says that changes that must be confirmed are meant. */
  readonly confirmed: boolean;
  readonly today: string;
}
/** A draft that can be run, with what looking at every way through it has shown. */
export interface Candidate extends Ground {
  readonly compiled: Compiled;
  readonly proof: Proof;
  readonly changes: readonly Change[];
}

export type ReportFinding = Pick<Finding, 'rule' | 'severity' | 'path' | 'explanation'> & {
  readonly mend: Finding['mend'] | null;
};
