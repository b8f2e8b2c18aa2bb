import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { UserError } from '../../platform/graphql/user-error.type.js';
import { EvidenceType } from '../document/evidence.type.js';
import { Url } from '../document/url.scalar.js';
import { SurveyExportLanguage } from '../export/survey-export.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { ReportSourceKind, ReportType } from './report.type.js';
import { reportFormats } from './report-file.js';
import { ReportTemplateType } from './report-template.type.js';

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

  @Field(() => [UserError], {
    description: 'Why nothing was tried; empty when it was. `fault` as of reportTable, or NO_WHAT_IF.',
  })
  userErrors!: UserError[];
}

@ObjectType('KeptReportEvidence', {
  ...plain,
  implements: NodeType,
  description: 'A file a kept report rests on, as it was then.',
})
export class KeptReportEvidenceType extends NodeType {
  @Field(() => Int, { description: 'Its number in the index, from 1.' })
  place!: number;

  @Field(() => ReportSourceKind, { description: 'What kind of object it shows.' })
  sourceKind!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;

  @Field(() => EvidenceType, { nullable: true, description: 'The file.' })
  evidence?: EvidenceType | null;
}

@ObjectType('ReportLink', {
  ...plain,
  implements: NodeType,
  description:
    'An address by which assessors (asesor) fetch a kept report and its evidence without login, until it expires or is revoked.',
})
export class ReportLinkType extends NodeType {
  @Field(() => SurveyExportLanguage, { description: 'The language of titles and words.' })
  language!: string;

  @Field(() => DateTime, { description: 'Until when.' })
  expiresAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null when it was not.' })
  revokedAt?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who issued it.' })
  createdBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  createdAt!: string;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version!: number;
}

@ObjectType('KeptReport', {
  ...plain,
  implements: NodeType,
  description:
    'A report as it was on a day (laporan tersimpan), with its rows, their hash and its evidence: shown again unchanged whatever happened since. For analysts, coordinators and administrators.',
})
export class KeptReportType extends NodeType {
  @Field(() => ReportTemplateType, { nullable: true, description: 'The template it was made by.' })
  template?: ReportTemplateType | null;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit it is about; null for the whole institution.' })
  unit?: OrgUnitType | null;

  @Field(() => String, { description: 'Its period, as the template writes it.' })
  period!: string;

  @Field(() => CivilDate, { description: 'The day it is told as of.' })
  asOf!: string;

  @Field(() => String, { description: 'SHA-256 of all it tells, taken when it was kept.' })
  hash!: string;

  @Field(() => String, { nullable: true, description: 'What was noted with it.' })
  note?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who kept it.' })
  keptBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  keptAt!: string;
}
export const KeptReportConnection = connectionOf('KeptReport', () => KeptReportType);

@InputType('KeptReportWhere', { description: 'Which kept reports. Conditions side by side must all hold.' })
export class KeptReportWhere {
  @Field(() => [KeptReportWhere], { nullable: true, description: 'All of these hold.' })
  and?: KeptReportWhere[] | null;

  @Field(() => [KeptReportWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: KeptReportWhere[] | null;

  @Field(() => KeptReportWhere, { nullable: true, description: 'This does not hold.' })
  not?: KeptReportWhere | null;

  @Field(() => ID, { nullable: true, description: 'Made by this template.' })
  templateId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this unit.' })
  unitId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of these periods.' })
  periodIn?: string[] | null;
}
export const KeptReportArgs = listArgs('KeptReport', { KEPT_AT: 'When it was kept.' }, () => KeptReportWhere);

@InputType('ReportParameterInput', { description: 'What is chosen for a parameter of the template.' })
export class ReportParameterInput {
  @Field(() => String, { description: 'The parameter’s code.' })
  code!: string;

  @Field(() => [String], { description: 'The codes that are chosen; at most 200.' })
  values!: string[];
}

const asked = {
  template: 'The template’s code.',
  version: 'The template’s version; the one valid on the day when not said.',
  unit: 'The unit’s global id, where the template is about a unit.',
  period: 'The period, as ReportPeriodKind says.',
  parameters: 'What is chosen; the template’s own lists when not said.',
  asOf: 'The day to tell it as of; today when not said.',
} as const;

@InputType('ReportInput', { description: 'Which report is asked for.' })
export class ReportInput {
  @Field(() => String, { description: asked.template })
  template!: string;

  @Field(() => String, { nullable: true, description: asked.version })
  version?: string | null;

  @Field(() => ID, { nullable: true, description: asked.unit })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: asked.period })
  period?: string | null;

