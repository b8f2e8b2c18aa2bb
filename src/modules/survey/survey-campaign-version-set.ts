import { diffQuestionnaires } from '../../engines/questionnaire/diff.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { readKept } from '../form/content-view.js';
import { QuestionnaireVersion } from '../form/questionnaire.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { invalid } from '../identity/problems.js';
import { askedVersion, checkAsked, type VersionNamed } from './asked-version.js';
import { SurveyCampaign, SurveyQuota } from './survey.entity.js';
import { announceCampaign } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import { isClosed } from './survey-campaign.rules.js';

/**
 * New responses are given to another version of the questionnaire; drafts that were begun stay on theirs. In mid-field
 * only where every figure can be counted over both.
 */
export async function surveyCampaignVersionSet(
  work: Work<Actor>,
  input: VersionNamed & { readonly campaignId: string; readonly expectedVersion?: number | null },
): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const loaded = await forChange(work, SurveyCampaign, 'svy', 'campaignId', input.campaignId, input.expectedVersion);
  if (!loaded.ok) return loaded;
  const campaign = loaded.value;
  if (campaign.status === 'CLOSED') return fail([isClosed(['input', 'campaignId'])]);
  const { institutionId } = work;
  const asked = await askedVersion(work, campaign.questionnaireId, input);
  if (!asked.ok) return asked;
  const before = await work.em.findOneOrFail(QuestionnaireVersion, { institutionId, id: campaign.versionId });
  if (before.id === asked.value.id) return fail([isAsked]);
  const quotas = await work.em.find(SurveyQuota, { institutionId, campaignId: campaign.id });
  const problems = [
    ...checkAsked(asked.value.questionnaire, campaign.language, quotas),
    ...(campaign.status === 'OPEN' ? differences(readKept(before.document), asked.value.questionnaire) : []),
  ];
  if (problems.length > 0) return fail(problems);
  campaign.versionId = asked.value.id;
  campaign.updatedAt = work.now;
  campaign.version += 1;
  announceCampaign(work, 'SURVEY_CAMPAIGN_VERSION_SET', campaign, { from: before.number, to: asked.value.number });
  return ok({ id: campaign.id });
}

/** Each change after which answers to both versions mean different things. */
const differences = (before: Questionnaire, after: Questionnaire): Problem[] =>
  diffQuestionnaires(before, after)
    .filter((change) => change.compatibility === 'INCOMPATIBLE')
    .map(({ kind, key, message }) =>
      problem('INVALID', ['input', 'versionNumber', ...(key === null ? [] : [key])], message, { fault: kind }),
    );

const isAsked = invalid(
  ['input', 'versionNumber'],
  'The campaign asks this version already.',
  'Kampanye sudah memakai versi ini.',
);
