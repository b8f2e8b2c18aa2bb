import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { pageIn } from '../../platform/read/reader.js';
import { DocumentType } from '../document/document.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { NeedType } from '../need/need.type.js';
import { CooperationConnection, CooperationsArgs, CooperationType } from './cooperation.type.js';
import { cooperationBasisSet } from './cooperation-basis-set.js';
import { needsOf } from './cooperation-needs.loaders.js';
import { CooperationBasisSetInput, CooperationBasisSetPayload } from './cooperation-register.type.js';

@Resolver(() => CooperationType)
export class CooperationRegisterResolver {
  @FieldResolver(() => [NeedType], {
    description:
      'The needs it is based on, the partner’s own request among them, in the order they were recorded; those the caller may see.',
  })
  needs(@Root() row: { $id: string }, @Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return needsOf(row, request, info);
  }

  @FieldResolver(() => CooperationType, {
    nullable: true,
    description:
      'The cooperation whose instrument this one’s cites as its basis, for example an umbrella agreement; null when none, or none the caller may see.',
  })
  basis(@Root() row: { basis?: object | null }): object | null {
    return row.basis ?? null;
  }

  @FieldResolver(() => CooperationConnection, { description: 'The cooperations that are based on this one.' })
  dependents(
    @Root() row: object,
    @Args(() => CooperationsArgs) page: CooperationsArgs,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(row, page, info);
  }

  @Mutation(() => CooperationBasisSetPayload, {
    nullable: true,
    description:
      'Bases a cooperation on another, both seen by the caller, never in a circle. For coordinators, administrators and holders of a post.',
  })
  async cooperationBasisSet(
    @Arg('input', () => CooperationBasisSetInput, { description: 'Which is based on which.' })
    input: CooperationBasisSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationBasisSet', input, (work) => cooperationBasisSet(work, input));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}

@Resolver(() => NeedType)
export class NeedCooperationResolver {
  @FieldResolver(() => CooperationType, {
    nullable: true,
    description: 'The cooperation it came with, or the first that was based on it; null when none the caller may see.',
  })
  cooperation(@Root() row: { cooperation?: object | null }): object | null {
    return row.cooperation ?? null;
  }
}

@Resolver(() => DocumentType)
export class DocumentCooperationResolver {
  @FieldResolver(() => CooperationType, {
    nullable: true,
    description: 'The cooperation it is filed under; its basis leads to the instrument this one cites.',
  })
  cooperation(@Root() row: { cooperation?: object | null }): object | null {
    return row.cooperation ?? null;
  }
}
