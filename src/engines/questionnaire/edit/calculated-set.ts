import type { Problem } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/result.js';
import { entry, isList, isNode, type Node, wordIn } from '../document.js';
import { accepted, type Edited } from './edited.js';
import { type FormulaInput, flag, formula, mitra, writeFields, writingInto } from './field.js';
import { languageOf } from './language.js';
import { checkName } from './names-in.js';
import { changeAt, insertAt, type Spot } from './put.js';

export interface CalculatedSet {
  readonly name: string;
  readonly formula: FormulaInput;
  readonly scored?: boolean | null;
}

const fields = { formula: formula('expression'), scored: mitra(flag('score')) };

/** Sets a value of the whole response that formulas and texts know by its name; a new one goes to the end. */
export function calculatedSet(document: Node, { name, ...given }: CalculatedSet): Edited {
  const spot = calculatedSpot(document, name);
  const problems: Problem[] = spot ? [] : checkName(document, name, 'QUESTION', null, ['name']);
  const writing = writingInto(problems, languageOf(document));
  const write = (node: Node) => writeFields(fields, node, given, writing);
  const fresh = write({ name });
  if (problems.length > 0) return fail(problems);
  const list = entry(document, 'calculatedValues');
  const path = ['calculatedValues', name];
  return accepted(
    document,
    spot
      ? changeAt(document, spot, (node) => write(isNode(node) ? node : { name }))
      : insertAt(document, ['calculatedValues'], isList(list) ? list.length : 0, fresh),
    { before: path, after: path, told: () => ['formula'] },
  );
}

export function calculatedSpot(document: Node, name: string): Spot | undefined {
  const list = entry(document, 'calculatedValues');
  const at = isList(list) ? list.findIndex((one) => isNode(one) && wordIn(one.name) === name) : -1;
  return at < 0 ? undefined : ['calculatedValues', at];
}
