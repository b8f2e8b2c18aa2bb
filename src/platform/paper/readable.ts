/** How a sign is shown that has no picture, or must not do what it does: by its number. */
export const numbered = (sign: string): string =>
  `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control signs, halves of pairs and signs that turn the reading direction: a reader must see that they are there. */
const unruly = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** A text as paper can show it: nothing in it hides, deceives or breaks a file. */
export const readable = (value: string): string =>
  value.replace(lineBreaks, '\n').replaceAll('\t', ' ').replace(unruly, numbered);
