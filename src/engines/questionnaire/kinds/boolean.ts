import { entry } from '../document.js';
import type { BooleanQuestion } from '../model.js';
import { inLanguage, textsOf } from '../texts.js';
import type { Handler, Kind } from './kind.js';
import { only, wrongType } from './only.js';

/** Yes or no (ya/tidak). */
export const boolean: Kind<BooleanQuestion> = {
  takes: (type) => type === 'boolean',
  read: (node, base, { language, note }) => {
    for (const key of ['valueTrue', 'valueFalse'])
      if (entry(node, key) !== undefined && entry(node, key) !== (key === 'valueTrue'))
        note(
          'UNSUPPORTED_PROPERTY',
          [key],
          `A yes/no answer is true or false. Leave ${key} out, or ask for a choice.`,
          `Jawaban ya/tidak bernilai true atau false. Hapus ${key}, atau tanyakan pilihan.`,
        );
    return {
      ...base,
      kind: 'BOOLEAN',
      trueTexts: { en: 'Yes', id: 'Ya', ...textsOf(node, 'labelTrue', language, note) },
      falseTexts: { en: 'No', id: 'Tidak', ...textsOf(node, 'labelFalse', language, note) },
    };
  },
  typeOf: () => ({ is: 'BOOLEAN' }),
  handler: (question) => booleanHandler(question),
  fromData: (_, data) => (typeof data === 'boolean' ? { boolean: data } : null),
};

function booleanHandler({ key, trueTexts, falseTexts }: BooleanQuestion): Handler<boolean> {
  const path = [key];
  return {
    read: (value, run) => {
      const given = only(value, 'boolean', key, run);
      return given === null || typeof given === 'boolean'
        ? given
        : wrongType(path, run, 'true or false', 'true atau false');
    },
    value: (held) => held,
    store: (held) => ({ boolean: held }),
    score: (held) => (held ? 1 : 0),
    display: (held, language) => inLanguage(held ? trueTexts : falseTexts, language) ?? String(held),
  };
}
