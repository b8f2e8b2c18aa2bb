import { html } from '../../kernel/html.js';
import type { OpenedLink } from '../response/respondent.js';
import { modeNotice } from '../survey/mode-notice.js';
import type { Course } from './form-steps.js';
import { frameWords as words } from './frame-words.js';
import { dayIn } from './moments.js';
import { type Frame, pageOf } from './page-frame.js';
import { blockOf } from './page-texts.js';
import { shownScreens } from './screens.js';

export interface IntroState {
  /** Where somebody who has begun goes on; null: nobody has. */
  readonly resume: string | null;
}

/** The first page: who asks, what for, until when, and who will see what. Nothing is counted by looking at it. */
export function introPage(frame: Frame, course: Course, link: OpenedLink, { resume }: IntroState): string {
  const { compiled, screens, context } = course;
  const { speech } = frame;
  const { language, locale } = speech;
  const { campaign, institution, kind, timeZone } = link;
  const view = compiled.view(compiled.start(context), context);
  const purpose = blockOf(compiled.questionnaire.descriptions, language, view);
  const notice = modeNotice(campaign.mode, campaign.k, institution, kind);
  const count = shownScreens(screens, view).length;
  return pageOf(frame, {
    title: words.by(institution[locale])[locale],
    main: html`<h1>${frame.survey}</h1>${campaign.title !== frame.survey && html`<p class="hint">${campaign.title}</p>`}<p>${
      words.by(institution[locale])[locale]
    }</p>${purpose.source !== '' && html`<div>${purpose}</div>`}<p>${words.parts(count)[locale]}${
      campaign.closesAt && ` ${words.until(dayIn(campaign.closesAt, timeZone, locale))[locale]}`
    }</p><section class="box"><h2>${words.whoSees[locale]}</h2><p>${notice[locale]}</p></section><p>${
      (kind === 'OPEN' ? words.keepsOpen : words.keeps)[locale]
    }</p>${
      resume === null
        ? html`<form method="post" action="${frame.address}" class="act"><button name="_do" value="start">${
            words.start[locale]
          }</button></form>`
        : html`<p>${words.begun[locale]}</p><p class="act"><a class="go" href="${resume}">${words.resume[locale]}</a></p>`
    }`,
  });
}
