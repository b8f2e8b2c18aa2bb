import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page.type.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  RecordDisposalApproveInput,
  RecordDisposalApprovePayload,
  RecordDisposalArgs,
  RecordDisposalConnection,
  RecordDisposalItemConnection,
  RecordDisposalProposeInput,
  RecordDisposalProposePayload,
  RecordDisposalRejectInput,
  RecordDisposalRejectPayload,
  RecordDisposalType,
} from './disposal.type.js';
import { RecordType } from './record.type.js';
import { recordDisposalApprove } from './record-disposal-approve.js';
import { recordDisposalPropose } from './record-disposal-propose.js';
import { recordDisposalReject } from './record-disposal-reject.js';

const input = { description: 'What is asked.' };

@Resolver(() => RecordDisposalType)
export class DisposalResolver {
  @Query(() => RecordDisposalType, {
    nullable: true,
    description: 'One act of disposal by id; null when there is none the caller may see.',
  })
  recordDisposal(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('RecordDisposal', id, info);
  }

  @Query(() => RecordDisposalConnection, {
    nullable: true,
    description: 'Acts of disposal (pemusnahan arsip), the latest first. For staff.',
  })
  recordDisposals(
    @Args(() => RecordDisposalArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('RecordDisposal', page, info);
  }

  @FieldResolver(() => RecordDisposalItemConnection, { description: 'The records it lists, in their order.' })
  items(@Root() root: object, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo): object {
    return pageIn(root, page, info);
  }

  @Mutation(() => RecordDisposalProposePayload, {
    nullable: true,
    description:
      'Lists records whose retention is over for disposal: all due ones that are to be destroyed, at most 5,000, or those named. Over by the server’s clock and the database’s both; held ones are left out, or refused when named. For coordinators and administrators.',
  })
  async recordDisposalPropose(
    @Arg('input', () => RecordDisposalProposeInput, input) given: RecordDisposalProposeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordDisposalPropose', given, (work) => recordDisposalPropose(work, given));
    return answer(request, info, 'RecordDisposal', 'disposal', result);
  }

  @Mutation(() => RecordDisposalApprovePayload, {
    nullable: true,
    description:
      'Gives one of the approvals an act of disposal needs, by post or role as the settings say: each by another person, none by who proposed it. With the last one the house carries it out.',
  })
  async recordDisposalApprove(
    @Arg('input', () => RecordDisposalApproveInput, input) given: RecordDisposalApproveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordDisposalApprove', given, (work) => recordDisposalApprove(work, given));
    return answer(request, info, 'RecordDisposal', 'disposal', result);
  }

  @Mutation(() => RecordDisposalRejectPayload, {
    nullable: true,
    description:
      'Rejects an act of disposal that is not approved by all, or takes back the own proposal. For coordinators and administrators.',
  })
  async recordDisposalReject(
    @Arg('input', () => RecordDisposalRejectInput, input) given: RecordDisposalRejectInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'recordDisposalReject', given, (work) => recordDisposalReject(work, given));
    return answer(request, info, 'RecordDisposal', 'disposal', result);
  }
}

@Resolver(() => RecordType)
export class RecordOfDisposalResolver {
  @FieldResolver(() => RecordDisposalType, { nullable: true, description: 'The act that destroyed it.' })
  disposal(@Root() row: { disposal: RecordDisposalType | null }): RecordDisposalType | null {
    return row.disposal;
  }
}
