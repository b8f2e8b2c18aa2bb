import { maskPromoters, maskScale } from '../../engines/statistics/anonymity/mask.js';
import { type AnswerStates, allAnswered, type Histogram, totalOf } from '../../engines/statistics/counts.js';
import { type PromoterFigures, promoterFigures, promoterRungs } from '../../engines/statistics/nps.js';
import { type ScaleFigures, scaleFigures } from '../../engines/statistics/scale.js';
import { trend } from '../../engines/statistics/trend.js';
import { addDays } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type Ground, thresholdOf } from './ground.js';
import { membersOf, schedulesOf } from './question-steps.js';
import { releasedOn } from './released.js';
import { fewInMonth, monthsOnly, noQuestion, notWhereFew, oneAnswerOnly, tooManyBuckets } from './result.problems.js';
import { select, stepsOf } from './selection.js';

export const trendBuckets = ['DAY', 'WEEK', 'MONTH'] as const;
export type TrendBucket = (typeof trendBuckets)[number];

/** What was answered in one stretch of time. */
export interface TrendFigures {
  readonly scale: ScaleFigures;
  /** Of a question on 0 to 10 of kind NPS. */
  readonly nps: PromoterFigures | null;
}
export interface TrendPoint {
  /** `2026-03-02`, `2026-W10`, `2026-03`; or a campaign’s id. */
  readonly bucket: string;
  readonly figures: TrendFigures;
}

const MOST_BUCKETS = 400;

/** One scale along time, in the institution's time zone; in the stepped modes by the days of the steps. */
export async function trendOf(
  queries: Queries,
  ground: Ground,
  key: string,
  bucket: TrendBucket,
  partnerId: string | null,
): Promise<Result<readonly TrendPoint[], Problem[]>> {
  const k = thresholdOf(ground);
  const scale = scaleOf(ground, key);
  if (!scale.ok) return scale;
  if (partnerId !== null && k !== null) return fail([notWhereFew]);
  const until = k === null ? ok(null) : await monthlyStep(queries, ground, key, bucket);
  if (!until.ok) return until;
  const rows = await queries.query<{ day: string; value: number; n: number }>(
    `select s."day"::text as "day", a."num" as "value", count(*)::int as "n" from "survey_answer" a
     join "survey_response" s on s."institution_id" = a."institution_id" and s."id" = a."response_id"
     where a."institution_id" = $1 and a."campaign_id" = $2 and a."key_id" = $3 and a."part" = '' and not a."na"
       and a."num" is not null and ($4::uuid is null or s."partner_id" = $4)
       and ($5::int is null or s."step" <= $5) group by 1, 2`,
    [ground.institutionId, ground.campaign.id, ground.keyIds.get(key) ?? null, partnerId, until.value],
  );
  const counted = new Map<string, Histogram>();
  for (const { day, value, n } of rows) {
    const at = bucketOf(day, bucket);
    counted.set(at, [...(counted.get(at) ?? []), { value, count: n }]);
  }
  const days = rows.map(({ day }) => day).sort();
  const buckets = bucketsBetween(days[0], days.at(-1), bucket);
  if (buckets === null) return fail([tooManyBuckets(MOST_BUCKETS)]);
  return ok(trend(buckets, counted, [], (histogram) => figuresOf(histogram, scale.value, k)));
}

/**
 * Where few must be kept safe: the step of the question's own figures, if by then each month has gained none or k answers
 * at every look. Two cuts of time could be compared, so there is one.
 */
async function monthlyStep(
  queries: Queries,
  ground: Ground,
  key: string,
  bucket: TrendBucket,
): Promise<Result<number, Problem[]>> {
  if (bucket !== 'MONTH') return fail([monthsOnly]);
  const selected = await select(queries, ground, {}, {});
  if (!selected.ok) return selected;
  const { stepOf, step } = await releasedOn(queries, ground, selected.value, 'SUMS');
  if (step === null || step === 0) return ok(0);
  const own = stepOf(key) ?? 0;
  const { rows: groups } = await stepsOf(queries, ground);
  const members = membersOf(ground, key);
  const schedules = await schedulesOf(queries, ground, members, { groups, step });
  return own > 0 && schedules.monthlyStep(members, key) === own ? ok(own) : fail([fewInMonth]);
}

