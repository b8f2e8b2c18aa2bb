import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Template } from '../../engines/report/template.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime } from '../../platform/graphql/scalars.js';
import { EvidenceType } from '../document/evidence.type.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { templateFindings } from './template-lint.js';

const plain = { simpleResolvers: true } as const;

export const ReportUnitRule = enumOf(['NONE', 'OPTIONAL', 'REQUIRED'] as const);
registerEnumType(ReportUnitRule, {
  name: 'ReportUnitRule',
  description: 'Whether a report is about one unit.',
  valuesConfig: {
    NONE: { description: 'About the whole institution (perguruan tinggi).' },
    OPTIONAL: { description: 'About a unit with all below it, or about the whole institution.' },
    REQUIRED: { description: 'About one unit with all below it, such as a study programme (program studi).' },
  },
});
export const ReportPeriodKind = enumOf(['ACADEMIC_YEAR', 'CALENDAR_YEAR', 'HALF_YEAR', 'DAY'] as const);
registerEnumType(ReportPeriodKind, {
  name: 'ReportPeriodKind',
  description: 'Which time a report looks at, and how its `period` is written.',
  valuesConfig: {
    ACADEMIC_YEAR: {
      description: 'Academic years (tahun akademik) up to TS: `2024/2025`. Not said: the last one that is over.',
    },
    CALENDAR_YEAR: { description: 'Calendar years: `2025`. Not said: the year of the day.' },
    HALF_YEAR: { description: 'Half of an academic year: `2024/2025-1`. Not said: the half the day lies in.' },
    DAY: { description: 'The day alone: no period is taken.' },
  },
});
export const ReportSectionKind = enumOf(['TABLE', 'COUNTS', 'FIGURES', 'NARRATIVE'] as const);
registerEnumType(ReportSectionKind, {
  name: 'ReportSectionKind',
  description: 'What a section of a report is.',
  valuesConfig: {
    TABLE: { description: 'Rows of what is recorded.' },
    COUNTS: { description: 'How many there are by a property. In a report that was made it is a TABLE.' },
    FIGURES: { description: 'What is counted, and what is worked out of it.' },
    NARRATIVE: { description: 'Questions answered in words (narasi).' },
  },
});
export const ReportTemplateFindingCode = enumOf(templateFindings);
registerEnumType(ReportTemplateFindingCode, {
  name: 'ReportTemplateFindingCode',
  description: 'What is doubtful in a template.',
  valuesConfig: {
    SOURCE_NOT_CONFIRMED: { description: 'Nobody has held a source against the original yet.' },
    HOLE: { description: 'A formula by cases leaves values out; the figure is then not known. An example is told.' },
    INPUT_UNUSED: { description: 'An input is shown but no formula asks for it.' },
  },
});
export const ReportFindingSeverity = enumOf(['ERROR', 'WARNING', 'INFO'] as const);
registerEnumType(ReportFindingSeverity, {
  name: 'ReportFindingSeverity',
  description: 'How grave a finding is.',
  valuesConfig: {
    ERROR: { description: 'Whoever takes the report will not take it so.' },
    WARNING: { description: 'To be looked at.' },
    INFO: { description: 'Told, no more.' },
  },
});

@ObjectType('ReportTemplateFinding', { ...plain, description: 'Something doubtful in a template that works.' })
export class ReportTemplateFindingType {
  @Field(() => ReportTemplateFindingCode, { description: 'What.' })
  code!: string;

  @Field(() => ReportFindingSeverity, { description: 'How grave.' })
  severity!: string;

  @Field(() => String, { description: 'The source, figure or input it is about, by its code.' })
  about!: string;

  @Field(() => LocalizedTextType, { description: 'In words.' })
  text!: LocalizedTextType;
}

@ObjectType('ReportTemplateSource', { ...plain, description: 'A regulation or document a template comes from.' })
export class ReportTemplateSourceType {
  @Field(() => String, { description: 'Its code in the template.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is.' })
  title!: LocalizedTextType;

  @Field(() => Boolean, {
    description:
      'Whether it was held against the original: by the template, or since then by reportSourceConfirm. Reports say “not confirmed” (belum dikonfirmasi) until it is.',
  })
  confirmed!: boolean;
}

@ObjectType('ReportTemplateSection', { ...plain, description: 'A section a template has.' })
export class ReportTemplateSectionType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedTextType;

  @Field(() => ReportSectionKind, { description: 'What it is.' })
  is!: string;
}

@ObjectType('ReportTemplateParameter', { ...plain, description: 'A list of codes that may be chosen for a report.' })
export class ReportTemplateParameterType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What is chosen.' })
  title!: LocalizedTextType;

  @Field(() => [String], { description: 'What is taken when nothing is chosen.' })
  default!: readonly string[];
}

