import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { MeType } from '../identity/me.type.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { unreadNotices } from './notice.queries.js';
import { NoticeConnection, NoticesArgs, NoticesReadInput, NoticesReadPayload } from './notice.type.js';
import { noticesRead } from './notices-read.js';

@Resolver(() => MeType)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    nullable: true,
    description:
      'The caller’s notices (pemberitahuan), the latest first: returns and ends of cases the caller took part in, and, for a partner’s contact, how its cases ended. See Me.unreadNotices for how many are unread.',
  })
  myNotices(
    @Args(() => NoticesArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Notice', page, info);
  }

  @FieldResolver(() => Int, {
    description: 'How many of the caller’s notices are unread: the number beside the bell.',
  })
  unreadNotices(@Ctx() request: Request): Promise<number> {
    return unreadNotices(request);
  }

  @Mutation(() => NoticesReadPayload, {
    nullable: true,
    description:
      'Marks the caller’s own notices as read. Again is the same as once: what was read before keeps its instant. NOT_FOUND for another’s.',
  })
  async noticesRead(
    @Arg('input', () => NoticesReadInput, { description: 'Which were read.' }) input: NoticesReadInput,
    @Ctx() request: Request,
  ): Promise<NoticesReadPayload> {
    const result = await mutate(request, 'noticesRead', input, (work) => noticesRead(work, input));
    if (!result.ok) return { unreadNotices: null, userErrors: userErrors(result.error, request.locale) };
    return { unreadNotices: await unreadNotices(request), userErrors: [] };
  }
}
