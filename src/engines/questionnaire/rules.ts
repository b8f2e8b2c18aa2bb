import { text } from '../../kernel/text.js';
import { type AnswerFaultCode, blameText, type Run } from './answer-fault.js';
import type { Handler, Tools } from './kinds/kind.js';
import { isEmail } from './kinds/text-format.js';
import type { Question, Validator } from './model.js';
import type { Rule } from './program.js';
import { inLanguage, type Texts } from './texts.js';

/** A validator as a rule on the finished answer. */
export function ruleOf(validator: Validator, { key }: Question, handler: Handler, tools: Tools): Rule {
  const path = [key];
  const blameWith = (code: AnswerFaultCode, en: string, id: string) => {
    const message = said(validator.texts, en, id);
    return (run: Run) => blameText(run, code, path, message);
  };
  if (validator.is === 'EXPRESSION') {
    const test = tools.test([validator.formula]);
    const broken = blameWith(
      'RULE_BROKEN',
      `This does not fit the other answers: ${validator.formula.source}`,
      `Ini tidak sesuai dengan jawaban lainnya: ${validator.formula.source}`,
    );
    return (_, run) => {
      if (!test?.(run)) broken(run);
    };
  }
  const checks = checksOf(validator, tools, blameWith);
  return (held, run) => {
    if (held !== undefined) checks(handler.value(held), run);
  };
}

/** The author's own words where there are any. */
export const said = (texts: Texts, en: string, id: string) =>
  text(inLanguage(texts, 'en') ?? en, inLanguage(texts, 'id') ?? id);

type Blamer = (code: AnswerFaultCode, en: string, id: string) => (run: Run) => null;

function checksOf(
  validator: Exclude<Validator, { is: 'EXPRESSION' }>,
  tools: Tools,
  blameWith: Blamer,
): (value: unknown, run: Run) => void {
  switch (validator.is) {
    case 'RANGE': {
      const { min, max } = validator;
      const low = blameWith('OUT_OF_RANGE', `Not below ${min}.`, `Tidak kurang dari ${min}.`);
      const high = blameWith('OUT_OF_RANGE', `Not above ${max}.`, `Tidak lebih dari ${max}.`);
      return (value, run) => {
        if (typeof value !== 'number') return;
        if (min !== null && value < min) low(run);
        if (max !== null && value > max) high(run);
      };
    }
    case 'LENGTH': {
      const { min, max, digits } = validator;
      const short = blameWith('TOO_SHORT', `At least ${min} characters.`, `Paling sedikit ${min} karakter.`);
      const long = blameWith('TOO_LONG', `At most ${max} characters.`, `Paling banyak ${max} karakter.`);
      const withDigits = blameWith('WRONG_FORMAT', 'Without digits.', 'Tanpa angka.');
      return (value, run) => {
        if (typeof value !== 'string') return;
        if (value.length < min) short(run);
        if (max !== null && value.length > max) long(run);
        if (!digits && /\d/.test(value)) withDigits(run);
      };
    }
    case 'COUNT': {
      const { min, max } = validator;
      const few = blameWith('TOO_FEW', `Choose at least ${min}.`, `Pilih paling sedikit ${min}.`);
      const many = blameWith('TOO_MANY', `Choose at most ${max}.`, `Pilih paling banyak ${max}.`);
      return (value, run) => {
        if (!Array.isArray(value)) return;
        if (value.length < min) few(run);
        if (max !== null && value.length > max) many(run);
      };
    }
    case 'EMAIL': {
      const bad = blameWith(
        'WRONG_FORMAT',
        'Give an e-mail address as name@example.org.',
        'Isi alamat surel seperti nama@contoh.id.',
      );
      return (value, run) => {
        if (typeof value === 'string' && !isEmail(value)) bad(run);
      };
    }
    case 'REGEX': {
      const matches = tools.matcher(validator.pattern, validator.ignoreCase);
      const bad = blameWith(
        'WRONG_FORMAT',
        'This has not the form asked for.',
        'Ini tidak sesuai bentuk yang diminta.',
      );
      return (value, run) => {
        if ((typeof value === 'string' || typeof value === 'number') && !matches(String(value))) bad(run);
      };
    }
  }
}
