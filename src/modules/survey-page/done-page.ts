import { html } from '../../kernel/html.js';
import type { OpenedLink } from '../response/respondent.js';
import { frameWords as words } from './frame-words.js';
import { type Frame, pageOf } from './page-frame.js';

/** After sending: the receipt, once, and what it is good for. */
export function donePage(frame: Frame, link: OpenedLink, receipt: string, withdrawAddress: string): string {
  const { locale } = frame.speech;
  const isAnonymous = link.campaign.mode === 'ANONYMOUS';
  const use = link.kind === 'OPEN' ? words.receiptUseOpen : words.receiptUse;
  return pageOf(frame, {
    title: words.done[locale],
    main: html`<h1>${words.done[locale]}</h1><section class="box"><h2>${words.receipt[locale]}</h2><p class="code">${receipt}</p><p>${
      words.receiptOnce[locale]
    }</p><p>${(isAnonymous ? words.receiptOnly : use)[locale]}</p></section><p><a href="${withdrawAddress}">${words.withdraw[locale]}</a></p>`,
  });
}
