import { type Problem, problem } from '../../../kernel/problem.js';
import { text } from '../../../kernel/text.js';
import type { Node } from '../document.js';
import { elementsIn, type Found, isWithin } from './find.js';
import { mentions, type Named } from './mention.js';
import { type Property, propertiesOf } from './properties.js';
import type { Spot } from './put.js';

/** Formulas, texts and properties outside of `spot` that name one of these. */
export const referencesTo = (document: Node, all: readonly Named[], outside: Spot): Property[] =>
  all.length === 0
    ? []
    : propertiesOf(document).filter((property) => !isBelow(property.spot, outside) && mentions(property, all));

const isBelow = (inner: Spot, outer: Spot): boolean =>
  outer.length > 0 && outer.every((step, index) => inner[index] === step);

/** An element's own name and those of all questions in it, as formulas know them. */
export const namedWithin = (document: Node, found: Found): Named[] =>
  [...elementsIn(document)].flatMap(({ is, name, group, ...one }) =>
    is === 'QUESTION' && isWithin({ is, name, group, ...one }, found) ? [{ name, group }] : [],
  );

const MOST_TOLD = 10;

/** Why something that others name stays as it is. */
export function stillNamed(references: readonly Property[], path: readonly string[]): Problem {
  const places = references.slice(0, MOST_TOLD).map((one) => one.path.join(' / '));
  const more = references.length - places.length;
  const [en, id] = more > 0 ? [` and ${more} more`, ` dan ${more} lagi`] : ['', ''];
  return problem(
    'INVALID',
    path,
    text(
      `Others refer to it: ${places.join('; ')}${en}. Change these first.`,
      `Masih diacu oleh: ${places.join('; ')}${id}. Ubah dahulu yang mengacunya.`,
    ),
    { fault: 'STILL_REFERRED_TO' },
  );
}
