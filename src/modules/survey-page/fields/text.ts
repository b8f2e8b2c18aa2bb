import { entry } from '../../../engines/questionnaire/document.js';
import type { TextFormat, TextQuestion } from '../../../engines/questionnaire/model.js';
import { html } from '../../../kernel/html.js';
import type { Field } from './field.js';
import { input } from './input.js';

const types: Readonly<Record<TextFormat, string>> = { PLAIN: 'text', EMAIL: 'email', URL: 'url', PHONE: 'tel' };
/** What a browser may fill in by itself: personal data of whoever answers. */
const autocomplete: ReadonlySet<unknown> = new Set([
  'name',
  'email',
  'tel',
  'organization',
  'organization-title',
  'url',
]);

/** One line of text; an e-mail address, a web address or a phone number with its keyboard. */
export const textLine: Field<TextQuestion> = {
  frame: () => 'INPUT',
  fill: (_, { text }, name) => (text == null ? [] : [[name, text]]),
  show: (asked) => {
    const own = entry(asked.question.node, 'autocomplete');
    const known = typeof own === 'string' && autocomplete.has(own) && html` autocomplete="${own}"`;
    return input(asked, html` type="${types[asked.question.format]}"${known}`);
  },
  read: (_, name, sent) => textSent(sent.one(name)),
};

/** Several lines of text. */
export const longText: Field<TextQuestion> = {
  ...textLine,
  // A line end right behind the tag is not part of the text: the one written here spares the text's own.
  show: ({ name, sent, state, described, faults }) => html`<textarea id="${name}" name="${name}" rows="4"${
    described !== null && html` aria-describedby="${described}"`
  }${state.required && html` aria-required="true"`}${faults.length > 0 && html` aria-invalid="true"`}>
${sent.one(name)}</textarea>`,
};

const textSent = (value: string) => (value.trim() === '' ? undefined : { text: value });
