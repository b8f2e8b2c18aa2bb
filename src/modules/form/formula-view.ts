import { type Condition, toCondition } from '../../engines/questionnaire/expression/condition.js';
import { printReference } from '../../engines/questionnaire/expression/reference.js';
import { type Expression, partsOf } from '../../engines/questionnaire/expression/syntax.js';
import type { Formula } from '../../engines/questionnaire/model.js';
import type { ConditionNodeType, ExpressionNodeType, FormulaType } from './formula.type.js';

/** A formula as the contract shows it. Its trees are laid out only where somebody asks for them. */
export const formulaView = (formula: Formula | null): FormulaType | null =>
  formula && {
    expression: formula.source,
    get nodes() {
      return expressionNodes(formula.expression);
    },
    get condition() {
      const condition = toCondition(formula.expression);
      return condition ? conditionNodes(condition) : [];
    },
  };

/** A tree as a list, each node before its parts. */
function flattened<T, N>(root: T, partsIn: (one: T) => readonly T[], nodeOf: (one: T, parts: number[]) => N): N[] {
  const nodes: N[] = [];
  const visit = (one: T): number => {
    const at = nodes.length;
    const parts: number[] = [];
    nodes.push(nodeOf(one, parts));
    for (const part of partsIn(one)) parts.push(visit(part));
    return at;
  };
  visit(root);
  return nodes;
}

const expressionNodes = (expression: Expression): ExpressionNodeType[] =>
  flattened(expression, partsOf, (one, parts): ExpressionNodeType => {
    if (one.op === 'variable') return { op: one.op, parts, name: printReference(one.path, one.verbatim) };
    if (one.op === 'call') return { op: one.op, parts, name: one.name };
    return one.op === 'literal' ? { op: one.op, parts, ...literal(one.value) } : { op: one.op, parts };
  });

const literal = (value: unknown): { text?: string; number?: number; boolean?: string } =>
  typeof value === 'string'
    ? { text: value }
    : typeof value === 'number'
      ? { number: value }
      : typeof value === 'boolean'
        ? { boolean: String(value) }
        : {};

const conditionNodes = (condition: Condition): ConditionNodeType[] =>
  flattened(
    condition,
    (one) => ('all' in one ? one.all : 'any' in one ? one.any : 'not' in one ? [one.not] : []),
    (one, parts): ConditionNodeType => {
      if ('question' in one) {
        const { question, op, value } = one;
        const values = typeof value === 'object' ? value.map(String) : [];
        return { is: 'COMPARISON', parts, question, op, values, ...literal(value) };
      }
      return { is: 'all' in one ? 'ALL' : 'any' in one ? 'ANY' : 'NOT', parts, values: [] };
    },
  );
