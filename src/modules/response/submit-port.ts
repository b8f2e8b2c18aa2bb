import type { Checked } from '../../engines/questionnaire/compiled.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import type { Announcement } from '../../platform/event/announce.js';
import type { LetterWork } from '../../platform/mail/send-letter.js';

/** The transaction a response is kept in. */
export interface SubmitWork extends LetterWork {
  announce(event: Announcement): void;
}

/** A response that was just kept, or waits for its step: what those who carry it on may know of it. */
export interface FinishedResponse {
  readonly campaignId: string;
  /** Never ANONYMOUS: of such a response nobody is told. */
  readonly mode: 'IDENTIFIED' | 'CONFIDENTIAL';
  /** Its row; null in CONFIDENTIAL mode, where there is none yet. */
  readonly responseId: string | null;
  /** Whose personal link it came by; null by the open link. */
  readonly invitationId: string | null;
  readonly partnerId: string | null;
  /** What finds again what was opened of it when somebody takes it back with the receipt; leads to no response. */
  readonly takeBackHash: string;
  readonly questionnaire: Questionnaire;
  readonly checked: Checked;
}

/** A response that its sender took back. */
export interface WithdrawnResponse {
  readonly campaignId: string;
  readonly responseId: string | null;
  readonly invitationId: string | null;
  /** Of the receipt it was taken back with; null: by the link. */
  readonly takeBackHash: string | null;
}

/**
 * What later modules do about a response, in its own transaction: the composition hands it in, since this module may
 * not import them. A hook that throws undoes the response.
 */
export interface ResponseHooks {
  /** Whether there is anything to do about a response; when nobody has, it is written by one statement alone. */
  readonly concerns: (checked: Checked) => boolean;
  readonly afterChecked: (work: SubmitWork, finished: FinishedResponse) => Promise<void>;
  /** Before the response's own rows go. */
  readonly beforeWithdrawn: (work: SubmitWork, withdrawn: WithdrawnResponse) => Promise<void>;
}
