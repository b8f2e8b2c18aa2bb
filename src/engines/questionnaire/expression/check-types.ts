import { fail, ok, type Result } from '../../../kernel/result.js';
import type { Check, Complain } from './check.js';
import { checkArithmetic, checkComparison, checkMembership } from './check-binary.js';
import { checkCall } from './check-call.js';
import { didYouMean } from './closest.js';
import { type ExpressionProblem, expressionProblem, quoted } from './problem.js';
import { printReference } from './reference.js';
import { type Expression, isArithmetic, isComparison, type List, type Variable } from './syntax.js';
import { BOOLEAN, describeType, EMPTY, isMember, NUMBER, TEXT, unify } from './types.js';
import type { ValueType } from './value.js';

type Path = readonly (string | number)[];
export type TypeOf = (path: Path) => ValueType | undefined;

/**
 * The type of an expression, or everything that is wrong with it. `typeOf` knows the type of a whole reference or at
 * least of its first name; `names` are what may have been meant by an unknown one. An expression that passes means the
 * same to SurveyJS, whatever is answered.
 */
export function checkTypes(
  expression: Expression,
  typeOf: TypeOf,
  names: Iterable<string> = [],
): Result<ValueType, ExpressionProblem[]> {
  const problems: ExpressionProblem[] = [];
  const meant = [...names];
  const known = new Map<Expression, ValueType | undefined>();
  const complain: Complain = (code, at, en, id) => {
    const told = problems.some((one) => one.at === at && one.message.en === en);
    if (!told) problems.push(expressionProblem(code, at, en, id));
    return undefined;
  };
  const check: Check = {
    complain,
    typed: (node) => {
      if (!known.has(node)) known.set(node, node.op === 'variable' ? reference(node) : typeOfNode(check, node));
      return { node, type: known.get(node) };
    },
  };
  const reference = ({ path, at }: Variable) => typeOf(path) ?? resolve(path, at, typeOf, meant, complain);
  const { type } = check.typed(expression);
  return type && problems.length === 0 ? ok(type) : fail(problems);
}

function typeOfNode(check: Check, node: Exclude<Expression, Variable>): ValueType | undefined {
  switch (node.op) {
    case 'literal':
      if (node.value === null || node.value === '') return EMPTY;
      return typeof node.value === 'string' ? TEXT : typeof node.value === 'number' ? NUMBER : BOOLEAN;
    case 'list':
      return listOf(check, node);
    case 'call':
      return checkCall(check, node);
    case 'and':
    case 'or':
      for (const part of node.of) condition(check, part);
      return BOOLEAN;
    case 'not':
      condition(check, node.of);
      return BOOLEAN;
    case 'empty':
    case 'notempty':
      check.typed(node.of);
      return BOOLEAN;
    default: {
      const [left, right] = [check.typed(node.left), check.typed(node.right)];
      if (isComparison(node.op)) return checkComparison(check, node.op, left, right);
      return isArithmetic(node.op)
        ? checkArithmetic(check, node.op, left, right)
        : checkMembership(check, node.op, left, right);
    }
  }
}

function condition(check: Check, node: Expression): void {
  const { type } = check.typed(node);
  if (!type || type.is === 'BOOLEAN') return;
  const { en, id } = describeType(type);
  check.complain(
    'WRONG_TYPE',
    node.at,
    `A condition should stand here, this is ${en}. Whether it is answered: {name} notempty.`,
    `Di sini seharusnya syarat, ini ${id}. Apakah dijawab: {nama} notempty.`,
  );
}

function listOf(check: Check, { at, of }: List): ValueType | undefined {
  const types = of.map((one) => check.typed(one).type);
  if (types.includes(undefined)) return undefined;
  const [first, ...rest] = types;
  const type = rest.reduce((one, other) => one && other && unify(one, other), first);
  if (type && isMember(type) && of.every((one) => check.typed(one).type?.is !== 'EMPTY'))
    return { is: 'LIST', of: type };
  return check.complain(
    'WRONG_TYPE',
    at,
    'A list holds one or more choices and texts, or one or more numbers.',
    'Daftar memuat satu atau lebih pilihan dan teks, atau satu atau lebih angka.',
  );
}

/** Follows a reference from the type of its first name. */
function resolve(
  path: Path,
  at: number,
  typeOf: TypeOf,
  names: readonly string[],
  complain: Complain,
): ValueType | undefined {
  const [head = '', ...steps] = path;
  const missing = (step: string, within: string, known: readonly string[]) => {
    const hint = didYouMean(step, known);
    return complain(
      'UNKNOWN_REFERENCE',
      at,
      `There is no ${quoted(step)}${within && ` in {${within}}`}.${hint.en}`,
      `Tidak ada ${quoted(step)}${within && ` dalam {${within}}`}.${hint.id}`,
    );
  };
  let type = typeOf([head]);
  if (!type) return missing(String(head), '', names);
  for (const [index, step] of steps.entries()) {
    const next = stepInto(type, step, index === steps.length - 1);
    const fields = type.is === 'RECORD' ? Object.keys(type.fields) : [];
    if (!next) return missing(String(step), printReference(path.slice(0, index + 1)), fields);
    type = next;
  }
  return type;
}

/** SurveyJS counts from the end of a repeated group, but of no other list. */
function stepInto(type: ValueType, step: string | number, last: boolean): ValueType | undefined {
  if (typeof step === 'number')
    return type.is === 'LIST' && (step >= 0 || type.of.is === 'RECORD') ? type.of : undefined;
  if (type.is === 'RECORD') return Object.hasOwn(type.fields, step) ? type.fields[step] : undefined;
  return last && step === 'length' && (type.is === 'LIST' || type.is === 'TEXT') ? NUMBER : undefined;
}
