import { html } from '../../kernel/html.js';
import type { OpenedLink } from '../response/respondent.js';
import { frameWords as words } from './frame-words.js';
import { type Frame, pageOf } from './page-frame.js';

/** What can be done afterwards, and where. */
export interface DoneAddresses {
  readonly withdraw: string;
  /** Null where answers bear a name: there it is said in them. */
  readonly message: string | null;
}

/** After sending: the receipt, once, and what it is good for. */
export function donePage(frame: Frame, link: OpenedLink, receipt: string, to: DoneAddresses): string {
  const { locale } = frame.speech;
  const isAnonymous = link.campaign.mode === 'ANONYMOUS';
  const use = link.kind === 'OPEN' ? words.receiptUseOpen : words.receiptUse;
  return pageOf(frame, {
    title: words.done[locale],
    main: html`<h1>${words.done[locale]}</h1><section class="box"><h2>${words.receipt[locale]}</h2><p class="code">${receipt}</p><p>${
      words.receiptOnce[locale]
    }</p><p>${(isAnonymous ? words.receiptOnly : use)[locale]}</p></section>${
      to.message !== null &&
      html`<p>${words.messageAsk[locale]} <a href="${to.message}">${words.message[locale]}</a></p>`
    }<p><a href="${to.withdraw}">${words.withdraw[locale]}</a></p>`,
  });
}
