import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { caller, type Request } from '../identity/request.js';
import { badInput } from './bad-input.js';
import { groundOf } from './ground.js';
import { SurveyWordsPageType, SurveyWordsResultType } from './question-result.type.js';
import { SurveyResultCheckType, SurveyResultPayload, SurveyResultWhere } from './result.type.js';
import { resultOf } from './result-of.js';
import { campaignFor, filterFrom, patientReadsOf, readsOf } from './result-request.js';
import { type ResultSource, resultView } from './result-view.js';
import { type WordsPage, wordsPage } from './words-page.js';

const who =
  'For coordinators, analysts and administrators, and of a campaign about one cooperation for the staff who see that case; null for others and where there is no such campaign.';
const campaignArg = { description: 'The campaign’s global id.' };
const whereArg = { nullable: true, description: 'Only these responses.' };
const asOfArg = {
  nullable: true,
  description: 'IDENTIFIED mode: only responses that came until then, to get an earlier result again.',
};
const stepArg = {
  nullable: true,
  description: 'The stepped modes: only responses up to this step, to get an earlier result again.',
};

@Resolver()
export class ResultResolver {
  @Query(() => SurveyResultPayload, {
    nullable: true,
    description: `Every figure of a campaign: bases, distributions, averages with intervals, NPS, CSAT, CES, the satisfaction index (IKM), gaps, reliability. ${who}`,
  })
  async surveyResult(
    @Arg('campaign', () => ID, campaignArg) campaign: string,
    @Arg('where', () => SurveyResultWhere, whereArg) where: SurveyResultWhere | null | undefined,
    @Arg('asOf', () => DateTime, asOfArg) asOf: Date | null | undefined,
    @Arg('step', () => Int, stepArg) step: number | null | undefined,
    @Ctx() request: Request,
  ): Promise<object | null> {
    const id = await campaignFor(request, campaign);
    if (id === null) return null;
    const { institutionId } = caller(request);
    const moment = { asOf: asOf ?? null, step: step ?? null };
    const narrow = where != null || asOf != null || step != null;
    const queries = narrow ? patientReadsOf(request) : readsOf(request);
    const found = await resultOf(queries, institutionId, id, filterFrom(where), moment);
    if (!found.ok) return { result: null, userErrors: userErrors(found.error, request.locale) };
    return found.value && { result: resultView(found.value, request.locale), userErrors: [] };
  }

  @Query(() => SurveyResultCheckType, {
    nullable: true,
    description: `Works a result out again from the single responses, not from the sums kept beside them, and compares its hash: give what the result said of itself. ${who}`,
  })
  async surveyResultCheck(
    @Arg('campaign', () => ID, campaignArg) campaign: string,
    @Arg('hash', () => String, { description: 'The hash of the result.' }) hash: string,
    @Arg('where', () => SurveyResultWhere, whereArg) where: SurveyResultWhere | null | undefined,
    @Arg('asOf', () => DateTime, asOfArg) asOf: Date | null | undefined,
    @Arg('step', () => Int, stepArg) step: number | null | undefined,
    @Ctx() request: Request,
  ): Promise<object | null> {
    const id = await campaignFor(request, campaign);
    if (id === null) return null;
    const { institutionId } = caller(request);
    const moment = { asOf: asOf ?? null, step: step ?? null };
    const found = await resultOf(patientReadsOf(request), institutionId, id, filterFrom(where), moment, 'RESPONSES');
    if (!found.ok)
      return {
        matches: false,
        hash: null,
        responses: null,
        because: null,
        userErrors: userErrors(found.error, request.locale),
      };
    if (!found.value) return null;
    const matches = found.value.hash === hash;
    const because = {
      en: 'Responses were erased or came in late since, or a rule of the campaign was changed.',
      id: 'Sejak itu ada jawaban yang dihapus atau masuk terlambat, atau aturan kampanye diubah.',
    };
    return {
      matches,
      hash: found.value.hash,
      responses: found.value.responses,
      because: matches ? null : because[request.locale],
      userErrors: [],
    };
  }
}

@Resolver(() => SurveyWordsResultType)
export class SurveyWordsResultResolver {
  @FieldResolver(() => SurveyWordsPageType)
  async texts(
    @Root() root: { readonly key: string; readonly readable: number; readonly $source: ResultSource },
    @Arg('most', () => Int, { nullable: true, description: 'How many: 1 to 100; 20 when not given.' })
    wanted: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'Only what follows this cursor.' })
    after: string | null | undefined,
    @Ctx() request: Request,
  ): Promise<WordsPage> {
    const { campaignId, filter, asOf, step } = root.$source;
    const most = wanted ?? 20;
    const from = Number(after ?? 0);
    if (most < 1 || most > 100) throw badInput('most lies between 1 and 100.');
    if (!Number.isSafeInteger(from) || from < 0) throw badInput('after is no cursor of these words.');
    const queries = readsOf(request);
    const ground = await groundOf(queries, caller(request).institutionId, campaignId);
    if (!ground) return { nodes: [], endCursor: null };
    const moment = step === null ? { asOf } : { step: step === 0 ? null : step };
    const asked = { filter, moment, readable: root.readable };
    const page = await wordsPage(queries, ground, root.key, asked, { first: most, after: from });
    return page.ok ? page.value : { nodes: [], endCursor: null };
  }
}
