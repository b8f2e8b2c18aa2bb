import { html } from '../../kernel/html.js';
import type { LocalizedText } from '../../kernel/text.js';
import { frameWords as words } from './frame-words.js';
import { errorTitle } from './notices.js';
import { type Frame, pageOf } from './page-frame.js';
import { messagePage } from './state-page.js';

export interface WithdrawState {
  /** Whether the link itself leads to the response; else the receipt must. */
  readonly byLink: boolean;
  readonly code: string;
  readonly faults: { readonly code?: LocalizedText | undefined; readonly sure?: LocalizedText | undefined };
}

/** Taking answers back: a form that says what will happen, and asks whether that is meant. */
export function withdrawPage(frame: Frame, { byLink, code, faults }: WithdrawState): string {
  const { locale } = frame.speech;
  const wrong = [
    faults.code && (['code', faults.code] as const),
    faults.sure && (['sure', faults.sure] as const),
  ].filter((one): one is readonly ['code' | 'sure', LocalizedText] => one !== undefined);
  const field = (id: 'code' | 'sure') => faults[id] && html`<p class="fault" id="${id}-e">${faults[id][locale]}</p>`;
  const marks = (id: 'code' | 'sure') => faults[id] && html` aria-invalid="true" aria-describedby="${id}-e"`;
  return pageOf(frame, {
    title: errorTitle(wrong.length, words.withdraw[locale], frame.speech),
    main: html`${
      wrong.length > 0 &&
      html`<div class="box bad" role="alert" tabindex="-1" autofocus><h2>${words.faults(wrong.length)[locale]}</h2><ul>${wrong.map(
        ([id, says]) => html`<li><a href="#${id}">${says[locale]}</a></li>`,
      )}</ul></div>`
    }<h1>${words.withdraw[locale]}</h1><p>${words.withdrawSays[locale]}</p><form method="post" action="${frame.address}" novalidate>${
      !byLink &&
      html`<div class="q"><label for="code">${words.withdrawCode[locale]}</label>${field('code')}<input id="code" name="code" value="${code}" autocomplete="off" autocapitalize="characters" spellcheck="false"${marks('code')}></div>`
    }<div class="o list">${field('sure')}<label><input type="checkbox" id="sure" name="sure" value="1"${marks('sure')}><span>${
      words.withdrawSure[locale]
    }</span></label></div><p class="act"><button name="_do" value="withdraw">${words.withdraw[locale]}</button></p></form>`,
  });
}

export const withdrawnPage = (frame: Frame): string => messagePage(frame, words.withdrawn, words.withdrawnSays);
