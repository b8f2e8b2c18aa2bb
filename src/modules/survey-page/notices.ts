import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { Question } from '../../engines/questionnaire/model.js';
import type { View } from '../../engines/questionnaire/view.js';
import { type Html, html, type Part } from '../../kernel/html.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Speech } from './fields/field.js';
import { fieldOf } from './fields/registry.js';
import { frameWords } from './frame-words.js';
import { lineOf } from './page-texts.js';

/** Something to know before reading on. */
export const notice = (title: string, says: Part): Html =>
  html`<section class="box" role="status"><h2>${title}</h2><p>${says}</p></section>`;

/** What is wrong, by the words of the questions, each a way to its control. Focus begins here. */
export function faultSummary(
  faults: readonly AnswerFault[],
  questions: readonly Question[],
  view: View,
  { language, locale }: Speech,
  linkTo: (fault: AnswerFault) => string,
): Html {
  return html`<div class="box bad" role="alert" tabindex="-1" autofocus><h2>${frameWords.faults(faults.length)[locale]}</h2><ul>${faults.map(
    (fault) =>
      html`<li><a href="${linkTo(fault)}">${calledIn(fault.path, questions, view, language)}</a>: ${fault.message[locale]}</li>`,
  )}</ul></div>`;
}

/** What the question of a fault is called; in a group also which entry. */
function calledIn(path: readonly string[], questions: readonly Question[], view: View, language: string): string {
  const [key = '', entry, ...rest] = path;
  const question = questions.find((one) => one.key === key);
  const title = (question && lineOf(question.titles, language, view)) || key;
  if (question?.kind !== 'GROUP' || entry === undefined || rest.length === 0) return title;
  const inner = view.questions.get(key)?.entries[Number(entry)];
  const within = inner ? calledIn(rest, questionsIn(question.elements), inner, language) : rest.join(' ');
  return `${title}, ${Number(entry) + 1}: ${within}`;
}

/** The control that a fault leads to. */
export function anchorOf(path: readonly string[], questions: readonly Question[], prefix = ''): string {
  const [key = '', ...rest] = path;
  const name = prefix + key;
  const question = questions.find((one) => one.key === key);
  if (rest.length === 1 && (rest[0] === 'other' || rest[0] === 'comment')) return `${name}.${rest[0]}`;
  if (question?.kind === 'GROUP')
    return rest.length >= 2
      ? anchorOf(rest.slice(1), questionsIn(question.elements), `${name}.${rest[0]}.`)
      : `${name}-q`;
  if (!question) return name;
  const field = fieldOf(question);
  return field.place ? (rest.length > 0 ? field.place(question, name, rest) : `${name}-q`) : name;
}

export const errorTitle = (count: number, title: string, { locale }: Speech): string =>
  count > 0 ? `${(frameWords.faults(count) as LocalizedText)[locale]} · ${title}` : title;
