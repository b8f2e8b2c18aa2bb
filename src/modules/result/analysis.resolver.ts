import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Texts } from '../../engines/questionnaire/texts.js';
import type { CrosstabRow } from '../../engines/statistics/crosstab.js';
import { skm2017 } from '../../engines/statistics/ikm/profiles.js';
import { checkPublished } from '../../engines/statistics/ikm/published-table.js';
import type { Locale } from '../../kernel/text.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { globalId, rowId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import {
  SurveyCrosstabType,
  SurveyIndexCheckType,
  SurveyScoreDifferenceType,
  SurveyTrendBucket,
  SurveyTrendType,
} from './analysis.type.js';
import { cautionViews, figureView, promotersView, scaleView, wordsIn } from './figure-view.js';
import { type Ground, groundOf } from './ground.js';
import { readsResults } from './result.policy.js';
import { campaignFor, patientReadsOf, readsOf } from './result-request.js';
import { scoreDifference } from './score-difference.js';
import { tabulate } from './tabulate.js';
import { partnerTrendOf, type TrendBucket, trendOf } from './trend-of.js';

const who =
  'For coordinators, analysts and administrators, and of a campaign about one cooperation for the staff who see that case; null for others and where there is no such campaign.';
const campaignArg = { description: 'The campaign’s global id.' };
const NOBODY = '00000000-0000-0000-0000-000000000000';

@Resolver()
export class AnalysisResolver {
  @Query(() => SurveyCrosstabType, {
    nullable: true,
    description: `One question by the respondents’ segments, or by another single-choice question. ${who}`,
  })
  async surveyCrosstab(
    @Arg('campaign', () => ID, campaignArg) campaign: string,
    @Arg('question', () => String, { description: 'A scale, a single choice or a yes/no question.' }) question: string,
    @Arg('by', () => String, {
      nullable: true,
      description: 'The other question; the segments when not given. In the stepped modes a choice.',
    })
    by: string | null | undefined,
    @Ctx() request: Request,
  ): Promise<object | null> {
    const ground = await groundFor(request, campaign);
    if (!ground) return null;
    const found = await tabulate(patientReadsOf(request), ground, question, by ?? null);
    const { locale } = request;
    if (!found.ok)
      return { rows: [], total: null, step: null, cautions: [], userErrors: userErrors(found.error, locale) };
    const { figures, step, columnTitles, rowTitles } = found.value;
    const row = (one: CrosstabRow) => rowView(one, columnTitles, rowTitles, locale);
    const cautions = cautionViews(figures.cautions, locale);
    return { rows: figures.rows.map(row), total: row(figures.total), step, cautions, userErrors: [] };
  }

  @Query(() => SurveyTrendType, {
    nullable: true,
    description: `One scale along time: in one campaign by day, week or month, in the institution’s time zone (in the stepped modes by month only, by the days of the steps, and not at all where a month has, or gained, too few answers); or, with a partner and no stretch, along all identified campaigns of the questionnaire. ${who}`,
  })
  async surveyTrend(
    @Arg('campaign', () => ID, campaignArg) campaign: string,
    @Arg('question', () => String, { description: 'A scale.' }) question: string,
    @Arg('by', () => SurveyTrendBucket, { nullable: true, description: 'How time is cut; by month when not given.' })
    by: TrendBucket | null | undefined,
    @Arg('partner', () => ID, { nullable: true, description: 'Only this partner’s answers. IDENTIFIED mode only.' })
    partner: string | null | undefined,
    @Ctx() request: Request,
  ): Promise<object | null> {
    const ground = await groundFor(request, campaign);
    if (!ground) return null;
    const partnerId = partner == null ? null : (rowId('par', partner) ?? NOBODY);
    const along = partnerId !== null && by == null;
    // Other campaigns are asked as well: for those who read them all.
    if (along && !readsResults(caller(request))) return null;
    const found = along
      ? await partnerTrendOf(readsOf(request), ground, question, partnerId)
      : await trendOf(patientReadsOf(request), ground, question, by ?? 'MONTH', partnerId);
    const { locale } = request;
    if (!found.ok) return { points: [], userErrors: userErrors(found.error, locale) };
    const steps = ground.current.questions.get(question);
    return {
      points: found.value.map(({ bucket, figures }) => ({
        bucket: along ? '' : bucket,
        campaignId: along ? globalId('svy', bucket) : null,
        figures: scaleView(figures.scale, steps && 'steps' in steps ? steps.steps : [], locale),
        nps: figures.nps && promotersView(figures.nps, locale),
      })),
      userErrors: [],
    };
  }

