import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { calculatedSpot } from './calculated-set.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { checkName } from './names-in.js';
import { changeAt } from './put.js';
import { renameEverywhere } from './rename-everywhere.js';

/** Gives a calculated value another name, in all formulas and texts that name it too. */
export function calculatedRename(
  document: Node,
  { name, newName }: { readonly name: string; readonly newName: string },
): Edited {
  const spot = calculatedSpot(document, name);
  if (!spot) return noSuch(['name']);
  const away = changeAt(document, [...spot, 'name'], () => '');
  const problems = checkName(away, newName, 'QUESTION', null, ['newName']);
  if (problems.length > 0) return fail(problems);
  const renamed = renameEverywhere(document, { name, group: null }, newName, ['name']);
  if (!renamed.ok) return renamed;
  const after = changeAt(renamed.value, [...spot, 'name'], () => newName);
  const path = (own: string) => ['calculatedValues', own];
  return accepted(document, after, { before: path(name), after: path(newName), told: () => ['newName'] });
}
