import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { calculatedSpot } from './calculated-set.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { changeAt } from './put.js';
import { referencesTo, stillNamed } from './references-to.js';

/** Takes a calculated value away; refused while anything else names it. */
export function calculatedRemove(document: Node, name: string): Edited {
  const spot = calculatedSpot(document, name);
  if (!spot) return noSuch(['name']);
  const references = referencesTo(document, [{ name, group: null }], spot);
  if (references.length > 0) return fail([stillNamed(references, ['name'])]);
  return accepted(
    document,
    changeAt(document, spot, () => undefined),
    { before: ['calculatedValues', name], after: null, told: () => ['name'] },
  );
}
