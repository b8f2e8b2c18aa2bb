import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { statCharts } from './stat-chart.js';
import { type StatName, statSources } from './stat-sources.js';

export const StatChartType = enumOf(statCharts);
registerEnumType(StatChartType, {
  name: 'StatChart',
  description: 'How counts are drawn.',
  valuesConfig: {
    BARS: { description: 'A bar for each value of one property.' },
    STACKED: { description: 'For each value of the first property, the shares of the second.' },
    TREND: { description: 'A line along the years of one property that is a year.' },
  },
});

const meanings: Readonly<Record<string, string>> = {
  PHASE: 'The canonical phase the case is counted under: one only.',
  ACTIVE_PHASE:
    'Every phase the case has an active step in; it counts under each. Of a case that ended: its last phase.',
  STATUS: 'The status.',
  IN_FORCE: 'Whether an agreement is in force on the day asked about.',
  OUTCOME_KIND: 'How it ended, or was decided on.',
  LEVEL: 'The level: the agreement’s own, else its partner’s (tingkat).',
  KIND: 'The kind, by its code.',
  UNIT: 'The unit that answers for it or carries it out, by its code (unit kerja).',
  DHARMA: 'The duty it serves (tridharma); a cooperation counts under each it has benefits or activities of.',
  YEAR_BEGUN: 'The year the agreement came into force.',
  YEAR_REGISTERED: 'The year the case was registered, in the institution’s time zone.',
  PARTNER_KIND: 'The kind of its partner.',
  COUNTRY: 'The country of its partner.',
  PROCEDURE: 'The SOP it goes by, by its code.',
  PARTY: 'The side that owes.',
  YEAR: 'The year it happens, is due or came in.',
  MODE: 'Whether it is held online.',
  CLASS: 'The class it was triaged to, by its code.',
  SOURCE: 'Where it came from.',
  STANDARD: 'The service standard (standar layanan), by its code.',
  CHANNEL: 'The door the request came in by (saluran).',
};

const dimensionEnum = (of: StatName, name: string) => {
  const codes = Object.keys(statSources[of].dimensions);
  const type = enumOf(codes);
  registerEnumType(type, {
    name,
    description: `By what ${of} are counted.`,
    valuesConfig: Object.fromEntries(codes.map((code) => [code, { description: meanings[code] ?? `${code}.` }])),
  });
  return type;
};
export const CooperationStatBy = dimensionEnum('cooperations', 'CooperationStatBy');
export const ActivityStatBy = dimensionEnum('activities', 'ActivityStatBy');
export const ObligationStatBy = dimensionEnum('obligations', 'ObligationStatBy');
export const ComplaintStatBy = dimensionEnum('complaints', 'ComplaintStatBy');
export const ServiceClockStatBy = dimensionEnum('clocks', 'ServiceClockStatBy');

@ObjectType('StatKey', { description: 'One property that a count is by, and its value.', simpleResolvers: true })
export class StatKeyType {
  @Field(() => String, { description: 'The property, as it was asked for.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'The value’s code; null where it is not said.' })
  code?: string | null;

  @Field(() => LocalizedTextType, { description: 'What the value is called.' })
  label!: LocalizedTextType;
}

@ObjectType('CooperationStat', { description: 'A count of cooperations.', simpleResolvers: true })
export class CooperationStatType {
  @Field(() => [StatKeyType], { description: 'What is counted here, in the order asked for; empty for all together.' })
  keys!: StatKeyType[];

  @Field(() => Int, { description: 'How many cooperations (kerja sama), addenda among them.' })
  cooperations!: number;

  @Field(() => Int, { description: 'How many of them are agreements in force on the day asked about (berlaku).' })
  inForce!: number;
}

@ObjectType('ActivityStat', { description: 'A count of activities.', simpleResolvers: true })
export class ActivityStatType {
  @Field(() => [StatKeyType], { description: 'What is counted here, in the order asked for; empty for all together.' })
  keys!: StatKeyType[];

  @Field(() => Int, { description: 'How many activities (kegiatan), planned and cancelled ones too.' })
  activities!: number;

  @Field(() => Int, { description: 'Of how many cooperations.' })
  cooperations!: number;

  @Field(() => Int, { description: 'How many took part in those that were held, as far as it was said.' })
  participants!: number;
}

@ObjectType('ObligationStat', { description: 'A count of obligations.', simpleResolvers: true })
export class ObligationStatType {
  @Field(() => [StatKeyType], { description: 'What is counted here, in the order asked for; empty for all together.' })
  keys!: StatKeyType[];

  @Field(() => Int, { description: 'How many obligations (kewajiban).' })
  obligations!: number;

  @Field(() => Int, { description: 'How many of them are overdue, or were fulfilled after their day.' })
  late!: number;
}

@ObjectType('ComplaintStat', { description: 'A count of complaints.', simpleResolvers: true })
export class ComplaintStatType {
  @Field(() => [StatKeyType], { description: 'What is counted here, in the order asked for; empty for all together.' })
  keys!: StatKeyType[];

  @Field(() => Int, { description: 'How many complaints (pengaduan).' })
  complaints!: number;

  @Field(() => Int, { description: 'How many were not answered in time.' })
  answerOverdue!: number;

  @Field(() => Int, { description: 'How many were not closed in time.' })
  closeOverdue!: number;
}

@ObjectType('ServiceClockStat', { description: 'A count of service clocks.', simpleResolvers: true })
export class ServiceClockStatType {
  @Field(() => [StatKeyType], { description: 'What is counted here, in the order asked for; empty for all together.' })
  keys!: StatKeyType[];

  @Field(() => Int, { description: 'How many clocks of service standards (waktu layanan).' })
  clocks!: number;

  @Field(() => Int, { description: 'How many were stopped in time (terpenuhi).' })
  met!: number;

  @Field(() => Int, { description: 'How many ran out, stopped since or not (terlampaui).' })
  breached!: number;

  @Field(() => Int, { description: 'How many run still, or are paused.' })
  running!: number;
}

@ObjectType('CooperationStats', { description: 'Counts of cooperations (rekapitulasi kerja sama).' })
export class CooperationStatsType {}
@ObjectType('ActivityStats', { description: 'Counts of activities (rekapitulasi kegiatan).' })
export class ActivityStatsType {}
@ObjectType('ObligationStats', { description: 'Counts of obligations (rekapitulasi kewajiban).' })
export class ObligationStatsType {}
@ObjectType('ComplaintStats', { description: 'Counts of complaints (rekapitulasi pengaduan).' })
export class ComplaintStatsType {}
@ObjectType('ServiceClockStats', { description: 'Counts of service clocks (rekapitulasi waktu layanan).' })
export class ServiceClockStatsType {}
