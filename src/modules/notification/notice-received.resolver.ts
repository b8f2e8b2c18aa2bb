import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { LogEntry } from '../../platform/event/feed.js';
import { NoticeType } from '../cooperation/notice.type.js';
import type { Request } from '../identity/request.js';
import { type EventRow, rowOf } from './event.queries.js';
import { AfterArgs, EventType } from './event.type.js';
import { newNotice, noticeOf } from './event-notice.js';
import { follow, resumable, type Subscribed } from './event-stream.js';

@Resolver(() => EventType)
export class NoticeReceivedResolver {
  @Subscription(() => EventType, {
    nullable: true,
    description: `The caller was given notice (pemberitahuan) of a return or an end: see Event.notice for it, and myNotices for what came before. ${resumable}`,
    subscribe: ({ args, context }: Subscribed<AfterArgs>) => follow(context, args.after, newNotice),
  })
  noticeReceived(@Root() entry: LogEntry, @Args(() => AfterArgs) _args: AfterArgs): EventRow {
    return rowOf(entry);
  }

  @FieldResolver(() => NoticeType, {
    nullable: true,
    description: 'The caller’s own notice of it; null where the caller was given none, or may not see the case now.',
  })
  notice(@Root() event: EventRow, @Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return event.$subject_type === 'Cooperation' ? noticeOf(event, request, info) : Promise.resolve(null);
  }
}
