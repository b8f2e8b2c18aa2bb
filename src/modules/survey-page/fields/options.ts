import type { ScaleStep } from '../../../engines/questionnaire/model.js';
import type { Texts } from '../../../engines/questionnaire/texts.js';
import { type Html, html } from '../../../kernel/html.js';
import { lineOf } from '../page-texts.js';
import { words } from '../page-words.js';
import { type Asked, type Blame, codeRead, codeSent, NOT_APPLICABLE } from './field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Choices and steps of a scale as options; one without words is called by its code. */
export const optionsOf = (
  items: readonly ({ readonly texts: Texts } & ({ readonly code: string } | { readonly value: number }))[],
  { view, speech }: Asked,
): readonly Option[] =>
  items.map((item) => {
    const code = 'code' in item ? item.code : item.value;
    return { value: codeSent(code), label: lineOf(item.texts, speech.language, view) || String(code) };
  });

/** "Does not apply" where it is offered, and a way out of an answer that need not be given. */
export function withOthers(options: readonly Option[], { question, state, sent, name, view, speech }: Asked): Option[] {
  const { notApplicable } = question;
  const label = notApplicable && lineOf(notApplicable.texts, speech.language, view);
  const isLeft = !state.required && sent.one(name) !== '';
  return [
    ...options,
    ...(notApplicable ? [{ value: NOT_APPLICABLE, label: label || words.notApplicable[speech.locale] }] : []),
    ...(isLeft ? [{ value: '', label: words.noAnswer[speech.locale] }] : []),
  ];
}

/** Radios or checkboxes, each in a label large enough for a thumb. `SCALE` puts short ones in columns. */
export function choices(
  type: 'radio' | 'checkbox',
  name: string,
  chosen: readonly string[],
  options: readonly Option[],
  layout: 'LIST' | 'SCALE' | 'ROW' = 'LIST',
  id: string | null = name,
): Html {
  return html`<div class="o ${layout.toLowerCase()}${layout === 'SCALE' && options.length > 7 && ' wide'}">${options.map(
    ({ value, label }, index) =>
      html`<label><input type="${type}" name="${name}"${index === 0 && id !== null && html` id="${id}"`} value="${value}"${
        chosen.includes(value) && html` checked`
      }><span>${label}</span></label>`,
  )}</div>`;
}

/** Steps without words stand in columns, others one under the other or in a row. */
export const layoutOf = (options: readonly Option[]): 'LIST' | 'SCALE' =>
  options.length > 2 && options.every(({ label }) => label.length <= 3) ? 'SCALE' : 'LIST';

/** The step of a scale that was chosen. */
export function stepSent(steps: readonly ScaleStep[], value: string, rest: readonly string[], blame: Blame) {
  const code = codeRead(value);
  const step = steps.find((one) => String(one.value) === code);
  if (!step && value !== '') blame('UNKNOWN_CHOICE', rest, words.chooseShown);
  return step?.value;
}

/** The choices that were sent, each one that there is. */
export function codesSent(
  known: readonly { readonly code: string }[],
  values: readonly string[],
  rest: readonly string[],
  blame: Blame,
): readonly string[] {
  const codes = values.flatMap((value) => known.find(({ code }) => code === codeRead(value))?.code ?? []);
  if (codes.length < values.length) blame('UNKNOWN_CHOICE', rest, words.chooseShown);
  return codes.length < values.length ? [] : codes;
}