  @Field(() => [ReportParameterInput], { nullable: true, description: asked.parameters })
  parameters?: ReportParameterInput[] | null;

  @Field(() => CivilDate, { nullable: true, description: asked.asOf })
  asOf?: string | null;
}

@InputType('ReportKeepInput', { description: 'Which report is kept, as it is now.' })
export class ReportKeepInput extends MutationInput {
  @Field(() => ReportInput, { description: 'Which report.' })
  report!: ReportInput;

  @Field(() => String, { nullable: true, description: 'A note; at most 2000 characters.' })
  note?: string | null;
}

@InputType('ReportNarrativeSetInput', { description: 'The answer to a question of a report.' })
export class ReportNarrativeSetInput extends ChangeInput {
  @Field(() => ID, { description: 'The template’s global id; what is written serves its other versions too.' })
  templateId!: string;

  @Field(() => String, { description: 'The question’s code.' })
  question!: string;

  @Field(() => ID, { nullable: true, description: asked.unit })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: asked.period })
  period?: string | null;

  @Field(() => String, { description: 'The answer; at most 20,000 characters.' })
  words!: string;
}

@ObjectType('ReportNarrative', {
  ...plain,
  implements: NodeType,
  description: 'What was written in answer to a question of a report, for a unit and a period (narasi).',
})
export class ReportNarrativeType extends NodeType {
  @Field(() => String, { description: 'The template’s code.' })
  code!: string;

  @Field(() => String, { description: 'The question’s code.' })
  question!: string;

  @Field(() => OrgUnitType, { nullable: true, description: 'The unit; null for the whole institution.' })
  unit?: OrgUnitType | null;

  @Field(() => String, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The answer.' })
  words!: string;

  @Field(() => PersonType, { nullable: true, description: 'Who wrote it last.' })
  writtenBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => Int, { description: 'For expectedVersion; 0 before anything was written.' })
  version!: number;
}

@InputType('ReportLinkIssueInput', { description: 'The report that is given out, and until when.' })
export class ReportLinkIssueInput extends MutationInput {
  @Field(() => ID, { description: 'The kept report’s global id.' })
  keptReportId!: string;

  @Field(() => SurveyExportLanguage, { description: 'The language of titles and words.' })
  language!: 'id' | 'en';

  @Field(() => DateTime, { description: 'Until when, at most 366 days ahead.' })
  expiresAt!: Date;
}

@InputType('ReportLinkRevokeInput', { description: 'The address that shall lead nowhere any more.' })
export class ReportLinkRevokeInput extends ChangeInput {
  @Field(() => ID, { description: 'The address’s global id.' })
  linkId!: string;
}

@InputType('ReportTargetInput', { description: 'A figure of a report, and what it shall reach.' })
export class ReportTargetInput {
  @Field(() => String, { nullable: true, description: 'The figure’s code; the template’s own when not said.' })
  figure?: string | null;

  @Field(() => Decimal, { description: 'What it shall reach.' })
  target!: string;
}

export const ReportKeepPayload = payloadOf(
  'ReportKeepPayload',
  'keptReport',
  () => KeptReportType,
  'The report as kept',
);
export const ReportNarrativeSetPayload = payloadOf(
  'ReportNarrativeSetPayload',
  'narrative',
  () => ReportNarrativeType,
  'What was written',
);
export const ReportLinkIssuePayload = payloadOf(
  'ReportLinkIssuePayload',
  'link',
  () => ReportLinkType,
  'The address as issued',
);
export const ReportLinkRevokePayload = payloadOf(
  'ReportLinkRevokePayload',
  'link',
  () => ReportLinkType,
  'The address as revoked',
);
