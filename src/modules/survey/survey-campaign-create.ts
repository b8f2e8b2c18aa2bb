import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { Questionnaire } from '../form/questionnaire.entity.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { found } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { askedVersion, checkAsked, type VersionNamed } from './asked-version.js';
import { cooperationOf, ownerOf } from './campaign-subjects.js';
import { SurveyCampaign, SurveyQuota } from './survey.entity.js';
import { announceCampaign } from './survey.events.js';
import { mayRunSurveys, runnersOnly } from './survey.policy.js';
import {
  type CampaignPlan,
  checkMode,
  checkPlan,
  checkTimes,
  DEFAULT_K,
  modeOf,
  type QuotaPlan,
} from './survey-campaign.rules.js';

export type CampaignCreate = CampaignPlan & VersionNamed & { readonly title: string; readonly questionnaireId: string };

/** Plans a campaign; nobody is asked before it is opened. */
export async function surveyCampaignCreate(work: Work<Actor>, input: CampaignCreate): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const quotas = input.quotas ?? [];
  const times = { opensAt: input.opensAt ?? null, closesAt: input.closesAt ?? null };
  const isAboutOne = input.cooperationId != null;
  const mode = modeOf(input.mode, isAboutOne);
  const problems = [
    ...checkPlan({
      ...input,
      mode: input.mode ?? undefined,
      k: input.k ?? undefined,
      language: input.language ?? undefined,
      ownerId: input.ownerId ?? undefined,
    }),
    ...checkMode(mode, isAboutOne, quotas),
    ...checkTimes(input, times, work.now),
  ];
  const questionnaire = await found(work, Questionnaire, 'que', input.questionnaireId);
  if (!questionnaire) problems.push(notFound('input', 'questionnaireId'));
  const cooperationId = await cooperationOf(work, input.cooperationId, problems);
  const ownerId = input.ownerId == null ? work.actor.personId : await ownerOf(work, input.ownerId, problems);
  const version = questionnaire && (await askedVersion(work, questionnaire.id, input));
  if (version && !version.ok) problems.push(...version.error);
  if (version?.ok) problems.push(...checkAsked(version.value.questionnaire, input.language ?? undefined, quotas));
  if (problems.length > 0 || !questionnaire || !version?.ok || mode === null || ownerId === null) return fail(problems);
  const campaign = work.em.create(SurveyCampaign, {
    institutionId: work.institutionId,
    id: work.ids.next(),
    title: input.title.trim(),
    questionnaireId: questionnaire.id,
    versionId: version.value.id,
    mode,
    k: input.k ?? DEFAULT_K,
    status: 'DRAFT',
    language: input.language ?? version.value.questionnaire.language,
    cooperationId,
    ownerId,
    ...times,
    reminderDays: [...(input.reminderDays ?? [])],
    population: input.population ?? null,
    openLimit: input.openLimit ?? null,
    createdById: work.actor.personId,
    createdAt: work.now,
    updatedAt: work.now,
    version: 1,
  });
  await work.flush();
  for (const quota of quotas) layQuota(work, campaign.id, quota);
  announceCampaign(work, 'SURVEY_CAMPAIGN_CREATED', campaign, {
    questionnaireId: questionnaire.id,
    versionNumber: version.value.number,
    mode,
    k: campaign.k,
    cooperationId,
  });
  return ok({ id: campaign.id });
}

export function layQuota(work: Work<Actor>, campaignId: string, { code, question, choice, most }: QuotaPlan): void {
  work.em.create(SurveyQuota, {
    institutionId: work.institutionId,
    id: work.ids.next(),
    campaignId,
    code,
    question: question ?? null,
    choice: choice ?? null,
    most,
  });
}
