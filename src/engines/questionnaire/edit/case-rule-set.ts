import type { Problem } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/result.js';
import { isList, isNode, type Node, wordIn } from '../document.js';
import { isKey } from '../names.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { type FormulaInput, formula, word, writeFields, writingInto } from './field.js';
import { languageOf } from './language.js';
import { changeAt, insertAt, type Spot, valueAt } from './put.js';

export interface CaseRuleSet {
  readonly name: string;
  readonly when: FormulaInput;
  /** What is opened when it holds, by its code. */
  readonly open?: string | null;
  /** The question whose words tell what it is about. */
  readonly wordsFrom?: string | null;
}

const fields = { when: formula('when'), open: word('open'), wordsFrom: word('wordsFrom') };
const rules: Spot = ['x-mitra', 'caseRules'];

/** Sets a rule that tells what a finished response leads to, such as a complaint; a new one goes to the end. */
export function caseRuleSet(document: Node, { name, ...given }: CaseRuleSet): Edited {
  const spot = ruleSpot(document, name);
  const problems: Problem[] = [];
  const writing = writingInto(problems, languageOf(document));
  if (!spot && !isKey(name)) writing.refuse(['name'], 'INVALID', 'A name begins with a letter.', 'Nama diawali huruf.');
  const write = (node: Node) => writeFields(fields, node, given, writing);
  const fresh = write({ name });
  if (problems.length > 0) return fail(problems);
  const list = valueAt(document, rules);
  const at = spot?.at(-1) ?? (isList(list) ? list.length : 0);
  const path = [...rules.map(String), String(at)];
  return accepted(
    document,
    spot
      ? changeAt(document, spot, (node) => write(isNode(node) ? node : { name }))
      : insertAt(document, rules, Number(at), fresh),
    {
      before: path,
      after: path,
      told: ([property = '']) => [['name', 'wordsFrom'].includes(property) ? property : 'when'],
    },
  );
}

/** Takes a rule away. */
export function caseRuleRemove(document: Node, name: string): Edited {
  const spot = ruleSpot(document, name);
  if (!spot) return noSuch(['name']);
  return accepted(
    document,
    changeAt(document, spot, () => undefined),
    { before: rules.map(String), after: rules.map(String), told: () => ['name'] },
  );
}

function ruleSpot(document: Node, name: string): Spot | undefined {
  const list = valueAt(document, rules);
  const at = isList(list) ? list.findIndex((one) => isNode(one) && wordIn(one.name) === name) : -1;
  return at < 0 ? undefined : [...rules, at];
}
