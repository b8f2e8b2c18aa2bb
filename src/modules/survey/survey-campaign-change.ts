import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { readKept } from '../form/content-view.js';
import { QuestionnaireVersion } from '../form/questionnaire.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { forChange } from '../identity/change.js';
import { checkAsked } from './asked-version.js';
import { cooperationOf, ownerOf } from './campaign-subjects.js';
import type { SurveyMode } from './mode-notice.js';
import { SurveyCampaign, SurveyQuota } from './survey.entity.js';
import { announceCampaign } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import {
  type CampaignPlan,
  type CampaignStatus,
  checkFrozen,
  checkMode,
  checkPlan,
  checkRunning,
  checkTimes,
  type QuotaPlan,
} from './survey-campaign.rules.js';
import { layQuota } from './survey-campaign-create.js';

export type CampaignChange = CampaignPlan & { readonly campaignId: string; readonly expectedVersion?: number | null };

const planFields = [
  'title',
  'mode',
  'k',
  'language',
  'cooperationId',
  'ownerId',
  'opensAt',
  'closesAt',
  'reminderDays',
  'population',
  'openLimit',
  'quotas',
] as const;

/** Changes what is given. Once open, only what breaks no promise to those who were asked. */
export async function surveyCampaignChange(work: Work<Actor>, input: CampaignChange): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const problems = checkPlan(input);
  const loaded = await forChange(work, SurveyCampaign, 'svy', 'campaignId', input.campaignId, input.expectedVersion);
  if (!loaded.ok) return fail([...loaded.error, ...problems]);
  const campaign = loaded.value;
  const quotas = await quotasOf(work, campaign.id);
  problems.push(...(await checkAgainst(work, campaign, quotas, input)));
  const cooperationId = await cooperationOf(work, input.cooperationId, problems);
  const ownerId = input.ownerId == null ? null : await ownerOf(work, input.ownerId, problems);
  if (problems.length > 0) return fail(problems);
  campaign.title = input.title?.trim() ?? campaign.title;
  campaign.mode = input.mode ?? campaign.mode;
  campaign.k = input.k ?? campaign.k;
  campaign.language = input.language ?? campaign.language;
  campaign.ownerId = ownerId ?? campaign.ownerId;
  if (input.cooperationId !== undefined) campaign.cooperationId = cooperationId;
  if (input.opensAt !== undefined) campaign.opensAt = input.opensAt;
  if (input.closesAt !== undefined) campaign.closesAt = input.closesAt;
  if (input.reminderDays !== undefined) campaign.reminderDays = [...(input.reminderDays ?? [])];
  if (input.population !== undefined) campaign.population = input.population;
  if (input.openLimit !== undefined) campaign.openLimit = input.openLimit;
  if (input.quotas !== undefined) await setQuotas(work, campaign, quotas, input.quotas ?? []);
  campaign.updatedAt = work.now;
  campaign.version += 1;
  announceCampaign(work, 'SURVEY_CAMPAIGN_CHANGED', campaign, {
    fields: planFields.filter((field) => input[field] !== undefined),
  });
  return ok({ id: campaign.id });
}

const quotasOf = (work: Work<Actor>, campaignId: string): Promise<SurveyQuota[]> =>
  work.em.find(SurveyQuota, { institutionId: work.institutionId, campaignId }, { orderBy: { code: 'asc' } });

async function checkAgainst(
  work: Work<Actor>,
  campaign: SurveyCampaign,
  quotas: readonly SurveyQuota[],
  input: CampaignChange,
): Promise<Problem[]> {
  const status = campaign.status as CampaignStatus;
  const frozen = checkFrozen(status, input, planFields);
  if (frozen.length > 0) return frozen;
  const { opensAt = campaign.opensAt ?? null, closesAt = campaign.closesAt ?? null } = input;
  const times = checkTimes(input, { opensAt: campaign.openedAt ?? opensAt, closesAt }, work.now);
  if (status === 'OPEN') return [...times, ...checkRunning(input, runningOf(campaign, quotas), work.now)];
  if (status === 'CLOSED') return times;
  const isAboutOne = (input.cooperationId === undefined ? campaign.cooperationId : input.cooperationId) != null;
  const planned = input.quotas ?? quotas;
  const [version] = await work.em.find(QuestionnaireVersion, {
    institutionId: work.institutionId,
    id: campaign.versionId,
  });
  return [
    ...times,
    ...checkMode(input.mode ?? (campaign.mode as SurveyMode), isAboutOne, planned),
    ...(version ? checkAsked(readKept(version.document), input.language ?? undefined, input.quotas ?? []) : []),
  ];
}

const runningOf = (campaign: SurveyCampaign, quotas: readonly SurveyQuota[]) => ({
  k: campaign.k,
  openedAt: campaign.openedAt ?? null,
  reminderDays: campaign.reminderDays,
  remindersSent: campaign.remindersSent,
  quotas: quotas.map(({ code, question, choice, most }) => ({
    code,
    question: question ?? null,
    choice: choice ?? null,
    most,
  })),
});

/** In a draft they are laid anew; once open, raised where they are: what they have counted stays. */
async function setQuotas(
  work: Work<Actor>,
  { id, status }: SurveyCampaign,
  was: readonly SurveyQuota[],
  plans: readonly QuotaPlan[],
): Promise<void> {
  if (status === 'OPEN') {
    for (const quota of was) quota.most = plans.find((plan) => plan.code === quota.code)?.most ?? quota.most;
    return;
  }
  for (const quota of was) work.em.remove(quota);
  await work.flush();
  for (const plan of plans) layQuota(work, id, plan);
}
