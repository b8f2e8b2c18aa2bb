/** The answer to one row of a matrix: the column's code. */
export interface RowAnswer {
  readonly row: string;
  readonly choice: string;
}
/** Expected and experienced; in a draft one of them may be missing still. */
export interface PairAnswer {
  readonly expectation?: number | null;
  readonly experience?: number | null;
}
/** One entry of a repeating group. */
export interface ItemAnswer {
  readonly answers: readonly Answer[];
}
/** A file handed in, as the store knows it. */
export interface FileAnswer {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** What was answered to one question: exactly one of these. Choices are codes, never labels. */
export interface AnswerValue {
  readonly text?: string | null;
  readonly number?: number | null;
  readonly boolean?: boolean | null;
  readonly date?: string | null;
  readonly choice?: string | null;
  readonly choices?: readonly string[] | null;
  readonly ranking?: readonly string[] | null;
  readonly rows?: readonly RowAnswer[] | null;
  readonly pair?: PairAnswer | null;
  readonly items?: readonly ItemAnswer[] | null;
  readonly files?: readonly FileAnswer[] | null;
  readonly notApplicable?: boolean | null;
}
export const answerTags = [
  'text',
  'number',
  'boolean',
  'date',
  'choice',
  'choices',
  'ranking',
  'rows',
  'pair',
  'items',
  'files',
  'notApplicable',
] as const;
export type AnswerTag = (typeof answerTags)[number];

export interface Answer {
  /** The question by its code; inside a group, by its code there. */
  readonly question: string;
  /** Absent when only a comment is given. */
  readonly value?: AnswerValue | null;
  /** The words that go with the choice "other". */
  readonly other?: string | null;
  /** A remark on the answer, where the question asks for one. */
  readonly comment?: string | null;
}

export const answerStates = ['ANSWERED', 'NOT_APPLICABLE', 'SKIPPED', 'HIDDEN', 'NOT_ASKED', 'NOT_REACHED'] as const;
export type AnswerState = (typeof answerStates)[number];

/** DRAFT: what is there must be right. FINAL: and nothing may be missing. */
export const answerModes = ['DRAFT', 'FINAL'] as const;
export type AnswerMode = (typeof answerModes)[number];
