import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import { isContainer, questionsIn } from '../../engines/questionnaire/elements.js';
import type { Element, GroupQuestion, Question } from '../../engines/questionnaire/model.js';
import type { QuestionView, View } from '../../engines/questionnaire/view.js';
import { type Html, html, type Part } from '../../kernel/html.js';
import { offersNotApplicable, otherOf } from './answers-sent.js';
import { faultList } from './fields/fault-list.js';
import type { Asked, Speech } from './fields/field.js';
import { fieldOf } from './fields/registry.js';
import { blockOf, lineOf } from './page-texts.js';
import { words } from './page-words.js';
import type { Sent } from './sent.js';

/** What elements are shown with: what is filled in and what is wrong with it. */
export interface Filling {
  readonly sent: Sent;
  readonly speech: Speech;
  readonly faults: readonly AnswerFault[];
}

/** The elements of a page, or of one entry of a group, as far as they are shown. `among` leaves questions out. */
export function showElements(
  elements: readonly Element[],
  view: View,
  filling: Filling,
  prefix = '',
  among: (key: string) => boolean = () => true,
): Html {
  const { language } = filling.speech;
  const shown = (one: Element): Part => {
    if (!isContainer(one)) {
      const state = view.questions.get(one.key);
      return state?.visible && among(one.key) && showQuestion(one, state, view, filling, prefix);
    }
    const isShown = questionsIn([one]).some(({ key }) => among(key) && view.questions.get(key)?.visible);
    if (!isShown) return null;
    const title = lineOf(one.titles, language, view);
    const description = blockOf(one.descriptions, language, view);
    return html`${title !== '' && html`<h2>${title}</h2>`}${
      description.source !== '' && html`<div class="hint">${description}</div>`
    }${one.elements.map(shown)}`;
  };
  return html`${elements.map(shown)}`;
}

function showQuestion(question: Question, state: QuestionView, view: View, filling: Filling, prefix: string): Html {
  const { sent, speech } = filling;
  const name = prefix + question.key;
  const faults = faultsOf(filling.faults, name.split('.'));
  const title = lineOf(question.titles, speech.language, view);
  const hint = blockOf(question.descriptions, speech.language, view);
  const own = faults.filter(({ path }) => isOwn(question, path));
  const described =
    [hint.source !== '' && `${name}-h`, own.length > 0 && `${name}-e`].filter(Boolean).join(' ') || null;
  const asked: Asked = { question, name, state, sent, view, speech, faults, described };
  const top = html`${hint.source !== '' && html`<div class="hint" id="${name}-h">${hint}</div>`}${faultList(
    own,
    `${name}-e`,
    speech.locale,
  )}`;
  const label = html`${title || question.key} ${state.enabled && state.required && html`<small>${words.required[speech.locale]}</small>`}`;
  if (!state.enabled && !isShownOnly(question))
    return closed(question.key, html`${title || question.key}`, asked, prefix !== '');
  if (question.kind === 'GROUP')
    return several(
      name,
      label,
      html`${top}${entriesOf(asked, question, filling)}${beside(asked)}`,
      described,
      own.length > 0,
    );
  const field = fieldOf(question);
  const frame = field.frame(question);
  if (question.kind === 'INFO') return field.show(asked);
  if (frame === 'SHOWN')
    return html`<div class="q"><p class="called">${title || question.key}</p>${top}${field.show(asked)}</div>`;
  if (frame === 'INPUT')
    return html`<div class="q"><label for="${name}">${label}</label>${top}${field.show(asked)}${beside(asked)}</div>`;
  return several(
    name,
    label,
    html`${top}${field.show(asked)}${beside(asked)}`,
    described,
    own.length > 0,
    frame === 'RADIOS' ? state : null,
  );
}

function several(
  name: string,
  label: Html,
  inside: Html,
  described: string | null,
  isWrong: boolean,
  radios: QuestionView | null = null,
): Html {
  return html`<fieldset class="q" id="${name}-q"${radios && html` role="radiogroup"`}${
    radios?.required && html` aria-required="true"`
  }${radios && isWrong && html` aria-invalid="true"`}${
    described !== null && html` aria-describedby="${described}"`
  }><legend>${label}</legend>${inside}</fieldset>`;
}

const isShownOnly = (question: Question): boolean =>
  question.kind !== 'GROUP' && fieldOf(question).frame(question) === 'SHOWN';

/** What is shown but not open: the answer it has. */
function closed(key: string, label: Html, { view, speech }: Asked, inEntry: boolean): Html {
  const { language } = speech;
  const answer = view.say({ [language]: `{${inEntry ? 'panel.' : ''}${key}}` }, language);
  return html`<div class="q closed"><p class="called">${label}</p><p>${answer || '–'}</p></div>`;
}

/** What may go with an answer: "does not apply", the words of "other", a comment. */
function beside({ question, name, sent, speech, view }: Asked): Html {
  const { locale } = speech;
  const out = question.notApplicable;
  const line = (part: string, label: string) =>
    html`<div class="beside"><label for="${name}.${part}">${label}</label><input id="${name}.${part}" name="${name}.${part}" value="${sent.one(
      `${name}.${part}`,
    )}"></div>`;
  return html`${otherOf(question) !== undefined && line('other', words.otherWords[locale])}${
    out &&
    !offersNotApplicable(question) &&
    html`<div class="o list"><label><input type="checkbox" name="${name}.na" value="1"${
      sent.one(`${name}.na`) !== '' && html` checked`
    }><span>${lineOf(out.texts, speech.language, view) || words.notApplicable[locale]}</span></label></div>`
  }${question.comment && line('comment', words.comment[locale])}`;
}

/** The entries of a group, each with a way to take it away. */
function entriesOf(asked: Asked, question: GroupQuestion, filling: Filling): Html {
  const { name, state, speech } = asked;
  const { entries } = state;
  const { locale, language } = speech;
  const shown = entries.map((entry, at) => {
    const title = lineOf(question.itemTitles, language, entry).replace(/^[\s:.-]+|[\s:-]+$/g, '');
    const mayGo = question.canRemove && entries.length > question.minItems;
    return html`<fieldset class="entry"><legend>${title === '' ? words.entry(at + 1)[locale] : `${at + 1}. ${title}`}</legend>${showElements(
      question.elements,
      entry,
      filling,
      `${name}.${at}.`,
    )}${
      mayGo &&
      html`<button class="quiet" name="_do" value="remove ${name} ${at}">${words.removeEntry(at + 1)[locale]}</button>`
    }</fieldset>`;
  });
  return html`<input type="hidden" name="${name}.n" value="${entries.length}">${
    entries.length === 0 && html`<p class="hint">${words.noEntries[locale]}</p>`
  }${shown}${
    question.canAdd &&
    entries.length < question.maxItems &&
    html`<button class="quiet" id="${name}" name="_do" value="add ${name}">${words.addEntry[locale]}</button>`
  }`;
}

const faultsOf = (faults: readonly AnswerFault[], path: readonly string[]): AnswerFault[] =>
  faults
    .filter((one) => path.every((step, at) => one.path[at] === step))
    .map((one) => ({ ...one, path: one.path.slice(path.length) }));

/** Whether a fault is told at the question itself: those of rows and of entries are told there. */
function isOwn(question: Question, rest: readonly string[]): boolean {
  if (question.kind === 'GROUP') return rest.length < 2;
  return (question.kind !== 'MATRIX' && question.kind !== 'PAIR') || rest.length === 0 || rest[0] === 'comment';
}
