import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  ActivityArgs,
  ActivityCancelInput,
  ActivityCancelPayload,
  ActivityConnection,
  ActivityHoldInput,
  ActivityHoldPayload,
  ActivityKindArgs,
  ActivityKindConnection,
  ActivityKindSetInput,
  ActivityKindSetPayload,
  ActivityPlanInput,
  ActivityPlanPayload,
  ActivityType,
} from './activity.type.js';
import { activityCancel } from './activity-cancel.js';
import { activityHold } from './activity-hold.js';
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
