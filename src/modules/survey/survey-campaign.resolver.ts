import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { responseRate } from '../../engines/statistics/response-rate.js';
import { krejcieMorgan, slovin } from '../../engines/statistics/sample-size.js';
import type { LocalizedText } from '../../kernel/text.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import type { DocumentRequest } from '../document/file-links.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { openLinkFields } from './link-view.js';
import { modeNotice, type SurveyMode } from './mode-notice.js';
import {
  SurveyCampaignArgs,
  SurveyCampaignConnection,
  SurveyCampaignType,
  SurveySampleSizeType,
  SurveyTurnoutType,
} from './survey-campaign.type.js';
import { surveyCampaignChange } from './survey-campaign-change.js';
import { surveyCampaignClose } from './survey-campaign-close.js';
import { surveyCampaignCreate } from './survey-campaign-create.js';
import {
  SurveyCampaignChangeInput,
  SurveyCampaignChangePayload,
  SurveyCampaignCloseInput,
  SurveyCampaignClosePayload,
  SurveyCampaignCreateInput,
  SurveyCampaignCreatePayload,
  SurveyCampaignOpenInput,
  SurveyCampaignOpenLinkIssueInput,
  SurveyCampaignOpenLinkIssuePayload,
  SurveyCampaignOpenPayload,
  SurveyCampaignVersionSetInput,
  SurveyCampaignVersionSetPayload,
} from './survey-campaign-input.type.js';
import { surveyCampaignOpen } from './survey-campaign-open.js';
import { surveyCampaignOpenLinkIssue } from './survey-campaign-open-link-issue.js';
import { surveyCampaignVersionSet } from './survey-campaign-version-set.js';

const input = { description: 'What is asked.' };
const runners = 'For coordinators and administrators.';

interface Counts {
  readonly invited: number;
  readonly waiting: number;
  readonly unreachable: number;
  readonly answered: number;
  readonly population: number | null;
}

/** Both formulas; null for nobody. */
const sampleSize = (population: number): SurveySampleSizeType | null =>
  population < 1
    ? null
    : { population, krejcieMorgan: krejcieMorgan(population).required, slovin: slovin(population).required };

@Resolver(() => SurveyCampaignType)
export class SurveyCampaignResolver {
  @FieldResolver(() => SurveyTurnoutType)
  turnout(@Root() { turnout }: { readonly turnout: Counts }): SurveyTurnoutType {
    const { invited, waiting, unreachable, answered, population } = turnout;
    const required = sampleSize(population ?? invited);
    const size = required && krejcieMorgan(required.population);
    const { rate, missing } = responseRate({ invited, unreachable, completed: answered }, size);
    return { invited, waiting, unreachable, answered, rate: rate.value, required, missing };
  }

  @FieldResolver(() => LocalizedTextType)
  notice(
    @Root() { notice }: { readonly notice: { mode: SurveyMode; k: number; institution: LocalizedText } },
  ): LocalizedText {
    return modeNotice(notice.mode, notice.k, notice.institution);
  }

  @Query(() => SurveyCampaignType, {
    nullable: true,
    description: 'One campaign by id; null when there is none the caller may see.',
  })
  surveyCampaign(
    @Arg('id', () => ID, { description: 'The campaign’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('SurveyCampaign', id, info);
  }

  @Query(() => SurveyCampaignConnection, {
    nullable: true,
    description: 'The survey campaigns. For coordinators, administrators and analysts; empty for others.',
  })
  surveyCampaigns(
    @Args(() => SurveyCampaignArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('SurveyCampaign', page, info);
  }

  @Query(() => SurveySampleSizeType, {
    nullable: true,
    description: 'How many must answer for a population; null for one below 1.',
  })
  surveySampleSize(
    @Arg('population', () => Int, { description: 'How many people the figures are to speak for.' }) population: number,
    @Ctx() request: Request,
  ): SurveySampleSizeType | null {
    caller(request);
    return sampleSize(population);
  }

  @Mutation(() => SurveyCampaignCreatePayload, {
    nullable: true,
    description: `Plans a campaign of a published questionnaire; nobody is asked before it is opened. ${runners}`,
  })
  async surveyCampaignCreate(
    @Arg('input', () => SurveyCampaignCreateInput, input) given: SurveyCampaignCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyCampaignCreate', given, (work) => surveyCampaignCreate(work, given));
    return answer(request, info, 'SurveyCampaign', 'campaign', result);
  }

  @Mutation(() => SurveyCampaignChangePayload, {
    nullable: true,
    description: `Changes a campaign: a draft freely, an open one only so that no promise is broken (FROZEN tells the rest). ${runners}`,
  })
  async surveyCampaignChange(
    @Arg('input', () => SurveyCampaignChangeInput, input) given: SurveyCampaignChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyCampaignChange', given, (work) => surveyCampaignChange(work, given));
    return answer(request, info, 'SurveyCampaign', 'campaign', result);
  }

  @Mutation(() => SurveyCampaignOpenPayload, {
    nullable: true,
    description: `Opens a campaign: at once, or by itself at opensAt where that lies ahead. Then its letters leave. ${runners}`,
  })
  async surveyCampaignOpen(
    @Arg('input', () => SurveyCampaignOpenInput, input) given: SurveyCampaignOpenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyCampaignOpen', given, (work) => surveyCampaignOpen(work, given));
    return answer(request, info, 'SurveyCampaign', 'campaign', result);
  }

  @Mutation(() => SurveyCampaignClosePayload, {
    nullable: true,
    description: `Closes a campaign for good: no answers any more, letters that wait are taken back. At closesAt it closes by itself. ${runners}`,
  })
  async surveyCampaignClose(
    @Arg('input', () => SurveyCampaignCloseInput, input) given: SurveyCampaignCloseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyCampaignClose', given, (work) => surveyCampaignClose(work, given));
    return answer(request, info, 'SurveyCampaign', 'campaign', result);
  }

  @Mutation(() => SurveyCampaignVersionSetPayload, {
    nullable: true,
    description: `Gives new responses to another published version; what was begun stays on its own. Of an open campaign refused where a change is INCOMPATIBLE: each is told, its kind in fault. ${runners}`,
  })
  async surveyCampaignVersionSet(
    @Arg('input', () => SurveyCampaignVersionSetInput, input) given: SurveyCampaignVersionSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'surveyCampaignVersionSet';
    const result = await mutate(request, verb, given, (work) => surveyCampaignVersionSet(work, given));
    return answer(request, info, 'SurveyCampaign', 'campaign', result);
  }

  @Mutation(() => SurveyCampaignOpenLinkIssuePayload, {
    nullable: true,
    description: `Makes the link that anybody may use, for a poster or a web page; a further call makes another and voids it. ${runners}`,
  })
  async surveyCampaignOpenLinkIssue(
    @Arg('input', () => SurveyCampaignOpenLinkIssueInput, input) given: SurveyCampaignOpenLinkIssueInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const verb = 'surveyCampaignOpenLinkIssue';
    const result = await mutate(request, verb, given, (work) => surveyCampaignOpenLinkIssue(work, given));
    const once = result.ok && !given.dryRun ? await openLinkFields(request, result.value) : {};
    return answer(request, info, 'SurveyCampaign', 'campaign', result, once);
  }
}
