import type { LocalizedText } from '../../kernel/text.js';

/** MEMORY: nobody had the document at hand; what is said of it is from memory. */
export const sourceKinds = ['SEED', 'REGULATION', 'DECREE', 'BOOK', 'WEB', 'MEMORY', 'OTHER'] as const;

export interface SourceDocument {
  readonly code: string;
  readonly title: string;
  readonly kind: (typeof sourceKinds)[number];
  /** Path of the verbatim text beside the SOP file. */
  readonly text?: string;
  readonly url?: string;
  /** False: not held against the original yet. What rests on it says so until somebody has confirmed it. */
  readonly confirmed?: boolean;
}
export interface LegalBasis {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly sample?: boolean;
}
/** Where a rule comes from: document, item, and the words themselves. */
export interface Source {
  readonly document: string;
  readonly item: string;
  readonly page?: string;
  readonly quote: string;
}
/** What the SOP's text leaves open and its data had to suppose. */
export interface Assumption {
  readonly id: string;
  readonly text: LocalizedText;
}
