import { entry, mitraOf, type Node, wordIn } from '../document.js';
import type { NumberQuestion } from '../model.js';
import { flag, numberOf } from '../reading.js';
import { textsOf } from '../texts.js';
import { boundsOf, dynamicBounds, tooHigh, tooLow } from './bounds.js';
import type { Handler, Kind, Tools } from './kind.js';
import { only, wrongType } from './only.js';

const inputs = new Set(['number', 'range']);
export const inputTypeOf = (node: Node): string => wordIn(entry(node, 'inputType') ?? 'text');

/** A number (angka), with bounds, maybe whole, maybe with a unit. */
export const number: Kind<NumberQuestion> = {
  takes: (type, node) => type === 'text' && inputs.has(inputTypeOf(node)),
  read: (node, base, reading) => {
    const { note, language } = reading;
    const [min, max] = [numberOf(node, 'min', note), numberOf(node, 'max', note)];
    if (min !== null && max !== null && min > max)
      note(
        'OUT_OF_RANGE',
        ['max'],
        'Lies below min: no number fits.',
        'Lebih kecil daripada min: tidak ada angka yang cocok.',
      );
    return {
      ...base,
      kind: 'NUMBER',
      min,
      max,
      minIs: reading.formula(node, 'minValueExpression'),
      maxIs: reading.formula(node, 'maxValueExpression'),
      integer: flag(mitraOf(node), 'integer', note),
      unit: textsOf(mitraOf(node), 'unit', language, note),
    };
  },
  typeOf: () => ({ is: 'NUMBER' }),
  judges: boundsOf,
  handler: (question, tools) => numberHandler(question, tools),
  fromData: (_, data) => (typeof data === 'number' ? { number: data } : null),
};

function numberHandler({ key, min, max, minIs, maxIs, integer }: NumberQuestion, tools: Tools): Handler<number> {
  const path = [key];
  return {
    read: (value, run) => {
      const given = only(value, 'number', key, run);
      if (given === null) return null;
      if (!Number.isFinite(given)) return wrongType(path, run, 'a number', 'angka');
      if (integer && !Number.isInteger(given)) return wrongType(path, run, 'a whole number', 'bilangan bulat');
      if (min !== null && given < min) return tooLow(min, path, run);
      if (max !== null && given > max) return tooHigh(max, path, run);
      return given + 0;
    },
    value: (held) => held,
    store: (held) => ({ number: held }),
    complete: dynamicBounds(minIs, maxIs, path, tools),
    score: (held) => held,
    display: (held) => String(held),
  };
}
