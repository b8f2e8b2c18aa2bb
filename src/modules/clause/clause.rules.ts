import { type Party, parties } from '../../engines/workflow/definition.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { isUnruly, text } from '../../kernel/text.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';

/** Where a clause stands between the parties. */
export const clauseStatuses = [
  'PROPOSED',
  'COUNTERED',
  'CONSENTED_BY_INSTITUTION',
  'CONSENTED_BY_PARTNER',
  'AGREED',
  'REMOVED',
] as const;
export type ClauseStatus = (typeof clauseStatuses)[number];

/** Whose consent is missing, by status; nobody's where all is said. */
export const awaitingIn: Readonly<Record<ClauseStatus, readonly Party[]>> = {
  PROPOSED: parties,
  COUNTERED: parties,
  CONSENTED_BY_INSTITUTION: ['PARTNER'],
  CONSENTED_BY_PARTNER: ['INSTITUTION'],
  AGREED: [],
  REMOVED: [],
};
export const awaitedBy = (party: Party): ClauseStatus[] =>
  clauseStatuses.filter((status) => awaitingIn[status].includes(party));

export const HEADING_LIMIT = 300;
export const BODY_LIMIT = 20_000;
export const NOTE_LIMIT = 2_000;
/** Of one case, those removed too. */
export const MOST_CLAUSES = 200;
export const MOST_AT_ONCE = 50;
/** Of one clause. */
export const MOST_TEXTS = 200;
/** Of one party to one text, those withdrawn too. */
export const MOST_CONSENTS = 20;

/** Words in Indonesian, and in English where they have been put into it. */
export interface ClauseWords {
  readonly id: string;
  readonly en?: string;
}

/** A clause as both parties look at it: its latest text, and who stands behind that. */
export interface Standing {
  /** The latest text's number. */
  readonly number: number;
  readonly round: number;
  readonly party: Party;
  /** The latest text proposes that there be no such clause. */
  readonly removal: boolean;
  /** The party that did not begin has worded the clause, or consented to a text of it, at some time. */
  readonly answered: boolean;
  /** Whose consent to the latest text holds. */
  readonly consents: readonly Party[];
}

export const firstStanding = (party: Party): Standing => ({
  number: 1,
  round: 1,
  party,
  removal: false,
  answered: false,
  consents: [],
});

/**
 * Both stand behind the latest text: agreed, or agreed that there be no such clause. An offer that nobody has answered
 * yet is gone when whoever made it takes it back.
 */
export function statusOf({ removal, answered, consents, round }: Standing): ClauseStatus {
  if (removal && (!answered || parties.every((party) => consents.includes(party)))) return 'REMOVED';
  if (parties.every((party) => consents.includes(party))) return 'AGREED';
  if (consents.includes('INSTITUTION')) return 'CONSENTED_BY_INSTITUTION';
  if (consents.includes('PARTNER')) return 'CONSENTED_BY_PARTNER';
  return round === 1 ? 'PROPOSED' : 'COUNTERED';
}

/** A new text, by either party: nobody stands behind it yet. */
export function reworded(before: Standing, party: Party, removal = false): Result<Standing, Problem[]> {
  if (removal && before.removal) return fail([alreadyToGo]);
  if (before.number >= MOST_TEXTS) return fail([tooManyTexts]);
  const turned = party !== before.party;
  return ok({
    number: before.number + 1,
    round: before.round + (turned ? 1 : 0),
    party,
    removal,
    answered: before.answered || turned,
    consents: [],
  });
}

/** A party stands behind the latest text. `given`: how often it did so before and withdrew. */
export function consented(before: Standing, party: Party, given = 0): Result<Standing, Problem[]> {
  if (before.consents.includes(party)) return fail([alreadyConsented]);
  if (statusOf(before) === 'REMOVED') return fail([takenBack]);
  if (given >= MOST_CONSENTS) return fail([tooManyConsents]);
  const answered = before.answered || party !== before.party;
  return ok({ ...before, answered, consents: [...before.consents, party] });
}

export function withdrawn(before: Standing, party: Party): Result<Standing, Problem[]> {
  if (!before.consents.includes(party)) return fail([noConsent]);
  return ok({ ...before, consents: before.consents.filter((one) => one !== party) });
}

const wordProblems = (
  path: readonly string[],
  words: { readonly id?: string | null; readonly en?: string | null },
  limit: number,
): Problem[] => [
  ...checkText([...path, 'id'], words.id, limit),
  ...checkText([...path, 'en'], words.en, limit, 'OPTIONAL'),
  ...(['id', 'en'] as const).flatMap((language) =>
    isUnruly(words[language] ?? '') ? [unruly([...path, language])] : [],
  ),
];

/** What is shown is what is consented to. */
const unruly = (path: readonly string[]): Problem =>
  invalid(
    path,
    'This holds signs that are not shown or turn the reading direction: people would consent to other words than they see.',
    'Ini memuat tanda yang tidak terlihat atau membalik arah baca: yang disetujui akan berbeda dari yang terlihat.',
  );

export interface GivenWords {
  readonly id: string;
  readonly en?: string | null;
}

/** Everything wrong with the words of one text. */
export const textProblems = (
  path: readonly string[],
  given: { readonly heading?: GivenWords | null; readonly body?: GivenWords | null; readonly note?: string | null },
): Problem[] => [
  ...(given.heading ? wordProblems([...path, 'heading'], given.heading, HEADING_LIMIT) : []),
  ...(given.body ? wordProblems([...path, 'body'], given.body, BODY_LIMIT) : [required(...path, 'body')]),
  ...checkText([...path, 'note'], given.note, NOTE_LIMIT, 'OPTIONAL'),
];

/** As they are kept: trimmed, with `\n` for every line break, without English where there is none. */
export function keptWords({ id, en }: GivenWords): ClauseWords {
  const plain = (words: string) => words.trim().replace(/\r\n?/g, '\n');
  const english = plain(en ?? '');
  return english === '' ? { id: plain(id) } : { id: plain(id), en: english };
}

const alreadyToGo = problem(
  'ALREADY_EXISTS',
  ['input', 'textId'],
  text(
    'The latest text already proposes to remove this clause: consent to it.',
    'Teks terakhir sudah mengusulkan penghapusan klausul ini: setujuilah.',
  ),
);
const alreadyConsented = problem(
  'ALREADY_EXISTS',
  ['input', 'textId'],
  text('This party has consented to this text already.', 'Pihak ini sudah menyetujui teks ini.'),
);
const takenBack = problem(
  'FROZEN',
  ['input', 'textId'],
  text(
    'This clause was taken back by whoever proposed it: there is nothing to consent to. Word it anew.',
    'Klausul ini ditarik kembali oleh pengusulnya: tidak ada yang dapat disetujui. Susunlah kembali.',
  ),
);
const noConsent = problem(
  'NOT_FOUND',
  ['input', 'party'],
  text('This party has not consented to this text.', 'Pihak ini belum menyetujui teks ini.'),
);
const tooManyTexts = problem(
  'TOO_MANY',
  ['input', 'textId'],
  text(
    `A clause has at most ${MOST_TEXTS} texts. Propose a new clause instead.`,
    `Sebuah klausul memuat paling banyak ${MOST_TEXTS} teks. Usulkan klausul baru.`,
  ),
);
const tooManyConsents = problem(
  'TOO_MANY',
  ['input', 'textId'],
  text(
    `A party consents to one text at most ${MOST_CONSENTS} times. Word it anew instead.`,
    `Satu pihak menyetujui satu teks paling banyak ${MOST_CONSENTS} kali. Susunlah teks baru.`,
  ),
);
