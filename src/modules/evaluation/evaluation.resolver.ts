import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CivilDate } from '../../platform/graphql/scalars.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { caseOf, wordsById } from '../cooperation/cooperation.loaders.js';
import { cooperationVisible, throughCase } from '../cooperation/cooperation.policy.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import type { FormRequest } from '../document/form-mark.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { decisionOf } from './decision.rules.js';
import { CooperationDecisionType } from './decision.type.js';
import { EvaluationConnection, EvaluationItemConnection, EvaluationType } from './evaluation.type.js';
import { evaluationBefore } from './evaluation-before.js';
import { evaluationChange } from './evaluation-change.js';
import { evaluationComplete } from './evaluation-complete.js';
import {
  EvaluationArgs,
  EvaluationChangeInput,
  EvaluationChangePayload,
  EvaluationCompleteInput,
  EvaluationCompletePayload,
  EvaluationItemArgs,
  EvaluationItemChangeInput,
  EvaluationItemChangePayload,
  EvaluationStartInput,
  EvaluationStartPayload,
} from './evaluation-input.type.js';
import { evaluationItemChange } from './evaluation-item-change.js';
import { evaluationStart } from './evaluation-start.js';

const input = { description: 'What is asked.' };
const whoMay =
  'Who may: whoever works on EVALUATION by the case’s procedure now; else FORBIDDEN, or ILLEGAL_TRANSITION naming who could when the case stands elsewhere.';

@Resolver()
export class EvaluationResolver {
  @Query(() => EvaluationType, {
    nullable: true,
    description: 'One evaluation by id; null when there is none the caller may see.',
  })
  evaluation(
    @Arg('id', () => ID, { description: 'The evaluation’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Evaluation', id, info);
  }

  @Query(() => EvaluationConnection, {
    nullable: true,
    description: 'Evaluations of the cooperations the caller sees. Staff only.',
  })
  evaluations(
    @Args(() => EvaluationArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Evaluation', page, info);
  }

  @Query(() => EvaluationItemConnection, {
    nullable: true,
    description:
      'What evaluations want improved: of the cooperations the caller sees, and the caller’s own. Staff only.',
  })
  evaluationItems(
    @Args(() => EvaluationItemArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('EvaluationItem', page, info);
  }

  @Mutation(() => EvaluationStartPayload, {
    nullable: true,
    description: `Begins to evaluate a period of a cooperation (evaluasi), with its figures: indicators, obligations by party, meetings, complaints, and satisfaction as the surveys’ modes let it be told. One draft of a cooperation at a time (ALREADY_EXISTS). ${whoMay}`,
  })
  async evaluationStart(
    @Arg('input', () => EvaluationStartInput, input) given: EvaluationStartInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'evaluationStart', given, (work) => evaluationStart(work, given));
    return answer(request, info, 'Evaluation', 'evaluation', result);
  }

  @Mutation(() => EvaluationChangePayload, {
    nullable: true,
    description: `Writes the judgement into a draft: benefit and conformity with reasons, the outcome, what is to be improved. Figures are drawn anew. FROZEN once completed. ${whoMay}`,
  })
  async evaluationChange(
    @Arg('input', () => EvaluationChangeInput, input) given: EvaluationChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'evaluationChange', given, (work) => evaluationChange(work, given));
    return answer(request, info, 'Evaluation', 'evaluation', result);
  }

  @Mutation(() => EvaluationCompletePayload, {
    nullable: true,
    description: `Completes a draft: figures and judgement stand from then on. IMPROVE needs improvements and a day, and begins the next version of the plan; REVIEW brings a cooperation in force under review (COOPERATION_REVIEW_OPENED), until an act of its procedure ends that. Where the procedure has a document made from evaluations, it becomes its next version. REQUIRED names everything that is missing. ${whoMay}`,
  })
  async evaluationComplete(
    @Arg('input', () => EvaluationCompleteInput, input) given: EvaluationCompleteInput,
    @Ctx() request: FormRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'evaluationComplete', given, (work) =>
      evaluationComplete(work, request.storage, request.formMarks, given),
    );
    return answer(request, info, 'Evaluation', 'evaluation', result);
  }

  @Mutation(() => EvaluationItemChangePayload, {
    nullable: true,
    description:
      'Follows an improvement of a completed evaluation up: another owner or day, done with evidence, or dropped with a reason. For its owner, coordinators and administrators. FROZEN once settled.',
  })
  async evaluationItemChange(
    @Arg('input', () => EvaluationItemChangeInput, input) given: EvaluationItemChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'evaluationItemChange', given, (work) => evaluationItemChange(work, given));
    return answer(request, info, 'EvaluationItem', 'item', result);
  }
}

@Resolver(() => CooperationType)
export class CooperationEvaluationResolver {
  @FieldResolver(() => EvaluationConnection, { description: 'Its evaluations, the latest first. Staff only.' })
  evaluations(
    @Root() root: object,
    @Args(() => EvaluationArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }

  @FieldResolver(() => CivilDate, {
    nullable: true,
    description:
      'When the next evaluation is due (evaluasi berikutnya): on the day the plan in force names, or one cadence after it was agreed; once evaluated under it, one cadence after that. EVALUATION_DUE and EVALUATION_OVERDUE tell it, each once. Null without a plan, a day and a cadence, and once the cooperation is over.',
  })
  nextEvaluationDue(@Root() row: { nextEvaluationDue?: string | null }): string | null {
    return row.nextEvaluationDue ?? null;
  }

  @FieldResolver(() => CooperationDecisionType, {
    nullable: true,
    description:
      'What was decided on it: extended, developed or terminated. Null while nothing was, and where its procedure ended otherwise.',
  })
  async decision(@Root() row: object, @Ctx() request: Request): Promise<object | null> {
    const { id, definition, state } = await caseOf(request, row);
    const decision = decisionOf(definition, state);
    if (!decision) return null;
    const wanted = caller(request).kind === 'STAFF' && decision.overrideId !== null ? [decision.overrideId] : [];
    const words = await wordsById(request, wanted, throughCase(cooperationVisible));
    return { ...decision, override: words.get(decision.overrideId ?? '') ?? null, $cooperation: id };
  }
}

@Resolver(() => CooperationDecisionType)
export class DecisionEvaluationResolver {
  @FieldResolver(() => EvaluationType, {
    nullable: true,
    description:
      'The latest evaluation completed by then, which it could rest on; null where there was none. Staff only.',
  })
  evaluation(
    @Root() { at, $cooperation }: { at: string; $cooperation: string },
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return evaluationBefore(request, $cooperation, at, info);
  }
}
