/**
 * The number that a text says to SurveyJS, NaN for none: white space around it, a decimal comma and `0x` count; sixteen
 * digits or more are no number.
 */
export function numberIn(words: string): number {
  const trimmed = words.trim();
  if (trimmed.startsWith('0x')) return trimmed.length > 32 ? Number.NaN : Number.parseInt(trimmed, 16);
  if (/^\d{16,}$/.test(trimmed)) return Number.NaN;
  const decimal = trimmed.indexOf(',') === trimmed.lastIndexOf(',') ? trimmed.replace(',', '.') : trimmed;
  return Number.isFinite(Number(decimal)) ? Number.parseFloat(decimal) : Number.NaN;
}

/** First letters of what cannot be a number, `true`, `false` or stand in quotes: nearly every text. */
const plain = /^[a-eg-su-zA-EG-SU-Z_]/;

/**
 * The text of an answer as SurveyJS takes it in an expression: as a number or yes/no where it says one. A code like `007`
 * stays a text.
 */
export function readText(words: string): string | number | boolean {
  if (plain.test(words)) return words;
  const lower = words.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  if (isQuote(words.charAt(0)) && isQuote(words.charAt(words.length - 1)) && words.length > 1)
    return words.slice(1, -1);
  const number = numberIn(words);
  if (Number.isNaN(number)) return words;
  return isCode(words) ? words : number;
}

const isQuote = (one: string): boolean => one === "'" || one === '"';

const isCode = (words: string): boolean =>
  words.startsWith('0') && !words.startsWith('0x') && !'.,'.includes(words.charAt(1));
