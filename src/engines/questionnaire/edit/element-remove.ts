import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { type ElementName, type Found, findElement, listIn } from './find.js';
import { changeAt, type Spot } from './put.js';
import { namedWithin, referencesTo, stillNamed } from './references-to.js';

/** Takes a page, panel or question away with all it holds; refused while anything else names what is in it. */
export function elementRemove(document: Node, name: ElementName): Edited {
  const found = findElement(document, name);
  if (!found) return noSuch(['name']);
  const spot = spotOf(found);
  const references = referencesTo(document, namedWithin(document, found), spot);
  if (references.length > 0) return fail([stillNamed(references, ['name'])]);
  return accepted(
    document,
    changeAt(document, spot, () => undefined),
    { before: found.path, after: null, told: () => ['name'] },
  );
}

/** Of the page that is the document itself, its elements. */
export const spotOf = (found: Found): Spot => (found.spot.length > 0 ? found.spot : listIn(found));
