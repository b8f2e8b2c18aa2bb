/** What spreadsheets take for the beginning of a formula, in every width and height Unicode has of it. */
const opening = '=＝﹦⁼₌+＋﹢⁺₊﬩\\-－﹣⁻₋−@＠﹫';
/** What a spreadsheet may pass over before it: blanks, control and invisible signs, quotes. */
const passedOver = '\\s\\p{Z}\\p{Cc}\\p{Cf}"';

/** What must not follow where a cell begins: a formula's beginning, a mark, an apostrophe (it would pass for ours). */
const ahead = `(?=[${passedOver}]*[${opening}']|\\[[A-Z_]+\\]$)`;
const atBeginning = new RegExp(`^${ahead}|^(?=[\\t\\r\\n])`, 'u');
/** A cell begins behind these, too, when a program cuts the file by another separator than the comma. */
const behindSeparator = new RegExp(`([;\\t\\r\\n])${ahead}`, 'gu');

/** A text that no spreadsheet runs when it reads it from a CSV file: an apostrophe stands before what is dangerous. */
export const guarded = (value: string): string => value.replace(behindSeparator, "$1'").replace(atBeginning, "'");

/** The text as it was. */
export const unguarded = (value: string): string => value.replace(/(^|[;\t\r\n])'/g, '$1');
