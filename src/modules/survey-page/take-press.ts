import { randomBytes } from 'node:crypto';
import type { AnswerFault } from '../../engines/questionnaire/answer-fault.js';
import type { Problem } from '../../kernel/problem.js';
import { openLink } from '../response/link-open.js';
import { surveyDraftSave } from '../response/survey-draft-save.js';
import { surveyResponseSubmit } from '../response/survey-response-submit.js';
import { donePage } from './done-page.js';
import { pressOf, type Step, takeScreen } from './form-steps.js';
import { frameWords as words } from './frame-words.js';
import { unpackAnswers } from './packed-answers.js';
import { screenPage } from './screen-page.js';
import { shownScreens } from './screens.js';
import type { Sent } from './sent.js';
import { afterwardsOf, answersOf, closedPage, review } from './show-link.js';
import { messagePage, stateStatus } from './state-page.js';
import { type Answered, type Asking, isTooMany, refusedPage, type Visit, visitOf } from './visit.js';

/** How often somebody else may be faster with the same draft before we give up. */
const MOST_TRIES = 3;

/** POST: what the button says. */
export async function takePress(asking: Asking, sent: Sent): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token, asking.draftKey);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const [what = '', chosen = ''] = sent.one('_do').split(' ');
  const visit = visitOf(asking, opened.value, what === 'language' ? chosen : null);
  // A second click on "send" comes when the link is used already, and gets the same receipt.
  if (what === 'send') return send(visit, sent);
  if (visit.link.state !== 'READY') return closed(visit);
  if (what === 'start') return sent.unread().length > 0 ? unreadable(visit) : start(visit);
  return screen(visit, sent, MOST_TRIES);
}

function closed(visit: Visit): Answered {
  const { state } = visit.link;
  const status = state === 'READY' || state === 'USED' ? 409 : stateStatus[state];
  return { status, page: closedPage(visit) };
}

/** By an open link everybody gets an address of their own: what is filled in has no other home, and needs no cookie. */
function start({ asking, link, course, addressOf }: Visit): Answered {
  const [first] = shownScreens(
    course.screens,
    course.compiled.view(course.compiled.start(course.context), course.context),
  );
  const to = addressOf(first ?? 'review');
  if (link.kind === 'PERSONAL' || asking.draftKey !== null) return { to };
  const secret = randomBytes(16).toString('base64url');
  return { to: `${asking.path}/r/${secret}${to.slice(asking.path.length)}` };
}

async function screen(visit: Visit, sent: Sent, tries: number): Promise<Answered> {
  const { asking, course, frame, link } = visit;
  const press = pressOf(sent.one('_do'));
  const { p } = asking.query;
  const mayFill = link.kind === 'PERSONAL' || asking.draftKey !== null;
  if (!press || p === null || !/^\d{1,4}$/.test(p) || !mayFill) return unreadable(visit);
  const at = Number(p);
  const step = takeScreen(course, at, answersOf(visit), sent, press);
  if (step.is === 'UNREADABLE') return unreadable(visit);
  if (step.is === 'FAULTY') {
    const { answers, faults } = step;
    return { status: 422, page: screenPage(frame, course, { at, answers, faults, sent, kept: answersOf(visit) }) };
  }
  if (step.is === 'STALE') {
    const { answers } = step;
    return {
      status: 409,
      page: screenPage(frame, course, { at, answers, sent, kept: answersOf(visit), notice: 'STALE' }),
    };
  }
  return keep(visit, sent, at, step, tries);
}

async function keep(
  visit: Visit,
  sent: Sent,
  at: number,
  step: Step & { readonly is: 'KEEP' },
  tries: number,
): Promise<Answered> {
  const { asking, link, course, language } = visit;
  const page = course.screens[step.to ?? at]?.page.name ?? null;
  const saved = await surveyDraftSave(asking.house, {
    token: asking.token,
    draftKey: asking.draftKey,
    version: link.version.number,
    language,
    answers: step.answers as never,
    page,
    requiredRevision: link.draft?.revision ?? null,
  });
  if (saved.ok) {
    const isSaving = sent.one('_do') === 'save';
    const note = step.revealed ? 'more' : isSaving ? 'saved' : undefined;
    const after = visitOf({ ...asking, query: { ...asking.query, lang: null } }, { ...link, language });
    const to = after.addressOf(step.to ?? 'review', note);
    return { to: step.anchor === null ? to : `${to}#${step.anchor}` };
  }
  if (saved.error.some(({ code }) => code === 'STALE') && tries > 1) {
    const again = await openLink(asking.house, asking.token, asking.draftKey);
    if (again.ok && again.value.state === 'READY')
      return screen(visitOf(asking, again.value, language), sent, tries - 1);
  }
  return refused(visit, saved.error);
}

const unreadable = ({ frame }: Visit): Answered => ({
  status: 400,
  page: messagePage(frame, words.unread, words.unreadSays),
});

/** Sends what was reviewed: the form itself carries it, so that a second click sends the same. */
async function send(visit: Visit, sent: Sent): Promise<Answered> {
  const { asking, course, link, frame, language } = visit;
  const given = unpackAnswers(sent.one('_answers'));
  const idempotencyKey = sent.one('_key');
  if (given === null || !/^[\w-]{22,100}$/.test(idempotencyKey) || sent.unread().length > 0)
    return link.state === 'READY' ? unreadable(visit) : closed(visit);
  const checked = course.compiled.check(given, 'FINAL', course.context);
  if (!checked.ok)
    return link.state === 'READY' ? { status: 422, page: review(visit, { faults: checked.error }) } : closed(visit);
  const { answers } = checked.value;
  const done = await surveyResponseSubmit(asking.house, {
    token: asking.token,
    draftKey: asking.draftKey,
    version: link.version.number,
    language,
    answers: answers as never,
    idempotencyKey,
    channel: 'PAGE',
  });
  if (done.ok) return { status: 200, page: donePage(frame, link, done.value.receipt, afterwardsOf(visit)) };
  const faults = faultsIn(done.error);
  return faults.length > 0 ? { status: 422, page: review(visit, { answers, faults }) } : refused(visit, done.error);
}

/** What a verb found wrong with the answers, where it can be mended. */
const faultsIn = (problems: readonly Problem[]): AnswerFault[] =>
  problems.flatMap(({ path: [input, answers, ...path], message }) =>
    input === 'input' && answers === 'answers' && path.length > 0 ? [{ code: 'RULE_BROKEN', path, message }] : [],
  );

/** What a verb refused otherwise: the link has changed meanwhile, or it was asked too often. */
async function refused(visit: Visit, problems: readonly Problem[]): Promise<Answered> {
  const { asking, frame } = visit;
  const [problem] = problems;
  if (problem && isTooMany(problem)) return { status: 429, page: messagePage(frame, words.tooMany, problem.message) };
  const now = await openLink(asking.house, asking.token, asking.draftKey);
  if (now.ok && now.value.state !== 'READY') return closed(visitOf(asking, now.value, visit.language));
  return { status: 409, page: messagePage(frame, words.notTaken, problem?.message ?? words.unreadSays) };
}