  @Query(() => SurveyScoreDifferenceType, {
    nullable: true,
    description: `A net promoter score of one campaign less an earlier one’s, tested against chance. ${who}`,
  })
  async surveyScoreDifference(
    @Arg('earlier', () => ID, { description: 'The earlier campaign.' }) earlier: string,
    @Arg('later', () => ID, { description: 'The later campaign.' }) later: string,
    @Arg('question', () => String, { description: 'The NPS question, by its name in both.' }) question: string,
    @Ctx() request: Request,
  ): Promise<object | null> {
    const waves = { earlier: await groundFor(request, earlier), later: await groundFor(request, later) };
    if (!waves.earlier || !waves.later) return null;
    const both = { earlier: waves.earlier, later: waves.later };
    const found = await scoreDifference(readsOf(request), both, question);
    const { locale } = request;
    if (!found.ok) return { change: 'NOT_TESTED', userErrors: userErrors(found.error, locale) };
    const { difference, standardError, marginOfError, z, p, significant } = found.value;
    return {
      difference: figureView(difference, locale),
      standardError: figureView(standardError, locale),
      marginOfError: figureView(marginOfError, locale),
      z: figureView(z, locale),
      p: figureView(p, locale),
      change: significant === null ? 'NOT_TESTED' : significant ? 'BEYOND_CHANCE' : 'WITHIN_CHANCE',
      userErrors: [],
    };
  }

  @Query(() => SurveyIndexCheckType, {
    nullable: true,
    description:
      'Tells from another unit’s published table (PermenPAN-RB 14/2017) which weight it used. For staff who read results; null for others.',
  })
  surveyIndexCheck(
    @Arg('nrr', () => [String], { description: 'The averages by element as printed, with comma or point.' })
    nrr: string[],
    @Arg('index', () => String, { nullable: true, description: 'The sum of the weighted averages (NI) as printed.' })
    index: string | null | undefined,
    @Arg('ikm', () => String, { nullable: true, description: 'The converted index as printed.' })
    ikm: string | null | undefined,
    @Ctx() request: Request,
  ): object | null {
    if (!readsResults(caller(request))) return null;
    const { locale } = request;
    const printed = { nrr, ...(index == null ? {} : { index }), ...(ikm == null ? {} : { ikm }) };
    const found = checkPublished(printed, skm2017);
    if (!found.ok) return { trials: [], used: null, userErrors: userErrors(found.error, locale) };
    return {
      trials: found.value.trials.map((trial) => ({
        ...trial,
        weight: figureView(trial.weight, locale),
        ikm: figureView(trial.ikm, locale),
      })),
      used: found.value.used,
      userErrors: [],
    };
  }
}

async function groundFor(request: Request, campaign: string): Promise<Ground | null> {
  const id = await campaignFor(request, campaign);
  return id === null ? null : groundOf(readsOf(request), caller(request).institutionId, id);
}

const rowView = (
  row: CrosstabRow,
  columnTitles: ReadonlyMap<string, Texts>,
  rowTitles: ReadonlyMap<string, Texts>,
  locale: Locale,
) => ({
  group: row.segment,
  title: wordsIn(rowTitles.get(row.segment), locale),
  n: row.n,
  cells: row.cells.map(({ value, count, percent }) => ({
    value,
    title: wordsIn(columnTitles.get(value), locale),
    count,
    percent: figureView(percent, locale),
  })),
  cautions: cautionViews(row.cautions, locale),
});
