import type { Rational } from '../../kernel/exact/rational.js';

export const comparisons = ['<', '<=', '=', '!=', '>=', '>'] as const;
export type Comparison = (typeof comparisons)[number];
export const functionNames = ['min', 'max', 'abs', 'round'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A formula of numbers and conditions. A number is never below zero here: a minus is an operator. */
export type Formula =
  | { readonly op: 'number'; readonly value: Rational }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'negative' | 'not'; readonly of: Formula }
  | { readonly op: '+' | '-' | '*' | '/' | Comparison; readonly left: Formula; readonly right: Formula }
  | { readonly op: 'and' | 'or'; readonly left: Formula; readonly right: Formula }
  | { readonly op: 'call'; readonly name: FunctionName; readonly of: readonly Formula[] };

export type FormulaType = 'NUMBER' | 'CONDITION';

export const isComparison = (op: string): op is Comparison => (comparisons as readonly string[]).includes(op);
export const isFunctionName = (name: string): name is FunctionName =>
  (functionNames as readonly string[]).includes(name);

export function partsOf(formula: Formula): readonly Formula[] {
  if ('left' in formula) return [formula.left, formula.right];
  if (formula.op === 'call') return formula.of;
  return formula.op === 'negative' || formula.op === 'not' ? [formula.of] : [];
}

/** What it comes to, by its outermost sign alone. */
export const typeOf = ({ op }: Formula): FormulaType =>
  isComparison(op) || op === 'and' || op === 'or' || op === 'not' ? 'CONDITION' : 'NUMBER';

/** How tight it binds: what binds looser stands in parentheses inside what binds tighter. */
export function bindingOf({ op }: Formula): number {
  if (op === 'or') return 1;
  if (op === 'and') return 2;
  if (op === 'not') return 3;
  if (isComparison(op)) return 4;
  if (op === '+' || op === '-') return 5;
  if (op === '*' || op === '/') return 6;
  return op === 'negative' ? 7 : 8;
}

/** Every name it speaks of, each once, in the order of the text. */
export function namesIn(formula: Formula): readonly string[] {
  const names = new Set<string>();
  const visit = (one: Formula): void => {
    if (one.op === 'name') names.add(one.name);
    for (const part of partsOf(one)) visit(part);
  };
  visit(formula);
  return [...names];
}
