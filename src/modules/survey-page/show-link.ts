import { randomBytes } from 'node:crypto';
import { openLink } from '../response/link-open.js';
import type { DoneAddresses } from './done-page.js';
import { introPage } from './intro-page.js';
import { packAnswers } from './packed-answers.js';
import { reviewPage } from './review-page.js';
import { screenPage } from './screen-page.js';
import { shownScreens } from './screens.js';
import { statePage, stateStatus } from './state-page.js';
import { type Answered, type Asking, refusedPage, resumeAt, type Visit, visitOf } from './visit.js';

/** GET: shows how things stand, and changes nothing; programs that look into links burn none. */
export async function showLink(asking: Asking): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token, asking.draftKey);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const visit = visitOf(asking, opened.value);
  const { state } = visit.link;
  return state === 'READY' ? ready(visit) : { status: stateStatus[state], page: closedPage(visit) };
}

export const afterwardsOf = ({ withdrawAddress, messageAddress }: Visit): DoneAddresses => ({
  withdraw: withdrawAddress,
  message: messageAddress,
});

export function closedPage(visit: Visit): string {
  const { frame, link } = visit;
  if (link.state === 'READY') throw new Error('a link that is ready is not closed');
  return statePage(frame, link, link.state, afterwardsOf(visit));
}

function ready(visit: Visit): Answered {
  const { asking, frame, course, link, addressOf } = visit;
  const { p, n } = asking.query;
  const mayFill = link.kind === 'PERSONAL' || asking.draftKey !== null;
  const answers = answersOf(visit);
  if (p === 'review' && mayFill) return { status: 200, page: review(visit) };
  const shown = shownScreens(course.screens, course.compiled.view(answers, course.context));
  const at = p !== null && /^\d{1,4}$/.test(p) ? Number(p) : null;
  if (at === null || !mayFill) {
    const resume = link.draft ? addressOf(resumeAt(course, link.draft)) : null;
    const forward = link.kind === 'PERSONAL' ? visit.forwardAddress : null;
    return { status: 200, page: introPage(frame, course, link, { resume, forward }) };
  }
  if (!shown.includes(at)) return { to: addressOf(shown.find((one) => one > at) ?? 'review') };
  const notice = n === 'more' ? 'REVEALED' : n === 'saved' ? 'SAVED' : null;
  return { status: 200, page: screenPage(frame, course, { at, answers, notice }) };
}

export const answersOf = ({ link, course }: Visit) => link.draft?.answers ?? course.compiled.start(course.context);

/** The review, with a fresh key: one that the server makes here and forgets, so that nothing it keeps leads to a receipt. */
export function review(visit: Visit, rest: Partial<Parameters<typeof reviewPage>[2]> = {}): string {
  const { frame, course, addressOf } = visit;
  const checked = course.compiled.check(answersOf(visit), 'FINAL', course.context);
  const answers = checked.ok ? checked.value.answers : answersOf(visit);
  const key = randomBytes(24).toString('base64url');
  return reviewPage(frame, course, { answers, packed: packAnswers(answers), key, addressOf, ...rest });
}
