import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { explanationOf } from './clock-explanation.loaders.js';
import {
  ServiceClockArgs,
  ServiceClockConnection,
  ServiceClockExplanationType,
  ServiceClockPauseInput,
  ServiceClockPausePayload,
  ServiceClockResumeInput,
  ServiceClockResumePayload,
  ServiceClocksRecountInput,
  ServiceClocksRecountPayload,
  ServiceClockType,
} from './service-clock.type.js';
import { serviceClockPause } from './service-clock-pause.js';
import { serviceClockResume } from './service-clock-resume.js';
import { serviceClocksRecount } from './service-clocks-recount.js';

const input = { description: 'What is asked.' };

@Resolver(() => ServiceClockType)
export class ServiceClockResolver {
  @Query(() => ServiceClockType, {
    nullable: true,
    description: 'One service clock by id; null when there is none the caller may see.',
  })
  serviceClock(
    @Arg('id', () => ID, { description: 'The clock’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('ServiceClock', id, info);
  }

  @Query(() => ServiceClockConnection, {
    nullable: true,
    description: 'The service clocks (jam layanan) the caller may see, what is due first. For staff.',
  })
  serviceClocks(
    @Args(() => ServiceClockArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ServiceClock', page, info);
  }

  @FieldResolver(() => ServiceClockExplanationType, {
    description: 'How its due time comes about, stretch by stretch, by the calendar as it is now.',
  })
  explanation(@Root() row: { $id: string }, @Ctx() request: Request): Promise<ServiceClockExplanationType> {
    return explanationOf(row.$id, request);
  }

  @Mutation(() => ServiceClockPausePayload, {
    nullable: true,
    description:
      'Pauses a clock for a reason its standard knows (jeda). For coordinators and administrators; FORBIDDEN to others. ILLEGAL_TRANSITION unless it runs and is not late; INVALID for a pause that overlaps another, lies ahead, or is entered too late.',
  })
  async serviceClockPause(
    @Arg('input', () => ServiceClockPauseInput, input) given: ServiceClockPauseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceClockPause', given, (work) => serviceClockPause(work, given));
    return answer(request, info, 'ServiceClock', 'serviceClock', result);
  }

  @Mutation(() => ServiceClockResumePayload, {
    nullable: true,
    description:
      'Lets a paused clock go on: it is due later by what the pause took, counted in its mode. For coordinators and administrators. ILLEGAL_TRANSITION unless it is paused; INVALID before the pause began, ahead, or entered too late.',
  })
  async serviceClockResume(
    @Arg('input', () => ServiceClockResumeInput, input) given: ServiceClockResumeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceClockResume', given, (work) => serviceClockResume(work, given));
    return answer(request, info, 'ServiceClock', 'serviceClock', result);
  }

  @Mutation(() => ServiceClocksRecountPayload, {
    nullable: true,
    description:
      'Counts every running clock anew by the calendars as they are now, which nothing else does; each one that moves is told (SERVICE_CLOCK_RECOUNTED). Paused and late ones stay as they are. For administrators, with a reason; FORBIDDEN to others.',
  })
  async serviceClocksRecount(
    @Arg('input', () => ServiceClocksRecountInput, input) given: ServiceClocksRecountInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceClocksRecount', given, (work) => serviceClocksRecount(work, given));
    if (!result.ok) return { serviceRecount: null, userErrors: userErrors(result.error, request.locale) };
    const { id, looked, moved } = result.value;
    const serviceRecount = await reader(request).payload('ServiceRecount', id, 'serviceRecount', info);
    return { serviceRecount, looked, moved, userErrors: [] };
  }
}

@Resolver(() => CooperationType)
export class CooperationClocksResolver {
  @FieldResolver(() => [ServiceClockType], {
    description: 'The service clocks of this cooperation and of requests about it. For staff; empty for a partner.',
  })
  serviceClocks(@Root() row: { serviceClocks?: object[] }): object[] {
    return row.serviceClocks ?? [];
  }
}
