import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { ServiceRequestKindArgs, ServiceRequestKindConnection } from './service-request.type.js';
import { serviceRequestKindSet } from './service-request-kind-set.js';
import { ServiceStandardArgs, ServiceStandardConnection } from './service-standard.type.js';
import {
  ServiceRequestKindSetInput,
  ServiceRequestKindSetPayload,
  ServiceStandardSetInput,
  ServiceStandardSetPayload,
} from './service-standard-input.type.js';
import { serviceStandardSet } from './service-standard-set.js';

const input = { description: 'What is asked.' };

@Resolver()
export class ServiceStandardResolver {
  @Query(() => ServiceStandardConnection, {
    nullable: true,
    description: 'The editions of the institution’s standards of service (standar layanan). For staff.',
  })
  serviceStandards(
    @Args(() => ServiceStandardArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ServiceStandard', page, info);
  }

  @Query(() => ServiceRequestKindConnection, {
    nullable: true,
    description: 'What can be asked of the institution (jenis layanan).',
  })
  serviceRequestKinds(
    @Args(() => ServiceRequestKindArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ServiceRequestKind', page, info);
  }

  @Mutation(() => ServiceStandardSetPayload, {
    nullable: true,
    description:
      'Sets a standard of service, as the next edition of its code; clocks that run keep the edition they began with. For administrators; FORBIDDEN to others. INVALID names events that nothing can be counted by, and times that are none.',
  })
  async serviceStandardSet(
    @Arg('input', () => ServiceStandardSetInput, input) given: ServiceStandardSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceStandardSet', given, (work) => serviceStandardSet(work, given));
    return answer(request, info, 'ServiceStandard', 'serviceStandard', result);
  }

  @Mutation(() => ServiceRequestKindSetPayload, {
    nullable: true,
    description:
      'Adds something that can be asked for, or words the kind of this code anew. For coordinators and administrators.',
  })
  async serviceRequestKindSet(
    @Arg('input', () => ServiceRequestKindSetInput, input) given: ServiceRequestKindSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestKindSet', given, (work) => serviceRequestKindSet(work, given));
    return answer(request, info, 'ServiceRequestKind', 'serviceRequestKind', result);
  }
}
