import { isNode, type Json, type Node } from '../document.js';
import { withKey } from './put.js';

/** Words in one language; null takes them away. */
export interface Words {
  readonly language: string;
  readonly text: string | null;
}

/**
 * A localisable string with some of its languages written; undefined when nothing is left. The document's own language
 * stands as a plain string, or under `default` beside others.
 */
export function written(value: Json | undefined, words: readonly Words[], own: string): Json | undefined {
  let texts: Node = isNode(value) ? value : value === undefined || value === null ? {} : { default: value };
  for (const { language, text } of words)
    for (const tag of tagsOf(texts, language, own))
      texts = withKey(texts, tag, text === '' ? undefined : (text ?? undefined));
  const tags = Object.keys(texts);
  if (tags.length === 0) return undefined;
  return tags.length === 1 && tags[0] === 'default' && !isNode(value) ? texts.default : texts;
}

/** Where the words of a language stand: the document's own under `default`, unless they stand under their tag already. */
function tagsOf(texts: Node, language: string, own: string): readonly string[] {
  if (language !== own) return [language];
  const standing = ['default', language].filter((tag) => Object.hasOwn(texts, tag));
  return standing.length > 0 ? standing : ['default'];
}

/** The words of a localisable string by language, the document's own first. */
export function wordsBy(value: string | Node, own: string): readonly (readonly [language: string, text: string])[] {
  if (typeof value === 'string') return [[own, value]];
  const words = new Map<string, string>();
  for (const [tag, text] of Object.entries(value)) {
    const language = tag === 'default' ? own : tag;
    if (typeof text === 'string' && text !== '' && !words.has(language)) words.set(language, text);
  }
  return [...words];
}
