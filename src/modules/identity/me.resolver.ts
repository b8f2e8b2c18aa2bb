import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { equals } from '../../kernel/where.js';
import { HeldPostType, MeType } from './me.type.js';
import { MembershipType, PersonType } from './membership.type.js';
import { InstitutionType } from './org.type.js';
import { caller, type Request, reader } from './request.js';
import { heldPosts, ownAccount, ownInstitution } from './session.queries.js';
import { InstitutionChoiceType } from './session.type.js';

type Own = { account: ReturnType<typeof ownAccount> | undefined };

@Resolver(() => MeType)
export class MeResolver {
  @Query(() => MeType, { nullable: true, description: 'The caller, in the institution of this session or key.' })
  me(@Ctx() request: Request): Own {
    caller(request);
    return { account: undefined };
  }

  @Query(() => InstitutionType, { nullable: true, description: 'The institution of this session or key.' })
  institution(@Ctx() request: Request): Promise<object | null> {
    return ownInstitution(request, caller(request));
  }

  @FieldResolver(() => String, { description: 'The address the account logs in with.' })
  async email(@Root() own: Own, @Ctx() request: Request): Promise<string> {
    return (await account(own, request)).email;
  }

  @FieldResolver(() => [InstitutionChoiceType], {
    description:
      'Every institution the account belongs to, this one included. To act in another, open a session there.',
  })
  async institutions(@Root() own: Own, @Ctx() request: Request): Promise<object[]> {
    return (await account(own, request)).institutions;
  }

  @FieldResolver(() => PersonType, { nullable: true, description: 'Who the caller is.' })
  person(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return reader(request).one('Person', equals('id', caller(request).personId), info);
  }

  @FieldResolver(() => MembershipType, {
    nullable: true,
    description: 'The caller’s place in this institution, with its roles.',
  })
  membership(@Ctx() request: Request, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return reader(request).one('Membership', equals('id', caller(request).membershipId), info);
  }

  @FieldResolver(() => InstitutionType, { name: 'institution', nullable: true, description: 'This institution.' })
  ownInstitution(@Ctx() request: Request): Promise<object | null> {
    return ownInstitution(request, caller(request));
  }

  @FieldResolver(() => [HeldPostType], { description: 'The posts held today, in the institution’s time zone.' })
  posts(@Ctx() request: Request): Promise<object[]> {
    return heldPosts(request, caller(request));
  }
}

/** One statement for all fields of the account that are asked for. */
const account = (own: Own, request: Request) => {
  own.account ??= ownAccount(request, caller(request));
  return own.account;
};
