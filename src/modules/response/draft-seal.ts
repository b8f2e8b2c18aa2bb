import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Seal } from '../../platform/mail/seal.js';
import { opened } from './opened.js';
import { padded } from './padded.js';

/** What a draft holds. */
export interface DraftContent {
  readonly answers: readonly Answer[];
  readonly page: string | null;
  readonly language: string;
}

const boundTo = (institutionId: string, draftKey: string): string => `survey draft/${institutionId}/${draftKey}`;

export const sealDraft = (seal: Seal, institutionId: string, draftKey: string, content: DraftContent): string =>
  seal.close(padded(JSON.stringify(content)), boundTo(institutionId, draftKey));

export const openDraft = (seal: Seal, institutionId: string, draftKey: string, sealed: string): DraftContent | null =>
  opened(seal, sealed, boundTo(institutionId, draftKey));
