import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { cursorOf } from '../../platform/event/cursor.js';
import { globalId } from '../../platform/read/global-id.js';
import type { Page } from '../../platform/read/page.js';
import { caller, type Request, reader } from '../identity/request.js';
import { type EventRow, logPage, readerPage } from './event.queries.js';
import { EventConnection, EventsArgs, EventType } from './event.type.js';
import { changesFor, type EventChange } from './event-facts.js';
import { subjectOf } from './event-subject.js';

@Resolver(() => EventType)
export class EventResolver {
  @Query(() => EventConnection, {
    nullable: true,
    description:
      'The event log in its order, as far as the caller may read the events’ subjects: for catching up without a socket. Cursors are those of the subscriptions.',
  })
  async events(
    @Args(() => EventsArgs) args: EventsArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    const { institutionId } = caller(request);
    return logPage(await reader(request).page('Event', readerPage(args, institutionId), info), institutionId);
  }

  @FieldResolver()
  cursor(@Root() event: EventRow): string {
    return cursorOf(event.$institution_id, event.$position);
  }

  @FieldResolver()
  subject(@Root() event: EventRow, @Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return subjectOf(event, request, info);
  }

  @FieldResolver()
  personId(@Root() event: EventRow, @Ctx() request: Request): string | null {
    const actor = caller(request);
    const told = actor.kind === 'STAFF' || event.$person_id === actor.personId;
    return told && event.$person_id ? globalId('per', event.$person_id) : null;
  }

  @FieldResolver()
  action(@Root() event: EventRow, @Ctx() request: Request): string | null {
    return caller(request).kind === 'STAFF' ? textIn(event.$facts.action) : null;
  }

  @FieldResolver()
  steps(@Root() event: EventRow): string[] {
    return Array.isArray(event.$facts.steps) ? event.$facts.steps.map(String) : [];
  }

  @FieldResolver()
  phase(@Root() event: EventRow): string | null {
    return textIn(event.$facts.phase);
  }

  @FieldResolver()
  status(@Root() event: EventRow): string | null {
    return textIn(event.$facts.status);
  }

  @FieldResolver()
  changes(@Root() event: EventRow, @Ctx() request: Request): EventChange[] {
    return changesFor(event.$facts, caller(request).kind);
  }
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
