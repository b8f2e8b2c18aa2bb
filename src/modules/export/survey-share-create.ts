import { everyQuestion } from '../../engines/questionnaire/elements.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Work } from '../../platform/mutation/work.js';
import { rowId } from '../../platform/read/global-id.js';
import type { Actor } from '../identity/actor.js';
import type { Outcome } from '../identity/answer.js';
import { takeTurns } from '../identity/change.js';
import { notFound } from '../identity/problems.js';
import { hashToken } from '../identity/token.js';
import { type Ground, groundOf } from '../result/ground.js';
import { mayRunSurveys, runnersOnly } from '../survey/survey.policy.js';
import { publicResult } from './public-result.js';
import { SurveyShare } from './share.entity.js';
import { noChart, tooManyShares } from './share.problems.js';
import { checkShare, MOST_SHARES, type ShareAsk } from './share.rules.js';
import { shareToken } from './share-link.js';
import { type FrozenShare, takePicture } from './share-picture.js';
import { shownOf } from './share-shown.js';

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
  if (problems.length === 0 && asksNoQuestion(ground, input)) problems.push(noChart);
  if (problems.length > 0) return fail(problems);
  await takeTurns(work, `survey-shares/${campaignId}`);
  const inForce = await work.em.count(SurveyShare, {
    institutionId,
    campaignId,
    revokedAt: null,
    expiresAt: { $gt: now },
  });
  if (inForce >= MOST_SHARES) return fail([tooManyShares(MOST_SHARES)]);
  const picture = await pictureOf(work, ground, input);
  if (!picture.ok) return picture;
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
    ...picture.value,
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

const asksNoQuestion = ({ current }: Ground, { chart, question }: ShareAsk): boolean =>
  chart === 'QUESTION' && !everyQuestion(current.compiled.questionnaire.pages).some(({ key }) => key === question);

/** What is kept with it; what could never be shown, such as a recap of no index, is refused. */
async function pictureOf(
  work: Work<Actor>,
  ground: Ground,
  ask: ShareAsk,
): Promise<Result<FrozenShare | Record<string, never>, Problem[]>> {
  if (ask.content === 'CODEBOOK') return ok({});
  if (ground.campaign.mode === 'IDENTIFIED') return takePicture(work, ground, ask, work.now);
  if (ask.content === 'RESULT') return ok({});
  const result = await publicResult(work, ground);
  if (!result.ok) return result;
  const shown = shownOf(result.value, ask, ask.language);
  return shown.ok ? ok({}) : shown;
}
