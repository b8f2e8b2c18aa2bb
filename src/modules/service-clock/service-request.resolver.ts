import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer, type Outcome } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { ServiceClockType } from './service-clock.type.js';
import { ServiceRequestArgs, ServiceRequestConnection, ServiceRequestType } from './service-request.type.js';
import { serviceRequestAssign } from './service-request-assign.js';
import { serviceRequestClose } from './service-request-close.js';
import { serviceRequestDeliver } from './service-request-deliver.js';
import { serviceRequestFollowUp } from './service-request-follow-up.js';
import {
  ServiceRequestAssignInput,
  ServiceRequestAssignPayload,
  ServiceRequestCloseInput,
  ServiceRequestClosePayload,
  ServiceRequestDeliverInput,
  ServiceRequestDeliverPayload,
  ServiceRequestFollowUpInput,
  ServiceRequestFollowUpPayload,
  ServiceRequestOpenInput,
  ServiceRequestOpenPayload,
  ServiceRequestRegisterInput,
  ServiceRequestRegisterPayload,
  ServiceRequestRespondInput,
  ServiceRequestRespondPayload,
  ServiceRequestTieInput,
  ServiceRequestTiePayload,
  ServiceRequestWithdrawInput,
  ServiceRequestWithdrawPayload,
} from './service-request-input.type.js';
import { serviceRequestOpen } from './service-request-open.js';
import { serviceRequestRegister } from './service-request-register.js';
import { serviceRequestRespond } from './service-request-respond.js';
import { serviceRequestTie } from './service-request-tie.js';
import { serviceRequestWithdraw } from './service-request-withdraw.js';

const input = { description: 'What is asked.' };

@Resolver(() => ServiceRequestType)
export class ServiceRequestResolver {
  @Query(() => ServiceRequestType, {
    nullable: true,
    description: 'One request by id; null when there is none the caller may see.',
  })
  serviceRequest(
    @Arg('id', () => ID, { description: 'The request’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('ServiceRequest', id, info);
  }

  @Query(() => ServiceRequestConnection, {
    nullable: true,
    description: 'The service requests (permintaan layanan) the caller may see, the latest first.',
  })
  serviceRequests(
    @Args(() => ServiceRequestArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ServiceRequest', page, info);
  }

  @FieldResolver(() => [ServiceClockType], {
    description: 'The clocks that run on it. For staff; empty for a partner.',
  })
  clocks(@Root() row: { clocks?: object[] }): object[] {
    return row.clocks ?? [];
  }

  @Mutation(() => ServiceRequestRegisterPayload, {
    nullable: true,
    description:
      'Enters what somebody asked, by whatever door (mencatat permintaan layanan). Clocks count from `receivedAt`, and may be BREACHED at once. For staff who hold a post, coordinators and administrators; FORBIDDEN to others. INVALID for a time ahead and for a kind that is not listed.',
  })
  async serviceRequestRegister(
    @Arg('input', () => ServiceRequestRegisterInput, input) given: ServiceRequestRegisterInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestRegister', given, (work) =>
      serviceRequestRegister(work, given),
    );
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestOpenPayload, {
    nullable: true,
    description: 'Asks something by a partner’s own account: it comes now, by WEB. For partners’ accounts.',
  })
  async serviceRequestOpen(
    @Arg('input', () => ServiceRequestOpenInput, input) given: ServiceRequestOpenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestOpen', given, (work) => serviceRequestOpen(work, given));
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestRespondPayload, {
    nullable: true,
    description:
      'Enters that somebody has answered who asked, by any medium (respons). The first one is the first response. It counts from `at`, also when the time has passed since. For whoever serves the request: staff who hold a post and entered or handle it, coordinators, administrators. FROZEN when it is over.',
  })
  async serviceRequestRespond(
    @Arg('input', () => ServiceRequestRespondInput, input) given: ServiceRequestRespondInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestRespond', given, (work) => serviceRequestRespond(work, given));
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestFollowUpPayload, {
    nullable: true,
    description:
      'Enters that something was done about a request (tindak lanjut). Who may, and when not: as serviceRequestRespond.',
  })
  async serviceRequestFollowUp(
    @Arg('input', () => ServiceRequestFollowUpInput, input) given: ServiceRequestFollowUpInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestFollowUp', given, (work) =>
      serviceRequestFollowUp(work, given),
    );
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestDeliverPayload, {
    nullable: true,
    description:
      'Enters that a version of a document of the cooperation was handed over, such as a draft (penyerahan). Who may, and when not: as serviceRequestRespond. INVALID for a document of another cooperation and for a version made before the request came; ILLEGAL_TRANSITION while the request is about no cooperation (serviceRequestTie). The kind of document is a fact that standards may ask for.',
  })
  async serviceRequestDeliver(
    @Arg('input', () => ServiceRequestDeliverInput, input) given: ServiceRequestDeliverInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestDeliver', given, (work) => serviceRequestDeliver(work, given));
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestClosePayload, {
    nullable: true,
    description:
      'Says that nothing more is to be done. Who may: as serviceRequestRespond. ILLEGAL_TRANSITION while nobody has answered.',
  })
  async serviceRequestClose(
    @Arg('input', () => ServiceRequestCloseInput, input) given: ServiceRequestCloseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestClose', given, (work) => serviceRequestClose(work, given));
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestWithdrawPayload, {
    nullable: true,
    description:
      'Says that who asked wants it no more: by the partner’s own account, or by staff who serve it. Clocks on it that run are CANCELLED, whatever their standards say; one that is late stays BREACHED.',
  })
  async serviceRequestWithdraw(
    @Arg('input', () => ServiceRequestWithdrawInput, input) given: ServiceRequestWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestWithdraw', given, (work) =>
      serviceRequestWithdraw(work, given),
    );
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestAssignPayload, {
    nullable: true,
    description:
      'Gives a request to a member of staff, who sees and serves it from now on. For coordinators and administrators.',
  })
  async serviceRequestAssign(
    @Arg('input', () => ServiceRequestAssignInput, input) given: ServiceRequestAssignInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestAssign', given, (work) => serviceRequestAssign(work, given));
    return shown(request, info, result);
  }

  @Mutation(() => ServiceRequestTiePayload, {
    nullable: true,
    description:
      'Says which cooperation a request is about, where there was none when somebody asked (mengaitkan permintaan dengan kerja sama); its clocks go with it. Who may, and when not: as serviceRequestRespond. NOT_FOUND for a cooperation the caller may not see, INVALID for another partner’s, ILLEGAL_TRANSITION once a document of another one was delivered.',
  })
  async serviceRequestTie(
    @Arg('input', () => ServiceRequestTieInput, input) given: ServiceRequestTieInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'serviceRequestTie', given, (work) => serviceRequestTie(work, given));
    return shown(request, info, result);
  }
}

const shown = (request: Request, info: GraphQLResolveInfo, result: Outcome): Promise<object> =>
  answer(request, info, 'ServiceRequest', 'serviceRequest', result);
