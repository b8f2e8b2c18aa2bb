import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  ActivityArgs,
  ActivityConnection,
  ActivityKindArgs,
  ActivityKindConnection,
  ActivityType,
} from './activity.type.js';
import { activityAttendanceRecord } from './activity-attendance-record.js';
import { activityCancel } from './activity-cancel.js';
import { activityChange } from './activity-change.js';
import { activityEvidenceAdd } from './activity-evidence-add.js';
import { activityHold } from './activity-hold.js';
import {
  ActivityAttendanceRecordInput,
  ActivityAttendanceRecordPayload,
  ActivityCancelInput,
  ActivityCancelPayload,
  ActivityChangeInput,
  ActivityChangePayload,
  ActivityEvidenceAddInput,
  ActivityEvidenceAddPayload,
  ActivityHoldInput,
  ActivityHoldPayload,
  ActivityKindSetInput,
  ActivityKindSetPayload,
  ActivityPlanInput,
  ActivityPlanPayload,
} from './activity-input.type.js';
import { activityKindSet } from './activity-kind-set.js';
import { activityPlan } from './activity-plan.js';

const input = { description: 'What is asked.' };
const workers = 'For whom the procedure lets work in the execution at this step (works: EXECUTION), on either side.';

@Resolver()
export class ActivityResolver {
  @Query(() => ActivityType, {
    nullable: true,
    description: 'One activity by id; null when there is none the caller may see.',
  })
  activity(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Activity', id, info);
  }

  @Query(() => ActivityConnection, {
    nullable: true,
    description: 'The activities of all cooperations the caller may see, the latest first.',
  })
  activities(
    @Args(() => ActivityArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Activity', page, info);
  }

  @Query(() => ActivityKindConnection, {
    nullable: true,
    description: 'The kinds of activity the institution has (jenis kegiatan), by code. For every login.',
  })
  activityKinds(
    @Args(() => ActivityKindArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ActivityKind', page, info);
  }

  @Mutation(() => ActivityPlanPayload, {
    nullable: true,
    description: `Plans an activity (kegiatan). ${workers}`,
  })
  async activityPlan(
    @Arg('input', () => ActivityPlanInput, input) given: ActivityPlanInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityPlan', given, (work) => activityPlan(work, given));
    return answer(request, info, 'Activity', 'activity', result);
  }

  @Mutation(() => ActivityHoldPayload, {
    nullable: true,
    description: `Says that a planned activity was held, with what shows it. ${workers}`,
  })
  async activityHold(
    @Arg('input', () => ActivityHoldInput, input) given: ActivityHoldInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityHold', given, (work) => activityHold(work, given));
    return answer(request, info, 'Activity', 'activity', result);
  }

  @Mutation(() => ActivityChangePayload, {
    nullable: true,
    description: `Changes a planned activity, by the side that planned it; unit, dharma and relevance also of one that was held, by the institution. ${workers}`,
  })
  async activityChange(
    @Arg('input', () => ActivityChangeInput, input) given: ActivityChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityChange', given, (work) =>
      activityChange(work, request.settings.publicUrl, given),
    );
    return answer(request, info, 'Activity', 'activity', result);
  }

  @Mutation(() => ActivityAttendanceRecordPayload, {
    nullable: true,
    description: `Says anew who took part in an activity that was held (daftar hadir). ${workers}`,
  })
  async activityAttendanceRecord(
    @Arg('input', () => ActivityAttendanceRecordInput, input) given: ActivityAttendanceRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityAttendanceRecord', given, (work) =>
      activityAttendanceRecord(work, given),
    );
    return answer(request, info, 'Activity', 'activity', result);
  }

  @Mutation(() => ActivityEvidenceAddPayload, {
    nullable: true,
    description: `Adds files and photographs that show that an activity was held. ${workers}`,
  })
  async activityEvidenceAdd(
    @Arg('input', () => ActivityEvidenceAddInput, input) given: ActivityEvidenceAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityEvidenceAdd', given, (work) => activityEvidenceAdd(work, given));
    return answer(request, info, 'Activity', 'activity', result);
  }

  @Mutation(() => ActivityCancelPayload, {
    nullable: true,
    description: `Calls off a planned activity, with a reason. For the side that planned it. ${workers}`,
  })
  async activityCancel(
    @Arg('input', () => ActivityCancelInput, input) given: ActivityCancelInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityCancel', given, (work) => activityCancel(work, given));
    return answer(request, info, 'Activity', 'activity', result);
  }

  @Mutation(() => ActivityKindSetPayload, {
    nullable: true,
    description: `Adds a kind of activity, or words the one of this code anew. For coordinators and administrators.`,
  })
  async activityKindSet(
    @Arg('input', () => ActivityKindSetInput, input) given: ActivityKindSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'activityKindSet', given, (work) => activityKindSet(work, given));
    return answer(request, info, 'ActivityKind', 'activityKind', result);
  }
}
