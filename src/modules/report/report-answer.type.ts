import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { Url } from '../document/url.scalar.js';
import { ReportType, ReportUnknownType } from './report.type.js';
import { reportFormats } from './report-ask.js';

const plain = { simpleResolvers: true } as const;

export const ReportFormat = enumOf(reportFormats);
registerEnumType(ReportFormat, {
  name: 'ReportFormat',
  description: 'The form a report is fetched in.',
  valuesConfig: {
    XLSX: {
      description:
        'A spreadsheet, a sheet for each section; where a template says in which row the data begin, they do. No cell is a formula.',
    },
    CSV: {
      description:
        'One section as RFC 4180, UTF-8 with a byte order mark. Before a text that a spreadsheet might run as a formula stands an apostrophe.',
    },
    PDF: { description: 'A paper (PDF/A-2b) on its long side, for people to read.' },
    BUNDLE: {
      description:
        'For kept reports: a ZIP of PDF, spreadsheet, a CSV for each section, the report’s data with its SHA-256, an index of the evidence with SHA-256, and the files (berkas bukti LED).',
    },
  },
});

@ObjectType('ReportDownload', { ...plain, description: 'Where a report is fetched, or why there is none.' })
export class ReportDownloadType {
  @Field(() => Url, {
    nullable: true,
    description:
      'GET it without login within ten minutes: it is good for the caller’s membership, whose rights are asked again then. Made while it is fetched. Null when refused.',
  })
  url?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the address is good; null when refused.' })
  expiresAt?: string | null;

  @Field(() => [UserError], {
    description:
      'Why there is none; empty when there is. `fault` is one of reportTable’s, NO_SECTION or SECTION_NEEDED.',
  })
  userErrors!: UserError[];
}

@ObjectType('ReportAnswered', { ...plain, description: 'A report, or why it is not made.' })
export class ReportAnsweredType {
  @Field(() => ReportType, { nullable: true, description: 'The report; null when refused.' })
  report?: object | null;

  @Field(() => [UserError], {
    description:
      'Why there is none; empty when there is. `fault` is NO_TEMPLATE, UNIT_NEEDED, NO_UNIT_TAKEN, DAY_TO_COME, NO_PERIOD_TAKEN, PERIOD_UNREADABLE, PERIOD_NOT_BEGUN, NO_PARAMETER or TOO_MANY_ROWS.',
  })
  userErrors!: UserError[];
}

export const ReportWhatIfOutcome = enumOf(['REACHED', 'WAYS', 'BEYOND', 'UNKNOWN'] as const);
registerEnumType(ReportWhatIfOutcome, {
  name: 'ReportWhatIfOutcome',
  description: 'Whether a figure can be brought to a target by more cooperations.',
  valuesConfig: {
    REACHED: { description: 'It is there already.' },
    WAYS: { description: 'It can be: with so many more and no fewer, in these ways.' },
    BEYOND: { description: 'Not with as many as was looked at.' },
    UNKNOWN: { description: 'Something it needs is not known, whatever is added.' },
  },
});

@ObjectType('ReportAddition', { ...plain, description: 'How many more cooperations of a kind.' })
export class ReportAdditionType {
  @Field(() => String, { description: 'The kind’s code in the template.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'The kind: its level and duty.' })
  title!: LocalizedTextType;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('ReportWay', { ...plain, description: 'One way to reach the target.' })
export class ReportWayType {
  @Field(() => [ReportAdditionType], { description: 'What is added.' })
  additions!: ReportAdditionType[];

  @Field(() => String, { description: 'The figure then, rounded half up.' })
  value!: string;

  @Field(() => String, { description: 'The same before it was rounded.' })
  exact!: string;
}

@ObjectType('ReportWhatIf', {
  ...plain,
  description:
    'How many more cooperations bring a figure to a target (simulasi). Exact: every smaller number was tried in every mixture that counts differently; of mixtures that count alike one is told.',
})
export class ReportWhatIfType {
  @Field(() => ReportWhatIfOutcome, { nullable: true, description: 'Whether it can be done; null when refused.' })
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: 'The figure as it is, rounded half up; null: not known.' })
  now?: string | null;

  @Field(() => Int, { nullable: true, description: 'The least number of additions; null unless WAYS.' })
  added?: number | null;

  @Field(() => [ReportWayType], { description: 'Ways with so many additions, at most 20.' })
  ways!: ReportWayType[];

  @Field(() => Boolean, { description: 'Whether there are further ways with as many additions.' })
  more!: boolean;

  @Field(() => Int, { nullable: true, description: 'BEYOND: with up to so many it cannot be done.' })
  looked?: number | null;

  @Field(() => String, { nullable: true, description: 'BEYOND: the highest that was found, rounded half up.' })
  best?: string | null;

  @Field(() => [ReportUnknownType], {
    description: 'UNKNOWN: why, down to what is not recorded; else empty.',
  })
  unknown!: ReportUnknownType[];

  @Field(() => [UserError], {
    description: 'Why nothing was tried; empty when it was. `fault` as of reportTable, or NO_WHAT_IF.',
  })
  userErrors!: UserError[];
}
