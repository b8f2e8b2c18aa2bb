import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { sourceKinds } from '../../engines/report/datasets.js';
import { whyCodes } from '../../engines/report/report.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { EvidenceType } from '../document/evidence.type.js';
import { ReportFindingSeverity, ReportSectionKind } from './report-template.type.js';

const plain = { simpleResolvers: true } as const;

export const ReportSourceKind = enumOf(sourceKinds);
registerEnumType(ReportSourceKind, {
  name: 'ReportSourceKind',
  description: 'What a row or figure comes from.',
  valuesConfig: {
    COOPERATION: { description: 'A cooperation (kerja sama).' },
    BENEFIT: { description: 'A benefit recorded for a unit (manfaat).' },
    ACTIVITY: { description: 'An activity that was held (kegiatan).' },
    ASPECT: { description: 'An aspect that evidence shows (aspek).' },
    SURVEY: { description: 'A survey of satisfaction (survei kepuasan).' },
    UNIT: { description: 'A unit of the institution (unit kerja).' },
    FIGURE: { description: 'A figure of the institution’s register (data institusi).' },
    PARTNER: { description: 'A partner something is not recorded of (mitra).' },
  },
});
export const ReportUnknownCode = enumOf(whyCodes);
registerEnumType(ReportUnknownCode, {
  name: 'ReportUnknownCode',
  description: 'Why a figure is not known. It is then never 0.',
  valuesConfig: {
    FIGURE_MISSING: { description: 'A figure of the institution is not registered for that day.' },
    FIGURES_DIFFER: { description: 'Several are registered for that day, and they differ.' },
    NOT_JUDGED: { description: 'Something is not recorded without which a row can be counted neither in nor out.' },
    UNKNOWN_INPUT: { description: 'What it is worked out from is not known.' },
    DIVIDED_BY_ZERO: { description: 'It would be divided by zero.' },
    UNCOVERED: { description: 'The rule goes by cases, and none of them covers these values.' },
  },
});

@ObjectType('ReportSource', { ...plain, description: 'An object a row or figure comes from (sumber data).' })
export class ReportSourceType {
  @Field(() => ReportSourceKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => ID, { description: 'Its global id, for `node`.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it was called when the report was made.' })
  label!: string;

  @Field(() => EvidenceType, { nullable: true, description: 'The file that shows it; null where it has none.' })
  evidence?: EvidenceType | null;
}

@ObjectType('ReportColumn', { ...plain, description: 'A column of a table.' })
export class ReportColumnType {
  @Field(() => String, { description: 'Its code in the template.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its heading.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What stands above several columns side by side.' })
  group?: LocalizedTextType | null;

  @Field(() => String, { description: 'TEXT, NUMBER (an exact decimal number) or DAY (`YYYY-MM-DD`).' })
  kind!: string;
}

@ObjectType('ReportFinding', { ...plain, description: 'What is missing or odd in a row, by the template’s rules.' })
export class ReportFindingType {
  @Field(() => String, { description: 'The rule’s code in the template.' })
  code!: string;

  @Field(() => ReportFindingSeverity, { description: 'How grave.' })
  severity!: string;

  @Field(() => LocalizedTextType, { description: 'In words.' })
  text!: LocalizedTextType;
}

@ObjectType('ReportCell', { ...plain, description: 'A cell of a table.' })
export class ReportCellType {
  @Field(() => LocalizedTextType, { nullable: true, description: 'What stands in it; null where nothing is recorded.' })
  text?: LocalizedTextType | null;
}

@ObjectType('ReportRow', { ...plain, description: 'A row of a table.' })
export class ReportRowType {
  @Field(() => [ReportCellType], { description: 'One for each column, in their order.' })
  cells!: ReportCellType[];

  @Field(() => [ReportFindingType], { description: 'What is missing or odd; empty when nothing is.' })
  findings!: ReportFindingType[];

  @Field(() => [ReportSourceType], { description: 'What it comes from.' })
  sources!: ReportSourceType[];
}

