import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Answer } from '../../engines/questionnaire/answer.js';

/** More than a whole response may be; what unpacks to more is none. */
const LARGEST = 400_000;

/** Answers as the review's form carries them: what was looked through is what is sent, however often. */
export const packAnswers = (answers: readonly Answer[]): string =>
  deflateRawSync(JSON.stringify(answers)).toString('base64url');

/** What a form carries, not yet judged; null: nothing of ours. */
export function unpackAnswers(packed: string): readonly Answer[] | null {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST });
    const read: unknown = JSON.parse(bytes.toString('utf8'));
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
