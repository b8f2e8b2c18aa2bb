import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { answer } from '../identity/answer.js';
import { mutate, type Request } from '../identity/request.js';
import { type Term, termsOf } from './addendum.rules.js';
import { caseOf } from './cooperation.loaders.js';
import { CooperationType } from './cooperation.type.js';
import { AgreementTermType, CooperationAmendInput, CooperationAmendPayload } from './cooperation-addendum.type.js';
import { cooperationAmend } from './cooperation-amend.js';

@Resolver(() => CooperationType)
export class CooperationAddendumResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether it is an addendum (adendum): not an agreement of its own, so not to be counted as one.',
  })
  isAddendum(@Root() row: { isAddendum: boolean }): boolean {
    return row.isAddendum;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Which addendum of its agreement it is, 1 for the first; null for all other cases. One that does not come into force leaves its number to the next.',
  })
  addendumNumber(@Root() row: { addendumNumber?: number | null }): number | null {
    return row.addendumNumber ?? null;
  }

  @FieldResolver(() => CooperationType, {
    nullable: true,
    description: 'The agreement it is an addendum to; null when it is none, or when the caller may not see that one.',
  })
  amends(@Root() row: { amends?: object | null }): object | null {
    return row.amends ?? null;
  }

  @FieldResolver(() => [CooperationType], {
    description:
      'The addenda to this agreement, the first first: in force, under way, or ended otherwise, as their status and outcome say. Those the caller may see.',
  })
  addenda(@Root() row: { addenda: object[] }): object[] {
    return row.addenda;
  }

  @FieldResolver(() => CooperationType, {
    nullable: true,
    description:
      'The addendum that set endsOn as it now stands; null while it is as it was signed, or when the caller may not see the addendum.',
  })
  endsOnSetBy(@Root() row: { endsOnSetBy?: object | null }): object | null {
    return row.endsOnSetBy ?? null;
  }

  @FieldResolver(() => [AgreementTermType], {
    description:
      'Until when the agreement runs: as it was signed, then as each addendum that moved the last day has set it; the last one holds. Empty before it is in force, and for an addendum, whose day is its agreement’s.',
  })
  async terms(@Root() row: object, @Ctx() request: Request): Promise<Term[]> {
    const { definition, state } = await caseOf(request, row);
    return termsOf(definition, state);
  }

  @Mutation(() => CooperationAmendPayload, {
    nullable: true,
    description:
      'Opens an addendum to an agreement in force: a case of its own that goes the whole way of the procedure, with the same approvals and signatures. When it reaches an agreement, the amended one takes over the terms that its own procedure’s clocks count towards (the last day), where the addendum holds a fact of the same name and type; the event COOPERATION_AMENDED tells it. Ended otherwise, it changes nothing. Who may: whoever sees the agreement and may open a case by the procedure’s intake. Refused when the case is no agreement in force (GUARD_FAILED: NOT_IN_FORCE, EXPIRED, IS_ADDENDUM) or another addendum is under way (ALREADY_EXISTS).',
  })
  async cooperationAmend(
    @Arg('input', () => CooperationAmendInput, { description: 'What shall be amended.' })
    input: CooperationAmendInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationAmend', input, (work) => cooperationAmend(work, input));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}
