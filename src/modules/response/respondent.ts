import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Compiled } from '../../engines/questionnaire/compiled.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { SurveyMode } from '../survey/mode-notice.js';

/**
 * How a link stands. Only READY takes answers; the others say why not: the campaign is not open yet, is closed, is full
 * (a quota or the open link's limit); the link was used, replaced by a newer one, or taken back.
 */
export const linkStates = ['READY', 'NOT_YET', 'CLOSED', 'FULL', 'USED', 'REPLACED', 'REVOKED'] as const;
export type LinkState = (typeof linkStates)[number];

/** What somebody who holds a link is told. Opening it changes nothing. */
export interface OpenedLink {
  readonly institutionId: string;
  readonly institution: LocalizedText;
  readonly timeZone: string;
  readonly kind: 'PERSONAL' | 'OPEN';
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
  readonly version: { readonly id: string; readonly number: number; readonly compiled: Compiled };
  readonly draft: LinkDraft | null;
}

/** What was filled in so far by this link. */
export interface LinkDraft {
  readonly answers: readonly Answer[];
  /** The page to go on with; null: the first. */
  readonly page: string | null;
  readonly revision: number;
}

/** What somebody who sent a response keeps. */
export interface ResponseReceipt {
  /** Takes the response back; in ANONYMOUS mode the only thing in the world that leads to it. Told once. */
  readonly receipt: string;
  /** What the questionnaire says about offering contact or opening a case: names of case rules that hold. */
  readonly cases: readonly string[];
}
