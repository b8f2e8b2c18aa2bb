import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Dropped } from '../../engines/questionnaire/answer-fault.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { GivenAnswer } from '../form/answer.rules.js';
import type { Request } from '../identity/request.js';
import type { LinkKind, SurveyMode } from '../survey/mode-notice.js';
import type { AnsweredVersion } from './answered-version.js';
import type { ResponseHooks } from './submit-port.js';

/** What the verbs of a respondent need of the house, and where the call comes from. */
export type RespondentHouse = Pick<Request, 'runner' | 'settings' | 'address'> & {
  /** What later modules do about responses. */
  readonly responseHooks: readonly ResponseHooks[];
};

/** A request of this module's resolvers: the composition says who must know of responses. */
export interface ResponseRequest extends Request {
  readonly responseHooks: readonly ResponseHooks[];
}

/**
 * How a link stands. Only READY takes answers; the others say why not: the campaign is not open yet, is closed, is full
 * (a quota of all responses, or the open link's limit); the link was used, replaced by a newer one, or taken back.
 */
export const linkStates = ['READY', 'NOT_YET', 'CLOSED', 'FULL', 'USED', 'REPLACED', 'REVOKED'] as const;
export type LinkState = (typeof linkStates)[number];

/** What somebody who holds a link is told. Opening it changes nothing. */
export interface OpenedLink {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly timeZone: string;
  readonly kind: LinkKind;
  readonly state: LinkState;
  readonly campaign: {
    readonly id: string;
    readonly title: string;
    readonly mode: SurveyMode;
    readonly k: number;
    readonly opensAt: Date | null;
    readonly closesAt: Date | null;
  };
  /** The language to begin in: the draft's, the invitation's, the campaign's. */
  readonly language: string;
  /** The version to be answered: the draft's own, else the campaign's. */
  readonly version: AnsweredVersion;
  /** Only while the link is READY. */
  readonly draft: LinkDraft | null;
}

/** What was filled in so far by this link. */
export interface LinkDraft {
  readonly answers: readonly Answer[];
  /** The page to go on with; null: the first. */
  readonly page: string | null;
  readonly language: string;
  readonly revision: number;
}

/** Answers as somebody who holds a link sends them. */
export interface AnswersGiven {
  readonly token: string;
  /** An open link has no draft unless its holder brings a secret for it: at least 22 characters. */
  readonly draftKey?: string | null;
  /** The number of the version these are answers to; refused when it is not the one this link stands at. */
  readonly version?: number | null;
  readonly language?: string | null;
  /** All of them, not only those that changed. */
  readonly answers: readonly GivenAnswer[];
}

export interface DraftGiven extends AnswersGiven {
  /** The revision it follows; null or 0: there is none yet. */
  readonly requiredRevision?: number | null;
  /** A page that is to be complete, or nothing is saved. */
  readonly finishedPage?: string | null;
  /** The page to go on with. */
  readonly page?: string | null;
}

export interface SavedDraft {
  readonly draft: LinkDraft;
  readonly dropped: readonly Dropped[];
}

export interface ResponseGiven extends AnswersGiven {
  readonly idempotencyKey?: string | null;
  readonly channel: 'PAGE' | 'API';
}

/** What somebody who sent a response keeps. */
export interface ResponseReceipt {
  /** Takes the response back; in ANONYMOUS mode the only thing in the world that leads to it. Told once. */
  readonly receipt: string;
  /** Names of the questionnaire's case rules that hold. */
  readonly cases: readonly string[];
  readonly dropped: readonly Dropped[];
}
