import { randomBytes } from 'node:crypto';
import { offersEnvelope, surveyEnvelopeSend } from '../complaint/survey-envelope-send.js';
import { openLink } from '../response/link-open.js';
import { frameWords as words } from './frame-words.js';
import type { Sent } from './sent.js';
import { type SmallField, smallForm } from './small-form.js';
import { messagePage } from './state-page.js';
import { type Answered, type Asking, isTooMany, refusedPage, type Visit, visitOf } from './visit.js';

const parts = ['name', 'email', 'phone', 'message'] as const;
type Part = (typeof parts)[number];
type Given = Readonly<Record<Part, string>>;
type Faults = Partial<Record<Part, SmallField['fault']>>;

/** The form for what somebody says apart from their answers, where nothing may lead from the one to the other. */
export async function showMessage(asking: Asking): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const visit = visitOf(asking, opened.value);
  if (!offersEnvelope(visit.link.campaign.mode))
    return { status: 404, page: messagePage(visit.frame, words.message, words.messageNotOffered) };
  const key = randomBytes(24).toString('base64url');
  return { status: 200, page: formOf(visit, key, { name: '', email: '', phone: '', message: '' }, {}) };
}

export async function takeMessage(asking: Asking, sent: Sent): Promise<Answered> {
  const opened = await openLink(asking.house, asking.token);
  if (!opened.ok) return refusedPage(asking, opened.error);
  const visit = visitOf(asking, opened.value);
  const { frame } = visit;
  const given = Object.fromEntries(parts.map((part) => [part, sent.one(part)])) as Given;
  const key = sent.one('_key');
  if (sent.one('_do') !== 'message' || sent.unread().length > 0 || !/^[\w-]{22,100}$/.test(key))
    return { status: 400, page: messagePage(frame, words.unread, words.unreadSays) };
  const done = await surveyEnvelopeSend(asking.house, { token: asking.token, ...given, idempotencyKey: key });
  if (done.ok) return { status: 200, page: messagePage(frame, words.messageSent, words.messageSentSays) };
  const [problem] = done.error;
  if (problem && isTooMany(problem)) return { status: 429, page: messagePage(frame, words.tooMany, problem.message) };
  const found = parts.map((part) => [part, done.error.find(({ path }) => path[1] === part)?.message] as const);
  const isEmpty = [given.message, given.email, given.phone].every((one) => one.trim() === '');
  const faults: Faults = {
    ...Object.fromEntries(found.filter(([, fault]) => fault !== undefined)),
    ...(isEmpty ? { message: words.messageNeeds } : {}),
  };
  if (Object.keys(faults).length > 0) return { status: 422, page: formOf(visit, key, given, faults) };
  return { status: 409, page: messagePage(frame, words.notTaken, problem?.message ?? words.unreadSays) };
}

function formOf({ frame, rootAddress }: Visit, key: string, given: Given, faults: Faults): string {
  const field = (
    id: Part,
    type: SmallField['type'],
    label: SmallField['label'],
    autocomplete?: string,
  ): SmallField => ({
    id,
    type,
    label,
    value: given[id],
    optional: true,
    fault: faults[id],
    ...(autocomplete === undefined ? {} : { autocomplete }),
  });
  return smallForm(frame, {
    title: words.message,
    says: [words.messageSays, words.messageNeeds],
    fields: [
      field('message', 'area', words.messageWords),
      field('name', 'text', words.messageName, 'name'),
      field('email', 'email', words.messageEmail, 'email'),
      field('phone', 'tel', words.messagePhone, 'tel'),
    ],
    press: { value: 'message', label: words.messageSend },
    hidden: { _key: key },
    away: { to: rootAddress, label: words.backToLink },
  });
}
