import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  NumberSeriesArgs,
  NumberSeriesConnection,
  NumberSeriesSetInput,
  NumberSeriesSetPayload,
} from './number-series.type.js';
import { numberSeriesSet } from './number-series-set.js';

@Resolver()
export class NumberSeriesResolver {
  @Query(() => NumberSeriesConnection, {
    nullable: true,
    description: 'How the institution numbers its documents: one series for a kind. For staff.',
  })
  numberSeries(
    @Args(() => NumberSeriesArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('NumberSeries', page, info);
  }

  @Mutation(() => NumberSeriesSetPayload, {
    nullable: true,
    description: 'Sets how documents of a kind are numbered when they are made final from now on. For administrators.',
  })
  async numberSeriesSet(
    @Arg('input', () => NumberSeriesSetInput, { description: 'The kind and its pattern.' })
    input: NumberSeriesSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'numberSeriesSet', input, (work) => numberSeriesSet(work, input));
    return answer(request, info, 'NumberSeries', 'numberSeries', result);
  }
}
