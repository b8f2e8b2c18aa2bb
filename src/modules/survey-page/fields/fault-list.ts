import type { AnswerFault } from '../../../engines/questionnaire/answer-fault.js';
import { html, type Part } from '../../../kernel/html.js';
import type { Locale } from '../../../kernel/text.js';
import { words } from '../page-words.js';

/** What is wrong, beside the control: in words, not by colour alone. */
export const faultList = (faults: readonly AnswerFault[], id: string, locale: Locale): Part =>
  faults.length > 0 &&
  html`<p class="fault" id="${id}"><b>${words.mend[locale]}</b> ${[
    ...new Set(faults.map(({ message }) => message[locale])),
  ].join(' ')}</p>`;