/** One scale of a partner along the campaigns of one questionnaire, the oldest first. Identified campaigns only. */
export async function partnerTrendOf(
  queries: Queries,
  ground: Ground,
  key: string,
  partnerId: string,
): Promise<Result<readonly TrendPoint[], Problem[]>> {
  const scale = scaleOf(ground, key);
  if (!scale.ok) return scale;
  const rows = await queries.query<{ campaign: string; histogram: Histogram | null }>(
    `select c."id" as "campaign", (
       select json_agg(json_build_object('value', h."num", 'count', h."n")) from (
         select a."num", count(*)::int as "n" from "survey_response" s
         join "survey_answer" a on a."institution_id" = s."institution_id" and a."campaign_id" = s."campaign_id"
           and a."response_id" = s."id" and a."key_id" = $3 and a."part" = '' and not a."na" and a."num" is not null
         where s."institution_id" = c."institution_id" and s."campaign_id" = c."id" and s."partner_id" = $4
         group by 1) h) as "histogram"
     from "survey_campaign" c
     where c."institution_id" = $1 and c."questionnaire_id" = $2 and c."mode" = 'IDENTIFIED' and c."opened_at" is not null
     order by c."opened_at", c."id"`,
    [ground.institutionId, ground.campaign.questionnaireId, ground.keyIds.get(key) ?? null, partnerId],
  );
  return ok(
    rows.map(({ campaign, histogram }) => ({
      bucket: campaign,
      figures: figuresOf(histogram ?? [], scale.value, null),
    })),
  );
}

interface Scale {
  readonly rungs: readonly number[];
  readonly isScore: boolean;
}

function scaleOf(ground: Ground, key: string): Result<Scale, Problem[]> {
  const question = ground.current.questions.get(key);
  if (!question || key.includes('.')) return fail([noQuestion('question')]);
  if (!('steps' in question) || question.kind === 'PAIR') return fail([oneAnswerOnly('question')]);
  const rungs = question.steps.map(({ value }) => value).toSorted((a, b) => a - b);
  return ok({ rungs, isScore: question.kind === 'NPS' && rungs.join() === promoterRungs.join() });
}

/** Beside the whole's figures a part tells its average, or its score, and nothing else. */
function figuresOf(histogram: Histogram, { rungs, isScore }: Scale, k: number | null): TrendFigures {
  const states: AnswerStates = allAnswered(totalOf(histogram));
  // A version of another scale is not comparable: what lies off the rungs began another series.
  const comparable = histogram.filter(({ value }) => rungs.includes(value));
  const kept = comparable.length === histogram.length ? states : allAnswered(totalOf(comparable));
  const scale = scaleFigures({ histogram: comparable, states: kept, rungs });
  const nps = isScore ? promoterFigures(comparable) : null;
  if (k === null) return { scale, nps };
  const out = scale.n < k ? [] : isScore ? ['NPS'] : ['MEAN'];
  return { scale: maskScale(scale, k, out), nps: nps && maskPromoters(nps, out) };
}

function bucketOf(day: string, bucket: TrendBucket): string {
  if (bucket === 'DAY') return day;
  return bucket === 'MONTH' ? day.slice(0, 7) : weekOf(day);
}

/** ISO 8601: the week of its Thursday. */
function weekOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** Every bucket from the first to the last, those without an answer too. */
function bucketsBetween(first: string | undefined, last: string | undefined, bucket: TrendBucket): string[] | null {
  const names = new Set<string>();
  for (let day = first; day !== undefined && last !== undefined && day <= last; day = addDays(day, 1)) {
    names.add(bucketOf(day, bucket));
    if (names.size > MOST_BUCKETS) return null;
  }
  return [...names];
}
