import { type Expression, partsOf } from './expression/syntax.js';
import type { Formula } from './model.js';

type Path = readonly (string | number)[];

/** Every reference in an expression, as its path. */
export function referencesIn(expression: Expression): Path[] {
  const found: Path[] = [];
  const visit = (one: Expression): void => {
    if (one.op === 'variable') found.push(one.path);
    for (const part of partsOf(one)) visit(part);
  };
  visit(expression);
  return found;
}

/** How the questions of one entry of a group are named in its formulas: `{panel.key}`. */
export const ENTRY = 'panel';
export const ENTRY_INDEX = 'panelIndex';
/** The choice or row a condition on choices or rows is asked about. */
export const ITEM = 'item';

/** The names of a scope that formulas hang on; `inEntry`: in a group's entry, where they are written `{panel.key}`. */
export function namesIn(formulas: readonly Formula[], inEntry: boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { expression } of formulas)
    for (const [head, next] of referencesIn(expression)) {
      const name = inEntry ? (head === ENTRY ? next : undefined) : head;
      if (typeof name === 'string') names.add(name);
    }
  return names;
}
