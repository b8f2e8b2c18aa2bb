import { greatestDivisor, type Rational } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import { bindingOf, type Formula, isComparison } from './syntax.js';

/** The canonical text of a formula: parsed, it is the same formula again. */
export function printFormula(formula: Formula): string {
  switch (formula.op) {
    case 'number':
      return plainText(formula.value) ?? '';
    case 'name':
      return formula.name;
    case 'negative':
      return `-${within(formula.of, 7)}`;
    case 'not':
      return `not ${within(formula.of, 3)}`;
    case 'call':
      return `${formula.name}(${formula.of.map(printFormula).join(', ')})`;
    default: {
      const binds = bindingOf(formula);
      const left = within(formula.left, isComparison(formula.op) ? binds + 1 : binds);
      return `${left} ${formula.op} ${within(formula.right, binds + 1)}`;
    }
  }
}

/** With parentheses where it binds looser than its place asks. */
function within(formula: Formula, wanted: number): string {
  const printed = printFormula(formula);
  return bindingOf(formula) < wanted ? `(${printed})` : printed;
}

/** The number in full, without an exponent or rounding; null where its decimals would never end (1/3). */
export function plainText(value: Rational): string | null {
  let rest = value.denominator;
  let decimals = 0;
  while (rest !== 1n) {
    const by = greatestDivisor(rest, 10n);
    if (by === 1n) return null;
    rest /= by;
    decimals += 1;
  }
  return decimalText(value, decimals);
}
