import { type LocalizedText, text } from '../../kernel/text.js';

/** Why a row was not read in, as told to who mends the sheet. */
export interface RowFault {
  /** Codes of problems, as everywhere. */
  readonly code: string;
  /** The column by its letter, and its heading; null where it is about the whole row. */
  readonly column: string | null;
  readonly heading: string | null;
  /** The field it was to become. */
  readonly field: string | null;
  /** What stands in the cell, cut off after 200 characters. */
  readonly value: string | null;
  /** What is wrong, and how to mend it. */
  readonly message: LocalizedText;
}

const MOST = 200;
export const shown = (value: string | null): string | null =>
  value !== null && value.length > MOST ? `${value.slice(0, MOST)}…` : value;

/** Of the row, or of the file as a whole. */
export const fault = (code: string, en: string, id: string, field: string | null = null): RowFault => ({
  ...{ code, column: null, heading: null, field, value: null },
  message: text(en, id),
});
