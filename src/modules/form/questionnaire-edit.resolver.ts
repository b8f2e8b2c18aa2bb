import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import { answered, asked, edited } from './edited-answer.js';
import type { PublishReport } from './publish-report.js';
import { questionnaireChange } from './questionnaire-change.js';
import { questionnaireCreate } from './questionnaire-create.js';
import { questionnaireImport } from './questionnaire-import.js';
import {
  QuestionnaireChangeInput,
  QuestionnaireChangePayload,
  QuestionnaireCreateInput,
  QuestionnaireCreatePayload,
  QuestionnaireImportInput,
  QuestionnaireImportPayload,
  QuestionnairePublishInput,
  QuestionnairePublishPayload,
  QuestionnaireTranslateInput,
  QuestionnaireTranslatePayload,
  QuestionnaireUndoInput,
  QuestionnaireUndoPayload,
} from './questionnaire-input.type.js';
import { questionnairePublish } from './questionnaire-publish.js';
import { questionnaireTranslate } from './questionnaire-translate.js';
import { questionnaireUndo } from './questionnaire-undo.js';

/** What was found when a version was published: for a call that is answered again. */
async function keptReport(request: Request, versionId: string): Promise<object | null> {
  const { institutionId } = caller(request);
  const [row] = await request.runner.gateway.read<{ report: object }>(
    institutionId,
    'select "report" from "questionnaire_version" where "institution_id" = $1 and "id" = $2',
    [institutionId, versionId],
  );
  return row?.report ?? null;
}

@Resolver()
export class QuestionnaireEditResolver {
  @Mutation(() => QuestionnaireCreatePayload, {
    nullable: true,
    description: 'Begins a questionnaire: a draft without pages. For coordinators and administrators.',
  })
  questionnaireCreate(
    @Arg('input', () => QuestionnaireCreateInput, asked) input: QuestionnaireCreateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireCreate', input, questionnaireCreate);
  }

  @Mutation(() => QuestionnaireChangePayload, {
    nullable: true,
    description: 'Changes a draft as a whole: titles, languages, index. For coordinators and administrators.',
  })
  questionnaireChange(
    @Arg('input', () => QuestionnaireChangeInput, asked) input: QuestionnaireChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireChange', input, questionnaireChange);
  }

  @Mutation(() => QuestionnaireTranslatePayload, {
    nullable: true,
    description:
      'Writes lines of the translation sheet (QuestionnaireDraft.sheet), all or none. For coordinators and administrators.',
  })
  questionnaireTranslate(
    @Arg('input', () => QuestionnaireTranslateInput, asked) input: QuestionnaireTranslateInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireTranslate', input, questionnaireTranslate);
  }

  @Mutation(() => QuestionnaireUndoPayload, {
    nullable: true,
    description:
      'Lets the draft of an earlier revision stand again, as a new revision: undoing can be undone. For coordinators and administrators.',
  })
  questionnaireUndo(
    @Arg('input', () => QuestionnaireUndoInput, asked) input: QuestionnaireUndoInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireUndo', input, questionnaireUndo);
  }

  @Mutation(() => QuestionnaireImportPayload, {
    nullable: true,
    description:
      'Takes an uploaded SurveyJS document for a new questionnaire or for the draft of one, node by node as it is. What cannot be run is kept, shown in the draft’s faults and refused at publish. For coordinators and administrators.',
  })
  questionnaireImport(
    @Arg('input', () => QuestionnaireImportInput, asked) input: QuestionnaireImportInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return edited(request, info, 'questionnaireImport', input, (work, given) =>
      questionnaireImport(work, request.storage, given),
    );
  }

  @Mutation(() => QuestionnairePublishPayload, {
    nullable: true,
    description:
      'Publishes the draft as a version that never changes, after looking at it through every stage: faults, lint, every way through, its own tests, compatibility with the version before. With dryRun only the report. For coordinators and administrators.',
  })
  async questionnairePublish(
    @Arg('input', () => QuestionnairePublishInput, asked) input: QuestionnairePublishInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    let report: PublishReport | null = null;
    const result = await mutate(request, 'questionnairePublish', input, (work) =>
      questionnairePublish(work, input, (told) => {
        report = told;
      }),
    );
    const told = await answered(request, info, input, result);
    if (!result.ok || input.dryRun) return { ...told, version: null, report };
    const { versionId } = result.value;
    const version = await reader(request).payload('QuestionnaireVersion', versionId, 'version', info);
    return { ...told, version, report: report ?? (await keptReport(request, versionId)) };
  }
}
