import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { DocumentRequest } from '../document/file-links.js';
import type { Request } from '../identity/request.js';
import { proceduresForPartner, publicProceduresOf } from './public-procedure.queries.js';
import { PartnerProceduresType, PublicProcedureType } from './public-procedure.type.js';

@Resolver()
export class PublicProcedureResolver {
  @Query(() => [PublicProcedureType], {
    nullable: true,
    description:
      'The procedures an institution has in force, for anyone, without login. Empty for an institution that has none, or does not exist.',
  })
  publicProcedures(
    @Arg('institution', () => String, { description: 'The institution’s code.' }) institution: string,
    @Ctx() request: DocumentRequest,
  ): Promise<object[]> {
    return publicProceduresOf(request, institution);
  }

  @Query(() => PartnerProceduresType, {
    nullable: true,
    description:
      'The procedures in force that a partner can be served by, told from its country; null for a partner the caller cannot see.',
  })
  proceduresFor(
    @Arg('partnerId', () => ID, { description: 'The partner’s global id.' }) partnerId: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return proceduresForPartner(request, partnerId, info);
  }
}
