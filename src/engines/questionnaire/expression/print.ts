import { bindsOf } from './operators.js';
import { printReference } from './reference.js';
import type { Expression } from './syntax.js';

/** Operands that need no parentheses anywhere bind tightest. */
const WHOLE = 9;

/** The canonical text of an expression: parsed, it is the same expression again. */
export function printExpression(expression: Expression): string {
  switch (expression.op) {
    case 'literal':
      return printLiteral(expression.value);
    case 'variable':
      return `{${printReference(expression.path, expression.verbatim)}}`;
    case 'call':
      return `${expression.name}(${expression.of.map(printExpression).join(', ')})`;
    case 'list':
      return `[${expression.of.map(printExpression).join(', ')}]`;
    case 'empty':
    case 'notempty':
      return `${printExpression(expression.of)} ${expression.op}`;
    case 'not':
      return `!${within(expression.of, WHOLE)}`;
    case 'and':
    case 'or': {
      const binds = bindsOf(expression.op);
      return expression.of.map((one) => within(one, binds + 1)).join(` ${expression.op} `);
    }
    default: {
      const binds = bindsOf(expression.op);
      return `${within(expression.left, binds)} ${expression.op} ${within(expression.right, binds + 1)}`;
    }
  }
}

/** With parentheses where it binds looser than its place asks. */
function within(expression: Expression, wanted: number): string {
  const printed = printExpression(expression);
  return bindingOf(expression) < wanted ? `(${printed})` : printed;
}

function bindingOf(expression: Expression): number {
  switch (expression.op) {
    case 'literal':
    case 'variable':
    case 'call':
    case 'list':
    case 'not':
      return WHOLE;
    case 'empty':
    case 'notempty':
      return WHOLE - 1;
    default:
      return bindsOf(expression.op);
  }
}

function printLiteral(value: string | number | boolean | null): string {
  if (typeof value === 'string') return `'${value.replaceAll(/['"]/g, '\\$&')}'`;
  if (typeof value === 'number') return printNumber(value);
  return String(value);
}

/** Without an exponent, which the language does not have. */
function printNumber(value: number): string {
  const words = String(value);
  if (words.includes('e-')) return value.toFixed(15).replace(/0+$/, '');
  return words.includes('e+') ? BigInt(value).toString() : words;
}
