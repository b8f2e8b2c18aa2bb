import {
  QuestionnaireCalculationRemoveDocument,
  QuestionnaireCalculationRenameDocument,
  QuestionnaireCalculationSetDocument,
  QuestionnaireCaseRuleRemoveDocument,
  QuestionnaireCaseRuleSetDocument,
  QuestionnaireChangeDocument,
  QuestionnaireCreateDocument,
  type QuestionnaireCreateMutation,
  QuestionnaireImportDocument,
  QuestionnairePageAddDocument,
  QuestionnairePageChangeDocument,
  QuestionnairePageMoveDocument,
  QuestionnairePageRemoveDocument,
  QuestionnairePanelAddDocument,
  QuestionnairePanelChangeDocument,
  QuestionnairePanelMoveDocument,
  QuestionnairePanelRemoveDocument,
  QuestionnairePublishDocument,
  QuestionnaireQuestionAddDocument,
  QuestionnaireQuestionChangeDocument,
  QuestionnaireQuestionMoveDocument,
  QuestionnaireQuestionRemoveDocument,
  QuestionnaireQuestionRenameDocument,
  QuestionnaireTranslateDocument,
  QuestionnaireUndoDocument,
} from '../generated/operations.js';
import type { TestApi } from './api.js';
import type { TestMember } from './fixture.js';
import { upload } from './story.js';

const documents = {
  pageAdd: QuestionnairePageAddDocument,
  pageChange: QuestionnairePageChangeDocument,
  pageMove: QuestionnairePageMoveDocument,
  pageRemove: QuestionnairePageRemoveDocument,
  panelAdd: QuestionnairePanelAddDocument,
  panelChange: QuestionnairePanelChangeDocument,
  panelMove: QuestionnairePanelMoveDocument,
  panelRemove: QuestionnairePanelRemoveDocument,
  questionAdd: QuestionnaireQuestionAddDocument,
  questionChange: QuestionnaireQuestionChangeDocument,
  questionMove: QuestionnaireQuestionMoveDocument,
  questionRename: QuestionnaireQuestionRenameDocument,
  questionRemove: QuestionnaireQuestionRemoveDocument,
  calculationSet: QuestionnaireCalculationSetDocument,
  calculationRename: QuestionnaireCalculationRenameDocument,
  calculationRemove: QuestionnaireCalculationRemoveDocument,
  caseRuleSet: QuestionnaireCaseRuleSetDocument,
  caseRuleRemove: QuestionnaireCaseRuleRemoveDocument,
  change: QuestionnaireChangeDocument,
  translate: QuestionnaireTranslateDocument,
  undo: QuestionnaireUndoDocument,
};
export type Verb = keyof typeof documents;

export type Answer = NonNullable<QuestionnaireCreateMutation['questionnaireCreate']>;

/** Somebody building one questionnaire: each edit is meant for the revision the one before left. */
export class Builder {
  revision = 1;
  exportUrl = '';

  private constructor(
    readonly api: TestApi,
    readonly as: TestMember,
    readonly id: string,
  ) {}

  static async begin(api: TestApi, as: TestMember, input: object): Promise<Builder> {
    const { questionnaireCreate } = await api.request(QuestionnaireCreateDocument, { input: input as never }, { as });
    return Builder.of(api, as, questionnaireCreate);
  }

  static async import(api: TestApi, as: TestMember, document: object, rest: object = {}): Promise<Builder> {
    return Builder.of(api, as, await importing(api, as, JSON.stringify(document), rest));
  }

  private static of(api: TestApi, as: TestMember, answer: Answer | null): Builder {
    const { questionnaire, userErrors } = answer ?? { userErrors: ['no answer'] };
    if (!questionnaire) throw new Error(JSON.stringify(userErrors, null, 1));
    const builder = new Builder(api, as, questionnaire.id);
    builder.note(questionnaire.draft);
    return builder;
  }

  private note(draft: { revision: number; exportUrl: string | null } | null): void {
    this.revision = draft?.revision ?? 0;
    this.exportUrl = draft?.exportUrl ?? '';
  }

  /** What an edit answers, right or wrong. */
  async try(verb: Verb, input: object, caller: { as?: TestMember; language?: 'id' | 'en' } = {}): Promise<Answer> {
    const given = { questionnaireId: this.id, requiredRevision: this.revision, ...input };
    const answer = await this.api.request(documents[verb] as never, { input: given } as never, {
      as: this.as,
      language: 'en',
      ...caller,
    });
    const [payload] = Object.values(answer as Record<string, Answer>);
    if (!payload) throw new Error('no answer');
    if (payload.questionnaire) this.note(payload.questionnaire.draft);
    return payload;
  }

  /** An edit that must be taken. */
  async do(verb: Verb, input: object): Promise<void> {
    const { userErrors } = await this.try(verb, input);
    if (userErrors.length > 0) throw new Error(JSON.stringify([verb, input, userErrors], null, 1));
  }

  async publish(input: object = {}, as: TestMember = this.as) {
    const given = { questionnaireId: this.id, requiredRevision: this.revision, ...input };
    const answer = await this.api.request(QuestionnairePublishDocument, { input: given }, { as, language: 'en' });
    if (!answer.questionnairePublish) throw new Error('no answer');
    return answer.questionnairePublish;
  }

  /** The draft as it is exported now. */
  async document(): Promise<unknown> {
    const response = await fetch(this.exportUrl);
    if (response.status !== 200) throw new Error(await response.text());
    return response.json();
  }
}

export async function importing(
  api: TestApi,
  as: TestMember,
  words: string,
  rest: object = {},
): Promise<Answer | null> {
  const fileId = await upload(api, as, 'survey.json', words);
  const input = { fileId, ...rest };
  const answer = await api.request(QuestionnaireImportDocument, { input }, { as, language: 'en' });
  return answer.questionnaireImport;
}

/** Refusals as `fault or code path`. */
export const told = (
  answer: { userErrors: readonly { code: string; fault: string | null; path: string[] }[] } | null,
) => (answer?.userErrors ?? []).map(({ code, fault, path }) => `${fault ?? code} ${path.join('/')}`);
