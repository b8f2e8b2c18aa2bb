import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { ObligationArgs, ObligationConnection, ObligationType } from './obligation.type.js';
import { obligationBreach } from './obligation-breach.js';
import { obligationConfirm } from './obligation-confirm.js';
import { obligationExcuse } from './obligation-excuse.js';
import { obligationFulfil } from './obligation-fulfil.js';
import {
  ObligationBreachInput,
  ObligationBreachPayload,
  ObligationConfirmInput,
  ObligationConfirmPayload,
  ObligationExcuseInput,
  ObligationExcusePayload,
  ObligationFulfilInput,
  ObligationFulfilPayload,
  ObligationReopenInput,
  ObligationReopenPayload,
} from './obligation-input.type.js';
import { obligationReopen } from './obligation-reopen.js';

const input = { description: 'What is asked.' };
const workers = 'For whom the procedure lets work in the execution at this step (works: EXECUTION), on either side.';

@Resolver()
export class ObligationResolver {
  @Query(() => ObligationType, {
    nullable: true,
    description: 'One obligation by id; null when there is none the caller may see.',
  })
  obligation(
    @Arg('id', () => ID, { description: 'The global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Obligation', id, info);
  }

  @Query(() => ObligationConnection, {
    nullable: true,
    description: 'The obligations of all cooperations the caller may see, the first due first.',
  })
  obligations(
    @Args(() => ObligationArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Obligation', page, info);
  }

  @Mutation(() => ObligationFulfilPayload, {
    nullable: true,
    description: `Says that an obligation, or a part of it, was fulfilled. Each side fulfils its own; the institution’s staff may also record what the partner did, with evidence, and that is marked. ${workers}`,
  })
  async obligationFulfil(
    @Arg('input', () => ObligationFulfilInput, input) given: ObligationFulfilInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'obligationFulfil', given, (work) => obligationFulfil(work, given));
    return answer(request, info, 'Obligation', 'obligation', result);
  }

  @Mutation(() => ObligationConfirmPayload, {
    nullable: true,
    description: `Confirms what the other side entered of an obligation. ${workers}`,
  })
  async obligationConfirm(
    @Arg('input', () => ObligationConfirmInput, input) given: ObligationConfirmInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'obligationConfirm', given, (work) => obligationConfirm(work, given));
    return answer(request, info, 'Obligation', 'obligation', result);
  }

  @Mutation(() => ObligationExcusePayload, {
    nullable: true,
    description: `Excuses an obligation that is due or overdue, with a reason: by the side that does not owe it, or a coordinator. ${workers}`,
  })
  async obligationExcuse(
    @Arg('input', () => ObligationExcuseInput, input) given: ObligationExcuseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'obligationExcuse', given, (work) => obligationExcuse(work, given));
    return answer(request, info, 'Obligation', 'obligation', result);
  }

  @Mutation(() => ObligationBreachPayload, {
    nullable: true,
    description: `Says that an overdue obligation is breached, with a reason: by the side that does not owe it, or a coordinator. ${workers}`,
  })
  async obligationBreach(
    @Arg('input', () => ObligationBreachInput, input) given: ObligationBreachInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'obligationBreach', given, (work) => obligationBreach(work, given));
    return answer(request, info, 'Obligation', 'obligation', result);
  }

  @Mutation(() => ObligationReopenPayload, {
    nullable: true,
    description: `Opens an obligation again that was settled by mistake; what was entered of one fulfilled counts no longer. For coordinators. ${workers}`,
  })
  async obligationReopen(
    @Arg('input', () => ObligationReopenInput, input) given: ObligationReopenInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'obligationReopen', given, (work) => obligationReopen(work, given));
    return answer(request, info, 'Obligation', 'obligation', result);
  }
}
