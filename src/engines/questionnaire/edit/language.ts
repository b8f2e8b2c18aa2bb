import { entry, mitraOf, type Node } from '../document.js';

/** The language of a document's plain texts, as reading it finds it. */
export function languageOf(document: Node): string {
  const told = entry(mitraOf(document), 'language') ?? entry(document, 'locale');
  return typeof told === 'string' ? told : 'en';
}
