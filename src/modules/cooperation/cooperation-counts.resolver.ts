import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Request } from '../identity/request.js';
import { CooperationWhere } from './cooperation.type.js';
import { cooperationCounts } from './cooperation-counts.js';
import { CooperationCountType } from './cooperation-counts.type.js';

@Resolver()
export class CooperationCountsResolver {
  @Query(() => [CooperationCountType], {
    nullable: true,
    description:
      'How many cooperations the caller may see, over all SOPs, by phase, status and how they ended (rekapitulasi kerja sama).',
  })
  cooperationCounts(
    @Arg('where', () => CooperationWhere, { nullable: true, description: 'Only these.' })
    where: CooperationWhere | null,
    @Ctx() request: Request,
  ): Promise<object[]> {
    return cooperationCounts(request, where);
  }
}
