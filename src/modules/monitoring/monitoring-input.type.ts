import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput, MutationInput } from '../../platform/graphql/mutation.type.js';
import { CivilDate } from '../../platform/graphql/scalars.js';
import { listArgs, payloadOf } from '../identity/list.type.js';
import type { AddedKind, LineKind, LineState, ReportStatus } from './monitoring.rules.js';
import {
  MonitoringAddedKind,
  MonitoringLineKind,
  MonitoringLineState,
  MonitoringReportStatus,
  MonitoringReportType,
} from './monitoring.type.js';

@InputType('MonitoringReportWhere', { description: 'Which reports. Conditions side by side must all hold.' })
export class MonitoringReportWhere {
  @Field(() => [MonitoringReportWhere], { nullable: true, description: 'All of these hold.' })
  and?: MonitoringReportWhere[] | null;

  @Field(() => [MonitoringReportWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: MonitoringReportWhere[] | null;

  @Field(() => MonitoringReportWhere, { nullable: true, description: 'This does not hold.' })
  not?: MonitoringReportWhere | null;

  @Field(() => [MonitoringReportStatus], { nullable: true, description: 'The status is one of these.' })
  statusIn?: ReportStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'It is about this cooperation.' })
  cooperationId?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its period ends on or after this day.' })
  untilFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its period ends before this day.' })
  untilBefore?: string | null;
}
export const MonitoringReportArgs = listArgs(
  'MonitoringReport',
  { STARTED_AT: 'When it was begun.', UNTIL: 'The last day of its period.' },
  () => MonitoringReportWhere,
);

@InputType('MonitoringLineWhere', { description: 'Which lines of reports. Conditions side by side must all hold.' })
export class MonitoringLineWhere {
  @Field(() => [MonitoringLineWhere], { nullable: true, description: 'All of these hold.' })
  and?: MonitoringLineWhere[] | null;

  @Field(() => [MonitoringLineWhere], { nullable: true, description: 'At least one of these holds.' })
  or?: MonitoringLineWhere[] | null;

  @Field(() => MonitoringLineWhere, { nullable: true, description: 'This does not hold.' })
  not?: MonitoringLineWhere | null;

  @Field(() => [MonitoringLineKind], { nullable: true, description: 'It speaks of one of these.' })
  kindIn?: LineKind[] | null;

  @Field(() => [MonitoringLineState], { nullable: true, description: 'The author says one of these of it.' })
  stateIn?: LineState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'It was, or was not, past its day and not done.' })
  overdue?: boolean | null;

  @Field(() => MonitoringReportWhere, { nullable: true, description: 'Its report is such a one.' })
  report?: MonitoringReportWhere | null;
}
export const MonitoringLineArgs = listArgs(
  'MonitoringLine',
  { PLACE: 'Its place in its report.' },
  () => MonitoringLineWhere,
);

@InputType('MonitoringReportStartInput', { description: 'A period of a cooperation that is to be reported on.' })
export class MonitoringReportStartInput extends MutationInput {
  @Field(() => ID, { description: 'The cooperation.' })
  cooperationId!: string;

  @Field(() => CivilDate, { description: 'The period’s first day.' })
  from!: string;

  @Field(() => CivilDate, { description: 'The period’s last day: today at the latest.' })
  until!: string;
}

@InputType('MonitoringLineInput', {
  description: 'What is said of a line. What is not given stays; null takes it away.',
})
export class MonitoringLineInput {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => MonitoringLineState, { nullable: true, description: 'How it goes.' })
  state?: LineState | null;

  @Field(() => String, { nullable: true, description: 'In words, at most 4,000 characters.' })
  remark?: string | null;
}

@InputType('MonitoringAdditionInput', { description: 'A problem or a recommendation.' })
export class MonitoringAdditionInput {
  @Field(() => MonitoringAddedKind, { description: 'Which of the two.' })
  kind!: AddedKind;

  @Field(() => String, { description: 'In words, 1 to 4,000 characters.' })
  remark!: string;
}

@InputType('MonitoringReportChangeInput', { description: 'What to change of a draft; what is not given stays.' })
export class MonitoringReportChangeInput extends ChangeInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The period’s first day.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'The period’s last day: today at the latest.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'In all, at most 10,000 characters; null erases it.' })
  summary?: string | null;

  @Field(() => [MonitoringLineInput], { nullable: true, description: 'What is said of lines.' })
  lines?: MonitoringLineInput[] | null;

  @Field(() => [MonitoringAdditionInput], { nullable: true, description: 'Problems and recommendations to add.' })
  add?: MonitoringAdditionInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Problems and recommendations to take away.' })
  remove?: string[] | null;
}

@InputType('MonitoringReportFinishInput', { description: 'A draft that is ready.' })
export class MonitoringReportFinishInput extends ChangeInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
}

@InputType('MonitoringReportReviseInput', { description: 'A finished report that is to be opened again.' })
export class MonitoringReportReviseInput extends ChangeInput {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;
}

const payload = (verb: string, meaning: string) =>
  payloadOf(`MonitoringReport${verb}Payload`, 'report', () => MonitoringReportType, meaning);
export const MonitoringReportStartPayload = payload('Start', 'The draft');
export const MonitoringReportChangePayload = payload('Change', 'The draft as it is now');
export const MonitoringReportFinishPayload = payload('Finish', 'The report as it was finished');
export const MonitoringReportRevisePayload = payload('Revise', 'The new revision, a draft');
