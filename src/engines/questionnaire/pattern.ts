import { fail, type Result } from '../../kernel/result.js';
import { type LocalizedText, text } from '../../kernel/text.js';
import { isContainer } from './elements.js';
import { type Fault, noteInto } from './fault.js';
import type { Matches } from './kinds/kind.js';
import { limits } from './limits.js';
import type { Element, Question, Questionnaire } from './model.js';

/** A pattern that is ready, in an engine that needs time in proportion to the text. */
export interface Pattern {
  readonly matches: Matches;
  /** At most so many steps for a character. */
  readonly size: number;
}
/** Makes a pattern ready, or says why it cannot. */
export type PatternEngine = (pattern: string, ignoreCase: boolean) => Result<Pattern, LocalizedText>;

/** For where nobody handed in an engine. */
export const noPatterns: PatternEngine = () => fail(text('No pattern is run here.', 'Pola tidak dijalankan di sini.'));

/**
 * Makes every pattern ready once. Refuses what no linear engine takes, since JavaScript's own would let one answer hold
 * the process, and more than can be made and run in about a second.
 */
export function readyPatterns({ pages }: Questionnaire, engine: PatternEngine): Patterns {
  const faults: Fault[] = [];
  const note = noteInto(faults);
  const ready = new Map<string, Matches>();
  let characters = 0;
  let work = 0;
  for (const [question, entries] of asked(pages, 1))
    for (const [index, validator] of question.validators.entries()) {
      if (validator.is !== 'REGEX') continue;
      const { pattern, ignoreCase } = validator;
      const refuse = ({ en, id }: LocalizedText) =>
        note('REGEX_REFUSED', [...question.path, 'validators', String(index), 'regex'], en, id);
      const length = lengths[question.kind]?.(question) ?? 0;
      if (length === 0) refuse(onTexts);
      characters += pattern.length;
      const made = characters > limits.patterns ? fail(tooMany) : engine(pattern, ignoreCase);
      work += made.ok ? made.value.size * length * entries : 0;
      if (!made.ok) refuse(made.error);
      else if (work > limits.patternWork) refuse(tooDear);
      else ready.set(keyOf(pattern, ignoreCase), made.value.matches);
      if (characters > limits.patterns || work > limits.patternWork) return { faults, ready };
    }
  return { faults, ready };
}

interface Patterns {
  readonly faults: readonly Fault[];
  readonly ready: ReadonlyMap<string, Matches>;
}
export const keyOf = (pattern: string, ignoreCase: boolean): string => `${ignoreCase ? 'i' : '-'}${pattern}`;

/** Every question, and how often it may be answered in one response. */
const asked = (elements: readonly Element[], entries: number): (readonly [Question, number])[] =>
  elements.flatMap((one) => {
    if (isContainer(one)) return asked(one.elements, entries);
    return one.kind === 'GROUP' ? [[one, 1] as const, ...asked(one.elements, one.maxItems)] : [[one, entries] as const];
  });

/** The longest text a pattern may meet, by kind; others hold none. */
const lengths: Partial<Record<Question['kind'], (question: Question) => number>> = {
  TEXT: (question) => ('maxLength' in question ? question.maxLength : 0),
  LONG_TEXT: (question) => ('maxLength' in question ? question.maxLength : 0),
  NUMBER: () => 25,
  DATE: () => 10,
};

const onTexts = text('A pattern judges a text, a number or a date.', 'Pola menilai teks, angka, atau tanggal.');
const tooDear = text(
  'The patterns together would take too long for the longest answers. Repeat less, or set a lower maxLength.',
  'Semua pola bersama-sama terlalu lama untuk jawaban terpanjang. Kurangi pengulangan atau turunkan maxLength.',
);
const tooMany = text(
  `All patterns together may have ${limits.patterns} characters.`,
  `Semua pola bersama-sama paling banyak ${limits.patterns} karakter.`,
);
