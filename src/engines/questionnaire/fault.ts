import { type LocalizedText, text } from '../../kernel/text.js';

/** What can be wrong with a questionnaire; code branches on these. */
export const faultCodes = [
  'DUPLICATE',
  'EXPRESSION_INVALID',
  'FORBIDDEN_KEY',
  'INVALID',
  'LOGIC_CYCLE',
  'MARKUP_REFUSED',
  'NAME_TAKEN',
  'NOT_A_DOCUMENT',
  'OUT_OF_RANGE',
  'REGEX_REFUSED',
  'REQUIRED',
  'TOO_DEEP',
  'TOO_LARGE',
  'TOO_MANY',
  'TOO_MUCH_LOGIC',
  'UNKNOWN_REFERENCE',
  'UNSUPPORTED_PROPERTY',
  'UNSUPPORTED_QUESTION_TYPE',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Something an author can mend: what, where (names of page, panels and question, then the property) and how. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: readonly string[];
  readonly message: LocalizedText;
}

/** Notes one fault below a fixed place. */
export type Note = (code: FaultCode, path: readonly string[], en: string, id: string) => void;

/** More than anybody mends at once; a document made to be wrong must not fill the memory. */
const MOST_FAULTS = 500;

export const noteInto =
  (faults: Fault[], place: readonly string[] = []): Note =>
  (code, path, en, id) => {
    if (faults.length < MOST_FAULTS) faults.push({ code, path: [...place, ...path], message: text(en, id) });
  };

export const below =
  (note: Note, ...place: readonly string[]): Note =>
  (code, path, en, id) =>
    note(code, [...place, ...path], en, id);
