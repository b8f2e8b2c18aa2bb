import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { cursorOf } from '../../platform/event/cursor.js';
import type { LogEntry } from '../../platform/event/feed.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { globalId } from '../../platform/read/global-id.js';
import { caller, type Request } from '../identity/request.js';
import { groundOf } from './ground.js';
import { SurveyResultPayload, SurveyResultWhere } from './result.type.js';
import { type FollowingRequest, resultChanges } from './result-changed.js';
import { resultOf } from './result-of.js';
import { campaignFor, filterFrom, readsOf } from './result-request.js';
import { resultView } from './result-view.js';

@ObjectType('SurveyResultChange', {
  simpleResolvers: true,
  description: 'The figures of a campaign are others than before.',
})
export class SurveyResultChangeType {
  @Field(() => String, { description: 'Its place in the log: goes back in as after, to go on behind it.' })
  cursor!: string;

  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => DateTime, {
    description: 'When the last of the changes told together came; in the stepped modes when the step was let out.',
  })
  at!: string;

  @Field(() => SurveyResultPayload, { nullable: true, description: 'The figures as they are now.' })
  result!: SurveyResultPayload | null;
}

interface Change extends Omit<SurveyResultChangeType, 'result'> {
  readonly $campaignId: string;
}

@Resolver(() => SurveyResultChangeType)
export class ResultChangedResolver {
  @Subscription(() => SurveyResultChangeType, {
    nullable: true,
    description:
      'The figures of one campaign changed: responses came (in the stepped modes a whole step of k), or were taken back. Changes that come close together are told as one. Give the last cursor as `after` to go on without a gap. Rights are looked at anew for every change; when the login or key ends, so does the stream. For coordinators, analysts and administrators.',
    subscribe: async ({
      args,
      context,
    }: {
      args: { readonly campaign: string; readonly after?: string | null };
      context: FollowingRequest;
    }) => {
      const id = await campaignFor(context, args.campaign);
      const ground = id === null ? null : await groundOf(readsOf(context), caller(context).institutionId, id);
      if (!ground) throw new GraphQLError('There is no such campaign.', { extensions: { code: 'NOT_FOUND' } });
      return resultChanges(context, ground.campaign.id, args.after);
    },
  })
  surveyResultChanged(
    @Root() entry: LogEntry,
    @Arg('campaign', () => ID, { description: 'The campaign’s global id.' }) _campaign: string,
    @Arg('after', () => String, { nullable: true, description: 'Only changes behind this cursor.' })
    _after?: string | null,
  ): Change {
    return {
      cursor: cursorOf(entry.institutionId, entry.position),
      campaignId: globalId('svy', entry.subjectId),
      at: entry.at,
      $campaignId: entry.subjectId,
    };
  }

  @FieldResolver(() => SurveyResultPayload, { nullable: true })
  async result(
    @Root() change: Change,
    @Arg('where', () => SurveyResultWhere, { nullable: true, description: 'Only these responses.' })
    where: SurveyResultWhere | null | undefined,
    @Ctx() request: Request,
  ): Promise<object | null> {
    const queries = readsOf(request);
    const found = await resultOf(queries, caller(request).institutionId, change.$campaignId, filterFrom(where));
    if (!found.ok) return { result: null, userErrors: userErrors(found.error, request.locale) };
    return found.value && { result: resultView(found.value, request.locale), userErrors: [] };
  }
}
