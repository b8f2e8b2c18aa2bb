import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { CalendarFindingType } from '../calendar/calendar.type.js';
import { ServiceFindingCode } from './service-enums.type.js';
import type { ServiceFindingCode as Code } from './service-findings.rules.js';

@InterfaceType('ServiceReportFigures', {
  description: 'How many clocks there were, and how they were kept.',
  resolveType: (value: { editions?: unknown }) => (value.editions ? 'ServiceReportStandard' : 'ServiceReportChannel'),
})
export abstract class ServiceReportFiguresType {
  @Field(() => Int, { description: 'All clocks.' })
  total!: number;

  @Field(() => Int, { description: 'In time.' })
  met!: number;

  @Field(() => Int, { description: 'Late, or past due and still waited for.' })
  breached!: number;

  @Field(() => Int, { description: 'Not decided: they ran, or were paused, and were not late.' })
  running!: number;

  @Field(() => Int, { description: 'No longer waited for, and not late.' })
  cancelled!: number;

  @Field(() => Int, {
    description:
      'Of those in time: how many were entered only when the time had passed, so that they rest on what was entered.',
  })
  enteredLate!: number;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Percent in time of those decided: met ÷ (met + breached) × 100, two decimals, ROUND_HALF_UP. Null where none is.',
  })
  percentMet?: string | null;

  @Field(() => String, { nullable: true, description: 'The same exactly, as a fraction: `200/3`.' })
  percentMetExact?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'The median of what those stopped by then took, in minutes without pauses, as the standard counts; two decimals, ROUND_HALF_UP.',
  })
  medianMinutes?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'What nine of ten did not exceed (90th percentile, nearest rank), in the same way.',
  })
  p90Minutes?: string | null;
}

@ObjectType('ServiceReportChannel', {
  implements: ServiceReportFiguresType,
  simpleResolvers: true,
  description: 'How one standard was kept for what came by one door.',
})
export class ServiceReportChannelType extends ServiceReportFiguresType {
  @Field(() => String, { nullable: true, description: 'The door.' })
  channel?: string | null;
}

@ObjectType('ServiceReportStandard', {
  implements: ServiceReportFiguresType,
  simpleResolvers: true,
  description: 'How one standard was kept. `clocks` are those behind the figures.',
})
export class ServiceReportStandardType extends ServiceReportFiguresType {
  @Field(() => String, { description: 'The code of the standard.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it demands, by the latest edition of these.' })
  title!: LocalizedTextType;

  @Field(() => [Int], { description: 'The editions the clocks began with.' })
  editions!: number[];

  @Field(() => [ServiceReportChannelType], { description: 'By the door it came by.' })
  byChannel!: ServiceReportChannelType[];

  begin!: Date;
  end!: Date;
  asOf!: Date;
}

@ObjectType('ServiceReport', {
  simpleResolvers: true,
  description: 'How the standards of service were kept by the clocks that started in a period.',
})
export class ServiceReportType {
  @Field(() => CivilDate, { description: 'The first day on which clocks started.' })
  from!: string;

  @Field(() => CivilDate, { description: 'The last one.' })
  until!: string;

  @Field(() => String, { description: 'The zone these days are of: the institution’s.' })
  timeZone!: string;

  @Field(() => DateTime, { description: 'How it stood then, by what is known now.' })
  asOf!: Date;

  @Field(() => [ServiceReportStandardType], { description: 'By standard, those that had a clock.' })
  standards!: ServiceReportStandardType[];
}

@ObjectType('ServiceFinding', {
  simpleResolvers: true,
  description: 'Something to see to, so that times are counted well.',
})
export class ServiceFindingType {
  @Field(() => ServiceFindingCode, { description: 'What.' })
  code!: Code;

  @Field(() => Int, { description: 'How many clocks or listed days it is about; 0 where it is about the whole.' })
  count!: number;

  @Field(() => String, { nullable: true, description: 'The code of the standard it is about.' })
  standardCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The calendar it is about.' })
  calendarId?: string | null;

  @Field(() => CalendarFindingType, { nullable: true, description: 'What about that calendar.' })
  calendarFinding?: CalendarFindingType | null;

  @Field(() => CivilDate, { nullable: true, description: 'The day it is about.' })
  date?: string | null;
}
