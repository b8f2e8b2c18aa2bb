import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Problem } from '../../kernel/problem.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { rowId } from '../../platform/read/global-id.js';
import type { PageArguments } from '../../platform/read/page.js';
import { DOWNLOAD_MS, type DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { answer, mutateRights } from '../identity/answer.js';
import { notFound } from '../identity/problems.js';
import { caller, mutate, reader } from '../identity/request.js';
import { askQuery, type ExportAsk, type ExportContent, type ExportFormat } from './export-ask.js';
import {
  SurveyShareArgs,
  SurveyShareConnection,
  SurveyShareCreateInput,
  SurveyShareCreatePayload,
  SurveyShareRevokeInput,
  SurveyShareRevokePayload,
  SurveyShareType,
} from './share.type.js';
import { SHARES_PATH, shareToken } from './share-link.js';
import { surveyExport } from './survey-export.js';
import {
  SurveyExportContent,
  SurveyExportFormat,
  SurveyExportLanguage,
  SurveyExportType,
} from './survey-export.type.js';
import { surveyShareCreate } from './survey-share-create.js';
import { surveyShareRevoke } from './survey-share-revoke.js';

@Resolver(() => SurveyShareType)
export class ExportResolver {
  @Query(() => SurveyExportType, {
    nullable: true,
    description:
      'Where a campaign’s figures, codebook or, in IDENTIFIED mode, responses are fetched as a file. For the staff who see the campaign; single responses for coordinators and administrators. Where answers are CONFIDENTIAL or ANONYMOUS single responses are refused, to everybody (ROWS_OF_IDENTIFIED_ONLY).',
  })
  async surveyExport(
    @Arg('campaign', () => ID, { description: 'The campaign’s global id.' }) campaign: string,
    @Arg('content', () => SurveyExportContent, { nullable: true, description: 'What of it; RESULT when not said.' })
    content: ExportContent | null | undefined,
    @Arg('format', () => SurveyExportFormat, { nullable: true, description: 'The form; CSV when not said.' })
    format: ExportFormat | null | undefined,
    @Arg('language', () => SurveyExportLanguage, {
      nullable: true,
      description: 'Of titles and words; the language of the request when not said.',
    })
    language: 'id' | 'en' | null | undefined,
    @Arg('byteOrderMark', () => Boolean, {
      nullable: true,
      description: 'Whether a byte order mark goes before CSV, by which Excel knows UTF-8. No when not said.',
    })
    byteOrderMark: boolean | null | undefined,
    @Ctx() request: DocumentRequest,
  ): Promise<SurveyExportType> {
    const actor = caller(request);
    const { gateway, clock } = request.runner;
    const now = clock.now();
    const ask: ExportAsk = {
      content: content ?? 'RESULT',
      format: format ?? 'CSV',
      language: language ?? request.locale,
      byteOrderMark: byteOrderMark ?? false,
    };
    const refused = (problems: readonly Problem[]) => ({
      url: null,
      expiresAt: null,
      userErrors: userErrors(problems, request.locale),
    });
    const id = rowId('svy', campaign);
    if (id === null) return refused([notFound('campaign')]);
    const file = await surveyExport(gateway, actor, id, ask, now);
    if (!file.ok) return refused(file.error);
    const { institutionId, membershipId } = actor;
    const url = request.files.signedUrl('survey-export', { institutionId, membershipId, id }, now);
    const expiresAt = new Date(now.getTime() + DOWNLOAD_MS).toISOString();
    return { url: `${url}?${askQuery(ask)}`, expiresAt, userErrors: [] };
  }

  @Query(() => SurveyShareConnection, {
    nullable: true,
    description:
      'Charts and files of campaigns that are, or were, shared by an address. For the staff who read everything.',
  })
  surveyShares(
    @Args(() => SurveyShareArgs) page: PageArguments,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('SurveyShare', page, info);
  }

  @Mutation(() => SurveyShareCreatePayload, {
    nullable: true,
    description:
      'Gives a chart or an export of a campaign’s figures an address that anybody may fetch, for at most 366 days. Single responses are never shared. At most 100 in force for a campaign. Of an IDENTIFIED campaign it is a picture of this moment: `fault` is TOO_FEW_TO_SHARE when fewer than k have answered, SHARES_TOO_NEAR when a share in force counts neither the very same responses nor a number at least k apart, RESPONSES_MOVED (code STALE) when one was withdrawn just now. For coordinators and administrators; not by an API key.',
  })
  async surveyShareCreate(
    @Arg('input', () => SurveyShareCreateInput, { description: 'What, and until when.' }) input: SurveyShareCreateInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'surveyShareCreate', input, (work) => surveyShareCreate(work, input));
    return answer(request, info, 'SurveyShare', 'share', result);
  }

  @Mutation(() => SurveyShareRevokePayload, {
    nullable: true,
    description: 'Takes a share’s address out of use, for good. For coordinators and administrators.',
  })
  async surveyShareRevoke(
    @Arg('input', () => SurveyShareRevokeInput, { description: 'Which.' }) input: SurveyShareRevokeInput,
    @Ctx() request: DocumentRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'surveyShareRevoke', input, (work) => surveyShareRevoke(work, input));
    return answer(request, info, 'SurveyShare', 'share', result);
  }

  @FieldResolver(() => Url, { nullable: true })
  url(
    @Root() row: { readonly $id: string; readonly $expires_at: string; readonly $revoked_at: string | null },
    @Ctx() request: DocumentRequest,
  ): string | null {
    const { clock, seal } = request.runner;
    if (row.$revoked_at !== null || new Date(row.$expires_at) <= clock.now()) return null;
    return request.files.publicUrl(`${SHARES_PATH}/${shareToken(seal, row.$id)}`);
  }
}