@ObjectType('ReportUnknown', { ...plain, description: 'A reason why a figure is not known.' })
export class ReportUnknownType {
  @Field(() => ReportUnknownCode, { description: 'What kind of reason.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'In words; what is not recorded, by its name.' })
  text!: LocalizedTextType;

  @Field(() => [ReportSourceType], {
    description: 'NOT_JUDGED: of what it is not recorded, to be recorded there (the partner to classify); else empty.',
  })
  sources!: ReportSourceType[];
}

export const ReportFigureKind = enumOf(['INPUT', 'FIGURE'] as const);
registerEnumType(ReportFigureKind, {
  name: 'ReportFigureKind',
  description: 'Where a figure of a report comes from.',
  valuesConfig: {
    INPUT: { description: 'Counted, or taken from the institution’s register.' },
    FIGURE: { description: 'Worked out by a formula.' },
  },
});

@ObjectType('ReportFigure', {
  ...plain,
  description: 'A figure of a report. Worked out in fractions; rounded once, half up (ROUND_HALF_UP), when it is told.',
})
export class ReportFigureType {
  @Field(() => String, { description: 'Its code; formulas name it so.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'What it is.' })
  title!: LocalizedTextType;

  @Field(() => ReportFigureKind, { description: 'Counted or worked out.' })
  is!: string;

  @Field(() => String, { nullable: true, description: 'Rounded, with all its decimals, as text; null: not known.' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Before it was rounded: a whole number or a fraction `7/3`.' })
  exact?: string | null;

  @Field(() => Int, { description: 'How many decimals it is rounded to.' })
  decimals!: number;

  @Field(() => String, { nullable: true, description: 'PERCENT, or null for a plain number.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'As the template writes it; null for what is counted.' })
  formula?: string | null;

  @Field(() => [ReportUnknownType], { description: 'Why it is not known; empty when it is.' })
  unknown!: ReportUnknownType[];

  @Field(() => [ReportSourceType], {
    description: 'What was counted; of an unknown count, what would have to be recorded first.',
  })
  sources!: ReportSourceType[];
}

@ObjectType('ReportAnswer', { ...plain, description: 'A question of a report and what was written (narasi).' })
export class ReportAnswerType {
  @Field(() => String, { description: 'The question’s code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'The question.' })
  title!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'The answer; null while nobody has written one.' })
  words?: string | null;
}

@ObjectType('ReportSection', {
  ...plain,
  description: 'A section of a report; `is` tells which of its lists is filled.',
})
export class ReportSectionType {
  @Field(() => String, { description: 'Its code in the template.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title!: LocalizedTextType;

  @Field(() => ReportSectionKind, { description: 'TABLE, FIGURES or NARRATIVE.' })
  is!: string;

  @Field(() => [ReportColumnType], { description: 'Of a TABLE; else empty.' })
  columns!: ReportColumnType[];

  @Field(() => [ReportRowType], { description: 'Of a TABLE; else empty. At most 20,000.' })
  rows!: ReportRowType[];

  @Field(() => [ReportFigureType], { description: 'Of FIGURES: inputs first; else empty.' })
  figures!: ReportFigureType[];

  @Field(() => [ReportAnswerType], { description: 'Of a NARRATIVE; else empty.' })
  answers!: ReportAnswerType[];
}

@ObjectType('ReportAssumption', { ...plain, description: 'What a template decides where its sources leave it open.' })
export class ReportAssumptionType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'In words.' })
  text!: LocalizedTextType;
}

@ObjectType('ReportYear', { ...plain, description: 'A year a report looks at.' })
export class ReportYearType {
  @Field(() => String, { description: 'TS (tahun sekarang, this year), TS-1 the year before, and so on.' })
  code!: string;

  @Field(() => String, { description: '`2024/2025`, or `2025`.' })
  label!: string;

  @Field(() => CivilDate, { description: 'Its first day.' })
  from!: string;

  @Field(() => CivilDate, { description: 'Its last day.' })
  until!: string;
}

@ObjectType('Report', {
  ...plain,
  description:
    'A report as it was made: every row and figure with what it comes from. What held on the last day of its time, by what is known when it is made.',
})
export class ReportType {
  @Field(() => String, { description: 'The template’s code.' })
  template!: string;

  @Field(() => String, { description: 'The template’s version.' })
  templateVersion!: string;

  @Field(() => String, { description: 'SHA-256 of the template.' })
  templateHash!: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'The institution.' })
  institution!: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'The unit’s code; null for the whole institution.' })
  unitCode?: string | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'The unit; null for the whole institution.' })
  unitName?: LocalizedTextType | null;

  @Field(() => String, { description: 'The period as the template writes it; the last of its years is TS.' })
  period!: string;

  @Field(() => CivilDate, { description: 'The first day it looks at.' })
  from!: string;

  @Field(() => CivilDate, {
    description: 'The last day it looks at: of its period, or asOf where that is earlier. What stood on it counts.',
  })
  until!: string;

  @Field(() => [ReportYearType], { description: 'The years it looks at; empty where it looks at none.' })
  years!: ReportYearType[];

  @Field(() => CivilDate, {
    description:
      'The day it is told as of: which template and period were then the usual ones. No day after it counts.',
  })
  asOf!: string;

  @Field(() => [LocalizedTextType], {
    description:
      'Sources nobody has held against the original: the report is “not confirmed” (belum dikonfirmasi) while there are any.',
  })
  notConfirmed!: LocalizedTextType[];

  @Field(() => [ReportAssumptionType], { description: 'What the template decides where its sources leave it open.' })
  assumptions!: ReportAssumptionType[];

  @Field(() => [ReportSectionType], { description: 'Its sections, in their order.' })
  sections!: ReportSectionType[];

  @Field(() => String, { description: 'SHA-256 of all it tells: the same rows give the same.' })
  hash!: string;
}
