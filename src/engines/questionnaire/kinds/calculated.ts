import type { CalculatedQuestion } from '../model.js';
import type { Kind } from './kind.js';

/** A value worked out from other answers and shown (nilai terhitung); never answered. Its type is its formula's. */
export const calculated: Kind<CalculatedQuestion> = {
  takes: (type) => type === 'expression',
  read: (node, base, reading) => {
    const formula = reading.formula(node, 'expression');
    if (!formula && node.expression === undefined)
      reading.note('REQUIRED', ['expression'], 'It needs an expression.', 'Ekspresi harus diisi.');
    return { ...base, kind: 'CALCULATED', formula };
  },
  typeOf: () => ({ is: 'ANY' }),
  needs: ({ formula }) => (formula ? [formula] : []),
  handler: () => null,
  fromData: () => null,
};
