import { arithmetic } from './evaluate/arithmetic.js';
import { civilDateOf, Day, type Inner } from './evaluate/day.js';
import { greater, isEmpty, same } from './evaluate/equality.js';
import { membership } from './evaluate/membership.js';
import { readText } from './evaluate/read-text.js';
import { stepInto } from './evaluate/step.js';
import { functionNamed } from './functions/all.js';
import {
  type Binary,
  type Call,
  type Comparison,
  type Expression,
  isArithmetic,
  isComparison,
  partsOf,
  type Variable,
} from './syntax.js';
import type { Value } from './value.js';

/** Reads an answer by the first name of a reference; unanswered and hidden questions read `undefined`. */
export type Read = (name: string) => Value;

/** Works an expression out. `today` is a day as `YYYY-MM-DD`. A result that is no number is empty. */
export type Evaluate = (read: Read, today: string) => Value;

type Step = (read: Read, today: string) => Inner;

/** An expression as a closure, to be worked out many times. */
export function compileExpression(expression: Expression): Evaluate {
  const step = stepOf(expression);
  return (read, today) => {
    const value = step(read, today);
    if (value instanceof Day) return civilDateOf(value);
    if (typeof value !== 'number') return value as Value;
    return Number.isFinite(value) ? value + 0 : undefined;
  };
}

/** The first names of all references: what an expression depends on. */
export function variablesOf(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (one: Expression): void => {
    if (one.op === 'variable') names.add(String(one.path[0]));
    for (const part of partsOf(one)) visit(part);
  };
  visit(expression);
  return names;
}

function stepOf(expression: Expression): Step {
  switch (expression.op) {
    case 'literal': {
      const value = expression.value ?? undefined;
      return () => value;
    }
    case 'variable':
      return variable(expression);
    case 'list': {
      const of = expression.of.map(stepOf);
      return (read, today) => of.map((one) => one(read, today));
    }
    case 'call':
      return call(expression);
    case 'and': {
      const of = expression.of.map(stepOf);
      return (read, today) => of.every((one) => one(read, today) === true);
    }
    case 'or': {
      const of = expression.of.map(stepOf);
      return (read, today) => of.some((one) => one(read, today) === true);
    }
    case 'not': {
      const of = stepOf(expression.of);
      return (read, today) => of(read, today) !== true;
    }
    case 'empty': {
      const of = stepOf(expression.of);
      return (read, today) => isEmpty(of(read, today));
    }
    case 'notempty': {
      const of = stepOf(expression.of);
      return (read, today) => !isEmpty(of(read, today));
    }
    default:
      return binary(expression);
  }
}

function variable({ path, verbatim }: Variable): Step {
  const [head = '', ...steps] = path;
  const name = String(head);
  const plain = (value: Value): Value => (typeof value === 'string' && !verbatim ? readText(value) : value);
  if (steps.length === 0) return (read) => answer(plain(read(name)));
  const missing = steps.at(-1) === 'length' ? 0 : undefined;
  return (read) => answer(plain(steps.reduce(stepInto, read(name)) ?? missing));
}

/** Nothing, an empty text and an empty list are one: no answer. */
const answer = (value: Value): Value =>
  (value ?? '') === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;

function call({ name, of }: Call): Step {
  const run = functionNamed(name)?.run ?? (() => undefined);
  const values = of.map(stepOf);
  return (read, today) =>
    run(
      values.map((one) => one(read, today)),
      today,
    );
}

type AnyBinary = Extract<Expression, Binary<unknown>>;

function binary(expression: AnyBinary): Step {
  const [left, right] = [stepOf(expression.left), stepOf(expression.right)];
  const { op } = expression;
  if (isComparison(op)) return comparison(op, left, right);
  const work: (left: Inner, right: Inner) => Inner = isArithmetic(op) ? arithmetic[op] : membership[op];
  return (read, today) => work(left(read, today), right(read, today));
}

function comparison(op: Comparison, left: Step, right: Step): Step {
  switch (op) {
    case '=':
      return (read, today) => same(left(read, today), right(read, today));
    case '!=':
      return (read, today) => !same(left(read, today), right(read, today));
    case '>':
      return (read, today) => greater(left(read, today), right(read, today));
    case '<':
      return (read, today) => greater(right(read, today), left(read, today));
    case '>=':
      return (read, today) => atLeast(left(read, today), right(read, today));
    case '<=':
      return (read, today) => atLeast(right(read, today), left(read, today));
  }
}

/** Two empty values are equal, and so each is at least the other. */
const atLeast = (left: Inner, right: Inner): boolean => greater(left, right) || same(left, right);
