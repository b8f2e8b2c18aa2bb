import { isUnruly } from '../../kernel/text.js';
import { entry, isNode, type Node } from './document.js';
import type { Note } from './fault.js';
import { limits } from './limits.js';
import { noteMarkup } from './markup.js';

/** A text by language tag (`id`, `en`). Empty: the document says nothing. */
export type Texts = Readonly<Record<string, string>>;

export const noTexts: Texts = {};

/** Reads a localisable string: plain, or by language with `default` standing for the document's own. */
export function textsOf(node: Node, key: string, language: string, note: Note): Texts {
  const value = entry(node, key);
  if (value === undefined || value === '') return noTexts;
  if (typeof value === 'string') return checked({ [language]: value }, [key], note);
  if (typeof value === 'number') return { [language]: String(value) };
  if (!isNode(value)) {
    note('INVALID', [key], 'Should be a text, or texts by language.', 'Seharusnya teks, atau teks per bahasa.');
    return noTexts;
  }
  const texts: Record<string, string> = {};
  const entries = Object.entries(value);
  if (entries.length > limits.languages + 1)
    note('TOO_MANY', [key], `At most ${limits.languages} languages.`, `Paling banyak ${limits.languages} bahasa.`);
  for (const [tag, one] of entries.slice(0, limits.languages + 1)) {
    if (typeof one !== 'string') {
      if (one !== null && one !== undefined) note('INVALID', [key, tag], 'Should be a text.', 'Seharusnya teks.');
    } else if (one !== '' && (tag === 'default' || isLanguage(tag))) texts[tag === 'default' ? language : tag] ??= one;
    else if (one !== '') note('INVALID', [key, tag], `"${tag}" is no language.`, `"${tag}" bukan bahasa.`);
  }
  return checked(texts, [key], note);
}

const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(tag);

function checked(texts: Texts, path: readonly string[], note: Note): Texts {
  for (const value of Object.values(texts)) {
    if (value.length > limits.text)
      note('TOO_LARGE', path, `At most ${limits.text} characters.`, `Paling banyak ${limits.text} karakter.`);
    else if (isUnruly(value))
      note(
        'INVALID',
        path,
        'This holds control characters, or characters that turn the reading direction.',
        'Ini memuat karakter kendali, atau karakter yang membalik arah baca.',
      );
    else noteMarkup(value, path, note);
  }
  return texts;
}

/** The text in the language asked for, else in the first language that has one. */
export const inLanguage = (texts: Texts, language: string): string | undefined =>
  Object.hasOwn(texts, language) ? texts[language] : Object.values(texts)[0];

/** A language and all others that texts speak, in the order they come up. */
export const languagesOf = (language: string, texts: readonly Texts[]): string[] => [
  ...new Set([language, ...texts.flatMap((one) => Object.keys(one))]),
];
