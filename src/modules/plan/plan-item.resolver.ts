import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { type Request, reader } from '../identity/request.js';
import {
  PlanChangeType,
  PlanCommitmentConnection,
  PlanCommitmentTotalType,
  PlanIndicatorConnection,
} from './plan.type.js';
import { planDifference } from './plan-difference.js';
import { PlanIndicatorType, PlanIndicatorValueConnection, PlanIndicatorValuesArgs } from './plan-item.type.js';
import { planTotals } from './plan-totals.js';
import { PlanCommitmentsArgs, PlanCommitmentWhere, PlanIndicatorsArgs } from './plan-where.type.js';

@Resolver(() => PlanIndicatorType)
export class PlanItemResolver {
  @Query(() => PlanIndicatorConnection, {
    nullable: true,
    description:
      'Indicators of the plans the caller may see, the first due first. Those behind: `{ plan: { statusIn: [AGREED] }, dueBefore: …, attainmentBelow: "100" }`.',
  })
  planIndicators(
    @Args(() => PlanIndicatorsArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('PlanIndicator', page, info);
  }

  @Query(() => PlanCommitmentConnection, {
    nullable: true,
    description: 'What the parties put in by the plans the caller may see, the first due first.',
  })
  planCommitments(
    @Args(() => PlanCommitmentsArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('PlanCommitment', page, info);
  }

  @Query(() => [PlanCommitmentTotalType], {
    nullable: true,
    description:
      'What the parties put in, summed by side, kind, unit and currency. Every version of a plan counts that `where` lets through: ask for `{ plan: { statusIn: [AGREED] } }`.',
  })
  planCommitmentTotals(
    @Arg('where', () => PlanCommitmentWhere, { nullable: true, description: 'Only these.' })
    where: PlanCommitmentWhere | null | undefined,
    @Ctx() request: Request,
  ): Promise<readonly object[]> {
    return planTotals(request, where);
  }

  @Query(() => [PlanChangeType], {
    nullable: true,
    description:
      'What changed between two versions of a cooperation’s plan, item by item, by their keys; null unless the caller may see both, and both are of one cooperation.',
  })
  planDifference(
    @Arg('from', () => ID, { description: 'The earlier version.' }) from: string,
    @Arg('to', () => ID, { description: 'The later version.' }) to: string,
    @Ctx() request: Request,
  ): Promise<object[] | null> {
    return planDifference(request, from, to);
  }

  @FieldResolver(() => PlanIndicatorValueConnection, {
    description: 'What was measured, the latest day first, also under other versions while the unit was the same.',
  })
  values(
    @Root() row: object,
    @Args(() => PlanIndicatorValuesArgs) page: PlanIndicatorValuesArgs,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(row, page, info);
  }
}
