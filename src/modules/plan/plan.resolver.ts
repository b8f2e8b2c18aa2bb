import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PageArguments } from '../../platform/read/page.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { answer, type Outcome } from '../identity/answer.js';
import { mutate, reader } from '../identity/request.js';
import { PlanConnection, PlanFindingType, PlanType } from './plan.type.js';
import { planAcknowledge } from './plan-acknowledge.js';
import { planAcknowledgementRecord } from './plan-acknowledgement-record.js';
import { planActionDone } from './plan-action-done.js';
import { explainFinding, type Finding } from './plan-findings.rules.js';
import type { PlanRequest } from './plan-hooks.js';
import { planIndicatorValueRecord } from './plan-indicator-value-record.js';
import { PlanSaveInput } from './plan-input.type.js';
import { planPropose } from './plan-propose.js';
import { planRevise } from './plan-revise.js';
import { planSave } from './plan-save.js';
import {
  PlanAcknowledgeInput,
  PlanAcknowledgementRecordInput,
  PlanAcknowledgementRecordPayload,
  PlanAcknowledgePayload,
  PlanActionDoneInput,
  PlanActionDonePayload,
  PlanIndicatorValueRecordInput,
  PlanIndicatorValueRecordPayload,
  PlanProposeInput,
  PlanProposePayload,
  PlanReviseInput,
  PlanRevisePayload,
  PlanSavePayload,
} from './plan-verb.type.js';
import { PlansArgs } from './plan-where.type.js';

const input = { description: 'What is asked.' };
const bySop =
  'For whom the SOP lets work on the plan (PLAN) in the step the case stands in; else ILLEGAL_TRANSITION or FORBIDDEN.';
const byExecution =
  'For whom the SOP lets work on the execution (EXECUTION) in the step the case stands in; else ILLEGAL_TRANSITION or FORBIDDEN.';

@Resolver(() => PlanType)
export class PlanResolver {
  @Query(() => PlanType, { nullable: true, description: 'One plan by id; null when there is none the caller may see.' })
  plan(
    @Arg('id', () => ID, { description: 'The plan’s global id.' }) id: string,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Plan', id, info);
  }

  @Query(() => PlanConnection, {
    nullable: true,
    description: 'Plans of the cooperations the caller may see, every version, the latest begun first.',
  })
  plans(
    @Args(() => PlansArgs) page: PageArguments,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Plan', page, info);
  }

  @FieldResolver(() => [PlanFindingType], { description: 'Everything that is missing; it cannot be proposed before.' })
  findings(@Root() row: { $findings: readonly Finding[] }): object[] {
    return row.$findings.map((one) => ({ ...one, explanation: explainFinding(one) }));
  }

  @Mutation(() => PlanSavePayload, {
    nullable: true,
    description: `Keeps the whole plan of a cooperation as a draft: goals, indicators, actions, responsibilities, commitments, channels, continuation, evaluation. A proposed plan is a draft again, and its acknowledgements are void. An agreed one is FROZEN: planRevise first. ${bySop}`,
  })
  async planSave(
    @Arg('input', () => PlanSaveInput, input) given: PlanSaveInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'planSave', given, (work) => planSave(work, given));
    return answered(request, info, result);
  }

  @Mutation(() => PlanProposePayload, {
    nullable: true,
    description: `Puts a complete draft before every party. What is missing is told by GUARD_FAILED, each finding by its code. ${bySop}`,
  })
  async planPropose(
    @Arg('input', () => PlanProposeInput, input) given: PlanProposeInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'planPropose', given, (work) => planPropose(work, given));
    return answered(request, info, result);
  }

  @Mutation(() => PlanAcknowledgePayload, {
    nullable: true,
    description: `Says that the caller’s party stands by a proposed plan: of staff the institution, of a partner’s contact the partner. With the last party it is AGREED, and the version before it SUPERSEDED. ${bySop}`,
  })
  async planAcknowledge(
    @Arg('input', () => PlanAcknowledgeInput, input) given: PlanAcknowledgeInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { planHooks } = request;
    const result = await mutate(request, 'planAcknowledge', given, (work) => planAcknowledge(work, given, planHooks));
    return answered(request, info, result);
  }

  @Mutation(() => PlanAcknowledgementRecordPayload, {
    nullable: true,
    description: `Records that the partner stands by a proposed plan, as it told staff by letter, messenger or in a meeting; marked so (\`recorded\`), with evidence. Staff only. ${bySop}`,
  })
  async planAcknowledgementRecord(
    @Arg('input', () => PlanAcknowledgementRecordInput, input) given: PlanAcknowledgementRecordInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const { planHooks } = request;
    const result = await mutate(request, 'planAcknowledgementRecord', given, (work) =>
      planAcknowledgementRecord(work, given, planHooks),
    );
    return answered(request, info, result);
  }

  @Mutation(() => PlanRevisePayload, {
    nullable: true,
    description: `Begins the next version as a copy of the plan in force, which stays in force until the next is agreed; \`planDifference\` tells what changed. ${bySop}`,
  })
  async planRevise(
    @Arg('input', () => PlanReviseInput, input) given: PlanReviseInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'planRevise', given, (work) => planRevise(work, given));
    return answered(request, info, result);
  }

  @Mutation(() => PlanIndicatorValueRecordPayload, {
    nullable: true,
    description: `Records what was measured of an indicator of the plan in force. Several a day: the last one counts. ${byExecution}`,
  })
  async planIndicatorValueRecord(
    @Arg('input', () => PlanIndicatorValueRecordInput, input) given: PlanIndicatorValueRecordInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'planIndicatorValueRecord', given, (work) =>
      planIndicatorValueRecord(work, given),
    );
    return answer(request, info, 'PlanIndicator', 'indicator', result);
  }

  @Mutation(() => PlanActionDonePayload, {
    nullable: true,
    description: `Says that an action of the plan in force was done, or takes that back. Done twice is FROZEN. ${byExecution}`,
  })
  async planActionDone(
    @Arg('input', () => PlanActionDoneInput, input) given: PlanActionDoneInput,
    @Ctx() request: PlanRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'planActionDone', given, (work) => planActionDone(work, given));
    return answer(request, info, 'PlanAction', 'action', result);
  }
}

const answered = (request: PlanRequest, info: GraphQLResolveInfo, result: Outcome): Promise<object> =>
  answer(request, info, 'Plan', 'plan', result);

@Resolver(() => CooperationType)
export class CooperationPlanResolver {
  @FieldResolver(() => [PlanType], { description: 'Every version of its plan (rencana kerja sama), the latest first.' })
  plans(@Root() row: { plans: PlanType[] }): PlanType[] {
    return row.plans;
  }

  @FieldResolver(() => PlanType, {
    nullable: true,
    description: 'The version of its plan that every party has acknowledged; null while there is none.',
  })
  planInForce(@Root() row: { planInForce?: object | null }): object | null {
    return row.planInForce ?? null;
  }
}
