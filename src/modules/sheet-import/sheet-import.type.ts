import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { MutationInput } from '../../platform/graphql/mutation.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import { PersonType } from '../identity/membership.type.js';
import { type RowOutcome, rowOutcomes } from './row-result.js';
import { type ImportPolicy, type ImportStatus, importPolicies, importStatuses } from './sheet-import.rules.js';
import type { ImportTarget } from './sheet-mapping.rules.js';
import { ImportTargetEnum, SheetMappingInput, SheetMappingType } from './sheet-mapping.type.js';

export const ImportPolicyEnum = enumOf(importPolicies);
registerEnumType(ImportPolicyEnum, {
  name: 'ImportPolicy',
  description: 'What becomes of good rows beside bad ones.',
  valuesConfig: {
    ALL_OR_NOTHING: { description: 'One bad row, and nothing is read in.' },
    SKIP_BAD_ROWS: { description: 'Good rows are read in; bad ones come back as a sheet to be mended.' },
  },
});

export const ImportStatusEnum = enumOf(importStatuses);
registerEnumType(ImportStatusEnum, {
  name: 'ImportStatus',
  description: 'How an import stands.',
  valuesConfig: {
    QUEUED: { description: 'It waits for a worker.' },
    RUNNING: { description: 'It is under way; see rowsDone.' },
    DONE: { description: 'It is over; see the counts.' },
    REHEARSED: { description: 'Everything was done and undone: the counts say what would have come of it.' },
    REFUSED: { description: 'Some rows have faults, so nothing was read in.' },
    FAILED: { description: 'The file cannot be read, or not by this mapping; see fault.' },
  },
});

export const RowOutcomeEnum = enumOf(rowOutcomes);
registerEnumType(RowOutcomeEnum, {
  name: 'ImportRowOutcome',
  description: 'What came of a row, or would have.',
  valuesConfig: {
    CREATED: { description: 'Something new was entered.' },
    UPDATED: { description: 'It was there, and was brought up to date.' },
    UNCHANGED: { description: 'It was there, just so.' },
    FAILED: { description: 'It has faults, and was not read in.' },
  },
});

@ObjectType('ImportFault', {
  description: 'What is wrong, where it stands, and how to mend it.',
  simpleResolvers: true,
})
export class ImportFaultType {
  @Field(() => String, { description: 'As codes of user errors; INTERNAL where the fault is ours.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The letter of the column; null for the row or file as a whole.',
  })
  column?: string | null;

  @Field(() => String, { nullable: true, description: 'The heading of the column.' })
  heading?: string | null;

  @Field(() => String, { nullable: true, description: 'The field it was to become.' })
  field?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, at most 200 characters.' })
  value?: string | null;

  @Field(() => LocalizedTextType, { description: 'What is wrong, and how to mend it.' })
  message!: LocalizedTextType;
}

@ObjectType('SheetImportRow', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What came of one row of a sheet. May hold personal data: for those who may import, and erasable.',
})
export class SheetImportRowType extends NodeType {
  @Field(() => Int, { description: 'The row as the spreadsheet numbers it.' })
  number!: number;

  @Field(() => RowOutcomeEnum, { description: 'What came of it.' })
  outcome!: RowOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'What it made or found (of STAFF the person), for node(id); null where nothing is there.',
  })
  subjectId?: string | null;

  @Field(() => [ImportFaultType], { description: 'What is wrong with it; empty when nothing is.' })
  faults!: ImportFaultType[];
}
export const SheetImportRowConnection = connectionOf('SheetImportRow', () => SheetImportRowType);

@InputType('SheetImportRowWhere', { description: 'Which rows. Conditions side by side must all hold.' })
export class SheetImportRowWhere {
  @Field(() => [SheetImportRowWhere], { nullable: true, description: 'All of these hold.' })
  and?: SheetImportRowWhere[] | null;

  @Field(() => [SheetImportRowWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SheetImportRowWhere[] | null;

  @Field(() => SheetImportRowWhere, { nullable: true, description: 'This does not hold.' })
  not?: SheetImportRowWhere | null;

  @Field(() => [RowOutcomeEnum], { nullable: true, description: 'The outcome is one of these.' })
  outcomeIn?: RowOutcome[] | null;
}
export const SheetImportRowArgs = listArgs(
  'SheetImportRow',
  { NUMBER: 'The row.' },
  () => SheetImportRowWhere,
  'ascending',
);

@ObjectType('SheetImport', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One reading in of a sheet (impor): how far it is, and what came of it. Administrators see all; coordinators those of cooperations and partners.',
})
export class SheetImportType extends NodeType {
  @Field(() => ImportTargetEnum, { description: 'What rows become.' })
  target!: ImportTarget;

