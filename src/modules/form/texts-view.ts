import { entry, isNode, type Node } from '../../engines/questionnaire/document.js';
import { wordsBy } from '../../engines/questionnaire/edit/write-text.js';
import type { Texts } from '../../engines/questionnaire/texts.js';
import type { TextInLanguageType } from './question.type.js';

/** In whose eyes a questionnaire is shown. */
export interface Reader {
  /** The language asked for. */
  readonly locale: string;
  /** The language of plain texts. */
  readonly language: string;
}

export const textsView = (texts: Texts): TextInLanguageType[] =>
  Object.entries(texts).map(([language, text]) => ({ language, text }));

/** In the language asked for, else in the questionnaire's own, else in any. */
export const shownIn = (texts: Texts, { locale, language }: Reader): string | null =>
  texts[locale] ?? texts[language] ?? Object.values(texts)[0] ?? null;

/** A localisable string as the document holds it. */
export function textsAt(node: Node, key: string, { language }: Reader): TextInLanguageType[] {
  const value = entry(node, key);
  if (typeof value !== 'string' && !isNode(value)) return [];
  return wordsBy(value, language).map(([tag, text]) => ({ language: tag, text }));
}
