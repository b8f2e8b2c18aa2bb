import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { mayRunSurveys, runnersOnly } from '../survey/survey.policy.js';
import { SurveyShare } from './share.entity.js';
import { alreadyRevoked } from './share.problems.js';

export interface SurveyShareRevoke {
  readonly shareId: string;
  readonly expectedVersion?: number | null;
}

/** Takes a share's address out of use, for good. */
export async function surveyShareRevoke(work: Work<Actor>, input: SurveyShareRevoke): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const loaded = await forChange(work, SurveyShare, 'svh', 'shareId', input.shareId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const share = loaded.value;
  if (share.revokedAt) return fail([alreadyRevoked]);
  share.revokedAt = work.now;
  share.revokedById = work.actor.personId;
  share.frozen = null;
  share.version += 1;
  await work.flush();
  work.announce({
    kind: 'SURVEY_SHARE_REVOKED',
    subjectType: 'SurveyShare',
    subjectId: share.id,
    subjectVersion: share.version,
    facts: { campaignId: share.campaignId },
  });
  return ok({ id: share.id });
}
