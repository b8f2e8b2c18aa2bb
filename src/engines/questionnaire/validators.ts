import { cut } from '../../kernel/text.js';
import { entry, isList, isNode, type Node, wordIn } from './document.js';
import { below } from './fault.js';
import { limits } from './limits.js';
import type { Validator } from './model.js';
import { flag, numberOf, type Reading, wholeOf, wordOf } from './reading.js';
import { textsOf } from './texts.js';

/** Reads the validators of a question. */
export function validatorsOf(node: Node, reading: Reading): Validator[] {
  const list = entry(node, 'validators');
  if (list === undefined) return [];
  if (!isList(list) || list.length > 50) {
    reading.note('INVALID', ['validators'], 'Should be a list of at most 50.', 'Seharusnya daftar, paling banyak 50.');
    return [];
  }
  return list.flatMap((one, index) => {
    const place = ['validators', String(index)];
    const note = below(reading.note, ...place);
    if (isNode(one)) return validatorOf(one, place, { ...reading, note }) ?? [];
    note('INVALID', [], 'Should be an object.', 'Seharusnya objek.');
    return [];
  });
}

function validatorOf(node: Node, place: readonly string[], reading: Reading): Validator | null {
  const { note, language } = reading;
  const texts = textsOf(node, 'text', language, note);
  const type = wordIn(entry(node, 'type')).replace(/validator$/, '');
  switch (type) {
    case 'numeric':
      return { is: 'RANGE', min: numberOf(node, 'minValue', note), max: numberOf(node, 'maxValue', note), texts };
    case 'text':
      return {
        is: 'LENGTH',
        min: Math.max(0, wholeOf(node, 'minLength', note) ?? 0),
        max: positive(wholeOf(node, 'maxLength', note)),
        digits: flag(node, 'allowDigits', note, true),
        texts,
      };
    case 'answercount':
      return {
        is: 'COUNT',
        min: Math.max(0, wholeOf(node, 'minCount', note) ?? 0),
        max: positive(wholeOf(node, 'maxCount', note)),
        texts,
      };
    case 'email':
      return { is: 'EMAIL', texts };
    case 'regex': {
      const pattern = wordOf(node, 'regex', note) ?? '';
      const ignoreCase = flag(node, 'caseInsensitive', note) || flag(node, 'insensitive', note);
      if (pattern.length <= limits.pattern) return { is: 'REGEX', pattern, ignoreCase, texts };
      note(
        'REGEX_REFUSED',
        ['regex'],
        `At most ${limits.pattern} characters.`,
        `Paling banyak ${limits.pattern} karakter.`,
      );
      return null;
    }
    case 'expression': {
      const formula = reading.formula(node, 'expression', place);
      return formula && { is: 'EXPRESSION', formula, texts };
    }
    default:
      note(
        'UNSUPPORTED_PROPERTY',
        ['type'],
        `There is no validator "${cut(type, 40)}" here.`,
        `Tidak ada validator "${cut(type, 40)}" di sini.`,
      );
      return null;
  }
}

const positive = (value: number | null): number | null => (value !== null && value > 0 ? value : null);
