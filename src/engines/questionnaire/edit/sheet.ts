import { isNode, type Node } from '../document.js';
import { languageOf } from './language.js';
import { type Property, propertiesOf } from './properties.js';
import { type Words, wordsBy } from './write-text.js';

/** One text of a questionnaire in all its languages, as a line of a translation sheet. */
export interface SheetLine {
  /** Names it until what is around it is renamed or moved. */
  readonly address: string;
  readonly words: readonly Words[];
}

/** Every text of a document, in its order. */
export function sheetOf(document: Node): SheetLine[] {
  const own = languageOf(document);
  return textsIn(document).map((property) => ({
    address: addressOf(property),
    words: wordsBy(property.value, own).map(([language, text]) => ({ language, text })),
  }));
}

export const textsIn = (document: Node): Property[] =>
  propertiesOf(document).filter(
    ({ role, value }) => role === 'TEXT' && (isNode(value) ? Object.keys(value).length > 0 : value !== ''),
  );

export const addressOf = ({ path }: Property): string => path.map(encodeURIComponent).join('/');
