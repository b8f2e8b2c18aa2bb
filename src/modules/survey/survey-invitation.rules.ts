import type { Problem } from '../../kernel/problem.js';
import { normalEmail } from '../identity/account.rules.js';
import { checkText, kept } from '../identity/check.js';
import { invalid } from '../identity/problems.js';

export const invitationStatuses = ['PREPARED', 'SENT', 'UNREACHABLE', 'FORWARDED', 'REVOKED'] as const;
export type InvitationStatus = (typeof invitationStatuses)[number];

/** Why somebody was not invited, though named. */
export const skipReasons = ['ALREADY_INVITED', 'SAME_ADDRESS', 'UNREACHABLE', 'ENDED', 'NO_CONTACT'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** By which of the partner's traits people are grouped. */
export const segmentTraits = ['KIND', 'LEVEL', 'CLASS', 'COUNTRY'] as const;
export type SegmentTrait = (typeof segmentTraits)[number];

/** Somebody who is no contact of a partner. */
export interface PersonAsked {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly language?: string | null;
  readonly segment?: string | null;
}

/** A language by its IETF tag; one the questionnaire does not speak begins in the questionnaire's own. */
export const checkLanguage = (path: readonly string[], language: string | null | undefined): Problem[] =>
  language == null || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language)
    ? []
    : [invalid(path, 'A language is a tag such as id or en.', 'Bahasa ditulis sebagai kode, misalnya id atau en.')];

export const checkPerson = (path: readonly string[], person: PersonAsked): Problem[] => [
  ...checkText([...path, 'name'], person.name, 200),
  ...(person.email == null || normalEmail(person.email)
    ? []
    : [invalid([...path, 'email'], 'This is not an e-mail address.', 'Ini bukan alamat surel.')]),
  ...checkText([...path, 'phone'], person.phone, 50, 'OPTIONAL'),
  ...checkLanguage([...path, 'language'], person.language),
  ...checkText([...path, 'segment'], person.segment, 100, 'OPTIONAL'),
];

/** Somebody who may be invited, wherever the name comes from. */
export interface Candidate {
  /** What the caller is told it by: a contact or a place in the list of people. */
  readonly contactId: string | null;
  readonly personIndex: number | null;
  readonly partnerId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: string;
  readonly segment: string | null;
  readonly hasEnded: boolean;
}

export interface Skipped {
  readonly reason: SkipReason;
  readonly contactId: string | null;
  readonly partnerId: string | null;
  readonly personIndex: number | null;
}

/** Who has an invitation of the campaign already. */
export interface Invited {
  readonly contactId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** How a person is reached; one address or telephone is invited once. */
const reachOf = ({ email, phone }: Pick<Invited, 'email' | 'phone'>): string | null =>
  email ?? (phone === null ? null : digitsOf(phone));

const digitsOf = (phone: string): string => phone.replace(/[^\d+]/g, '');

/** Parts those who are to be invited from those who are not, each with the reason; nobody is lost on the way. */
export function partCandidates(
  candidates: readonly Candidate[],
  invited: readonly Invited[],
): { readonly fresh: readonly Candidate[]; readonly skipped: readonly Skipped[] } {
  const contacts = new Set(invited.flatMap((one) => one.contactId ?? []));
  const reached = new Set(invited.flatMap((one) => reachOf(one) ?? []));
  const fresh: Candidate[] = [];
  const skipped: Skipped[] = [];
  for (const candidate of candidates) {
    const reach = reachOf(candidate);
    const reason = reasonAgainst(candidate, reach, contacts, reached);
    if (reason === null) fresh.push(candidate);
    else {
      const { contactId, partnerId, personIndex } = candidate;
      skipped.push({ reason, contactId, partnerId, personIndex });
    }
    if (reason !== null) continue;
    if (candidate.contactId !== null) contacts.add(candidate.contactId);
    if (reach !== null) reached.add(reach);
  }
  return { fresh, skipped };
}

function reasonAgainst(
  { contactId, hasEnded }: Candidate,
  reach: string | null,
  contacts: ReadonlySet<string>,
  reached: ReadonlySet<string>,
): SkipReason | null {
  if (contactId !== null && contacts.has(contactId)) return 'ALREADY_INVITED';
  if (hasEnded) return 'ENDED';
  if (reach === null) return 'UNREACHABLE';
  return reached.has(reach) ? 'SAME_ADDRESS' : null;
}

/** A plain person as a candidate. */
export const candidateOf = (
  person: PersonAsked,
  index: number,
  language: string,
  segment: string | null,
): Candidate => ({
  contactId: null,
  personIndex: index,
  partnerId: null,
  name: person.name.trim(),
  email: person.email == null ? null : normalEmail(person.email),
  phone: kept(person.phone),
  language: person.language ?? language,
  segment: kept(person.segment) ?? segment,
  hasEnded: false,
});

/** Where a country's own numbers begin with 0, what takes its place abroad. */
const callingCodes: Readonly<Record<string, string>> = { ID: '62', MY: '60', PH: '63', TH: '66', VN: '84' };

/** A telephone number as WhatsApp takes it: digits with the country's; null where the country is not told. */
export function whatsAppNumber(phone: string | null, country: string): string | null {
  const digits = digitsOf(phone ?? '');
  const whole = /^\+\d{8,15}$/.test(digits) ? digits.slice(1) : /^00\d{8,15}$/.test(digits) ? digits.slice(2) : null;
  if (whole !== null) return whole;
  const code = callingCodes[country];
  return code !== undefined && /^0[1-9]\d{6,12}$/.test(digits) ? `${code}${digits.slice(1)}` : null;
}
