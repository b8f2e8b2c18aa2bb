import type { AnswerValue } from '../answer.js';
import { entry, isList, isNode, type Json, mitraOf, type Node, wordIn } from '../document.js';
import type { Field } from './field.js';
import { withKey } from './put.js';

/** An answer that a question can begin with. */
export type DefaultAnswer = Omit<AnswerValue, 'files' | 'items'>;

/** The answer a question begins with, written as SurveyJS keeps answers. */
export const defaultAnswer: Field<DefaultAnswer> = {
  keys: ['defaultValue'],
  write: (node, value, { refuse }) => {
    if (value === null) return withKey(node, 'defaultValue', undefined);
    const data = dataOf(node, value);
    if (data !== undefined) return withKey(node, 'defaultValue', data);
    refuse([], 'INVALID', 'This cannot be an answer to begin with.', 'Ini tidak dapat menjadi jawaban awal.');
    return node;
  },
};

/** SurveyJS's form of an answer: choices by the values that stand in the document. */
function dataOf(node: Node, value: DefaultAnswer): Json | undefined {
  const { choice, choices, ranking, rows, pair } = value;
  const plain = value.text ?? value.number ?? value.boolean ?? value.date;
  if (plain != null) return plain;
  if (choice != null) return valueIn(node, 'choices', choice);
  const several = choices ?? ranking;
  if (several != null) return several.map((code) => valueIn(node, 'choices', code));
  if (rows != null) return Object.fromEntries(rows.map((one) => [one.row, valueIn(node, 'columns', one.choice)]));
  if (pair != null) return halvesOf(node, pair);
  return value.notApplicable ? outsideIn(node) : undefined;
}

/** The value behind a code: a number where the document has one. */
function valueIn(node: Node, key: string, code: string): Json {
  const list = entry(node, key);
  for (const one of isList(list) ? list : []) {
    const value = isNode(one) ? entry(one, 'value') : one;
    if (value != null && wordIn(value) === code) return value;
  }
  return code;
}

function halvesOf(node: Node, pair: NonNullable<DefaultAnswer['pair']>): Node {
  const roles = entry(mitraOf(node), 'pair');
  const halves = Object.entries(pair).flatMap(([role, value]): [string, number][] =>
    typeof value === 'number' && isNode(roles) ? [[wordIn(entry(roles, role)), value]] : [],
  );
  return Object.fromEntries(halves);
}

function outsideIn(node: Node): Json | undefined {
  for (const key of ['rateValues', 'choices', 'columns']) {
    const list = entry(node, key);
    const outside = (isList(list) ? list : []).find(
      (one): one is Node => isNode(one) && entry(mitraOf(one), 'notApplicable') === true,
    );
    if (outside) return outside.value;
  }
  return undefined;
}
