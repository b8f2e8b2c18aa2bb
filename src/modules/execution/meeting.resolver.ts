import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { MeetingArgs, MeetingConnection, MeetingType } from './meeting.type.js';
import { meetingAcknowledge } from './meeting-acknowledge.js';
import { meetingCancel } from './meeting-cancel.js';
import { meetingChange } from './meeting-change.js';
import { meetingHold } from './meeting-hold.js';
import {
  MeetingAcknowledgeInput,
  MeetingAcknowledgePayload,
  MeetingCancelInput,
  MeetingCancelPayload,
  MeetingChangeInput,
  MeetingChangePayload,
  MeetingHoldInput,
  MeetingHoldPayload,
  MeetingItemSettleInput,
  MeetingItemSettlePayload,
  MeetingMinutesRecordInput,
  MeetingMinutesRecordPayload,
  MeetingScheduleInput,
  MeetingSchedulePayload,
} from './meeting-input.type.js';
import { meetingItemSettle } from './meeting-item-settle.js';
import { meetingMinutesRecord } from './meeting-minutes-record.js';
import { meetingSchedule } from './meeting-schedule.js';

const input = { description: 'What is asked.' };
const workers = 'For whom the procedure lets work in the execution at this step (works: EXECUTION), on either side.';

@Resolver()
export class MeetingResolver {
  @Query(() => MeetingType, {
    nullable: true,
    description: 'One meeting by id; null when there is none the caller may see.',
  })
  meeting(
    @Arg('id', () => ID, { description: 'The meeting’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Meeting', id, info);
  }

  @Query(() => MeetingConnection, {
    nullable: true,
    description: 'The meetings of all cooperations the caller may see, the latest first.',
  })
  meetings(
    @Args(() => MeetingArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Meeting', page, info);
  }

  @Mutation(() => MeetingSchedulePayload, {
    nullable: true,
    description: `Schedules a meeting (rapat): of the plan’s regular ones, or by hand. ${workers}`,
  })
  async meetingSchedule(
    @Arg('input', () => MeetingScheduleInput, input) given: MeetingScheduleInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingSchedule', given, (work) => meetingSchedule(work, given));
    return answer(request, info, 'Meeting', 'meeting', result);
  }

  @Mutation(() => MeetingChangePayload, {
    nullable: true,
    description: `Changes a meeting before it is held; its internal note also later. For the side that scheduled it. ${workers}`,
  })
  async meetingChange(
    @Arg('input', () => MeetingChangeInput, input) given: MeetingChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingChange', given, (work) =>
      meetingChange(work, request.settings.publicUrl, given),
    );
    return answer(request, info, 'Meeting', 'meeting', result);
  }

  @Mutation(() => MeetingHoldPayload, {
    nullable: true,
    description: `Says that a meeting was held: who was there, minutes, problems and things to do. A regular meeting begins a new period. ${workers}`,
  })
  async meetingHold(
    @Arg('input', () => MeetingHoldInput, input) given: MeetingHoldInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingHold', given, (work) => meetingHold(work, given));
    return answer(request, info, 'Meeting', 'meeting', result);
  }

  @Mutation(() => MeetingMinutesRecordPayload, {
    nullable: true,
    description: `Writes or mends the minutes (notulen) of a meeting that was held; an acknowledgement of earlier ones is void. ${workers}`,
  })
  async meetingMinutesRecord(
    @Arg('input', () => MeetingMinutesRecordInput, input) given: MeetingMinutesRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingMinutesRecord', given, (work) => meetingMinutesRecord(work, given));
    return answer(request, info, 'Meeting', 'meeting', result);
  }

  @Mutation(() => MeetingAcknowledgePayload, {
    nullable: true,
    description: `Acknowledges the minutes that the other side wrote (menyetujui notulen). The partner of the case always may, of a meeting it shares, also where the procedure lets it do no work; minutes of the partner’s are acknowledged by staff at work. ${workers}`,
  })
  async meetingAcknowledge(
    @Arg('input', () => MeetingAcknowledgeInput, input) given: MeetingAcknowledgeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingAcknowledge', given, (work) => meetingAcknowledge(work, given));
    return answer(request, info, 'Meeting', 'meeting', result);
  }

  @Mutation(() => MeetingCancelPayload, {
    nullable: true,
    description: `Calls off a meeting, with a reason. For the side that scheduled it. ${workers}`,
  })
  async meetingCancel(
    @Arg('input', () => MeetingCancelInput, input) given: MeetingCancelInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingCancel', given, (work) => meetingCancel(work, given));
    return answer(request, info, 'Meeting', 'meeting', result);
  }

  @Mutation(() => MeetingItemSettlePayload, {
    nullable: true,
    description: `Says that a problem or a thing to do is settled. The institution may say so of any, the partner of what does not fall to the institution. ${workers}`,
  })
  async meetingItemSettle(
    @Arg('input', () => MeetingItemSettleInput, input) given: MeetingItemSettleInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'meetingItemSettle', given, (work) => meetingItemSettle(work, given));
    return answer(request, info, 'Meeting', 'meeting', result);
  }
}
