import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Succession as Kind } from '../../engines/workflow/declared.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { Succession } from './case-enums.type.js';
import { CooperationType } from './cooperation.type.js';
import { cooperationRenew } from './cooperation-renew.js';
import { CooperationRenewInput, CooperationRenewPayload } from './cooperation-succession.type.js';

@Resolver(() => CooperationType)
export class CooperationSuccessionResolver {
  @FieldResolver(() => CooperationType, {
    nullable: true,
    description:
      'The cooperation this one follows (kerja sama sebelumnya): extended, developed, or renewed after it ran out. Null for a first one, or when the caller may not see it. Set when the case is opened and never changed, so it cannot run in a circle.',
  })
  predecessor(@Root() row: { predecessor?: object | null }): object | null {
    return row.predecessor ?? null;
  }

  @FieldResolver(() => Succession, { nullable: true, description: 'As what it follows; null for a first one.' })
  succession(@Root() row: { succession?: Kind | null }): Kind | null {
    return row.succession ?? null;
  }

  @FieldResolver(() => [CooperationType], {
    description: 'The cooperations that follow this one (kerja sama lanjutan), the first first; those the caller sees.',
  })
  successors(@Root() row: { successors: object[] }): object[] {
    return row.successors;
  }

  @Mutation(() => CooperationRenewPayload, {
    nullable: true,
    description:
      'Opens a cooperation that takes up one whose agreement ran out (perpanjangan kerja sama yang habis masa berlakunya). While an agreement runs, its own procedure decides whether it is extended. Who may: whoever sees the old one and may open a case by the procedure’s intake. Refused when the agreement has not run out (GUARD_FAILED: NOT_EXPIRED, IS_ADDENDUM, UNDER_REVIEW) or another cooperation follows it already (ALREADY_EXISTS). The event COOPERATION_SUCCEEDED tells it on the old one.',
  })
  async cooperationRenew(
    @Arg('input', () => CooperationRenewInput, { description: 'What shall be renewed.' }) input: CooperationRenewInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationRenew', input, (work) => cooperationRenew(work, input));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}
