import type { LocalizedText } from '../../../kernel/text.js';
import type { Source } from '../provenance.js';
import type { Sop } from './sop.js';

/** ERROR: a case can get stuck or come out wrong. WARNING: a gap in the SOP. INFO: to know and to accept. */
export const severities = ['ERROR', 'WARNING', 'INFO'] as const;
export type Severity = (typeof severities)[number];

/** Something an institution should know about its SOP before it trusts it. */
export interface Finding {
  /** The rule that found it, by its stable code. */
  readonly rule: string;
  readonly severity: Severity;
  /** The step it is about, by its id; null when it is about the whole. */
  readonly step: string | null;
  /** Where in the data. */
  readonly path: readonly string[];
  readonly explanation: LocalizedText;
  /** What could be changed, in the data or in the text. */
  readonly mend: LocalizedText;
  /** The words of the SOP's text it is about. */
  readonly source: Source | null;
}
export type Note = Omit<Finding, 'rule' | 'severity'>;

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /**
   * EXACT: a finding is certain wherever a case does come to the place told; guards are taken to be free, so what is
   * called impossible is impossible whatever they say. HEURISTIC: it reads words, or a guard may rule out the very
   * combination it fears; it can be wrong, and its own words say when.
   */
  readonly kind: 'EXACT' | 'HEURISTIC';
  readonly check: (sop: Sop) => readonly Note[];
}
