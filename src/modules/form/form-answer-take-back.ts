import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';

/** Answers given with an act that counts no longer: kept, and marked so. */
export async function takeBackFormAnswers(work: Work<Actor>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await work.query('update "form_answer" set "taken_back_at" = $3 where "institution_id" = $1 and "id" = any($2)', [
    work.institutionId,
    [...ids],
    work.now.toISOString(),
  ]);
}
