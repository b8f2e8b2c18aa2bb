import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { NodeType } from '../../platform/graphql/node.type.js';
import { MAX_PAGE } from '../../platform/read/page.js';
import { type Request, reader } from './request.js';

@Resolver()
export class NodeResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'Any object by its global id; null when there is none the caller may see.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The object’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const [found] = await reader(request).nodes([id], info);
    return found ?? null;
  }

  @Query(() => [NodeType], {
    nullable: 'itemsAndList',
    description: 'Objects by their global ids, in the same order, at most 100; null for each the caller may not see.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The objects’ global ids.' }) ids: string[],
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_PAGE)
      throw new GraphQLError(`At most ${MAX_PAGE} ids; ${ids.length} were given.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    return reader(request).nodes(ids, info);
  }
}
