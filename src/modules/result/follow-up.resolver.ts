import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  SurveyFollowUpArgs,
  SurveyFollowUpChangeInput,
  SurveyFollowUpChangePayload,
  SurveyFollowUpConnection,
  SurveyFollowUpsOpenInput,
  SurveyFollowUpsOpenPayload,
} from './follow-up.type.js';
import { followUpChange } from './survey-follow-up-change.js';
import { followUpsOpen } from './survey-follow-ups-open.js';

const input = { description: 'What is asked.' };

@Resolver()
export class FollowUpResolver {
  @Query(() => SurveyFollowUpConnection, {
    nullable: true,
    description:
      'What is to be done about the lowest elements of surveys (rencana tindak lanjut). For coordinators, analysts and administrators all; for other staff their own.',
  })
  surveyFollowUps(
    @Args(() => SurveyFollowUpArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('SurveyFollowUp', page, info);
  }

  @Mutation(() => SurveyFollowUpsOpenPayload, {
    nullable: true,
    description:
      'Makes the three lowest elements of a closed campaign’s index follow-ups of its owner (PermenPAN-RB 14/2017), at once; a minute after the close it is done by itself, with 30 days. Called again it answers with those there are. For coordinators and administrators.',
  })
  async surveyFollowUpsOpen(
    @Arg('input', () => SurveyFollowUpsOpenInput, input) given: SurveyFollowUpsOpenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyFollowUpsOpen', given, (work) => followUpsOpen(work, given));
    if (!result.ok) return { campaign: null, followUps: [], userErrors: userErrors(result.error, request.locale) };
    if (given.dryRun) return { campaign: null, followUps: [], userErrors: [] };
    const rows = reader(request);
    const followUps = result.value.ids.map((id) => rows.payload('SurveyFollowUp', id, 'followUps', info));
    const campaign = await rows.payload('SurveyCampaign', result.value.id, 'campaign', info);
    return { campaign, followUps: await Promise.all(followUps), userErrors: [] };
  }

  @Mutation(() => SurveyFollowUpChangePayload, {
    nullable: true,
    description: 'Changes a follow-up, or says that it is done. For coordinators, administrators and its owner.',
  })
  async surveyFollowUpChange(
    @Arg('input', () => SurveyFollowUpChangeInput, input) given: SurveyFollowUpChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyFollowUpChange', given, (work) => followUpChange(work, given));
    return answer(request, info, 'SurveyFollowUp', 'followUp', result);
  }
}
