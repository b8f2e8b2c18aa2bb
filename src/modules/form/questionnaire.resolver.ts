import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { AnswerMode as Mode } from '../../engines/questionnaire/answer.js';
import type { Node } from '../../engines/questionnaire/document.js';
import type { Questionnaire } from '../../engines/questionnaire/model.js';
import { languagesOf } from '../../engines/questionnaire/texts.js';
import { civilDateIn } from '../../kernel/civil-date.js';
import { inTurn } from '../../kernel/turns.js';
import { PageArgs } from '../../platform/graphql/page.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import type { DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { caller, type Request, reader } from '../identity/request.js';
import { QuestionAnswerInput } from './answer-input.type.js';
import { contentView, readKept } from './content-view.js';
import { type DraftSource, type DraftView, draftChanges, draftExportUrl, draftView } from './draft-view.js';
import { answersGiven } from './given-answers.js';
import { AnswerMode, QuestionnairePreviewType } from './preview.type.js';
import { previewSource } from './preview-source.js';
import { PublishReportType, QuestionnaireChangeType } from './publish-report.type.js';
import { TextInLanguageType } from './question.type.js';
import { readsDrafts } from './questionnaire.policy.js';
import {
  QuestionnaireArgs,
  QuestionnaireConnection,
  QuestionnaireDraftType,
  QuestionnaireRevisionConnection,
  QuestionnaireRevisionType,
  QuestionnaireType,
  QuestionnaireVersionType,
} from './questionnaire.type.js';
import { QuestionnaireContentType, QuestionnaireFaultType } from './questionnaire-content.type.js';
import { previewOf } from './questionnaire-preview.js';
import { textsView } from './texts-view.js';

/** The language asked for where the questionnaire speaks it, else its own. */
const spokenIn = (
  { language, languages, titles, questions }: Questionnaire,
  asked: string | null | undefined,
): string =>
  asked != null &&
  [...languages, ...languagesOf(language, [titles, ...questions.map((one) => one.titles)])].includes(asked)
    ? asked
    : language;

type Titles = Readonly<Record<string, string>>;
interface Titled {
  readonly $title: string;
  readonly $titles: Titles;
  readonly $published_title: string | null;
  readonly $published_titles: Titles | null;
}

/** The draft's for who may read it, else the latest version's. */
const titlesOf = (row: Pick<Titled, '$titles' | '$published_titles'>, request: Request): Titles =>
  (readsDrafts(caller(request)) ? row.$titles : row.$published_titles) ?? {};

