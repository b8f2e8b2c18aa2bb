import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Report } from '../../engines/report/report.js';
import type { Locale } from '../../kernel/text.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { DOWNLOAD_MS, type DocumentRequest } from '../document/file-links.js';
import { Url } from '../document/url.scalar.js';
import { SurveyExportLanguage } from '../export/survey-export.type.js';
import { answer, mutateRights } from '../identity/answer.js';
import { caller, mutate, type Request, reader } from '../identity/request.js';
import {
  KeptReportArgs,
  KeptReportConnection,
  KeptReportType,
  ReportKeepInput,
  ReportKeepPayload,
  ReportLinkIssueInput,
  ReportLinkIssuePayload,
  ReportLinkRevokeInput,
  ReportLinkRevokePayload,
  ReportLinkType,
} from './kept-report.type.js';
import { ReportNarrativeSetInput, ReportNarrativeSetPayload } from './narrative.type.js';
import { ReportType } from './report.type.js';
import { ReportDownloadType, ReportFormat } from './report-answer.type.js';
import { type FileAsk, type ReportFormat as Format, fileQuery } from './report-ask.js';
import { hashOf } from './report-evidence.js';
import { checkFileAsk } from './report-file.js';
import { reportKeep } from './report-keep.js';
import { linkToken, REPORT_LINKS_PATH } from './report-link.js';
import { reportLinkIssue } from './report-link-issue.js';
import { reportLinkRevoke } from './report-link-revoke.js';
import { reportNarrativeSet } from './report-narrative-set.js';
import { reportView } from './report-view.js';

interface KeptRow {
  readonly $id: string;
  readonly $content: Report;
  readonly $hash: string;
}
interface LinkRow {
  readonly $id: string;
  readonly $expires_at: string;
  readonly $revoked_at: string | null;
}

@Resolver(() => KeptReportType)
export class KeptReportResolver {
  @Query(() => KeptReportType, {
    nullable: true,
    description: 'One kept report by id; null when there is none the caller may see.',
  })
  keptReport(
    @Arg('id', () => ID, { description: 'The kept report’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('KeptReport', id, info);
  }

  @Query(() => KeptReportConnection, {
    nullable: true,
    description: 'Reports that were kept, the latest first. For analysts, coordinators and administrators.',
  })
  keptReports(
    @Args(() => KeptReportArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('KeptReport', page, info);
  }

  @FieldResolver(() => ReportType, { description: 'The report as it was.' })
  report(@Root() row: KeptRow): object {
    return reportView(row.$content);
  }

  @FieldResolver(() => Boolean, { description: 'Whether what is kept still has the hash it was kept with.' })
  isIntact(@Root() row: KeptRow): boolean {
    return hashOf(row.$content) === row.$hash;
  }

  @FieldResolver(() => ReportDownloadType, { description: 'Where it is fetched as a file.' })
  download(
    @Root() row: KeptRow,
    @Arg('format', () => ReportFormat, { description: 'The form; BUNDLE holds its evidence too.' }) format: Format,
    @Arg('language', () => SurveyExportLanguage, {
      nullable: true,
      description: 'Of titles and words; the language of the request when not said.',
    })
    language: Locale | null | undefined,
    @Arg('section', () => String, {
      nullable: true,
      description: 'Only this section, by its code; CSV of a report with several needs one.',
    })
    section: string | null | undefined,
    @Ctx() request: DocumentRequest,
  ): ReportDownloadType {
    const file: FileAsk = { format, language: language ?? request.locale, section: section ?? null };
    const problems = checkFileAsk(row.$content, file, []);
    if (problems.length > 0) return { url: null, expiresAt: null, userErrors: userErrors(problems, request.locale) };
    const { institutionId, membershipId } = caller(request);
    const now = request.runner.clock.now();
    const url = request.files.signedUrl('kept-report', { institutionId, membershipId, id: row.$id }, now);
    const query = new URLSearchParams(fileQuery(file)).toString();
    return { url: `${url}?${query}`, expiresAt: new Date(now.getTime() + DOWNLOAD_MS).toISOString(), userErrors: [] };
  }

  @Mutation(() => ReportKeepPayload, {
    nullable: true,
    description:
      'Keeps a report as it is now: rows, figures, template version, day, hash and evidence. `fault` as of reportTable. For coordinators and administrators.',
  })
  async reportKeep(
    @Arg('input', () => ReportKeepInput, { description: 'Which report.' }) input: ReportKeepInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'reportKeep', input, (work) => reportKeep(work, input));
    return answer(request, info, 'KeptReport', 'keptReport', result);
  }

  @Mutation(() => ReportNarrativeSetPayload, {
    nullable: true,
    description:
      'Writes the answer to a question of a report for a unit and a period, or changes it; reports kept before stay as they are. `fault` is NO_QUESTION, UNIT_NEEDED, NO_UNIT_TAKEN, NO_PERIOD_TAKEN, PERIOD_UNREADABLE or PERIOD_NOT_BEGUN. For coordinators and administrators.',
  })
  async reportNarrativeSet(
    @Arg('input', () => ReportNarrativeSetInput, { description: 'The answer.' }) input: ReportNarrativeSetInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'reportNarrativeSet', input, (work) => reportNarrativeSet(work, input));
    return answer(request, info, 'ReportNarrative', 'narrative', result);
  }

  @Mutation(() => ReportLinkIssuePayload, {
    nullable: true,
    description:
      'Gives a kept report and its evidence an address for assessors, good without login for at most 366 days; at most 50 in force for a report. For coordinators and administrators; not by an API key.',
  })
  async reportLinkIssue(
    @Arg('input', () => ReportLinkIssueInput, { description: 'The report, and until when.' })
    input: ReportLinkIssueInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutateRights(request, 'reportLinkIssue', input, (work) => reportLinkIssue(work, input));
    return answer(request, info, 'ReportLink', 'link', result);
  }

  @Mutation(() => ReportLinkRevokePayload, {
    nullable: true,
    description: 'Takes an assessors’ address out of use, for good. For coordinators and administrators.',
  })
  async reportLinkRevoke(
    @Arg('input', () => ReportLinkRevokeInput, { description: 'Which.' }) input: ReportLinkRevokeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'reportLinkRevoke', input, (work) => reportLinkRevoke(work, input));
    return answer(request, info, 'ReportLink', 'link', result);
  }
}

@Resolver(() => ReportLinkType)
export class ReportLinkResolver {
  @FieldResolver(() => Url, {
    nullable: true,
    description:
      'The address, for anybody who has it: GET answers the bundle (ZIP); its index leads to each piece of evidence. Null once it expired or was revoked; fetching it then says which (410, RFC 9457).',
  })
  url(@Root() row: LinkRow, @Ctx() request: DocumentRequest): string | null {
    const { seal, clock } = request.runner;
    if (row.$revoked_at !== null || new Date(row.$expires_at) <= clock.now()) return null;
    return request.files.publicUrl(`${REPORT_LINKS_PATH}/${linkToken(seal, row.$id)}`);
  }
}
