import { fail, ok } from '../../../kernel/result.js';
import type { Json, Node } from '../document.js';
import type { Edited } from './edited.js';
import { type Named, renamedIn } from './mention.js';
import { type Property, propertiesOf } from './properties.js';
import { changeAt } from './put.js';
import { stillNamed } from './references-to.js';

/** Writes a new name wherever the old one is named. A formula that names it and cannot be read stands in the way. */
export function renameEverywhere(document: Node, named: Named, to: string, path: readonly string[]): Edited {
  const hindering: Property[] = [];
  let after = document;
  for (const property of propertiesOf(document)) {
    const value = renamedValue(property, named, to);
    if (value === null) hindering.push(property);
    else if (value !== property.value) after = changeAt(after, property.spot, () => value);
  }
  return hindering.length > 0 ? fail([stillNamed(hindering, path)]) : ok(after);
}

function renamedValue(property: Property, named: Named, to: string): string | Node | null {
  const { value } = property;
  if (typeof value === 'string') return renamedIn(value, property, named, to);
  let changed = false;
  const entries = Object.entries(value).map(([tag, words]): [string, Json | undefined] => {
    const after = typeof words === 'string' ? renamedIn(words, property, named, to) : words;
    changed ||= after !== words;
    return [tag, after ?? words];
  });
  return changed ? Object.fromEntries(entries) : value;
}
