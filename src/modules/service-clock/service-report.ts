import { instantOf } from '../../engines/calendar/zone.js';
import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import { fraction, over, type Rational, whole } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { type CountedClock, tally } from './service-report.rules.js';
import type { ServiceReportFiguresType, ServiceReportType } from './service-report.type.js';

export interface ReportAsked {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly asOf: Date;
}

interface Row extends CountedClock {
  readonly code: string;
  readonly title: LocalizedText;
  readonly edition: number;
}

const sql = `select k."standard_code" as "code", s."title", s."edition", k."channel", k."status", k."due_at" as "dueAt",
    k."stopped_at" as "stoppedAt", k."stop_entered_at" as "stopEnteredAt", k."elapsed_ms" as "elapsed"
  from "service_clock" k join "service_standard" s on s."institution_id" = k."institution_id" and s."id" = k."standard_id"
  where k."institution_id" = $1 and k."started_at" >= $2 and k."started_at" < $3 and k."started_at" <= $4
  order by k."standard_code", s."edition", k."started_at"`;

/** How the standards were kept by the clocks that started on these days, as it stood at an instant. */
export async function serviceReport(
  queries: Queries,
  institutionId: string,
  zone: string,
  { from, until, asOf }: ReportAsked,
): Promise<ServiceReportType> {
  const [begin, end] = [from, addDays(until, 1)].map((day) => instantOf(day, 0, zone)) as [Date, Date];
  const rows = await queries.query<Row>(sql, [
    institutionId,
    ...[begin, end, asOf].map((instant) => instant.toISOString()),
  ]);
  const of = (code: string): Row[] => rows.filter((row) => row.code === code);
  return {
    ...{ from, until, asOf },
    timeZone: zone,
    standards: [...new Set(rows.map((row) => row.code))].map((code) => ({
      code,
      title: of(code).at(-1)?.title ?? { id: code, en: code },
      editions: [...new Set(of(code).map((row) => row.edition))],
      ...figures(of(code), asOf),
      byChannel: [...new Set(of(code).map((row) => row.channel))].sort().map((channel) => ({
        channel,
        ...figures(
          of(code).filter((row) => row.channel === channel),
          asOf,
        ),
      })),
      ...{ begin, end, asOf },
    })),
  };
}

function figures(rows: readonly Row[], asOf: Date): ServiceReportFiguresType {
  const { percentMet, median, p90, ...counts } = tally(rows, asOf);
  return {
    ...counts,
    percentMet: percentMet && decimalText(percentMet, 2),
    percentMetExact: percentMet && fraction(percentMet),
    medianMinutes: minutes(median),
    p90Minutes: minutes(p90),
  };
}

const minutes = (milliseconds: Rational | null): string | null =>
  milliseconds && decimalText(over(milliseconds, whole(60_000)), 2);
