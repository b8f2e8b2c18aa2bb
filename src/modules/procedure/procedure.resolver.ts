import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page.type.js';
import type { Page } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import {
  ProcedureActivateInput,
  ProcedureActivatePayload,
  ProcedureImportInput,
  ProcedureImportPayload,
  ProcedureVersionConnection,
  ProcedureVersionType,
} from './procedure.type.js';
import { procedureActivate } from './procedure-activate.js';
import { procedureImport } from './procedure-import.js';

@Resolver()
export class ProcedureResolver {
  @Query(() => ProcedureVersionType, {
    nullable: true,
    description: 'One version of an SOP by id; null when there is none the caller may see.',
  })
  procedureVersion(
    @Arg('id', () => ID, { description: 'The version’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProcedureVersionType | null> {
    return reader(request).byGlobalId('ProcedureVersion', id, info);
  }

  @Query(() => ProcedureVersionConnection, {
    nullable: true,
    description: 'The versions of the institution’s SOPs, the latest first.',
  })
  procedureVersions(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ProcedureVersionType>> {
    return reader(request).page('ProcedureVersion', page, info);
  }

  @Mutation(() => ProcedureImportPayload, {
    nullable: true,
    description: 'Reads an SOP file into a draft version, whole or not at all. For administrators.',
  })
  async procedureImport(
    @Arg('input', () => ProcedureImportInput, { description: 'The file.' }) input: ProcedureImportInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'procedureImport', input, (work) =>
      procedureImport(work, request.storage, input),
    );
    return answer(request, info, 'ProcedureVersion', 'procedureVersion', result);
  }

  @Mutation(() => ProcedureActivatePayload, {
    nullable: true,
    description:
      'Puts a draft in force by a decree; the version before it is retired, running cases keep theirs. For administrators.',
  })
  async procedureActivate(
    @Arg('input', () => ProcedureActivateInput, { description: 'The decree.' }) input: ProcedureActivateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'procedureActivate', input, (work) => procedureActivate(work, input));
    return answer(request, info, 'ProcedureVersion', 'procedureVersion', result);
  }
}
