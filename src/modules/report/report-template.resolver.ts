import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page, PageArguments } from '../../platform/read/page.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { ReportAssumptionType } from './report.type.js';
import { reportSourceConfirm } from './report-source-confirm.js';
import {
  ReportPeriodKind,
  ReportSourceConfirmInput,
  ReportSourceConfirmPayload,
  ReportTemplateArgs,
  ReportTemplateConnection,
  ReportTemplateFindingType,
  ReportTemplateImportInput,
  ReportTemplateImportPayload,
  ReportTemplateParameterType,
  ReportTemplateRetireInput,
  ReportTemplateRetirePayload,
  ReportTemplateSectionType,
  ReportTemplateSourceType,
  ReportTemplateType,
  ReportUnitRule,
  type TemplateRow,
} from './report-template.type.js';
import { reportTemplateImport } from './report-template-import.js';
import { reportTemplateRetire } from './report-template-retire.js';
import { lintTemplate } from './template-lint.js';

@Resolver(() => ReportTemplateType)
export class ReportTemplateResolver {
  @Query(() => ReportTemplateType, {
    nullable: true,
    description: 'One version of a report’s template by id; null when there is none the caller may see.',
  })
  reportTemplate(
    @Arg('id', () => ID, { description: 'The template’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('ReportTemplate', id, info);
  }

  @Query(() => ReportTemplateConnection, {
    nullable: true,
    description: 'The templates of the institution’s reports. For analysts, coordinators and administrators.',
  })
  reportTemplates(
    @Args(() => ReportTemplateArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<object>> {
    return reader(request).page('ReportTemplate', page, info);
  }

  @FieldResolver(() => ReportUnitRule, { description: 'Whether its reports are about a unit.' })
  unitRule(@Root() row: TemplateRow): string {
    return row.$definition.unit;
  }

  @FieldResolver(() => ReportPeriodKind, { description: 'Which time its reports look at.' })
  periodKind(@Root() row: TemplateRow): string {
    return row.$definition.period.is;
  }

  @FieldResolver(() => [ReportTemplateSectionType], { description: 'Its sections, in their order.' })
  sections(@Root() row: TemplateRow): ReportTemplateSectionType[] {
    return row.$definition.sections.map(({ code, title, is }) => ({ code, title, is }));
  }

  @FieldResolver(() => [ReportTemplateParameterType], { description: 'What may be chosen for a report.' })
  parameters(@Root() row: TemplateRow): ReportTemplateParameterType[] {
    return [...row.$definition.parameters];
  }

  @FieldResolver(() => [ReportTemplateSourceType], { description: 'What it comes from, and how sure that is.' })
  sources(@Root() row: TemplateRow): ReportTemplateSourceType[] {
    return row.$definition.sources.map((one) => ({
      ...one,
      confirmed: one.confirmed || row.$confirmed_sources.includes(one.code),
    }));
  }

  @FieldResolver(() => [ReportAssumptionType], { description: 'What it decides where its sources leave it open.' })
  assumptions(@Root() row: TemplateRow): ReportAssumptionType[] {
    return [...row.$definition.assumptions];
  }

  @FieldResolver(() => [ReportTemplateFindingType], {
    description:
      'What is doubtful in it: sources nobody confirmed, values its formulas leave out, inputs nobody asks for.',
  })
  lint(@Root() row: TemplateRow): ReportTemplateFindingType[] {
    return lintTemplate(row.$definition, row.$confirmed_sources);
  }

  @Mutation(() => ReportTemplateImportPayload, {
    nullable: true,
    description:
      'Reads a report’s template in, whole or not at all; problems tell line and column. It is used from its first valid day on and never edited: a change is a new version. For administrators.',
  })
  async reportTemplateImport(
    @Arg('input', () => ReportTemplateImportInput, { description: 'The file.' }) input: ReportTemplateImportInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'reportTemplateImport', input, (work) =>
      reportTemplateImport(work, request.storage, input),
    );
    return answer(request, info, 'ReportTemplate', 'template', result);
  }

  @Mutation(() => ReportTemplateRetirePayload, {
    nullable: true,
    description: 'Takes a template out of use for good; reports kept by it stay. For administrators.',
  })
  async reportTemplateRetire(
    @Arg('input', () => ReportTemplateRetireInput, { description: 'Which.' }) input: ReportTemplateRetireInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'reportTemplateRetire', input, (work) => reportTemplateRetire(work, input));
    return answer(request, info, 'ReportTemplate', 'template', result);
  }

  @Mutation(() => ReportSourceConfirmPayload, {
    nullable: true,
    description:
      'States, with evidence, that a source which the template calls not confirmed agrees with the original; reports by it then say so no more. It cannot be taken back. For administrators.',
  })
  async reportSourceConfirm(
    @Arg('input', () => ReportSourceConfirmInput, { description: 'The source, and what was compared.' })
    input: ReportSourceConfirmInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'reportSourceConfirm', input, (work) => reportSourceConfirm(work, input));
    return answer(request, info, 'ReportTemplate', 'template', result);
  }
}
