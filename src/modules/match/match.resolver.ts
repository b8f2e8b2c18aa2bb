import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { NeedType } from '../need/need.type.js';
import { PartnerType } from '../partner/partner.type.js';
import {
  NeedMatchesType,
  NeedTopicsSetInput,
  NeedTopicsSetPayload,
  NeedTopicType,
  PartnerTopicsSetInput,
  PartnerTopicsSetPayload,
  PartnerTopicType,
  TopicArgs,
  TopicConnection,
  TopicSetInput,
  TopicSetPayload,
} from './match.type.js';
import { needMatches } from './need-matches.js';
import { needTopicsSet } from './need-topics-set.js';
import { partnerTopicsSet } from './partner-topics-set.js';
import { topicSet } from './topic-set.js';

const input = { description: 'What is asked.' };

@Resolver()
export class MatchResolver {
  @Query(() => TopicConnection, { nullable: true, description: 'The institution’s topics, by code.' })
  topics(
    @Args(() => TopicArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('Topic', page, info);
  }

  @Query(() => NeedMatchesType, {
    nullable: true,
    description:
      'Which partners fit a need, by the topics they offer and work for and by what was done together, each with its reasons (pencocokan kebutuhan dan mitra). For staff; null for a need the caller cannot see.',
  })
  needMatches(
    @Arg('needId', () => ID, { description: 'The need.' }) needId: string,
    @Arg('most', () => Int, { nullable: true, description: 'How many partners at most, 1 to 50; 10 unless told.' })
    most: number | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return needMatches(request, needId, most, info);
  }

  @Mutation(() => TopicSetPayload, {
    nullable: true,
    description: 'Enters a topic in the list, or changes the one of that code. For coordinators and administrators.',
  })
  async topicSet(
    @Arg('input', () => TopicSetInput, input) given: TopicSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'topicSet', given, (work) => topicSet(work, given));
    return answer(request, info, 'Topic', 'topic', result);
  }

  @Mutation(() => NeedTopicsSetPayload, {
    nullable: true,
    description:
      'Says what a need is about. For who recorded it, holders of a post in its unit, coordinators and administrators.',
  })
  async needTopicsSet(
    @Arg('input', () => NeedTopicsSetInput, input) given: NeedTopicsSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'needTopicsSet', given, (work) => needTopicsSet(work, given));
    return answer(request, info, 'Need', 'need', result);
  }

  @Mutation(() => PartnerTopicsSetPayload, {
    nullable: true,
    description:
      'Says what a partner offers and works for. For coordinators, administrators and the partner’s own account.',
  })
  async partnerTopicsSet(
    @Arg('input', () => PartnerTopicsSetInput, input) given: PartnerTopicsSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'partnerTopicsSet', given, (work) => partnerTopicsSet(work, given));
    return answer(request, info, 'Partner', 'partner', result);
  }
}

@Resolver(() => NeedType)
export class NeedTopicsResolver {
  @FieldResolver(() => [NeedTopicType], { description: 'What it is about; at most 30.' })
  topics(@Root() root: { topics: NeedTopicType[] }): NeedTopicType[] {
    return root.topics;
  }
}

@Resolver(() => PartnerType)
export class PartnerTopicsResolver {
  @FieldResolver(() => [PartnerTopicType], { description: 'What it offers and works for; at most 60.' })
  topics(@Root() root: { topics: PartnerTopicType[] }): PartnerTopicType[] {
    return root.topics;
  }
}
