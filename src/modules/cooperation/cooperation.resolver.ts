import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Definition } from '../../engines/workflow/definition.js';
import { all } from '../../kernel/where.js';
import { PageArgs } from '../../platform/graphql/page.type.js';
import type { Page } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { DocumentType } from '../document/document.type.js';
import { answer } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { PartnerType } from '../partner/partner.type.js';
import { FlowChartType, Language } from '../procedure/chart.type.js';
import { ProcedureVersionType } from '../procedure/procedure.type.js';
import { flowChart } from '../procedure/procedure-chart.js';
import { activeSteps, availableActions, factsOf, intakeOf } from './case-view.js';
import {
  ActionFactType,
  ActiveStepType,
  AvailableActionType,
  FactCandidateType,
  FactType,
  ProcedureIntakeType,
} from './case-view.type.js';
import { caseOf, confirmedSopOf, wordsFor } from './cooperation.loaders.js';
import {
  ActConnection,
  CooperationConnection,
  CooperationsArgs,
  CooperationType,
  TaskConnection,
  type TaskType,
} from './cooperation.type.js';
import { cooperationAct } from './cooperation-act.js';
import { cooperationDocumentAdd } from './cooperation-document-add.js';
import {
  CooperationActInput,
  CooperationActPayload,
  CooperationDocumentAddInput,
  CooperationDocumentAddPayload,
  CooperationRequestInput,
  CooperationRequestPayload,
} from './cooperation-input.type.js';
import { cooperationRequest } from './cooperation-request.js';
import { candidatesFor } from './fact-candidates.js';
import { type CaseRequestContext, seenNow } from './observed.loaders.js';
import { withForms } from './published-forms.loaders.js';

