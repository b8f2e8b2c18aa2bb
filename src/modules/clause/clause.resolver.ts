import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Party } from '../../engines/workflow/definition.js';
import { PageArgs } from '../../platform/graphql/page.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { awaitingIn, type ClauseStatus } from './clause.rules.js';
import { ClauseArgs, ClauseConnection, ClauseTextConnection, ClauseType } from './clause.type.js';
import { clauseConsent } from './clause-consent.js';
import { clauseConsentWithdraw } from './clause-consent-withdraw.js';
import { clauseCounter } from './clause-counter.js';
import { clauseFile } from './clause-file.js';
import {
  ClauseConsentInput,
  ClauseConsentPayload,
  ClauseConsentWithdrawInput,
  ClauseConsentWithdrawPayload,
  ClauseCounterInput,
  ClauseCounterPayload,
  ClauseFileInput,
  ClauseFilePayload,
  ClauseRemoveInput,
  ClauseRemovePayload,
  ClausesProposeInput,
  ClausesProposePayload,
  ClausesReorderInput,
  ClausesReorderPayload,
} from './clause-input.type.js';
import { clauseRemove } from './clause-remove.js';
import { clausesPropose } from './clauses-propose.js';
import { clausesReorder } from './clauses-reorder.js';

const input = { description: 'What is asked.' };
const who =
  'Who may: whom the procedure lets work on clauses in a step that is active now (`works: CLAUSES`), of either side; else FORBIDDEN, or ILLEGAL_TRANSITION with where the case stands. FROZEN once the instrument a clause belongs to is final; one that belongs to none, once all are.';

@Resolver(() => ClauseType)
export class ClauseResolver {
  @Query(() => ClauseType, {
    nullable: true,
    description: 'One clause by id; null when there is none the caller may see.',
  })
  clause(
    @Arg('id', () => ID, { description: 'The clause’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Clause', id, info);
  }

  @Query(() => ClauseConnection, {
    nullable: true,
    description: 'Clauses of all cooperations the caller may see, for example those that wait for a party.',
  })
  clauses(
    @Args(() => ClauseArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Clause', page, info);
  }

  @FieldResolver(() => [PartyEnum], {
    description: 'Whose consent to the latest text is missing; nobody’s when it is agreed or removed.',
  })
  awaiting(@Root() row: { $status: ClauseStatus }): Party[] {
    return [...awaitingIn[row.$status]];
  }

  @FieldResolver(() => ClauseTextConnection, {
    description: 'Every text, from the first proposal on, each with the consents to it: the clause’s history.',
  })
  texts(@Root() row: object, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo): object {
    return pageIn(row, page, info);
  }

  @Mutation(() => ClausesProposePayload, {
    nullable: true,
    description: `Proposes new clauses, behind those that are there; several at once, as a draft from a template. Nobody has consented to them yet. ${who}`,
  })
  async clausesPropose(
    @Arg('input', () => ClausesProposeInput, input) given: ClausesProposeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clausesPropose', given, (work) => clausesPropose(work, given));
    const clauseIds = result.ok && !given.dryRun ? result.value.clauseIds : [];
    return { clauseIds, ...(await answer(request, info, 'Cooperation', 'cooperation', result)) };
  }

  @Mutation(() => ClauseCounterPayload, {
    nullable: true,
    description: `Words a clause anew: an answer to the other party, a change of the own proposal, or back from a removal. Earlier consents are void and kept. INVALID when it is the latest text’s own words. ${who}`,
  })
  async clauseCounter(
    @Arg('input', () => ClauseCounterInput, input) given: ClauseCounterInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clauseCounter', given, (work) => clauseCounter(work, given));
    return answer(request, info, 'Clause', 'clause', result);
  }

  @Mutation(() => ClauseRemovePayload, {
    nullable: true,
    description: `Proposes that there be no such clause: a text to which both consent as to any other; earlier consents are void. Only an offer that the other party has neither worded nor consented to is removed at once. ${who}`,
  })
  async clauseRemove(
    @Arg('input', () => ClauseRemoveInput, input) given: ClauseRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clauseRemove', given, (work) => clauseRemove(work, given));
    return answer(request, info, 'Clause', 'clause', result);
  }

  @Mutation(() => ClauseConsentPayload, {
    nullable: true,
    description: `A party stands behind the latest text (menyetujui); with both, the clause is AGREED, or REMOVED when that text proposes so. Each party by its own account, or the partner recorded by staff with evidence. ALREADY_EXISTS when it does already. ${who}`,
  })
  async clauseConsent(
    @Arg('input', () => ClauseConsentInput, input) given: ClauseConsentInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clauseConsent', given, (work) => clauseConsent(work, given));
    return answer(request, info, 'Clause', 'clause', result);
  }

  @Mutation(() => ClauseConsentWithdrawPayload, {
    nullable: true,
    description: `A party withdraws its consent to the latest text; it stays in the history. A draft that was composed from it is no longer current. NOT_FOUND when there is none. ${who}`,
  })
  async clauseConsentWithdraw(
    @Arg('input', () => ClauseConsentWithdrawInput, input) given: ClauseConsentWithdrawInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clauseConsentWithdraw', given, (work) => clauseConsentWithdraw(work, given));
    return answer(request, info, 'Clause', 'clause', result);
  }

  @Mutation(() => ClauseFilePayload, {
    nullable: true,
    description: `Says which entry of the procedure’s checklist a clause fulfils. Consents stand: it is no wording. For the institution’s side only. ${who}`,
  })
  async clauseFile(
    @Arg('input', () => ClauseFileInput, input) given: ClauseFileInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clauseFile', given, (work) => clauseFile(work, given));
    return answer(request, info, 'Clause', 'clause', result);
  }

  @Mutation(() => ClausesReorderPayload, {
    nullable: true,
    description: `Sets the order of the clauses. Consents stand: it is no wording. ${who}`,
  })
  async clausesReorder(
    @Arg('input', () => ClausesReorderInput, input) given: ClausesReorderInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'clausesReorder', given, (work) => clausesReorder(work, given));
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}
