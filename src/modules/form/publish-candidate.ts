import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { Change } from '../../engines/questionnaire/diff/change.js';
import type { Json } from '../../engines/questionnaire/document.js';
import type { Finding } from '../../engines/questionnaire/lint/finding.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import type { Proof } from '../../engines/questionnaire/prove.js';

/** What is looked at before publishing, in this order. */
export const stageNames = ['FAULTS', 'LINT', 'PROOF', 'TESTS', 'COMPATIBILITY'] as const;
export type StageName = (typeof stageNames)[number];

/** A change of a draft; `sinceVersion` where what changed was not asked in the version before. */
export type DraftChange = Change & { readonly sinceVersion: number | null };

/** Keys that an earlier version was the last to ask. */
export interface Returned {
  readonly number: number;
  readonly questionnaire: Questionnaire;
  readonly keys: ReadonlySet<string>;
}

/** What a draft is held against. */
export interface Ground {
  readonly code: string;
  readonly questionnaire: Questionnaire;
  readonly tests: Json | null;
  /** The version before, as it was published; null for the first. */
  readonly previous: Questionnaire | null;
  /** Kinds of questions and calculated values by their stable keys, over all versions so far. */
  readonly keys: ReadonlyMap<string, string>;
  /** What the draft asks again that the version before did not: the versions that asked it last. */
  readonly returned: readonly Returned[];
  /** Whether the publisher says that changes that must be confirmed are meant. */
  readonly confirmed: boolean;
  readonly today: string;
}
/** A draft that can be run, with what looking at every way through it has shown. */
export interface Candidate extends Ground {
  readonly compiled: Compiled;
  readonly proof: Proof;
  readonly changes: readonly DraftChange[];
}

export type ReportFinding = Pick<Finding, 'rule' | 'severity' | 'path' | 'explanation'> & {
  readonly mend: Finding['mend'] | null;
};
