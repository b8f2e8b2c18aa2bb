import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { all, compare, equals } from '../../kernel/where.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import type { PageArguments } from '../../platform/read/page.js';
import { caller, type Request, reader } from '../identity/request.js';
import type { Rows } from './clock-rows.js';
import { mayReadReport } from './service.policy.js';
import { ServiceClockArgs, ServiceClockConnection } from './service-clock.type.js';
import { serviceFindings } from './service-findings.js';
import { serviceReport } from './service-report.js';
import { ServiceFindingType, ServiceReportStandardType, ServiceReportType } from './service-report.type.js';

@Resolver(() => ServiceReportStandardType)
export class ServiceReportResolver {
  @Query(() => ServiceReportType, {
    nullable: true,
    description:
      'How the standards of service were kept by the clocks that started in a period (laporan standar layanan). Percentages and times are exact before they are rounded. For coordinators, administrators and analysts; null for others.',
  })
  async serviceReport(
    @Arg('from', () => CivilDate, { description: 'The first day, in the institution’s zone.' }) from: string,
    @Arg('until', () => CivilDate, { description: 'The last day; at most 1,100 days in all.' }) until: string,
    @Ctx() request: Request,
    @Arg('asOf', () => DateTime, {
      nullable: true,
      description: 'How it stood then, by what is known now; now when left out.',
    })
    asOf?: Date | null,
  ): Promise<ServiceReportType | null> {
    const actor = caller(request);
    if (!mayReadReport(actor)) return null;
    if (until < from || Date.parse(until) - Date.parse(from) > 1_100 * 86_400_000) throw noPeriod;
    const asked = { from, until, asOf: asOf ?? request.runner.clock.now() };
    return serviceReport(rowsOf(request), actor.institutionId, actor.timeZone, asked);
  }

  @FieldResolver(() => ServiceClockConnection, { description: 'The clocks behind the figures, what was due first.' })
  clocks(
    @Root() { code, begin, end, asOf }: ServiceReportStandardType,
    @Args(() => ServiceClockArgs) page: PageArguments,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const of = all(
      equals('standard_code', code),
      compare('started_at', '>=', begin.toISOString()),
      compare('started_at', '<', end.toISOString()),
      compare('started_at', '<=', asOf.toISOString()),
    );
    return reader(request).page('ServiceClock', page, info, of);
  }

  @Query(() => [ServiceFindingType], {
    nullable: true,
    description:
      'What is doubtful in how times are counted, and what soon will be: calendars that run out, days not confirmed, a year without collective leave, clocks that a changed calendar would give another time (the first 2,000 that run), standards that end. For coordinators, administrators and analysts; null for others.',
  })
  async serviceFindings(@Ctx() request: Request): Promise<ServiceFindingType[] | null> {
    const actor = caller(request);
    if (!mayReadReport(actor)) return null;
    return serviceFindings(rowsOf(request), actor.timeZone, request.runner.clock.now());
  }
}

/** Single statements for the caller's institution. */
const rowsOf = (request: Request): Rows => {
  const { institutionId } = caller(request);
  return { institutionId, query: (sql, values) => request.runner.gateway.read(institutionId, sql, values) };
};

const noPeriod = new GraphQLError('A period ends on the day it begins or later, and has at most 1,100 days.', {
  extensions: { code: 'BAD_USER_INPUT' },
});