  @Field(() => String, { description: 'What the file was called. Data only, never a path.' })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'Which sheet of the workbook; null: the first.' })
  sheet?: string | null;

  @Field(() => SheetMappingType, { nullable: true, description: 'The saved mapping it is read by, if one is.' })
  savedMapping?: SheetMappingType | null;

  @Field(() => ImportPolicyEnum, { description: 'What becomes of good rows beside bad ones.' })
  policy!: ImportPolicy;

  @Field(() => Boolean, { description: 'Whether everything is undone at the end.' })
  rehearsal!: boolean;

  @Field(() => Boolean, { description: 'STAFF: whether those who are new are sent their invitation.' })
  invite!: boolean;

  @Field(() => ImportStatusEnum, { description: 'How it stands.' })
  status!: ImportStatus;

  @Field(() => ImportFaultType, { nullable: true, description: 'FAILED: why.' })
  fault?: ImportFaultType | null;

  @Field(() => Int, { nullable: true, description: 'How many rows there are; null until the file was read.' })
  rowsTotal?: number | null;

  @Field(() => Int, { description: 'How many have been gone through.' })
  rowsDone!: number;

  @Field(() => Int, { description: 'How many were entered; in a rehearsal: would be. 0 where the import was refused.' })
  created!: number;

  @Field(() => Int, {
    description: 'How many were brought up to date; in a rehearsal: would be. 0 where the import was refused.',
  })
  updated!: number;

  @Field(() => Int, { description: 'How many were there just so.' })
  unchanged!: number;

  @Field(() => Int, { description: 'How many have faults.' })
  failed!: number;

  @Field(() => PersonType, { nullable: true, description: 'Who started it; it is done in their name.' })
  startedBy?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was started.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was over.' })
  finishedAt?: string | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;
}
export const SheetImportConnection = connectionOf('SheetImport', () => SheetImportType);

@InputType('SheetImportWhere', { description: 'Which imports. Conditions side by side must all hold.' })
export class SheetImportWhere {
  @Field(() => [SheetImportWhere], { nullable: true, description: 'All of these hold.' })
  and?: SheetImportWhere[] | null;

  @Field(() => [SheetImportWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: SheetImportWhere[] | null;

  @Field(() => SheetImportWhere, { nullable: true, description: 'This does not hold.' })
  not?: SheetImportWhere | null;

  @Field(() => [ImportTargetEnum], { nullable: true, description: 'Rows become one of these.' })
  targetIn?: ImportTarget[] | null;

  @Field(() => [ImportStatusEnum], { nullable: true, description: 'The status is one of these.' })
  statusIn?: ImportStatus[] | null;
}
export const SheetImportArgs = listArgs('SheetImport', { CREATED_AT: 'When it was started.' }, () => SheetImportWhere);

@InputType('SheetMappingSaveInput', { description: 'How sheets are read, to be kept.' })
export class SheetMappingSaveInput extends MutationInput {
  @Field(() => String, {
    description: 'Its code: letters, digits and . _ / -, at most 40. A known one gets a version more.',
  })
  code!: string;

  @Field(() => ImportTargetEnum, { description: 'What rows become.' })
  target!: ImportTarget;

  @Field(() => SheetMappingInput, { description: 'How they are read.' })
  mapping!: SheetMappingInput;
}

@InputType('SheetImportStartInput', { description: 'A sheet to be read in.' })
export class SheetImportStartInput extends MutationInput {
  @Field(() => ID, { description: 'The XLSX or CSV file, sent by the caller (uploadTicketCreate).' })
  fileId!: string;

  @Field(() => ImportTargetEnum, { description: 'What its rows become.' })
  target!: ImportTarget;

  @Field(() => String, { nullable: true, description: 'Which sheet of the workbook; the first unless told.' })
  sheet?: string | null;

  @Field(() => SheetMappingInput, { nullable: true, description: 'How it is read. Either this or mappingId.' })
  mapping?: SheetMappingInput | null;

  @Field(() => ID, { nullable: true, description: 'A saved mapping, of the same target.' })
  mappingId?: string | null;

  @Field(() => ImportPolicyEnum, { nullable: true, description: 'ALL_OR_NOTHING unless told.' })
  policy?: ImportPolicy | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Do everything and undo it: what came of each row is told, nothing stays. (dryRun checks this call only.)',
  })
  rehearsal?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'STAFF: send those who are new their invitation. Otherwise nobody is written to; see invitationRenew.',
  })
  invite?: boolean | null;
}

export const SheetMappingSavePayload = payloadOf(
  'SheetMappingSavePayload',
  'mapping',
  () => SheetMappingType,
  'The mapping saved',
);
export const SheetImportStartPayload = payloadOf(
  'SheetImportStartPayload',
  'import',
  () => SheetImportType,
  'The import, waiting for a worker',
);
