import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { type Request, reader } from '../identity/request.js';
import { LetterArgs, LetterConnection } from './letter.type.js';

@Resolver()
export class LetterResolver {
  @Query(() => LetterConnection, {
    nullable: true,
    description:
      'Letters of the last weeks and what became of them: how many wait, which were given up. For administrators; empty for others.',
  })
  letters(
    @Args(() => LetterArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Letter', page, info);
  }
}
