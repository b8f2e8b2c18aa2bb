import { createHash } from 'node:crypto';
import type { Answer } from '../../engines/questionnaire/answer.js';
import type { Screen } from './screens.js';

/** The name under which a form tells what its screen was shown with. */
export const SEEN = '_seen';

/** The answers of a screen in short: whether another device has changed them since, not what they are. */
export function seenOf(answers: readonly Answer[], { keys }: Screen): string {
  const own = keys.flatMap((key) => answers.filter(({ question }) => question === key));
  return createHash('sha256').update(JSON.stringify(own)).digest('base64url').slice(0, 16);
}
