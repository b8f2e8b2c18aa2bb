import { ConditionsParser } from 'survey-core';
import { expect, test } from 'vitest';
import { parseExpression } from '../../src/engines/questionnaire/expression/parse.js';
import { type Expression, partsOf } from '../../src/engines/questionnaire/expression/syntax.js';
import { numbers } from './questionnaire-expression-data.js';
import { generator } from './questionnaire-expression-generator.js';

/** The parts of SurveyJS's own tree that we read. */
interface Operand {
  getType(): string;
  readonly operator: string;
  readonly leftOperand: Operand | null;
  readonly rightOperand: Operand | null;
  readonly expression: Operand;
  readonly values: readonly (Operand | null)[];
  readonly functionName: string;
  readonly paramValues: readonly (Operand | null)[];
  readonly correctValue: unknown;
  toString(): string;
}

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notequal: '!=',
  less: '<',
  lessorequal: '<=',
  greater: '>',
  greaterorequal: '>=',
  plus: '+',
  minus: '-',
  mul: '*',
  div: '/',
  mod: '%',
  power: '^',
  negate: 'not',
};
type Tree = readonly unknown[];

function theirs(operand: Operand | null): Tree {
  if (!operand) return ['literal', null];
  const { operator } = operand;
  switch (operand.getType()) {
    case 'binary':
      return [operators[operator] ?? operator, theirs(operand.leftOperand), theirs(operand.rightOperand)];
    case 'unary':
      return [operators[operator] ?? operator, theirs(operand.expression)];
    case 'array':
      return ['list', ...operand.values.map(theirs)];
    case 'function':
      return ['call', operand.functionName, ...operand.paramValues.map(theirs)];
    case 'variable':
      return ['variable', operand.toString()];
    default:
      return ['literal', operand.correctValue === 0 ? 0 : operand.correctValue];
  }
}

function ours(expression: Expression): Tree {
  const parts = partsOf(expression).map(ours);
  switch (expression.op) {
    case 'literal':
      return ['literal', expression.value];
    case 'variable': {
      const names = expression.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
      return ['variable', `{${expression.verbatim ? '#' : ''}${names.join('').slice(1)}}`];
    }
    case 'and':
    case 'or':
      return parts.reduce((left, right) => [expression.op, left, right]);
    case 'call':
      return ['call', expression.name, ...parts];
    default:
      return [expression.op, ...parts];
  }
}

const scraps =
  "( ) [ ] , ! - + * / % ^ = == != <> < > <= >= =< => && || ' \" \\ { } . 0 1 05 1.5 1. .5 -1 - 1 0x1 0xF 1e5 {n} {#t} {a.b} {q[0]} {q[x]} {$q} {} 'x' \"y\" 'it\\'s' '' \"\" abc true TRUE falsey null nullable undefined and or AND orange not negate negate( Negated empty NotEmpty notempty) empty( equal equals Equals notequals myequals less lesser lessorequal greater power contains contain contained notcontains anyof allof noneof noneofx iif( sum( today() f( f() iif ( a1b 1a _x *= é 'é' '=>' 'equals' {equals} null) [null] (null) , ,"
    .split(' ')
    .filter((one) => one !== '');

test('what is accepted is the same tree to SurveyJS, however the text came about', { timeout: 120_000 }, () => {
  const pick = numbers(Number(process.env.FUZZ_SEED ?? 7));
  const { expression } = generator(pick);
  const parser = new ConditionsParser();
  let accepted = 0;
  for (let at = 0; at < 20_000; at += 1) {
    const glue = () => (pick(3) === 0 ? '' : ' ');
    const scrap = () => scraps[pick(scraps.length)] ?? '';
    const whole = pick(3) === 0 ? Array.from({ length: 1 + pick(7) }, scrap).join(glue()) : expression();
    const from = pick(whole.length + 1);
    const source = `${whole.slice(0, from)}${pick(2) === 0 ? scrap() : ''}${glue()}${whole.slice(from + pick(3))}`;
    const result = parseExpression(source);
    if (!result.ok) continue;
    accepted += 1;
    const tree = parser.parseExpression(source) as unknown as Operand | undefined;
    expect(tree, `SurveyJS refuses ${source}`).toBeDefined();
    expect(theirs(tree ?? null), source).toEqual(ours(result.value));
  }
  expect(accepted).toBeGreaterThan(4_000);
});
