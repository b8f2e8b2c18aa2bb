import type { NumberQuestion } from '../../../engines/questionnaire/model.js';
import { html } from '../../../kernel/html.js';
import { lineOf } from '../page-texts.js';
import { words } from '../page-words.js';
import type { Field } from './field.js';
import { input } from './input.js';

/** 1.500 is fifteen hundred to one reader and one and a half to another. */
const isTwofold = (value: string): boolean => /^-?\d{1,3}([.,]\d{3})+$/.test(value);

/** A number for the field: one that ends in three decimals gets a fourth, so that it reads one way only. */
function written(number: number): string {
  const plain = String(number);
  return isTwofold(plain) ? `${plain}0` : plain;
}

/** A number as people write it, with a point or a comma for decimals; null when it is none, or could be two. */
export function numberIn(value: string): number | null {
  if (isTwofold(value)) return null;
  const plain = value.replace(',', '.');
  const number = Number(plain);
  return /^[+-]?\d{1,20}(\.\d{1,20})?$/.test(plain) || String(number) === plain ? finite(number) : null;
}
const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

/** A number: a line of text with a keyboard of digits, since browsers drop in silence what their number fields dislike. */
export const number: Field<NumberQuestion> = {
  frame: () => 'INPUT',
  fill: (_, { number: held }, name) => (held == null ? [] : [[name, written(held)]]),
  show: (asked) => {
    const { question, view, speech } = asked;
    const unit = lineOf(question.unit, speech.language, view);
    const isNatural = question.integer && (question.min ?? -1) >= 0;
    const control = input(
      asked,
      html` class="short" inputmode="${isNatural ? 'numeric' : 'decimal'}" autocomplete="off"`,
    );
    return unit === '' ? control : html`<span class="unit">${control} <span>${unit}</span></span>`;
  },
  read: (_, name, sent, blame) => {
    const value = sent.one(name).trim();
    if (value === '') return undefined;
    const held = numberIn(value);
    if (held === null) blame('WRONG_TYPE', [], isTwofold(value) ? words.twofoldNumber : words.wrongNumber);
    return held === null ? undefined : { number: held };
  },
};
