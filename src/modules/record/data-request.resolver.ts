import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page, PageArguments } from '../../platform/read/page.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { answer, mutateRights } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import {
  DataRequestArgs,
  DataRequestConnection,
  DataRequestDecideInput,
  DataRequestDecidePayload,
  DataRequestRecordInput,
  DataRequestRecordPayload,
  DataRequestType,
  LogSealArgs,
  LogSealConnection,
  PersonEraseInput,
  PersonErasePayload,
} from './data-request.type.js';
import { dataRequestDecide } from './data-request-decide.js';
import { dataRequestRecord } from './data-request-record.js';
import { personErase } from './person-erase.js';

const input = { description: 'What is asked.' };

@Resolver(() => DataRequestType)
export class DataRequestResolver {
  @Query(() => DataRequestType, {
    nullable: true,
    description:
      'One request about personal data by id; null when there is none the caller may see. For administrators.',
  })
  dataRequest(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('DataRequest', id, info);
  }

  @Query(() => DataRequestConnection, {
    nullable: true,
    description: 'Requests about personal data, the latest first. For administrators.',
  })
  dataRequests(
    @Args(() => DataRequestArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('DataRequest', page, info);
  }

  @FieldResolver(() => Url, {
    nullable: true,
    description:
      'Of access that was granted: where all that is known of the person can be fetched as JSON, for 10 minutes, by the asking membership. Made when it is fetched; keep it secret. Null else.',
  })
  exportUrl(
    @Root() row: { $id: string; $kind: string; $status: string },
    @Ctx() request: DocumentRequest,
  ): string | null {
    if (row.$kind !== 'ACCESS' || row.$status !== 'DONE') return null;
    const { institutionId, membershipId } = caller(request);
    const grant = { institutionId, membershipId, id: row.$id };
    return request.files.signedUrl('person-data', grant, request.runner.clock.now());
  }

  @Mutation(() => DataRequestRecordPayload, {
    nullable: true,
    description:
      'Registers what a person asks about the own data (UU 27/2022); 72 hours run from when it was received. For administrators.',
  })
  async dataRequestRecord(
    @Arg('input', () => DataRequestRecordInput, input) given: DataRequestRecordInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'dataRequestRecord', given, (work) => dataRequestRecord(work, given));
    return answer(request, info, 'DataRequest', 'request', result);
  }

  @Mutation(() => DataRequestDecidePayload, {
    nullable: true,
    description:
      'Grants a request or refuses it with the reason. Access is done with that (exportUrl); an erasure is carried out by personErase. For administrators.',
  })
  async dataRequestDecide(
    @Arg('input', () => DataRequestDecideInput, input) given: DataRequestDecideInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'dataRequestDecide', given, (work) => dataRequestDecide(work, given));
    return answer(request, info, 'DataRequest', 'request', result);
  }

  @Mutation(() => PersonErasePayload, {
    nullable: true,
    description:
      'Carries out a granted erasure: the person’s memberships, sessions and letters end, name, addresses and words go, mentions by others are struck out. What a hold or the law keeps is told in outcome. Refused for oneself, for who holds a post, and for the last administrator. Cannot be taken back. For administrators.',
  })
  async personErase(
    @Arg('input', () => PersonEraseInput, input) given: PersonEraseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'personErase', given, (work) => personErase(work, given));
    return answer(request, info, 'DataRequest', 'request', result);
  }
}

@Resolver()
export class LogSealResolver {
  @Query(() => LogSealConnection, {
    nullable: true,
    description: 'Sealed stretches of the event log, the latest first. For staff.',
  })
  logSeals(
    @Args(() => LogSealArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('LogSeal', page, info);
  }
}
