import type { LocalizedText } from '../../../kernel/text.js';
import type { Source } from '../provenance.js';
import type { Texts } from './sop.js';

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();

interface Plain {
  readonly whole: string;
  readonly lines: readonly string[];
}
/** A text is read once, however many quotes are looked for in it. */
const read = new WeakMap<Texts, Map<string, Plain>>();

function plainText(document: string, texts: Texts): Plain | undefined {
  const words = textOf(document, texts);
  if (words === undefined) return undefined;
  const known = read.get(texts) ?? new Map<string, Plain>();
  read.set(texts, known);
  const found = known.get(document) ?? { whole: plain(words), lines: words.split('\n').map(plain) };
  known.set(document, found);
  return found;
}

/** Whether the quote stands in the text as it is, white space apart; true when the text is not at hand. */
export function isQuoted(source: Source, texts: Texts): boolean {
  const found = plainText(source.document, texts);
  return found === undefined || found.whole.includes(plain(source.quote));
}

export const textOf = (document: string, texts: Texts): string | undefined =>
  Object.hasOwn(texts, document) ? texts[document] : undefined;

/** The sentence the quote stands in; the quote itself when the text is not at hand. */
export function sentenceOf(source: Source, texts: Texts): string {
  const quote = plain(source.quote);
  const line = plainText(source.document, texts)?.lines.find((one) => one.includes(quote));
  if (line === undefined) return quote;
  const sentences = line.split(/(?<=[.;:?!]) (?=[A-Z])/);
  // A quote may run over several sentences: then those it touches.
  return sentences.filter((one) => one.includes(quote) || quote.includes(one)).join(' ') || quote;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Whether words name a code as a word of its own, or a title in full. */
export function speaksOf(words: string, code: string, title: LocalizedText): boolean {
  const isWord = (word: string, flags: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, `u${flags}`).test(words);
  return isWord(code, '') || isWord(title.id, 'i') || isWord(title.en, 'i');
}

/** The numbered items of a text, by the number at the beginning of their line. */
export const itemsOf = (whole: string): string[] => [
  ...new Set([...whole.matchAll(/^\s*(\d{1,3})[.)]\s/gm)].map((match) => match[1] ?? '')),
];