@Resolver(() => QuestionnaireType)
export class QuestionnaireResolver {
  @Query(() => QuestionnaireType, {
    nullable: true,
    description: 'One questionnaire by id; null when there is none the caller may see.',
  })
  questionnaire(
    @Arg('id', () => ID, { description: 'The questionnaire’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('Questionnaire', id, info);
  }

  @Query(() => QuestionnaireConnection, {
    nullable: true,
    description:
      'The institution’s questionnaires, the last edited first. Drafts for coordinators, administrators and analysts; what is published for staff, and for partners’ contacts where it was published for them.',
  })
  questionnaires(
    @Args(() => QuestionnaireArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('Questionnaire', page, info);
  }

  @Query(() => QuestionnairePreviewType, {
    nullable: true,
    description:
      'How a questionnaire stands after some answers: what is shown, asked and offered, titles with answers quoted, every error, calculated values. Keeps nothing. Null when there is none the caller may see.',
  })
  async questionnairePreview(
    @Arg('id', () => ID, { description: 'The questionnaire’s global id.' }) id: string,
    @Arg('answers', () => [QuestionAnswerInput], { nullable: true, description: 'The answers so far, at most 500.' })
    answers: QuestionAnswerInput[] | null | undefined,
    @Arg('mode', () => AnswerMode, {
      nullable: true,
      description: 'How strictly they are judged; FINAL when not said.',
    })
    mode: Mode | null | undefined,
    @Arg('language', () => String, { nullable: true, description: 'The language; its own when not said.' })
    language: string | null | undefined,
    @Arg('version', () => Int, { nullable: true, description: 'A published version by number; else the draft.' })
    version: number | null | undefined,
    @Ctx() request: Request,
  ): Promise<QuestionnairePreviewType | null> {
    const actor = caller(request);
    const questionnaire = await previewSource(request, id, version ?? null);
    if (!questionnaire) return null;
    const { gateway, clock } = request.runner;
    const given = await gateway.transaction(actor.institutionId, ({ query }) =>
      answersGiven({ actor, institutionId: actor.institutionId, query }, answers ?? [], ['answers']),
    );
    if (!given.ok)
      throw new GraphQLError(given.error.map((one) => `${one.path.join('.')}: ${one.message.en}`).join(' '), {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    const today = civilDateIn(clock.now(), actor.timeZone);
    const options = {
      answers: given.value,
      mode: mode ?? 'FINAL',
      language: spokenIn(questionnaire, language),
      today,
    };
    return inTurn(() => previewOf(questionnaire, options));
  }

  @FieldResolver(() => String)
  title(@Root() row: Titled, @Ctx() request: Request): string {
    const whole = readsDrafts(caller(request)) ? row.$title : row.$published_title;
    return titlesOf(row, request)[request.locale] ?? whole ?? '';
  }

  @FieldResolver(() => [TextInLanguageType])
  titles(@Root() row: Titled, @Ctx() request: Request): TextInLanguageType[] {
    return textsView(titlesOf(row, request));
  }

  @FieldResolver(() => QuestionnaireDraftType)
  draft(@Root() row: DraftSource, @Ctx() request: DocumentRequest): Promise<DraftView | null> {
    return inTurn(() => draftView(row, request));
  }

  @FieldResolver(() => QuestionnaireRevisionConnection, {
    description: 'Its revisions, the latest first. For coordinators, administrators and analysts.',
  })
  revisions(@Root() root: object, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo): object {
    return pageIn(root, page, info);
  }
}

@Resolver(() => QuestionnaireDraftType)
export class QuestionnaireDraftResolver {
  @FieldResolver(() => [QuestionnaireFaultType])
  faults(@Root() draft: DraftView): Promise<QuestionnaireFaultType[]> {
    return inTurn(() => draft.faults);
  }

  @FieldResolver(() => [QuestionnaireChangeType])
  changes(@Root() draft: DraftView, @Ctx() request: DocumentRequest): Promise<QuestionnaireChangeType[]> {
    return draftChanges(draft.source, request);
  }

  @FieldResolver(() => Url)
  exportUrl(@Root() draft: DraftView, @Ctx() request: DocumentRequest): string {
    return draftExportUrl(draft.source, request);
  }

  @FieldResolver(() => Url)
  testsExportUrl(@Root() draft: DraftView, @Ctx() request: DocumentRequest): string | null {
    return draft.source.$tests === null ? null : draftExportUrl(draft.source, request, 'questionnaire-tests');
  }
}

@Resolver(() => QuestionnaireRevisionType)
export class QuestionnaireRevisionResolver {
  @FieldResolver(() => Url)
  exportUrl(@Root() row: { readonly $id: string }, @Ctx() request: DocumentRequest): string {
    const { institutionId, membershipId } = caller(request);
    const { files, runner } = request;
    return files.signedUrl('questionnaire-revision', { institutionId, membershipId, id: row.$id }, runner.clock.now());
  }
}

@Resolver(() => QuestionnaireVersionType)
export class QuestionnaireVersionResolver {
  @FieldResolver(() => QuestionnaireContentType)
  content(@Root() row: { readonly $document: Node }, @Ctx() request: Request): Promise<QuestionnaireContentType> {
    return inTurn(() => contentView(readKept(row.$document), request.locale));
  }

  @FieldResolver(() => PublishReportType)
  report(@Root() row: { readonly $report: PublishReportType }, @Ctx() request: Request): PublishReportType | null {
    return caller(request).kind === 'STAFF' ? row.$report : null;
  }

  @FieldResolver(() => Url)
  exportUrl(@Root() row: { readonly $id: string }, @Ctx() request: DocumentRequest): string {
    const { institutionId, membershipId } = caller(request);
    const { files, runner } = request;
    return files.signedUrl('questionnaire-version', { institutionId, membershipId, id: row.$id }, runner.clock.now());
  }
}
