import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { ExpiryBucketType, ExpirySettingSetInput, ExpirySettingSetPayload, ExpirySettingType } from './expiry.type.js';
import { expiryRadar, expirySettings } from './expiry-radar.js';
import { expirySettingSet } from './expiry-setting-set.js';

@Resolver()
export class ExpiryResolver {
  @Query(() => [ExpiryBucketType], {
    nullable: true,
    description:
      'Agreements that come to their end (radar masa berlaku), of those the caller may see: by the lead time that has begun, and those that lapsed. For staff; empty for partners.',
  })
  expiryRadar(
    @Arg('asOf', () => CivilDate, {
      nullable: true,
      description: 'How it stands on that day, by what is known today; today when not given.',
    })
    asOf: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    return expiryRadar(request, asOf, info);
  }

  @Query(() => [ExpirySettingType], {
    nullable: true,
    description:
      'How long before their end agreements are told of; empty while the usual P6M, P90D and P30D hold. For staff.',
  })
  expirySettings(@Ctx() request: Request): Promise<object[]> {
    return expirySettings(request);
  }

  @Mutation(() => ExpirySettingSetPayload, {
    nullable: true,
    description:
      'Says how long before their end agreements are told of, those of one kind or all others; what was told stays told. For coordinators and administrators.',
  })
  async expirySettingSet(
    @Arg('input', () => ExpirySettingSetInput, { description: 'What is to hold from now on.' })
    given: ExpirySettingSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'expirySettingSet', given, (work) => expirySettingSet(work, given));
    return answer(request, info, 'ExpirySetting', 'setting', result);
  }
}
