import type { Module } from '../../platform/graphql/module.js';
import type { Actor } from '../identity/actor.js';
import { AnswerFileResolver } from './answer-file.resolver.js';
import { formAnswerProjection } from './form.queries.js';
import { FormAnswerFileSchema, FormAnswerSchema } from './form-answer.entity.js';
import { FormAnswerType } from './form-answer.type.js';
import { PageEditResolver } from './page-edit.resolver.js';
import { QuestionEditResolver } from './question-edit.resolver.js';
import {
  QuestionKeySchema,
  QuestionnaireRevisionSchema,
  QuestionnaireSchema,
  QuestionnaireVersionSchema,
} from './questionnaire.entity.js';
import { questionnaireProjection, revisionProjection, versionProjection } from './questionnaire.queries.js';
import {
  QuestionnaireDraftResolver,
  QuestionnaireResolver,
  QuestionnaireRevisionResolver,
  QuestionnaireVersionResolver,
} from './questionnaire.resolver.js';
import { QuestionnaireEditResolver } from './questionnaire-edit.resolver.js';
import { elementTypes } from './questions.type.js';

export const formModule: Module<Actor> = {
  name: 'form',
  entities: [
    FormAnswerSchema,
    FormAnswerFileSchema,
    QuestionnaireSchema,
    QuestionnaireRevisionSchema,
    QuestionnaireVersionSchema,
    QuestionKeySchema,
  ],
  resolvers: [
    AnswerFileResolver,
    QuestionnaireResolver,
    QuestionnaireDraftResolver,
    QuestionnaireRevisionResolver,
    QuestionnaireVersionResolver,
    QuestionnaireEditResolver,
    PageEditResolver,
    QuestionEditResolver,
  ],
  types: [FormAnswerType, ...elementTypes],
  projections: [formAnswerProjection, questionnaireProjection, revisionProjection, versionProjection],
  access: {
    questionnaire: 'GATED',
    questionnaires: 'GATED',
    questionnairePreview: 'GATED',
    questionnaireCreate: 'POLICY',
    questionnaireChange: 'POLICY',
    questionnaireTranslate: 'POLICY',
    questionnaireUndo: 'POLICY',
    questionnaireImport: 'POLICY',
    questionnairePublish: 'POLICY',
    questionnairePageAdd: 'POLICY',
    questionnairePageChange: 'POLICY',
    questionnairePageMove: 'POLICY',
    questionnairePageRemove: 'POLICY',
    questionnairePanelAdd: 'POLICY',
    questionnairePanelChange: 'POLICY',
    questionnairePanelMove: 'POLICY',
    questionnairePanelRemove: 'POLICY',
    questionnaireQuestionAdd: 'POLICY',
    questionnaireQuestionChange: 'POLICY',
    questionnaireQuestionMove: 'POLICY',
    questionnaireQuestionRename: 'POLICY',
    questionnaireQuestionRemove: 'POLICY',
    questionnaireCalculationSet: 'POLICY',
    questionnaireCalculationRename: 'POLICY',
    questionnaireCalculationRemove: 'POLICY',
    questionnaireCaseRuleSet: 'POLICY',
    questionnaireCaseRuleRemove: 'POLICY',
  },
};
