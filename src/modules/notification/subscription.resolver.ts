import { GraphQLError } from 'graphql';
import { Args, Resolver, Root, Subscription } from 'type-graphql';
import { equals, everything } from '../../kernel/where.js';
import { Parameters } from '../../platform/database/sql.js';
import { whereSql } from '../../platform/database/where-sql.js';
import type { LogEntry } from '../../platform/event/feed.js';
import { rowId } from '../../platform/read/global-id.js';
import { caller } from '../identity/request.js';
import { type EventRow, eventFilter, rowOf } from './event.queries.js';
import { AfterArgs, CooperationStageChangedArgs, EventRecordedArgs, EventType } from './event.type.js';
import { newTask, stageOf, wishFor } from './event-delivery.js';
import type { EventRequest } from './event-request.js';
import { follow, resumable, type Subscribed } from './event-stream.js';

@Resolver()
export class SubscriptionResolver {
  @Subscription(() => EventType, {
    nullable: true,
    description: `Every event whose subject the caller may read, in the order of the log. ${resumable}`,
    subscribe: ({ args, context }: Subscribed<EventRecordedArgs>) =>
      follow(context, args.after, wishFor(args.where ? eventFilter(args.where) : everything)),
  })
  eventRecorded(@Root() entry: LogEntry, @Args(() => EventRecordedArgs) _args: EventRecordedArgs): EventRow {
    return rowOf(entry);
  }

  @Subscription(() => EventType, {
    nullable: true,
    description: `The stage of one case changed: a step was entered or left, work was returned, the case goes on under another version of its SOP, or it ended. ${resumable}`,
    subscribe: async ({ args, context }: Subscribed<CooperationStageChangedArgs>) => {
      const id = await visibleCase(context, args.cooperationId);
      return follow(context, args.after, stageOf(id));
    },
  })
  cooperationStageChanged(
    @Root() entry: LogEntry,
    @Args(() => CooperationStageChangedArgs) _args: CooperationStageChangedArgs,
  ): EventRow {
    return rowOf(entry);
  }

  @Subscription(() => EventType, {
    nullable: true,
    description: `A task began to wait for a post the caller holds (also one that fills a vacant seat in its place), for the partner the caller serves, or for the caller by name. The event’s subject is the case. ${resumable}`,
    subscribe: ({ args, context }: Subscribed<AfterArgs>) => follow(context, args.after, newTask),
  })
  taskAssigned(@Root() entry: LogEntry, @Args(() => AfterArgs) _args: AfterArgs): EventRow {
    return rowOf(entry);
  }
}

/** A stream about a case the caller may not see would stay silent for ever: say at once that there is none. */
async function visibleCase(context: EventRequest, globalId: string): Promise<string> {
  const actor = caller(context);
  const projection = context.projections.get('Cooperation');
  const id = rowId(projection.prefix, globalId);
  const parameters = new Parameters();
  const visible = whereSql(projection.visible(actor), 'c', parameters);
  const own = whereSql(equals('id', id), 'c', parameters);
  const sql = `select 1 as "one" from "${projection.table}" c
    where c."institution_id" = ${parameters.add(actor.institutionId)} and ${own} and ${visible}`;
  const rows = id === null ? [] : await context.runner.gateway.read(actor.institutionId, sql, parameters.values);
  if (id !== null && rows.length > 0) return id;
  throw new GraphQLError('There is no such cooperation.', { extensions: { code: 'NOT_FOUND' } });
}
