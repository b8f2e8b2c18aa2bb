import type { Answer } from '../../engines/questionnaire/answer.js';
import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import type { Compiled, Context } from '../../engines/questionnaire/compiled.js';
import { contactKeys } from '../../engines/questionnaire/contact.js';
import { questionsIn } from '../../engines/questionnaire/elements.js';
import type { GroupQuestion, Question } from '../../engines/questionnaire/model.js';
import type { View } from '../../engines/questionnaire/view.js';
import type { SurveyMode } from '../survey/mode-notice.js';
import { answersSent, type Taken } from './answers-sent.js';
import { openQuestions, type Screen, screensOf, screensWithout, shownScreens } from './screens.js';
import { SEEN, seenOf } from './seen.js';
import type { Sent } from './sent.js';

/** A questionnaire as it is gone through. */
export interface Course {
  readonly compiled: Compiled;
  readonly screens: readonly Screen[];
  readonly context: Context;
  /** It has questions about contact, and they are not asked: who wants to be contacted says so apart. */
  readonly contactApart: boolean;
}

/** A questionnaire gone through in a mode: where nothing may lead to anybody, nobody is asked how to be reached. */
export function courseFor(compiled: Compiled, context: Context, mode: SurveyMode): Course {
  const { questionnaire } = compiled;
  const screens = screensOf(questionnaire);
  const apart = contactKeys(questionnaire);
  if (mode !== 'ANONYMOUS' || apart.size === 0) return { compiled, screens, context, contactApart: false };
  const texts = new Set(questionnaire.questions.filter(({ kind }) => kind === 'INFO').map(({ key }) => key));
  const asked = screensWithout(
    screens,
    (key) => apart.has(key),
    (key) => texts.has(key),
  );
  return { compiled, screens: asked, context, contactApart: true };
}

/** What pressing a button of a screen comes to. */
export type Step =
  /** Not a form of this questionnaire. */
  | { readonly is: 'UNREADABLE' }
  | { readonly is: 'FAULTY'; readonly faults: readonly AnswerFault[]; readonly answers: readonly Answer[] }
  /** Somebody has changed the same answers since they were shown; nothing is kept before that is known. */
  | { readonly is: 'STALE'; readonly answers: readonly Answer[] }
  /** Kept, and on to a screen; null: to the review. `revealed`: back to one that asks more now. */
  | {
      readonly is: 'KEEP';
      readonly answers: readonly Answer[];
      readonly to: number | null;
      readonly revealed: boolean;
      readonly anchor: string | null;
    };

export type Press =
  | { readonly is: 'NEXT' | 'BACK' | 'STAY' }
  | { readonly is: 'ADD'; readonly group: string }
  | { readonly is: 'REMOVE'; readonly group: string; readonly entry: number };

/** What a button says of itself. */
export function pressOf(value: string): Press | null {
  const [what, group = '', entry = ''] = value.split(' ');
  if (what === 'next') return { is: 'NEXT' };
  if (what === 'back') return { is: 'BACK' };
  if (what === 'save' || what === 'language') return { is: 'STAY' };
  if (what === 'add') return { is: 'ADD', group };
  return what === 'remove' && /^\d{1,3}$/.test(entry) ? { is: 'REMOVE', group, entry: Number(entry) } : null;
}

/** The answers with as many empty entries of each group as must be filled in, so that they can be shown. */
export function withEntries({ compiled, context }: Course, answers: readonly Answer[]): readonly Answer[] {
  const view = compiled.view(answers, context);
  const groups = compiled.questionnaire.questions.filter((one): one is GroupQuestion => one.kind === 'GROUP');
  return groups.reduce<readonly Answer[]>((all, group) => {
    const state = view.questions.get(group.key);
    const held = all.find(({ question }) => question === group.key);
    const items = held?.value?.items ?? [];
    const least = Math.max(group.minItems, state?.required ? 1 : 0);
    if (!state?.enabled || items.length >= least || held?.value?.notApplicable) return all;
    const filled = [...items, ...Array.from({ length: least - items.length }, () => ({ answers: [] }))];
    return withAnswer(all, { ...held, question: group.key, value: { items: filled } });
  }, answers);
}

const withAnswer = (answers: readonly Answer[], answer: Answer): readonly Answer[] => [
  ...answers.filter(({ question }) => question !== answer.question),
  answer,
];

/** Takes a screen that was sent into the answers so far. Wrong answers are told, whichever button was pressed. */
export function takeScreen(course: Course, at: number, before: readonly Answer[], sent: Sent, press: Press): Step {
  const { compiled, screens, context } = course;
  const { questions } = compiled.questionnaire;
  const screen = screens[at];
  const shownBefore = withEntries(course, before);
  const seen = sent.one(SEEN);
  const taken = screen && answersSent(questions, sent, shownBefore);
  if (!taken || sent.unread().length > 0 || !isPossible(press, screen, questions)) return { is: 'UNREADABLE' };
  const faults = faultsOf(course, screen, taken, press.is === 'NEXT').filter(({ path }) => !isLeaving(press, path));
  if (faults.length > 0) return { is: 'FAULTY', faults, answers: taken.answers };
  const answers = pressed(taken.answers, questions, press);
  const checked = compiled.check(answers, 'DRAFT', context);
  const kept = checked.ok ? checked.value.answers : answers;
  const stands = seenOf(before, screen);
  if (seen !== '' && seen !== stands && seenOf(kept, screen) !== stands) return { is: 'STALE', answers: taken.answers };
  const keep = (to: number | null, revealed = false, anchor: string | null = null): Step => ({
    is: 'KEEP',
    answers: kept,
    to,
    revealed,
    anchor,
  });
  const view = compiled.view(kept, context);
  const shown = shownScreens(screens, view);
  if (press.is === 'BACK') return keep(shown.findLast((one) => one < at) ?? at);
  if (press.is === 'REMOVE') return keep(at, false, `${press.group}-q`);
  if (press.is === 'ADD') return keep(at, false, newestEntry(kept, press.group));
  if (press.is === 'STAY') return keep(at);
  const more = revealedAt(course, shownBefore, view);
  if (more !== null && more <= at) return keep(more, true);
  return keep(shown.find((one) => one > at) ?? null);
}