@ObjectType('ReportSourceConfirmation', {
  ...plain,
  implements: NodeType,
  description: 'That a source of a template agrees with the original: by whom, when, on what evidence. Never changed.',
})
export class ReportSourceConfirmationType extends NodeType {
  @Field(() => String, { description: 'The source’s code in the template.' })
  source!: string;

  @Field(() => String, { description: 'What was compared.' })
  note!: string;

  @Field(() => EvidenceType, { nullable: true, description: 'The file that shows it.' })
  evidence?: EvidenceType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who confirmed it.' })
  confirmedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;
}

@ObjectType('ReportTemplate', {
  ...plain,
  implements: NodeType,
  description:
    'One version of a report’s template (templat laporan): which tables and figures it has, by which rule, from which source. Never changed once it is read in. For analysts, coordinators and administrators.',
})
export class ReportTemplateType extends NodeType {
  @Field(() => String, { description: 'The code reportTable asks for.' })
  code!: string;

  @Field(() => String, { description: 'Its version by the file, such as that of the regulation.' })
  label!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => CivilDate, {
    description: 'Reports as of this day and later are made by it, unless another is asked for.',
  })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The last such day; null: none is known.' })
  validUntil?: string | null;

  @Field(() => String, { description: 'SHA-256 of what it says; kept reports name it.' })
  hash!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken out of use; null while it is in use.' })
  retiredAt?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who read it in.' })
  importedBy?: PersonType | null;

  @Field(() => [ReportSourceConfirmationType], { description: 'By whom its sources were confirmed since then.' })
  confirmations!: ReportSourceConfirmationType[];

  @Field(() => DateTime, { description: 'When it was read in.' })
  createdAt!: string;

  @Field(() => Int, { description: 'For expectedVersion: grows when it is retired or a source confirmed.' })
  version!: number;
}
export const ReportTemplateConnection = connectionOf('ReportTemplate', () => ReportTemplateType);

/** What the fields below are worked out from, as the projection delivers it. */
export interface TemplateRow {
  readonly $definition: Template;
  readonly $confirmed_sources: readonly string[];
}

@InputType('ReportTemplateWhere', { description: 'Which templates. Conditions side by side must all hold.' })
export class ReportTemplateWhere {
  @Field(() => [ReportTemplateWhere], { nullable: true, description: 'All of these hold.' })
  and?: ReportTemplateWhere[] | null;

  @Field(() => [ReportTemplateWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: ReportTemplateWhere[] | null;

  @Field(() => ReportTemplateWhere, { nullable: true, description: 'This does not hold.' })
  not?: ReportTemplateWhere | null;

  @Field(() => [String], { nullable: true, description: 'Of these codes.' })
  codeIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was taken out of use.' })
  isRetired?: boolean | null;
}
export const ReportTemplateArgs = listArgs(
  'ReportTemplate',
  { CODE: 'Its code.', CREATED_AT: 'When it was read in.' },
  () => ReportTemplateWhere,
  'ascending',
);

@InputType('ReportTemplateImportInput', { description: 'The file to be read in.' })
export class ReportTemplateImportInput extends MutationInput {
  @Field(() => ID, {
    description: 'The uploaded YAML file (report template format 1, at most 256 kB), as the upload answered.',
  })
  fileId!: string;
}

@InputType('ReportTemplateRetireInput', { description: 'The template to be taken out of use.' })
export class ReportTemplateRetireInput extends ChangeInput {
  @Field(() => ID, { description: 'The template’s global id.' })
  templateId!: string;
}

@InputType('ReportSourceConfirmInput', { description: 'The source, and what was compared.' })
export class ReportSourceConfirmInput extends ChangeInput {
  @Field(() => ID, { description: 'The template’s global id.' })
  templateId!: string;

  @Field(() => String, { description: 'The source’s code in the template.' })
  source!: string;

  @Field(() => String, { description: 'What was compared with what; at most 2000 characters.' })
  note!: string;

  @Field(() => ID, { description: 'An uploaded file that shows it, such as the regulation.' })
  evidenceFileId!: string;
}

const payload = (name: string, meaning: string) => payloadOf(name, 'template', () => ReportTemplateType, meaning);
export const ReportTemplateImportPayload = payload('ReportTemplateImportPayload', 'The template as read in');
export const ReportTemplateRetirePayload = payload('ReportTemplateRetirePayload', 'The template as retired');
export const ReportSourceConfirmPayload = payload('ReportSourceConfirmPayload', 'The template as confirmed');
