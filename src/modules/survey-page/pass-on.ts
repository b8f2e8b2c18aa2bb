import { openLink } from '../response/link-open.js';
import { surveyLinkForward } from '../survey/survey-link-forward.js';
import { frameWords as words } from './frame-words.js';
import type { Sent } from './sent.js';
import { closedPage } from './show-link.js';
import { type SmallField, smallForm } from './small-form.js';
import { messagePage, stateStatus } from './state-page.js';
import { type Answered, type Asking, isTooMany, refusedPage, type Visit, visitOf } from './visit.js';

/** The form that passes a personal link on to a colleague. */
export async function showForward(asking: Asking): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const visit = visitOf(asking, opened.value);
  return closedFor(visit) ?? { status: 200, page: formOf(visit, {}) };
}

/** Passes it on. Who holds the link may do so once; their own link is used up by it. */
export async function passOn(asking: Asking, sent: Sent): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const visit = visitOf(asking, opened.value);
  const [name, email] = [sent.one('name'), sent.one('email')];
  if (sent.one('_do') !== 'forward' || sent.unread().length > 0)
    return { status: 400, page: messagePage(visit.frame, words.unread, words.unreadSays) };
  const { runner, settings, address, linkOf } = asking.house;
  const given = { token: asking.token, name, email, language: visit.language };
  const done = await surveyLinkForward(runner, settings, given, { address, linkOf });
  if (done.ok) return { status: 200, page: messagePage(visit.frame, words.forwarded, words.forwardedSays) };
  const [problem] = done.error;
  if (problem && isTooMany(problem))
    return { status: 429, page: messagePage(visit.frame, words.tooMany, problem.message) };
  const of = (field: string) => done.error.find(({ path }) => path[1] === field)?.message;
  const faults = {
    name: of('name'),
    email: of('email') && email.trim() === '' ? words.forwardNeedsEmail : of('email'),
  };
  if (faults.name || faults.email) return { status: 422, page: formOf(visit, { name, email }, faults) };
  return (
    closedFor(visit) ?? {
      status: 409,
      page: messagePage(visit.frame, words.notTaken, problem?.message ?? words.unreadSays),
    }
  );
}

function closedFor(visit: Visit): Answered | null {
  const { state, kind } = visit.link;
  if (state !== 'READY') return { status: stateStatus[state], page: closedPage(visit) };
  return kind === 'PERSONAL' ? null : { status: 404, page: messagePage(visit.frame, words.forward, words.forwardOpen) };
}

function formOf(
  { frame, rootAddress }: Visit,
  { name = '', email = '' }: { readonly name?: string; readonly email?: string },
  faults: Partial<Record<'name' | 'email', SmallField['fault']>> = {},
): string {
  return smallForm(frame, {
    title: words.forward,
    says: [words.forwardSays],
    fields: [
      { id: 'name', type: 'text', label: words.forwardName, value: name, fault: faults.name },
      { id: 'email', type: 'email', label: words.forwardEmail, value: email, fault: faults.email },
    ],
    press: { value: 'forward', label: words.forward },
    away: { to: rootAddress, label: words.backToLink },
  });
}
