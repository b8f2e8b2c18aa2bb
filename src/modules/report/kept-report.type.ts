import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { EvidenceType } from '../document/evidence.type.js';
import { SurveyExportLanguage } from '../export/survey-export.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { OrgUnitType } from '../identity/org.type.js';
import { ReportSourceKind } from './report.type.js';
import { ReportInput } from './report-input.type.js';
import { ReportTemplateType } from './report-template.type.js';

const plain = { simpleResolvers: true } as const;

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

  @Field(() => [KeptReportEvidenceType], { description: 'The files it rests on, each once.' })
  evidence!: KeptReportEvidenceType[];

  @Field(() => [ReportLinkType], { description: 'Addresses it was given out by, the first one first.' })
  links!: ReportLinkType[];
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

@InputType('ReportKeepInput', { description: 'Which report is kept, as it is now.' })
export class ReportKeepInput extends MutationInput {
  @Field(() => ReportInput, { description: 'Which report.' })
  report!: ReportInput;

  @Field(() => String, { nullable: true, description: 'A note; at most 2000 characters.' })
  note?: string | null;
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

export const ReportKeepPayload = payloadOf(
  'ReportKeepPayload',
  'keptReport',
  () => KeptReportType,
  'The report as kept',
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
