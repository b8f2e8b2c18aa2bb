import type { Answer } from '../../engines/questionnaire/answer.js';
import { type Contact, contactIn, contactKeys, hangsOnContact } from '../../engines/questionnaire/contact.js';
import { wordIn } from '../../engines/questionnaire/document.js';
import type { Problem } from '../../kernel/problem.js';
import { normalEmail } from '../identity/account.rules.js';
import { checkText, kept } from '../identity/check.js';
import { invalid } from '../identity/problems.js';
import type { FinishedResponse } from '../response/submit-port.js';

/** Where a complaint came from: a response, an envelope beside one, staff who were told of it, a partner's account. */
export const complaintSources = ['RESPONSE', 'ENVELOPE', 'STAFF', 'PARTNER'] as const;
export type ComplaintSource = (typeof complaintSources)[number];

/** How far it is. WITHDRAWN: the response it came from was taken back; its words are erased. */
export const complaintStatuses = [
  'OPEN',
  'TRIAGED',
  'ASSIGNED',
  'ANSWERED',
  'ACCEPTED',
  'REOPENED',
  'CLOSED',
  'WITHDRAWN',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** By which way an answer was accepted: a partner's account, the link in the letter, or told to staff. */
export const acceptedThrough = ['PARTNER', 'LINK', 'STAFF'] as const;
export type AcceptedThrough = (typeof acceptedThrough)[number];

export const MESSAGE_LIMIT = 5_000;
export const ANSWER_LIMIT = 10_000;
export const REASON_LIMIT = 2_000;

/** What a response opens. */
export interface Opening {
  readonly rules: readonly string[];
  readonly contact: Pick<Contact, 'name' | 'email' | 'phone'>;
  readonly message: string | null;
}

/**
 * What a finished response opens; null for nothing. In CONFIDENTIAL mode nobody may learn what a person answered, so
 * only a rule that hangs on nothing but the contact questions opens anything, and only their answers are told: a low
 * score alone, or a rule that also asks for one, opens nothing.
 */
export function openingOf({ mode, questionnaire, checked }: FinishedResponse): Opening | null {
  const told = mode === 'IDENTIFIED';
  const rules = questionnaire.caseRules.filter(
    (rule) =>
      wordIn(rule.node.open) === 'COMPLAINT' &&
      checked.cases.includes(rule.name) &&
      (told || hangsOnContact(questionnaire, rule)),
  );
  if (rules.length === 0) return null;
  const keys = contactKeys(questionnaire);
  const answers = told ? checked.answers : checked.answers.filter(({ question }) => keys.has(question));
  const { message, ...contact } = contactIn(questionnaire, answers);
  const named = rules.flatMap(({ wordsFrom }) => (wordsFrom === null ? [] : (wordsOf(answers, wordsFrom) ?? [])));
  const words = [...new Set([...(message === null ? [] : [message]), ...named])];
  return {
    rules: rules.map(({ name }) => name),
    contact,
    message: words.length > 0 ? words.join('\n\n') : null,
  };
}

const wordsOf = (answers: readonly Answer[], key: string): string | null =>
  answers.find(({ question }) => question === key)?.value?.text ?? null;

/** How somebody can be reached, and what it is about, as it is given by hand. */
export interface ComplaintWords {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly message?: string | null;
}

export const checkWords = ({ name, email, phone, message }: ComplaintWords): Problem[] => [
  ...checkText(['input', 'name'], name, 200, 'OPTIONAL'),
  ...checkText(['input', 'phone'], phone, 50, 'OPTIONAL'),
  ...checkText(['input', 'message'], message, MESSAGE_LIMIT, 'OPTIONAL'),
  ...(kept(email) !== null && normalEmail(email ?? '') === null
    ? [invalid(['input', 'email'], 'This is not an e-mail address.', 'Ini bukan alamat surel.')]
    : []),
];

export interface KeptWords {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly message: string | null;
}
export const keptWords = ({ name, email, phone, message }: ComplaintWords): KeptWords => ({
  name: kept(name),
  email: kept(email) === null ? null : normalEmail(email ?? ''),
  phone: kept(phone),
  message: kept(message),
});
