import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import type { Locale } from '../../kernel/text.js';
import { userErrors } from '../../platform/graphql/user-error.type.js';
import { DOWNLOAD_MS, type DocumentRequest } from '../document/file-links.js';
import { ofOneMoment } from '../export/survey-export.js';
import { SurveyExportLanguage } from '../export/survey-export.type.js';
import { caller, type Request } from '../identity/request.js';
import { bundleOfKept } from './report.problems.js';
import { ReportAnsweredType, ReportDownloadType, ReportFormat, ReportWhatIfType } from './report-answer.type.js';
import { type FileAsk, type ReportFormat as Format, fileQuery } from './report-ask.js';
import { askQuery } from './report-download.js';
import { checkFileAsk } from './report-file.js';
import { ReportInput, ReportTargetInput } from './report-input.type.js';
import { type MadeReport, type ReportAsk, reportMake } from './report-make.js';
import { reportView } from './report-view.js';
import { reportWhatIf } from './report-what-if.js';

const which = { description: 'Which report.' };

/** A report of this moment, all its rows of one. */
function made(request: Request, ask: ReportAsk): Promise<Result<MadeReport, Problem[]>> {
  const actor = caller(request);
  const now = request.runner.clock.now();
  return ofOneMoment(request.runner.gateway, actor.institutionId, (queries) =>
    reportMake(queries, actor, ask, now, ['report']),
  );
}

@Resolver()
export class ReportResolver {
  @Query(() => ReportAnsweredType, {
    nullable: true,
    description:
      'A report by a template (laporan): tables, scores, ratios, rows with findings. Every row and figure tells what it comes from; a figure whose inputs are missing is not known and says why, never 0. For analysts, coordinators and administrators.',
  })
  async reportTable(
    @Arg('report', () => ReportInput, which) ask: ReportInput,
    @Ctx() request: Request,
  ): Promise<ReportAnsweredType> {
    const result = await made(request, ask);
    return result.ok
      ? { report: reportView(result.value.report), userErrors: [] }
      : { report: null, userErrors: userErrors(result.error, request.locale) };
  }

  @Query(() => ReportWhatIfType, {
    nullable: true,
    description:
      'How many more cooperations of which level and duty bring a figure of a report to a target. For analysts, coordinators and administrators.',
  })
  async reportWhatIf(
    @Arg('report', () => ReportInput, which) ask: ReportInput,
    @Arg('target', () => ReportTargetInput, { description: 'The figure, and what it shall reach.' })
    target: ReportTargetInput,
    @Ctx() request: Request,
  ): Promise<object> {
    const report = await made(request, ask);
    const result = report.ok ? await reportWhatIf(report.value, target) : report;
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { outcome: null, ways: [], more: false, unknown: [], userErrors: userErrors(result.error, request.locale) };
  }

  @Query(() => ReportDownloadType, {
    nullable: true,
    description:
      'Where a report of the moment is fetched as a file; one that was kept has its own address (KeptReport.download). For analysts, coordinators and administrators.',
  })
  async reportDownload(
    @Arg('report', () => ReportInput, which) ask: ReportInput,
    @Arg('format', () => ReportFormat, { description: 'The form: XLSX, CSV or PDF.' }) format: Format,
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
  ): Promise<ReportDownloadType> {
    const refused = (problems: readonly Problem[]) => ({
      url: null,
      expiresAt: null,
      userErrors: userErrors(problems, request.locale),
    });
    if (format === 'BUNDLE') return refused([bundleOfKept]);
    const result = await made(request, ask);
    if (!result.ok) return refused(result.error);
    const file: FileAsk = { format, language: language ?? request.locale, section: section ?? null };
    const problems = checkFileAsk(result.value.report, file, []);
    if (problems.length > 0) return refused(problems);
    const { institutionId, membershipId } = caller(request);
    const now = request.runner.clock.now();
    const id = result.value.templateId;
    const url = request.files.signedUrl('report', { institutionId, membershipId, id }, now);
    const query = new URLSearchParams({ ...askQuery(ask), ...fileQuery(file) }).toString();
    return { url: `${url}?${query}`, expiresAt: new Date(now.getTime() + DOWNLOAD_MS).toISOString(), userErrors: [] };
  }
}
