import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Request } from '../identity/request.js';
import { asked, edited } from './edited-answer.js';
import {
  QuestionnairePageAddInput,
  QuestionnairePageAddPayload,
  QuestionnairePageChangeInput,
  QuestionnairePageChangePayload,
  QuestionnairePageMoveInput,
  QuestionnairePageMovePayload,
  QuestionnairePageRemoveInput,
  QuestionnairePageRemovePayload,
  QuestionnairePanelAddInput,
  QuestionnairePanelAddPayload,
  QuestionnairePanelChangeInput,
  QuestionnairePanelChangePayload,
  QuestionnairePanelMoveInput,
  QuestionnairePanelMovePayload,
  QuestionnairePanelRemoveInput,
  QuestionnairePanelRemovePayload,
} from './page-input.type.js';
import { questionnairePageAdd } from './questionnaire-page-add.js';
import { questionnairePageChange } from './questionnaire-page-change.js';
import { questionnairePageMove } from './questionnaire-page-move.js';
import { questionnairePageRemove } from './questionnaire-page-remove.js';
import { questionnairePanelAdd } from './questionnaire-panel-add.js';
import { questionnairePanelChange } from './questionnaire-panel-change.js';
import { questionnairePanelMove } from './questionnaire-panel-move.js';
import { questionnairePanelRemove } from './questionnaire-panel-remove.js';

@Resolver()
export class PageEditResolver {
  @Mutation(() => QuestionnairePageAddPayload, {
    nullable: true,
    description: 'Adds an empty page to a draft. For coordinators and administrators.',
  })
  questionnairePageAdd(
    @Arg('input', () => QuestionnairePageAddInput, asked) input: QuestionnairePageAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePageAdd', input, questionnairePageAdd);
  }

  @Mutation(() => QuestionnairePageChangePayload, {
    nullable: true,
    description: 'Changes a page of a draft. For coordinators and administrators.',
  })
  questionnairePageChange(
    @Arg('input', () => QuestionnairePageChangeInput, asked) input: QuestionnairePageChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePageChange', input, questionnairePageChange);
  }

  @Mutation(() => QuestionnairePageMovePayload, {
    nullable: true,
    description: 'Puts a page of a draft elsewhere in the order. For coordinators and administrators.',
  })
  questionnairePageMove(
    @Arg('input', () => QuestionnairePageMoveInput, asked) input: QuestionnairePageMoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePageMove', input, questionnairePageMove);
  }

  @Mutation(() => QuestionnairePageRemovePayload, {
    nullable: true,
    description:
      'Takes a page away with all that is on it; refused while anything else refers to that. For coordinators and administrators.',
  })
  questionnairePageRemove(
    @Arg('input', () => QuestionnairePageRemoveInput, asked) input: QuestionnairePageRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePageRemove', input, questionnairePageRemove);
  }

  @Mutation(() => QuestionnairePanelAddPayload, {
    nullable: true,
    description: 'Adds an empty panel to a draft. For coordinators and administrators.',
  })
  questionnairePanelAdd(
    @Arg('input', () => QuestionnairePanelAddInput, asked) input: QuestionnairePanelAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePanelAdd', input, questionnairePanelAdd);
  }

  @Mutation(() => QuestionnairePanelChangePayload, {
    nullable: true,
    description: 'Changes a panel of a draft. For coordinators and administrators.',
  })
  questionnairePanelChange(
    @Arg('input', () => QuestionnairePanelChangeInput, asked) input: QuestionnairePanelChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePanelChange', input, questionnairePanelChange);
  }

  @Mutation(() => QuestionnairePanelMovePayload, {
    nullable: true,
    description: 'Puts a panel elsewhere with all that is in it. For coordinators and administrators.',
  })
  questionnairePanelMove(
    @Arg('input', () => QuestionnairePanelMoveInput, asked) input: QuestionnairePanelMoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePanelMove', input, questionnairePanelMove);
  }

  @Mutation(() => QuestionnairePanelRemovePayload, {
    nullable: true,
    description:
      'Takes a panel away with all that is in it; refused while anything else refers to that. For coordinators and administrators.',
  })
  questionnairePanelRemove(
    @Arg('input', () => QuestionnairePanelRemoveInput, asked) input: QuestionnairePanelRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnairePanelRemove', input, questionnairePanelRemove);
  }
}
