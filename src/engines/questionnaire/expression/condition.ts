import { fail, ok, type Result } from '../../../kernel/result.js';
import { MAX_DEPTH, MAX_LENGTH, MAX_PARTS, overLimit, tooDeep, tooLong } from './limits.js';
import { parseExpression } from './parse.js';
import { printExpression } from './print.js';
import { type ExpressionProblem, expressionProblem, quoted } from './problem.js';
import { parseReference, printReference } from './reference.js';
import type { Expression, Literal, Variable } from './syntax.js';
import type { Scalar } from './value.js';

/** Operators of a structured condition, and what each is in an expression. */
const operators = {
  EQ: '=',
  NE: '!=',
  LT: '<',
  LE: '<=',
  GT: '>',
  GE: '>=',
  CONTAINS: 'contains',
  NOT_CONTAINS: 'notcontains',
  ANY_OF: 'anyof',
  ALL_OF: 'allof',
  NONE_OF: 'noneof',
  EMPTY: 'empty',
  NOT_EMPTY: 'notempty',
} as const;
export type ConditionOperator = keyof typeof operators;
export const conditionOperators = Object.keys(operators) as readonly ConditionOperator[];

/** A condition as a form can build it, without text: one question against fixed values. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      /** As between braces: `quality`, `visits[0].date`. */
      readonly question: string;
      readonly op: ConditionOperator;
      readonly value?: Scalar | readonly Scalar[];
    };

/** The expression that a structured condition stands for. */
export function fromCondition(condition: Condition): Result<Expression, ExpressionProblem> {
  const budget = { parts: 0 };
  const built = build(condition, 1, budget);
  if (!built.ok) return built;
  const problem = overLimit(built.value);
  return problem ? fail(problem) : readBack(built.value);
}

/** The structured condition that an expression is, unless it says more than one can. */
export function toCondition(expression: Expression): Condition | undefined {
  switch (expression.op) {
    case 'and':
    case 'or': {
      const parts = expression.of.map(toCondition);
      if (!parts.every((one) => one !== undefined)) return undefined;
      return expression.op === 'and' ? { all: parts } : { any: parts };
    }
    case 'not': {
      const not = toCondition(expression.of);
      return not && { not };
    }
    case 'empty':
    case 'notempty':
      return { question: nameOf(expression.of), op: expression.op === 'empty' ? 'EMPTY' : 'NOT_EMPTY' };
    default:
      return 'left' in expression ? comparison(expression) : undefined;
  }
}

const nameOf = ({ path, verbatim }: Variable): string => printReference(path, verbatim);

function comparison({ op, left, right }: Extract<Expression, { left: unknown }>): Condition | undefined {
  const named = conditionOperators.find((one) => operators[one] === op);
  if (!named || left.op !== 'variable') return undefined;
  const question = nameOf(left);
  const value = scalarOf(right);
  if (value !== undefined) return { question, op: named, value };
  if (right.op !== 'list') return undefined;
  const values = right.of.map(scalarOf);
  return values.every((one) => one !== undefined) ? { question, op: named, value: values } : undefined;
}
const scalarOf = (expression: Expression): Scalar | undefined =>
  expression.op === 'literal' && expression.value !== null ? expression.value : undefined;

type Built = Result<Expression, ExpressionProblem>;
const refuse = (en: string, id: string): Built => fail(expressionProblem('SYNTAX', 0, en, id));
const within = (problem: ExpressionProblem, ...at: readonly string[]): Built =>
  fail({ ...problem, path: [...at, ...(problem.path ?? [])] });

function build(condition: Condition, depth: number, budget: { parts: number }): Built {
  budget.parts += 1;
  if (depth > MAX_DEPTH || budget.parts > MAX_PARTS) return fail(tooDeep(0));
  if ('not' in condition) {
    const inner = build(condition.not, depth + 1, budget);
    return inner.ok ? ok({ op: 'not', at: 0, of: inner.value }) : within(inner.error, 'not');
  }
  if ('question' in condition) {
    const one = asked(condition);
    return one.ok ? one : within(one.error, 'is');
  }
  const [name, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
  const of: Expression[] = [];
  for (const [index, part] of parts.entries()) {
    const one = build(part, depth + 1, budget);
    if (!one.ok) return within(one.error, name, String(index));
    of.push(one.value);
  }
  const [first, second] = of;
  if (!first) return refuse('A group needs one condition or more.', 'Kelompok memerlukan satu syarat atau lebih.');
  return ok(second ? { op: 'all' in condition ? 'and' : 'or', at: 0, of } : first);
}

function asked({ question, op, value }: Extract<Condition, { question: string }>): Built {
  const reference = parseReference(question);
  if (!reference.ok) return within(reference.error, 'question');
  const left: Variable = { op: 'variable', at: 0, ...reference.value };
  const operator = operators[op];
  if (operator === 'empty' || operator === 'notempty')
    return value === undefined
      ? ok({ op: operator, at: 0, of: left })
      : refuse(`${op} takes no value.`, `${op} tidak memerlukan nilai.`);
  if (value === undefined) return refuse(`${op} needs a value.`, `${op} memerlukan nilai.`);
  for (const one of typeof value === 'object' ? value : [value]) {
    const problem = unwritable(one);
    if (problem) return within(problem, 'value');
  }
  const right: Expression = typeof value === 'object' ? { op: 'list', at: 0, of: value.map(literal) } : literal(value);
  return ok({ op: operator, at: 0, left, right });
}
const literal = (value: Scalar): Literal => ({ op: 'literal', at: 0, value });

/** Why a value cannot stand in an expression. */
function unwritable(value: Scalar): ExpressionProblem | undefined {
  const read = parseExpression(printExpression(literal(value)));
  if (read.ok || read.error.code !== 'UNCLOSED') return read.ok ? undefined : read.error;
  return expressionProblem(
    'BAD_TEXT',
    0,
    `The text ${quoted(String(value))} cannot be written in a condition: it ends in a backslash.`,
    `Teks ${quoted(String(value))} tidak dapat ditulis dalam syarat: diakhiri garis miring terbalik.`,
  );
}

/** Only what can be written, and read as the same again, is an expression. */
function readBack(expression: Expression): Built {
  const printed = printExpression(expression);
  if (printed.length > MAX_LENGTH) return fail(tooLong(printed.length));
  const read = parseExpression(printed);
  if (read.ok && printExpression(read.value) === printed) return read;
  return read.ok
    ? refuse('A value of this condition cannot be written.', 'Sebuah nilai pada syarat ini tidak dapat ditulis.')
    : read;
}
