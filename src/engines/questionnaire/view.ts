import type { Texts } from './texts.js';

/** How one question stands after the answers so far. */
export interface QuestionView {
  readonly visible: boolean;
  readonly enabled: boolean;
  readonly required: boolean;
  /** Codes of the choices or rows offered now; null: all. */
  readonly offered: readonly string[] | null;
  /** A calculated question's value, as it is shown. */
  readonly value: string | null;
  /** One for each entry of a group. */
  readonly entries: readonly View[];
}

/** What a respondent sees after the answers so far. */
export interface View {
  readonly questions: ReadonlyMap<string, QuestionView>;
  /** Pages and panels by name. A page with nothing to show is not shown. */
  readonly containers: ReadonlyMap<string, boolean>;
  /** A text in a language with `{names}` replaced by what was answered. Plain text: escape it where it is shown. */
  readonly say: (texts: Texts, language: string) => string;
}
