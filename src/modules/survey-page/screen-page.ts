import type { Answer } from '../../engines/questionnaire/answer.js';
import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import { html } from '../../kernel/html.js';
import { answersFilled } from './answers-filled.js';
import { OPEN } from './answers-sent.js';
import { type Course, openNames, withEntries } from './form-steps.js';
import { frameWords as words } from './frame-words.js';
import { anchorOf, errorTitle, faultSummary, notice } from './notices.js';
import { type Frame, pageOf } from './page-frame.js';
import { blockOf, lineOf } from './page-texts.js';
import { shownScreens } from './screens.js';
import { SEEN, seenOf } from './seen.js';
import type { Sent } from './sent.js';
import { showElements } from './show-elements.js';

export interface ScreenState {
  readonly at: number;
  readonly answers: readonly Answer[];
  /** What was just sent and is wrong; else the answers are shown as they are kept. */
  readonly sent?: Sent;
  readonly faults?: readonly AnswerFault[];
  /** What is kept, where that is not what is shown. */
  readonly kept?: readonly Answer[];
  readonly notice?: 'REVEALED' | 'SAVED' | 'STALE' | null;
}

/** One screen of questions. */
export function screenPage(frame: Frame, course: Course, state: ScreenState): string {
  const { compiled, screens, context } = course;
  const { questions } = compiled.questionnaire;
  const { speech } = frame;
  const { language, locale } = speech;
  const { at, faults = [] } = state;
  const screen = screens[at];
  if (!screen) throw new Error('no such screen');
  const answers = withEntries(course, state.answers);
  const view = compiled.view(answers, context);
  const shown = shownScreens(screens, view);
  const place = shown.indexOf(at) + 1;
  const sent = state.sent ?? answersFilled(questions, answers);
  const { keys, page } = screen;
  const most = place + screens.length - at - 1;
  const part = words.part(place, most, most === shown.length)[locale];
  const title = lineOf(page.titles, language, view) || part;
  const description = blockOf(page.descriptions, language, view);
  const isFirst = screens.findIndex((one) => one.page === page) === at;
  const notices = {
    REVEALED: () => notice(words.revealed[locale], words.revealedSays[locale]),
    SAVED: () => notice(words.saved[locale], words.savedSays[locale]),
    STALE: () =>
      notice(
        words.stale[locale],
        html`${words.staleSays[locale]} <a href="${frame.address.replace(/&n=\w+/, '')}">${words.staleShow[locale]}</a>`,
      ),
  };
  return pageOf(frame, {
    title: errorTitle(faults.length, title === part ? part : `${title} (${part})`, speech),
    form: true,
    main: html`<label for="progress">${part}</label><progress id="progress" max="${screens.length}" value="${at + 1}"></progress>${
      faults.length > 0 && faultSummary(faults, questions, view, speech, ({ path }) => `#${anchorOf(path, questions)}`)
    }${state.notice && notices[state.notice]()}<h1>${title === part ? frame.survey : title}</h1>${
      isFirst && description.source !== '' && html`<div class="hint">${description}</div>`
    }<input type="hidden" name="${OPEN}" value="${openNames(questions, keys, view).join(' ')}"><input type="hidden" name="${SEEN}" value="${seenOf(state.kept ?? state.answers, screen)}">${showElements(
      page.elements,
      view,
      { sent, speech, faults },
      '',
      (key) => keys.includes(key),
    )}<div class="act">${
      place > 1 && html`<button class="quiet" name="_do" value="back">${words.back[locale]}</button>`
    }<button name="_do" value="next">${words.next[locale]}</button></div><p><button class="link" name="_do" value="save">${words.save[locale]}</button></p>`,
  });
}
