/** A text in the two languages of the house: Indonesian and English. */
export interface LocalizedText {
  readonly id: string;
  readonly en: string;
}

export type Locale = keyof LocalizedText;

export const text = (en: string, id: string): LocalizedText => ({ id, en });

/** Picks the language by an `Accept-Language` value; English when neither is asked for. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((entry) => (entry.language === 'id' || entry.language === 'en') && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.language === 'id' ? 'id' : 'en';
}

/** PostgreSQL's text and JSON hold neither NUL nor half a character pair; a pattern, as ES2023 has no isWellFormed. */
const unstorable = /[\0\p{Surrogate}]/u;
export const isStorable = (value: string): boolean => !unstorable.test(value);

/** Whether nothing of it can be seen: blanks, and signs without width. */
export const isBlank = (value: string): boolean => /^[\s\p{Z}\p{Cc}\p{Cf}\p{DI}\u{2800}]*$/u.test(value);

/** The beginning of a text, never ending in half a character. */
export const cut = (value: string, most: number): string => value.slice(0, most).replace(/[\ud800-\udbff]$/, '');

/** Whether it holds signs that turn the reading direction, or control signs other than line breaks and tabs. */
export const isUnruly = (value: string): boolean => /[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u.test(value);

/**
 * Whether it holds signs that readers do not see, or that look otherwise from one reader to the next: without ink or
 * width, joiners and variation selectors too, such as turn the reading direction, and those no standard gives a picture.
 * Indonesian and English need none of them.
 */
export const hidesSigns = (value: string): boolean =>
  /[\p{DI}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Surrogate}\p{Noncharacter_Code_Point}\u2800]|(?![\t\n\r])\p{Cc}/u.test(value);
