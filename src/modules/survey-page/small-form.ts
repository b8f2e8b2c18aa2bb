import { html } from '../../kernel/html.js';
import type { LocalizedText } from '../../kernel/text.js';
import { frameWords } from './frame-words.js';
import { errorTitle } from './notices.js';
import { type Frame, pageOf } from './page-frame.js';
import { words } from './page-words.js';

export interface SmallField {
  /** The name of its control. */
  readonly id: string;
  readonly label: LocalizedText;
  readonly type: 'text' | 'email' | 'tel' | 'area' | 'tick';
  readonly value: string;
  readonly optional?: boolean;
  readonly autocomplete?: string;
  readonly fault?: LocalizedText | undefined;
}

export interface SmallForm {
  readonly title: LocalizedText;
  readonly says: readonly LocalizedText[];
  readonly fields: readonly SmallField[];
  readonly press: { readonly value: string; readonly label: LocalizedText };
  /** What else can be done with it. */
  readonly other?: { readonly value: string; readonly label: LocalizedText };
  /** What the form carries unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Where else one may go. */
  readonly away?: { readonly to: string; readonly label: LocalizedText };
}

/** A page with a few fields of our own: what it does is said before, what is wrong beside each. */
export function smallForm(frame: Frame, { title, says, fields, press, other, hidden = {}, away }: SmallForm): string {
  const { locale } = frame.speech;
  const wrong = fields.filter(({ fault }) => fault);
  return pageOf(frame, {
    title: errorTitle(wrong.length, title[locale], frame.speech),
    main: html`${
      wrong.length > 0 &&
      html`<div class="box bad" role="alert" tabindex="-1" autofocus><h2>${frameWords.faults(wrong.length)[locale]}</h2><ul>${wrong.map(
        ({ id, label, fault }) => html`<li><a href="#${id}">${label[locale]}</a>: ${fault?.[locale]}</li>`,
      )}</ul></div>`
    }<h1>${title[locale]}</h1>${says.map((one) => html`<p>${one[locale]}</p>`)}<form method="post" action="${
      frame.address
    }" novalidate>${Object.entries(hidden).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
    )}${fields.map((field) => fieldOf(field, frame))}<p class="act"><button name="_do" value="${press.value}">${
      press.label[locale]
    }</button>${other && html` <button name="_do" value="${other.value}">${other.label[locale]}</button>`}</p></form>${away && html`<p><a href="${away.to}">${away.label[locale]}</a></p>`}`,
  });
}

function fieldOf({ id, label, type, value, optional, autocomplete, fault }: SmallField, { speech: { locale } }: Frame) {
  const told = fault && html`<p class="fault" id="${id}-e"><b>${words.mend[locale]}</b> ${fault[locale]}</p>`;
  const marks = html`${fault && html` aria-invalid="true" aria-describedby="${id}-e"`}${
    !optional && html` aria-required="true"`
  }`;
  if (type === 'tick')
    return html`${told}<div class="o list"><label><input type="checkbox" id="${id}" name="${id}" value="1"${
      value !== '' && html` checked`
    }${fault && html` aria-invalid="true" aria-describedby="${id}-e"`}><span>${label[locale]}</span></label></div>`;
  const control =
    type === 'area'
      ? html`<textarea id="${id}" name="${id}" rows="4"${marks}>
${value}</textarea>`
      : html`<input type="${type}" id="${id}" name="${id}" value="${value}" autocomplete="${autocomplete ?? 'off'}"${marks}>`;
  return html`<div class="q"><label for="${id}">${label[locale]} <small>${
    (optional ? words.optional : words.required)[locale]
  }</small></label>${told}${control}</div>`;
}
