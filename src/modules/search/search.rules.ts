import { isStorable } from '../../kernel/text.js';

export const searchKinds = ['PARTNER', 'COOPERATION', 'DOCUMENT', 'CLAUSE'] as const;
export type SearchKind = (typeof searchKinds)[number];
export const searchParts = ['TITLE', 'NUMBER', 'SUMMARY', 'TEXT'] as const;
export type SearchPart = (typeof searchParts)[number];

/** The ids of what is found. */
export const prefixes: Readonly<Record<SearchKind, string>> = {
  PARTNER: 'par',
  COOPERATION: 'coo',
  DOCUMENT: 'doc',
  CLAUSE: 'cls',
};

export const MOST_SIGNS = 200;
export const MOST_WORDS = 12;
const MOST_LETTERS = 60;

/** Words that every text has. */
const common = new Set(
  'dan atau di ke dari yang untuk pada dengan dalam oleh para the of and or in on for to a an'.split(' '),
);

/** What is asked: words that must all be there, and phrases that must stand as they are. */
export interface SearchText {
  readonly words: string;
  readonly phrases: readonly string[];
}

/** Reads what somebody typed: `"…"` is a phrase. Null where it is too much, or nothing a text could hold. */
export function searchText(typed: string): SearchText | null {
  if (typed.length > MOST_SIGNS || !isStorable(typed)) return null;
  const phrases: string[] = [];
  const rest = typed.replace(/["“”„]([^"“”„]*)["“”„]/g, (_, phrase: string) => {
    if (phrase.trim() !== '') phrases.push(phrase.trim());
    return ' ';
  });
  const all = rest.split(/\s+/).filter((word) => word !== '');
  const telling = all.filter((word) => !common.has(word.toLowerCase()));
  const words = telling.length > 0 || phrases.length > 0 ? telling : all;
  const count = [...words, ...phrases.flatMap((phrase) => phrase.split(/\s+/))];
  if (count.length > MOST_WORDS || count.some((word) => word.length > MOST_LETTERS)) return null;
  return { words: words.join(' '), phrases };
}

/** A piece of a text; whether it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text where the matching words begin and end. */
export function snippetParts(text: string, matching: ReadonlySet<string>): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (piece: string, isMatch: boolean) => {
    if (piece !== '') parts.push({ text: piece, isMatch });
  };
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!matching.has(word)) continue;
    add(text.slice(from, index), false);
    add(word, true);
    from = index + word.length;
  }
  add(text.slice(from), false);
  return parts;
}

/** The different words of a text, as they are cut in it. */
export const wordsOf = (text: string): string[] => [...new Set(text.match(WORD) ?? [])];
