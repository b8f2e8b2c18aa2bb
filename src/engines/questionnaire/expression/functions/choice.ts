import { describeType, unify } from '../types.js';
import type { Functions } from './function.js';

export const choiceFunctions: Functions = {
  iif: {
    parameters: ['BOOLEAN', 'ANYTHING', 'ANYTHING'],
    least: 2,
    returns: ([, yes, no], { at }, complain) => {
      const type = yes && (no ? unify(yes, no) : yes);
      const [one, other] = [yes && describeType(yes), no && describeType(no)];
      return (
        type ??
        complain(
          'WRONG_TYPE',
          at,
          `Both results should be of one type, not ${one?.en} and ${other?.en}.`,
          `Kedua hasil seharusnya sejenis, bukan ${one?.id} dan ${other?.id}.`,
        )
      );
    },
    run: ([condition, yes, no]) => (condition === true ? yes : no),
  },
};
