import type { Expression } from './syntax.js';

const alwaysThere = new Set([
  'sum',
  'avg',
  'count',
  'round',
  'trunc',
  'diffDays',
  'year',
  'month',
  'day',
  'weekday',
  'currentYear',
  'sumInArray',
  'countInArray',
  'avgInArray',
  'substring',
]);

/** Whether an expression has a value even where nothing is answered. */
export function isPresent(expression: Expression): boolean {
  switch (expression.op) {
    case 'literal':
      return expression.value !== null;
    case 'variable':
      return expression.path.length > 1 && expression.path.at(-1) === 'length';
    case 'call':
      return expression.name === 'iif'
        ? expression.of.length === 3 && expression.of.slice(1).every(isPresent)
        : alwaysThere.has(expression.name);
    default:
      return expression.op !== '/' && expression.op !== '%';
  }
}

/** Whether an expression is a text even where all that is answered are digits, which SurveyJS takes for a number. */
export const isSurelyText = (expression: Expression): boolean =>
  expression.op === '+'
    ? isSurelyText(expression.left) || isSurelyText(expression.right)
    : expression.op === 'literal' && typeof expression.value === 'string' && expression.value !== '';

/** Whether a text comes as it was answered, digits or not. */
export const isKeptText = (expression: Expression): boolean =>
  isSurelyText(expression) ||
  (expression.op === 'variable' ? expression.verbatim : expression.op === 'call' && expression.name === 'substring');
