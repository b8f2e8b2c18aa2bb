import type { Answer } from '../../engines/questionnaire/answer.js';
import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { Question } from '../../engines/questionnaire/model.js';
import { inLanguage } from '../../engines/questionnaire/texts.js';
import type { View } from '../../engines/questionnaire/view.js';
import { type Html, html, type Part } from '../../kernel/html.js';
import type { Speech } from './fields/field.js';
import { type Course, screenOf } from './form-steps.js';
import { frameWords as words } from './frame-words.js';
import { anchorOf, errorTitle, faultSummary } from './notices.js';
import { type Frame, pageOf } from './page-frame.js';
import { lineOf } from './page-texts.js';
import { words as questionWords } from './page-words.js';
import { shownScreens } from './screens.js';

export interface ReviewState {
  readonly answers: readonly Answer[];
  /** Answers and key as the form carries them, so that sending twice sends the same. */
  readonly packed: string;
  readonly key: string;
  readonly faults?: readonly AnswerFault[];
  /** The address of a screen. */
  readonly addressOf: (at: number) => string;
}

/** Everything that was answered, part by part, before it is sent. */
export function reviewPage(frame: Frame, course: Course, state: ReviewState): string {
  const { compiled, screens, context } = course;
  const { questions } = compiled.questionnaire;
  const { answers, addressOf } = state;
  const { speech } = frame;
  const { language, locale } = speech;
  const view = compiled.view(answers, context);
  const judged = compiled.check(answers, 'FINAL', context);
  const faults = state.faults ?? (judged.ok ? [] : judged.error);
  const shown = shownScreens(screens, view);
  const last = shown.at(-1) ?? 0;
  const isSamePage = (one: number, other: number) => screens[one]?.page === screens[other]?.page;
  const sections = shown.flatMap((at, index) => {
    if (shown.findIndex((one) => isSamePage(one, at)) < index) return [];
    const page = screens[at]?.page;
    const part = words.part(index + 1, shown.length)[locale];
    const title = (page && lineOf(page.titles, language, view)) || part;
    const keys = shown.flatMap((one) => (isSamePage(one, at) ? (screens[one]?.keys ?? []) : []));
    const rows = questions.filter(({ key, kind }) => keys.includes(key) && kind !== 'INFO');
    return html`<div class="sec"><h2>${title}</h2><a href="${addressOf(at)}" aria-label="${words.change[locale]}: ${title} (${part})">${
      words.change[locale]
    }</a></div><dl>${rows.map((question) => answered(question, answers, view, speech))}</dl>`;
  });
  return pageOf(frame, {
    title: errorTitle(faults.length, words.check[locale], speech),
    main: html`<progress id="progress" max="1" value="1" aria-label="${words.check[locale]}"></progress>${
      faults.length > 0 &&
      faultSummary(faults, questions, view, speech, (fault) => {
        const at = screenOf(screens, fault);
        return at < 0 ? '#progress' : `${addressOf(at)}#${anchorOf(fault.path, questions)}`;
      })
    }<h1>${words.check[locale]}</h1><p>${faults.length > 0 ? words.missing[locale] : words.reviewSays[locale]}</p>${sections}${
      course.contactApart && html`<p>${words.contactApart[locale]}</p>`
    }${
      faults.length === 0 &&
      html`<form method="post" action="${frame.address}" class="act"><input type="hidden" name="_key" value="${
        state.key
      }"><input type="hidden" name="_answers" value="${state.packed}"><a class="go quiet" href="${addressOf(last)}">${
        words.back[locale]
      }</a><button name="_do" value="send">${words.send[locale]}</button></form>`
    }`,
  });
}

function answered(question: Question, answers: readonly Answer[], view: View, speech: Speech, inEntry = false): Part {
  const state = view.questions.get(question.key);
  if (!state?.visible) return null;
  const { language, locale } = speech;
  const answer = answers.find((one) => one.question === question.key);
  const title = lineOf(question.titles, language, view) || question.key;
  const quoted = () => view.say({ [language]: `{${inEntry ? 'panel.' : ''}${question.key}}` }, language);
  const value: Part =
    question.kind === 'GROUP'
      ? entries(question, answer, state.entries, speech)
      : answer?.value?.notApplicable
        ? inLanguage(question.notApplicable?.texts ?? {}, language) || questionWords.notApplicable[locale]
        : (state.value ?? quoted().replaceAll('; ', '\n'));
  const beside = [answer?.other, answer?.comment].filter(Boolean).map((said) => html`<br>${said}`);
  const says = value === '' && beside.length === 0 ? html`<small>${words.unanswered[locale]}</small>` : value;
  return html`<dt>${title}</dt><dd>${says}${beside}</dd>`;
}

function entries(
  question: Question & { readonly kind: 'GROUP' },
  answer: Answer | undefined,
  views: readonly View[],
  speech: Speech,
): Html {
  const items = answer?.value?.items ?? [];
  const inner = questionsIn(question.elements).filter(({ kind }) => kind !== 'INFO');
  const none = html`<small>${words.unanswered[speech.locale]}</small>`;
  if (items.length === 0) return none;
  return html`${items.map(({ answers }, at) => {
    const view = views[at];
    return html`<b>${questionWords.entry(at + 1)[speech.locale]}</b>${
      view && html`<dl>${inner.map((one) => answered(one, answers, view, speech, true))}</dl>`
    }`;
  })}`;
}
