import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Request } from '../identity/request.js';
import { asked, edited } from './edited-answer.js';
import {
  QuestionnaireCalculationRemoveInput,
  QuestionnaireCalculationRemovePayload,
  QuestionnaireCalculationRenameInput,
  QuestionnaireCalculationRenamePayload,
  QuestionnaireCalculationSetInput,
  QuestionnaireCalculationSetPayload,
  QuestionnaireCaseRuleRemoveInput,
  QuestionnaireCaseRuleRemovePayload,
  QuestionnaireCaseRuleSetInput,
  QuestionnaireCaseRuleSetPayload,
  QuestionnaireQuestionAddInput,
  QuestionnaireQuestionAddPayload,
  QuestionnaireQuestionChangeInput,
  QuestionnaireQuestionChangePayload,
  QuestionnaireQuestionMoveInput,
  QuestionnaireQuestionMovePayload,
  QuestionnaireQuestionRemoveInput,
  QuestionnaireQuestionRemovePayload,
  QuestionnaireQuestionRenameInput,
  QuestionnaireQuestionRenamePayload,
} from './question-edit-input.type.js';
import { questionnaireCalculationRemove } from './questionnaire-calculation-remove.js';
import { questionnaireCalculationRename } from './questionnaire-calculation-rename.js';
import { questionnaireCalculationSet } from './questionnaire-calculation-set.js';
import { questionnaireCaseRuleRemove } from './questionnaire-case-rule-remove.js';
import { questionnaireCaseRuleSet } from './questionnaire-case-rule-set.js';
import { questionnaireQuestionAdd } from './questionnaire-question-add.js';
import { questionnaireQuestionChange } from './questionnaire-question-change.js';
import { questionnaireQuestionMove } from './questionnaire-question-move.js';
import { questionnaireQuestionRemove } from './questionnaire-question-remove.js';
import { questionnaireQuestionRename } from './questionnaire-question-rename.js';

@Resolver()
export class QuestionEditResolver {
  @Mutation(() => QuestionnaireQuestionAddPayload, {
    nullable: true,
    description:
      'Adds a question of a kind to a draft. Its own formulas may name what is still to come; it may break none elsewhere. For coordinators and administrators.',
  })
  questionnaireQuestionAdd(
    @Arg('input', () => QuestionnaireQuestionAddInput, asked) input: QuestionnaireQuestionAddInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireQuestionAdd', input, questionnaireQuestionAdd);
  }

  @Mutation(() => QuestionnaireQuestionChangePayload, {
    nullable: true,
    description:
      'Changes a question of a draft, within its kind; refused when a formula elsewhere would break. For coordinators and administrators.',
  })
  questionnaireQuestionChange(
    @Arg('input', () => QuestionnaireQuestionChangeInput, asked) input: QuestionnaireQuestionChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireQuestionChange', input, questionnaireQuestionChange);
  }

  @Mutation(() => QuestionnaireQuestionMovePayload, {
    nullable: true,
    description:
      'Puts a question elsewhere. Into or out of a group only what nothing else refers to. For coordinators and administrators.',
  })
  questionnaireQuestionMove(
    @Arg('input', () => QuestionnaireQuestionMoveInput, asked) input: QuestionnaireQuestionMoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireQuestionMove', input, questionnaireQuestionMove);
  }

  @Mutation(() => QuestionnaireQuestionRenamePayload, {
    nullable: true,
    description:
      'Gives a question another name, in all formulas and texts that name it too. For coordinators and administrators.',
  })
  questionnaireQuestionRename(
    @Arg('input', () => QuestionnaireQuestionRenameInput, asked) input: QuestionnaireQuestionRenameInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireQuestionRename', input, questionnaireQuestionRename);
  }

  @Mutation(() => QuestionnaireQuestionRemovePayload, {
    nullable: true,
    description:
      'Takes a question away; refused while anything else refers to it, naming what does. For coordinators and administrators.',
  })
  questionnaireQuestionRemove(
    @Arg('input', () => QuestionnaireQuestionRemoveInput, asked) input: QuestionnaireQuestionRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireQuestionRemove', input, questionnaireQuestionRemove);
  }

  @Mutation(() => QuestionnaireCalculationSetPayload, {
    nullable: true,
    description:
      'Sets a value of the whole response that formulas and texts know by its name. For coordinators and administrators.',
  })
  questionnaireCalculationSet(
    @Arg('input', () => QuestionnaireCalculationSetInput, asked) input: QuestionnaireCalculationSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireCalculationSet', input, questionnaireCalculationSet);
  }

  @Mutation(() => QuestionnaireCalculationRenamePayload, {
    nullable: true,
    description:
      'Gives a calculated value another name, in all formulas and texts that name it too. For figures it is another value then. For coordinators and administrators.',
  })
  questionnaireCalculationRename(
    @Arg('input', () => QuestionnaireCalculationRenameInput, asked) input: QuestionnaireCalculationRenameInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireCalculationRename', input, questionnaireCalculationRename);
  }

  @Mutation(() => QuestionnaireCalculationRemovePayload, {
    nullable: true,
    description:
      'Takes a calculated value away; refused while anything else refers to it. For coordinators and administrators.',
  })
  questionnaireCalculationRemove(
    @Arg('input', () => QuestionnaireCalculationRemoveInput, asked) input: QuestionnaireCalculationRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireCalculationRemove', input, questionnaireCalculationRemove);
  }

  @Mutation(() => QuestionnaireCaseRuleSetPayload, {
    nullable: true,
    description: 'Sets what a finished response leads to, such as a complaint. For coordinators and administrators.',
  })
  questionnaireCaseRuleSet(
    @Arg('input', () => QuestionnaireCaseRuleSetInput, asked) input: QuestionnaireCaseRuleSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireCaseRuleSet', input, questionnaireCaseRuleSet);
  }

  @Mutation(() => QuestionnaireCaseRuleRemovePayload, {
    nullable: true,
    description: 'Takes away what a finished response leads to. For coordinators and administrators.',
  })
  questionnaireCaseRuleRemove(
    @Arg('input', () => QuestionnaireCaseRuleRemoveInput, asked) input: QuestionnaireCaseRuleRemoveInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireCaseRuleRemove', input, questionnaireCaseRuleRemove);
  }
}