/** Entries come and go only in a group of this screen: what the button says comes from outside. */
const isPossible = (press: Press, { keys }: Screen, questions: readonly Question[]): boolean =>
  (press.is !== 'ADD' && press.is !== 'REMOVE') ||
  (keys.includes(press.group) && questions.some(({ key, kind }) => key === press.group && kind === 'GROUP'));

/** Where the entry is that was just added. */
function newestEntry(answers: readonly Answer[], group: string): string {
  const items = answers.find(({ question }) => question === group)?.value?.items ?? [];
  return `${group}.${items.length - 1}`;
}

function pressed(answers: readonly Answer[], questions: readonly Question[], press: Press): readonly Answer[] {
  if (press.is !== 'ADD' && press.is !== 'REMOVE') return answers;
  const group = questions.find((one): one is GroupQuestion => one.kind === 'GROUP' && one.key === press.group);
  if (!group) return answers;
  const held = answers.find(({ question }) => question === group.key);
  const items = held?.value?.items ?? [];
  if (press.is === 'ADD' ? !group.canAdd || items.length >= group.maxItems : !group.canRemove) return answers;
  const next = press.is === 'ADD' ? [...items, { answers: [] }] : items.filter((_, index) => index !== press.entry);
  return withAnswer(answers, { ...held, question: group.key, value: { items: next } });
}

/** What is wrong with an entry that is taken away need not be mended. */
const isLeaving = (press: Press, [group, entry]: readonly string[]): boolean =>
  press.is === 'REMOVE' && press.group === group && String(press.entry) === entry;

/**
 * What is wrong with a screen: what is no answer at all, what is wrong by itself and, when it is left, what is missing of
 * what was asked. What these answers have only just opened is asked next, not blamed.
 */
function faultsOf({ compiled, context }: Course, { page, keys }: Screen, taken: Taken, isLeft: boolean): AnswerFault[] {
  const judged = compiled.check(taken.answers, 'DRAFT', isLeft ? { ...context, page: page.name } : context);
  const told = new Set(taken.faults.map(({ path }) => path.join('.')));
  const others = judged.ok ? [] : judged.error;
  const isAsked = ({ path }: AnswerFault) =>
    keys.includes(path[0] ?? '') && taken.asked.has(nameOf(path, compiled.questionnaire.questions));
  const all = [...taken.faults, ...others.filter((fault) => isAsked(fault) && !told.has(fault.path.join('.')))];
  const isToldWithin = ({ path }: AnswerFault) => all.some((one) => one.path.length > 2 && one.path[0] === path[0]);
  return all.filter((fault) => fault.path.length > 1 || !isToldWithin(fault));
}

/** The question that a fault is about: in a group the one of its entry. */
function nameOf([key = '', entry, inner]: readonly string[], questions: readonly Question[]): string {
  const isInner = inner !== undefined && questions.find((one) => one.key === key)?.kind === 'GROUP';
  return isInner ? `${key}.${entry}.${inner}` : key;
}

const answerable = ({ kind }: Question): boolean => !['INFO', 'CALCULATED', 'FILE', 'OPAQUE'].includes(kind);

/** The first screen with a question to answer that was not open before these answers. */
function revealedAt({ compiled, screens, context }: Course, before: readonly Answer[], view: View): number | null {
  const old = new Set(openQuestions(compiled.view(before, context)));
  const fresh = openQuestions(view).filter((name) => !old.has(name));
  const heads = new Set(fresh.map((name) => name.split('.')[0] ?? ''));
  const asked = compiled.questionnaire.questions.filter((one) => answerable(one) && heads.has(one.key));
  const at = screens.findIndex(({ keys }) => asked.some(({ key }) => keys.includes(key)));
  return at < 0 ? null : at;
}

/** Where a fault of a finished response can be mended. */
export const screenOf = (screens: readonly Screen[], fault: AnswerFault): number =>
  screens.findIndex(({ keys }) => keys.includes(fault.path[0] ?? ''));

/** The names of what a screen lets be answered, for the form to tell. Files are not among them. */
export function openNames(questions: readonly Question[], keys: readonly string[], view: View, prefix = ''): string[] {
  return questions.flatMap((question) => {
    const state = view.questions.get(question.key);
    if (!state?.enabled || !answerable(question) || (prefix === '' && !keys.includes(question.key))) return [];
    const name = prefix + question.key;
    if (question.kind !== 'GROUP') return [name];
    const inner = questionsIn(question.elements);
    return [name, ...state.entries.flatMap((entry, at) => openNames(inner, [], entry, `${name}.${at}.`))];
  });
}
