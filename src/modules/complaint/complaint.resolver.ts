import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { ComplaintArgs, ComplaintConnection, ComplaintType } from './complaint.type.js';
import { complaintClose } from './complaint-close.js';
import {
  ComplaintCloseInput,
  ComplaintClosePayload,
  ComplaintRecordInput,
  ComplaintRecordPayload,
  ComplaintReopenInput,
  ComplaintReopenPayload,
} from './complaint-input.type.js';
import { complaintRecord } from './complaint-record.js';
import { complaintReopen } from './complaint-reopen.js';
import { SurveyEnvelopeSendInput, SurveyEnvelopeSendPayload } from './survey-envelope.type.js';
import { surveyEnvelopeSend } from './survey-envelope-send.js';

const input = { description: 'What is asked.' };

@Resolver()
export class ComplaintResolver {
  @Query(() => ComplaintType, {
    nullable: true,
    description: 'One complaint by id; null when there is none the caller may see.',
  })
  complaint(
    @Arg('id', () => ID, { description: 'The complaint’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Complaint', id, info);
  }

  @Query(() => ComplaintConnection, {
    nullable: true,
    description:
      'The complaints, the latest first. For coordinators, administrators and analysts all; for other staff those assigned to them; for a partner those its accounts opened.',
  })
  complaints(
    @Args(() => ComplaintArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Complaint', page, info);
  }

  @Mutation(() => ComplaintRecordPayload, {
    nullable: true,
    description:
      'Enters a complaint that a partner brought by letter, telephone or in person. For coordinators and administrators.',
  })
  async complaintRecord(
    @Arg('input', () => ComplaintRecordInput, input) given: ComplaintRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintRecord', given, (work) => complaintRecord(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => ComplaintClosePayload, {
    nullable: true,
    description:
      'Closes a complaint back to the complainant, with the answer given before or one given now: by letter where an address is known. For coordinators and administrators.',
  })
  async complaintClose(
    @Arg('input', () => ComplaintCloseInput, input) given: ComplaintCloseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintClose', given, (work) => complaintClose(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => ComplaintReopenPayload, {
    nullable: true,
    description:
      'Says that an answer will not do, or that a closed complaint is not settled: REOPENED, its times begin anew (OPEN again where it was closed before anybody triaged it). For the partner whose account opened it, and for coordinators and administrators who were told.',
  })
  async complaintReopen(
    @Arg('input', () => ComplaintReopenInput, input) given: ComplaintReopenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'complaintReopen', given, (work) => complaintReopen(work, given));
    return answer(request, info, 'Complaint', 'complaint', result);
  }

  @Mutation(() => SurveyEnvelopeSendPayload, {
    nullable: true,
    description:
      'Sends a complaint or a wish to be contacted apart from a response of a CONFIDENTIAL or ANONYMOUS survey. It waits sealed until the day is over, then becomes a complaint among that day’s, with nothing that leads to a response. At most 60 an hour from one address. No login needed.',
  })
  async surveyEnvelopeSend(
    @Arg('input', () => SurveyEnvelopeSendInput, input) given: SurveyEnvelopeSendInput,
    @Ctx() request: Request,
  ): Promise<SurveyEnvelopeSendPayload> {
    const result = await surveyEnvelopeSend(request, given);
    return {
      day: result.ok ? result.value : null,
      userErrors: result.ok ? [] : userErrors(result.error, request.locale),
    };
  }
}
