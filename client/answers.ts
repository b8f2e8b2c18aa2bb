/** What goes to the API: `QuestionAnswerInput` of the schema. */
export interface QuestionAnswerInput {
  question: string;
  value?: AnswerInput;
  other?: string;
  comment?: string;
}
/** Exactly one field; choices, rows and columns by their codes. */
export type AnswerInput =
  | { text: string }
  | { number: number }
  | { boolean: boolean }
  | { date: string }
  | { choice: string }
  | { choices: string[] }
  | { ranking: string[] }
  | { rows: RowAnswer[] }
  | { pair: PairAnswer }
  | { items: ItemAnswerInput[] }
  | { files: string[] }
  | { notApplicable: true };
export interface RowAnswer {
  row: string;
  choice: string;
}
export interface PairAnswer {
  expectation?: number | null;
  experience?: number | null;
}
export interface ItemAnswerInput {
  answers: QuestionAnswerInput[];
}

/** What comes from the API: `QuestionAnswer` of the schema, as much of it as was asked for. What was sent fits as well. */
export interface ReceivedAnswer {
  readonly question: string;
  readonly value?: ReceivedValue | null;
  readonly other?: string | null;
  readonly comment?: string | null;
}
export interface ReceivedValue {
  readonly text?: string | null;
  readonly number?: number | null;
  readonly boolean?: boolean | null;
  readonly date?: string | null;
  readonly choice?: string | null;
  readonly choices?: readonly string[] | null;
  readonly ranking?: readonly string[] | null;
  readonly rows?: readonly Readonly<RowAnswer>[] | null;
  readonly pair?: Readonly<PairAnswer> | null;
  readonly items?: readonly { readonly answers: readonly ReceivedAnswer[] }[] | null;
  readonly files?: readonly (string | ReceivedFile)[] | null;
  readonly notApplicable?: boolean | null;
}
/** Only with its id can a file be sent again. */
export interface ReceivedFile {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly mediaType?: string | null;
}

/** The data of a SurveyJS model: `survey.data`. */
export type SurveyData = Record<string, unknown>;
