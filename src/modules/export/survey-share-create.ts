import { everyQuestion } from '../../engines/questionnaire/elements.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { hashToken } from '../identity/token.js';
import { type Ground, groundOf } from '../result/ground.js';
import { mayRunSurveys, runnersOnly } from '../survey/survey.policy.js';
import { noIndex } from './export.problems.js';
import { publicResult } from './public-result.js';
import { chartOf } from './result-chart.js';
import { SurveyShare } from './share.entity.js';
import { noChart, tooManyShares } from './share.problems.js';
import { checkShare, MOST_SHARES, type ShareAsk } from './share.rules.js';
import { shareToken } from './share-link.js';

export interface SurveyShareCreate extends ShareAsk {
  readonly campaignId: string;
}

/** Gives a chart or file of a campaign an address that anybody may use, for a time. Single responses never. */
export async function surveyShareCreate(work: Work<Actor>, input: SurveyShareCreate): Promise<Outcome> {
  if (!mayRunSurveys(work.actor)) return fail([runnersOnly]);
  const { institutionId, now } = work;
  const campaignId = rowId('svy', input.campaignId);
  const ground = campaignId && (await groundOf(work, institutionId, campaignId));
  if (!campaignId || !ground) return fail([notFound('input', 'campaignId')]);
  const problems = checkShare(input, now);
  if (problems.length === 0) problems.push(...(await emptyShare(work, ground, input)));
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, `survey-shares/${campaignId}`);
  const inForce = await work.em.count(SurveyShare, {
    institutionId,
    campaignId,
    revokedAt: null,
    expiresAt: { $gt: now },
  });
  if (inForce >= MOST_SHARES) return fail([tooManyShares(MOST_SHARES)]);
  const id = work.ids.next();
  const { what, format, content = null, chart = null, question = null, language, expiresAt } = input;
  const share = work.em.create(SurveyShare, {
    institutionId,
    id,
    campaignId,
    what,
    format,
    content,
    chart,
    question,
    language,
    tokenHash: hashToken(shareToken(work.seal, id)),
    expiresAt,
    createdById: work.actor.personId,
    createdAt: now,
  });
  await work.flush();
  work.announce({
    kind: 'SURVEY_SHARE_CREATED',
    subjectType: 'SurveyShare',
    subjectId: id,
    subjectVersion: share.version,
    facts: { campaignId, what, format, content, chart, question, expiresAt: expiresAt.toISOString() },
  });
  return ok({ id });
}

/** What could never be shown is not given an address: a chart of no question, a recap of no index. */
async function emptyShare(work: Work<Actor>, ground: Ground, { content, chart, question, language }: ShareAsk) {
  const problems: Problem[] = [];
  if (chart === 'QUESTION') {
    const { questionnaire } = ground.current.compiled;
    if (!everyQuestion(questionnaire.pages).some(({ key }) => key === question)) problems.push(noChart);
  }
  if (problems.length > 0 || (chart == null && content !== 'RECAP')) return problems;
  const result = await publicResult(work, ground);
  if (!result.ok) return result.error;
  if (chart && !chartOf(result.value, { chart, question: question ?? null }, language)) return [noChart];
  return content === 'RECAP' && !result.value.index ? [noIndex] : [];
}
