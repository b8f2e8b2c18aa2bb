import { type Html, html } from '../../../kernel/html.js';
import type { Asked } from './field.js';

/** One line to write in. */
export function input({ name, sent, state, described, faults }: Asked, rest: Html): Html {
  return html`<input id="${name}" name="${name}" value="${sent.one(name)}"${rest}${
    described !== null && html` aria-describedby="${described}"`
  }${state.required && html` aria-required="true"`}${faults.length > 0 && html` aria-invalid="true"`}>`;
}
