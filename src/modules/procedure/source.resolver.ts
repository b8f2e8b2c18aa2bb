import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { ProcedureVersionType } from './procedure.type.js';
import { procedureSourceConfirm } from './procedure-source-confirm.js';
import {
  ChecklistClauseType,
  ProcedureSourceConfirmInput,
  ProcedureSourceConfirmPayload,
  ProcedureSourceType,
  SourceConfirmationType,
} from './source.type.js';

interface SourceRow {
  readonly sources: ProcedureSourceType[];
  readonly requiredClauses: ChecklistClauseType[];
  readonly confirmations: SourceConfirmationType[];
}

/** Where an SOP comes from, and how sure that is. */
@Resolver(() => ProcedureVersionType)
export class SourceResolver {
  @FieldResolver(() => [ProcedureSourceType], { description: 'The documents it comes from.' })
  sources(@Root() row: SourceRow): ProcedureSourceType[] {
    return row.sources;
  }

  @FieldResolver(() => [ChecklistClauseType], {
    description: 'The clauses that an instrument under it must have, as a checklist; empty where it names none.',
  })
  requiredClauses(@Root() row: SourceRow): ChecklistClauseType[] {
    return row.requiredClauses;
  }

  @FieldResolver(() => [SourceConfirmationType], {
    description: 'By whom its sources were confirmed since it was read in; empty for partners.',
  })
  confirmations(@Root() row: SourceRow): SourceConfirmationType[] {
    return row.confirmations;
  }

  @Mutation(() => ProcedureSourceConfirmPayload, {
    nullable: true,
    description:
      'States, with evidence, that a source which the SOP calls not confirmed agrees with the original. The SOP’s file is not changed: the statement is kept beside it, and cannot be taken back. For administrators.',
  })
  async procedureSourceConfirm(
    @Arg('input', () => ProcedureSourceConfirmInput, { description: 'The source, and what was compared.' })
    input: ProcedureSourceConfirmInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'procedureSourceConfirm', input, (work) =>
      procedureSourceConfirm(work, input),
    );
    return answer(request, info, 'ProcedureVersion', 'procedureVersion', result);
  }
}
