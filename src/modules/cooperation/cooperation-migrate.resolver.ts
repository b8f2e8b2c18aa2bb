import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { ProcedureVersionType } from '../procedure/procedure.type.js';
import { CooperationType } from './cooperation.type.js';
import { reportedCase } from './cooperation-migrate.loaders.js';
import {
  CaseMigrationType,
  CooperationMigrationType,
  CooperationsMigrateInput,
  CooperationsMigratePayload,
} from './cooperation-migrate.type.js';
import { cooperationsMigrate } from './cooperations-migrate.js';

@Resolver(() => CaseMigrationType)
export class CooperationMigrateResolver {
  @Mutation(() => CooperationsMigratePayload, {
    nullable: true,
    description:
      'Moves running cases to another version of their SOP by a decree (keputusan). Cases that cannot be moved stay under their version and are told, with reason and remedy; what ended is never moved. The history of a case shows it as an act `migrate` with the decree’s number. For administrators.',
  })
  async cooperationsMigrate(
    @Arg('input', () => CooperationsMigrateInput, { description: 'Which cases, whereto, by which decree.' })
    input: CooperationsMigrateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationsMigrate', input, (work) => cooperationsMigrate(work, input));
    if (!result.ok) return { migration: null, ...nothingDone, userErrors: userErrors(result.error, request.locale) };
    const { id, cases, next, refused } = result.value;
    const moved = cases.filter((one) => one.moved).length;
    return {
      migration: id === null ? null : await reader(request).payload('CooperationMigration', id, 'migration', info),
      cases,
      moved,
      stayed: cases.length - moved,
      next,
      userErrors: userErrors(refused, request.locale),
    };
  }

  @FieldResolver(() => CooperationType, { nullable: true })
  cooperation(
    @Root() report: { readonly cooperationId: string },
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reportedCase(report.cooperationId, request, info);
  }
}

const nothingDone = { cases: [], moved: 0, stayed: 0, next: null };

@Resolver(() => ProcedureVersionType)
export class ProcedureMigrationsResolver {
  @FieldResolver(() => [CooperationMigrationType], {
    description: 'Decrees by which running cases were moved to this version, the latest first. For staff.',
  })
  migrations(@Root() row: { migrations?: object[] }): object[] {
    return row.migrations ?? [];
  }
}
