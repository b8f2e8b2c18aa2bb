import type { QuestionAnswerInput } from './answers.js';

/** What cannot be sent. NO_FORM: no answer has the form of this value. NOT_UPLOADED: a file without Mitra's id. */
export interface Unfit {
  readonly path: readonly string[];
  readonly because: 'UNKNOWN_QUESTION' | 'NO_FORM' | 'NOT_UPLOADED';
}
export interface Converted {
  readonly answers: QuestionAnswerInput[];
  /** Show these; nothing is left out in silence. */
  readonly unfit: readonly Unfit[];
}
/** What one entry of the data comes to: a part of an answer, or why there is none. */
export type Part = Omit<QuestionAnswerInput, 'question'> | { readonly unfit: readonly Unfit[] };