@Resolver(() => CooperationType)
export class CooperationResolver {
  @Query(() => CooperationType, {
    nullable: true,
    description: 'One cooperation by id; null when there is none the caller may see.',
  })
  cooperation(
    @Arg('id', () => ID, { description: 'The cooperation’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CooperationType | null> {
    return reader(request).byGlobalId('Cooperation', id, info);
  }

  @Query(() => CooperationConnection, { nullable: true, description: 'The cooperations the caller may see.' })
  cooperations(
    @Args(() => CooperationsArgs) page: CooperationsArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<CooperationType>> {
    return reader(request).page('Cooperation', page, info);
  }

  @Query(() => TaskConnection, {
    nullable: true,
    description:
      'The caller’s inbox: open tasks that wait for a post the caller holds today, or for the partner served.',
  })
  myTasks(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<TaskType>> {
    const mine = all(
      { is: 'null', column: 'closed_at' },
      {
        is: 'overlaps',
        column: 'subjects',
        values: caller(request).subjects,
      },
    );
    return reader(request).page('Task', page, info, mine);
  }

  @FieldResolver(() => [ActiveStepType], {
    description: 'The steps that are active now; several when the SOP runs in parallel.',
  })
  async activeSteps(@Root() root: object, @Ctx() request: Request): Promise<ActiveStepType[]> {
    const { definition, state } = await caseOf(request, root);
    return activeSteps(definition, state);
  }

  @FieldResolver(() => [FactType], {
    description:
      'What the case knows by now. A partner’s contact is shown what it was asked for and the agreement’s days, not the house’s own facts.',
  })
  async facts(@Root() root: object, @Ctx() request: Request): Promise<FactType[]> {
    const { definition, state } = await caseOf(request, root);
    return factsOf(definition, state, await wordsFor(request, definition, state), caller(request));
  }

  @FieldResolver(() => [AvailableActionType], {
    description:
      'What the caller’s posts could do here, and why not yet where not. Empty for one who has no part in it.',
  })
  async availableActions(@Root() root: object, @Ctx() request: CaseRequestContext): Promise<AvailableActionType[]> {
    const one = await caseOf(request, root);
    const actions = availableActions(one.definition, await seenNow(request, one), caller(request));
    return withForms(request, one.definition, actions);
  }

  @FieldResolver(() => FlowChartType, {
    description:
      'The flow chart of its SOP with the steps that are active now marked, or the outcome reached. For whoever sees the case.',
  })
  async flowChart(
    @Root() root: object,
    @Ctx() request: Request,
    @Arg('language', () => Language, { defaultValue: Language.ID, description: 'The language of the chart.' })
    language: Language,
  ): Promise<FlowChartType> {
    const { definition, state } = await caseOf(request, root);
    return flowChart(await confirmedSopOf(request, root, definition), language, state);
  }

  @FieldResolver(() => ActConnection, { description: 'What was done, from the intake on.' })
  acts(@Root() root: object, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo): object {
    return pageIn(root, page, info);
  }

  @FieldResolver(() => [DocumentType], { description: 'The documents of the case that the caller may see.' })
  documents(@Root() root: { documents: DocumentType[] }): DocumentType[] {
    return root.documents;
  }

  @Mutation(() => CooperationRequestPayload, {
    nullable: true,
    description:
      'Opens a case for a partner’s request under the procedure in force for its country. Who may is the procedure’s intake; a coordinator may register a request in the partner’s name.',
  })
  async cooperationRequest(
    @Arg('input', () => CooperationRequestInput, { description: 'The request.' }) input: CooperationRequestInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationRequest', input, (work) => cooperationRequest(work, input));
    const once = { existing: result.ok && result.value.existing };
    return { ...once, ...(await answer(request, info, 'Cooperation', 'cooperation', result)) };
  }

  @Mutation(() => CooperationActPayload, {
    nullable: true,
    description:
      'Takes an action of the case’s own procedure: the one mutation that moves any case of any SOP. Who may, and under which conditions, is the procedure’s; see Cooperation.availableActions.',
  })
  async cooperationAct(
    @Arg('input', () => CooperationActInput, { description: 'The action.' }) input: CooperationActInput,
    @Ctx() request: CaseRequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationAct', input, (work) =>
      cooperationAct(work, request.observers, request.signatureMethods, input),
    );
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }

  @Mutation(() => CooperationDocumentAddPayload, {
    nullable: true,
    description:
      'Files an uploaded file as a new version of a document of the case, while a step of its procedure accepts one. For the actors of that step.',
  })
  async cooperationDocumentAdd(
    @Arg('input', () => CooperationDocumentAddInput, { description: 'Which file as which document.' })
    input: CooperationDocumentAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'cooperationDocumentAdd', input, (work) =>
      cooperationDocumentAdd(work, input),
    );
    return answer(request, info, 'Cooperation', 'cooperation', result);
  }
}

@Resolver(() => ActionFactType)
export class ActionFactResolver {
  @FieldResolver(() => [FactCandidateType])
  candidates(@Root() fact: ActionFactType, @Ctx() request: Request): Promise<FactCandidateType[]> {
    return candidatesFor(request, fact);
  }
}

@Resolver(() => ProcedureVersionType)
export class ProcedureIntakeResolver {
  @FieldResolver(() => ProcedureIntakeType, { description: 'What cooperationRequest takes to open a case under it.' })
  intake(@Root() row: { $definition: Definition }): object {
    return intakeOf(row.$definition);
  }

  @FieldResolver(() => ProcedureAdoptionType, {
    description: 'Where cooperationAdopt and a register import can enter an agreement that lived before.',
  })
  adoption(@Root() row: { $definition: Definition }): ProcedureAdoptionType {
    return adoptionOf(row.$definition);
  }
}

import { adoptionOf } from './procedure-adoption.js';
import { ProcedureAdoptionType } from './procedure-adoption.type.js';

@Resolver(() => PartnerType)
export class PartnerCooperationsResolver {
  @FieldResolver(() => CooperationConnection, { description: 'The partner’s cooperations that the caller may see.' })
  cooperations(
    @Root() root: object,
    @Args(() => CooperationsArgs) page: CooperationsArgs,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }
}
