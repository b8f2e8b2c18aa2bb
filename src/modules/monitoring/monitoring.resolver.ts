import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/page.type.js';
import type { PageArguments } from '../../platform/read/page.js';
import { pageIn } from '../../platform/read/reader.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import type { FormRequest } from '../document/form-mark.js';
import { answer } from '../identity/answer.js';
import { mutate, type Request, reader } from '../identity/request.js';
import { MonitoringLineConnection, MonitoringReportConnection, MonitoringReportType } from './monitoring.type.js';
import {
  MonitoringLineArgs,
  MonitoringReportArgs,
  MonitoringReportChangeInput,
  MonitoringReportChangePayload,
  MonitoringReportFinishInput,
  MonitoringReportFinishPayload,
  MonitoringReportReviseInput,
  MonitoringReportRevisePayload,
  MonitoringReportStartInput,
  MonitoringReportStartPayload,
} from './monitoring-input.type.js';
import { monitoringReportChange } from './monitoring-report-change.js';
import { monitoringReportFinish } from './monitoring-report-finish.js';
import { monitoringReportRevise } from './monitoring-report-revise.js';
import { monitoringReportStart } from './monitoring-report-start.js';

const input = { description: 'What is asked.' };
const whoMay =
  'Who may: whoever works on MONITORING by the case’s procedure now; else FORBIDDEN, or ILLEGAL_TRANSITION naming who could when the case stands elsewhere.';

@Resolver(() => MonitoringReportType)
export class MonitoringResolver {
  @Query(() => MonitoringReportType, {
    nullable: true,
    description: 'One monitoring report by id; null when there is none the caller may see.',
  })
  monitoringReport(
    @Arg('id', () => ID, { description: 'The report’s global id.' }) id: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return reader(request).byGlobalId('MonitoringReport', id, info);
  }

  @Query(() => MonitoringReportConnection, {
    nullable: true,
    description: 'Monitoring reports of the cooperations the caller sees. Staff only.',
  })
  monitoringReports(
    @Args(() => MonitoringReportArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('MonitoringReport', page, info);
  }

  @Query(() => MonitoringLineConnection, {
    nullable: true,
    description: 'Lines of monitoring reports, across reports: what was overdue, at risk, recommended. Staff only.',
  })
  monitoringLines(
    @Args(() => MonitoringLineArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return reader(request).page('MonitoringLine', page, info);
  }

  @FieldResolver(() => MonitoringLineConnection, { description: 'What it speaks of, in its order.' })
  lines(@Root() root: object, @Args(() => PageArgs) page: PageArgs, @Info() info: GraphQLResolveInfo): object {
    return pageIn(root, page, info);
  }

  @Mutation(() => MonitoringReportStartPayload, {
    nullable: true,
    description: `Begins a monitoring report (laporan monitoring) of a period, filled with the goals, indicators and actions of the plan in force, the obligations with what is overdue, the meetings, the activities and the complaints. One draft of a cooperation at a time (ALREADY_EXISTS). ${whoMay}`,
  })
  async monitoringReportStart(
    @Arg('input', () => MonitoringReportStartInput, input) given: MonitoringReportStartInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'monitoringReportStart', given, (work) => monitoringReportStart(work, given));
    return answer(request, info, 'MonitoringReport', 'report', result);
  }

  @Mutation(() => MonitoringReportChangePayload, {
    nullable: true,
    description: `Writes into a draft: the whole in words, states and remarks of lines, problems and recommendations. Figures and lines are drawn anew; what was said of a line stays with it. FROZEN once finished. ${whoMay}`,
  })
  async monitoringReportChange(
    @Arg('input', () => MonitoringReportChangeInput, input) given: MonitoringReportChangeInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'monitoringReportChange', given, (work) =>
      monitoringReportChange(work, given),
    );
    return answer(request, info, 'MonitoringReport', 'report', result);
  }

  @Mutation(() => MonitoringReportFinishPayload, {
    nullable: true,
    description: `Finishes a draft: figures and lines are drawn a last time and stand from then on. It becomes the next version (PDF) of the document that the procedure has made from monitoring, and goes the way of the procedure’s own acts: forwarded, returned, acknowledged. Refused as a whole when no active step takes that document. ${whoMay}`,
  })
  async monitoringReportFinish(
    @Arg('input', () => MonitoringReportFinishInput, input) given: MonitoringReportFinishInput,
    @Ctx() request: FormRequest,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'monitoringReportFinish', given, (work) =>
      monitoringReportFinish(work, request.storage, request.formMarks, given),
    );
    return answer(request, info, 'MonitoringReport', 'report', result);
  }

  @Mutation(() => MonitoringReportRevisePayload, {
    nullable: true,
    description: `Opens a finished report again, such as one that was returned: a new revision with all that was said, its figures drawn anew. The old one stands, SUPERSEDED. ${whoMay}`,
  })
  async monitoringReportRevise(
    @Arg('input', () => MonitoringReportReviseInput, input) given: MonitoringReportReviseInput,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const result = await mutate(request, 'monitoringReportRevise', given, (work) =>
      monitoringReportRevise(work, given),
    );
    return answer(request, info, 'MonitoringReport', 'report', result);
  }
}

@Resolver(() => CooperationType)
export class CooperationMonitoringResolver {
  @FieldResolver(() => MonitoringReportConnection, {
    description: 'Its monitoring reports, the latest first, revisions among them. Staff only.',
  })
  monitoringReports(
    @Root() root: object,
    @Args(() => MonitoringReportArgs) page: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): object {
    return pageIn(root, page, info);
  }
}
