import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { answer, mutateRights } from './answer.js';
import { apiKeyCreate } from './api-key-create.js';
import { apiKeyRevoke } from './api-key-revoke.js';
import { type Request, reader } from './request.js';
import {
  ApiKeyArgs,
  ApiKeyConnection,
  ApiKeyCreateInput,
  ApiKeyCreatePayload,
  ApiKeyRevokeInput,
  ApiKeyRevokePayload,
} from './session.type.js';

const input = { description: 'What is asked.' };

@Resolver()
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, {
    nullable: true,
    description: 'Keys for programs: all of the institution for administrators, else the own ones.',
  })
  apiKeys(
    @Args(() => ApiKeyArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('ApiKey', page, info);
  }

  @Mutation(() => ApiKeyCreatePayload, {
    nullable: true,
    description: 'Makes a key that acts as the caller. The key is shown once. For administrators, in a session.',
  })
  async apiKeyCreate(
    @Arg('input', () => ApiKeyCreateInput, input) given: ApiKeyCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let secret: string | null = null;
    const result = await mutateRights(request, 'apiKeyCreate', given, async (work) =>
      apiKeyCreate(work, given, (key) => {
        secret = key;
      }),
    );
    return answer(request, info, 'ApiKey', 'apiKey', result, { secret: given.dryRun ? null : secret });
  }

  @Mutation(() => ApiKeyRevokePayload, {
    nullable: true,
    description: 'Ends a key at once: an own one, or for administrators anybody’s.',
  })
  async apiKeyRevoke(
    @Arg('input', () => ApiKeyRevokeInput, input) given: ApiKeyRevokeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'apiKeyRevoke', given, (work) => apiKeyRevoke(work, given));
    return answer(request, info, 'ApiKey', 'apiKey', result);
  }
}
