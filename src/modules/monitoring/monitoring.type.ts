import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Dharma } from '../../engines/indicator/pack.js';
import type { Party } from '../../engines/workflow/definition.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalizedTextType } from '../../platform/graphql/localized-text.type.js';
import { NodeType } from '../../platform/graphql/node.type.js';
import { connectionOf } from '../../platform/graphql/page.type.js';
import { CivilDate, DateTime, Decimal } from '../../platform/graphql/scalars.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { PartyEnum } from '../cooperation/party.type.js';
import { DocumentVersionType } from '../document/document.type.js';
import { DharmaEnum } from '../execution/dharma.type.js';
import type { MeetingMode } from '../execution/meeting.rules.js';
import { MeetingModeEnum } from '../execution/meeting.type.js';
import { PersonType } from '../identity/membership.type.js';
import { CaseFiguresType } from './case-figures.type.js';
import {
  addedKinds,
  type LineKind,
  type LineState,
  lineKinds,
  lineStates,
  type ReportStatus,
  reportStatuses,
} from './monitoring.rules.js';

export const MonitoringReportStatus = enumOf(reportStatuses);
registerEnumType(MonitoringReportStatus, {
  name: 'MonitoringReportStatus',
  description: 'How far a monitoring report is.',
  valuesConfig: {
    DRAFT: { description: 'Being written; its figures are drawn anew with every change (konsep).' },
    FINISHED: { description: 'Finished: its figures stand as they were then (selesai).' },
    SUPERSEDED: { description: 'Finished, and opened again as the next revision (digantikan revisi).' },
  },
});
export const MonitoringLineKind = enumOf(lineKinds);
registerEnumType(MonitoringLineKind, {
  name: 'MonitoringLineKind',
  description: 'What a line of a monitoring report speaks of.',
  valuesConfig: {
    GOAL: { description: 'A shared goal of the plan in force (tujuan bersama).' },
    INDICATOR: { description: 'An indicator of the plan in force, with its latest value (indikator).' },
    ACTION: { description: 'An action of the plan in force (rencana aksi).' },
    OBLIGATION: { description: 'What fell due in the period, or is still owed from before (kewajiban).' },
    MEETING: { description: 'A meeting of the period, or a regular one that was missed (rapat).' },
    ACTIVITY: {
      description:
        'An activity of the period, held, planned or cancelled, or one planned for before and not held yet (kegiatan).',
    },
    COMPLAINT: { description: 'A complaint of the period, or still open from before; without its words (pengaduan).' },
    ISSUE: { description: 'A problem the author tells of (masalah).' },
    RECOMMENDATION: { description: 'What the author recommends (rekomendasi).' },
  },
});
export const MonitoringAddedKind = enumOf(addedKinds);
registerEnumType(MonitoringAddedKind, {
  name: 'MonitoringAddedKind',
  description: 'What the author adds to a monitoring report.',
  valuesConfig: {
    ISSUE: { description: 'A problem (masalah).' },
    RECOMMENDATION: { description: 'A recommendation (rekomendasi).' },
  },
});
export const MonitoringLineState = enumOf(lineStates);
registerEnumType(MonitoringLineState, {
  name: 'MonitoringLineState',
  description: 'What the author of a monitoring report says of a line.',
  valuesConfig: {
    ON_TRACK: { description: 'Going as planned (sesuai rencana).' },
    AT_RISK: { description: 'May not come about as planned (berisiko).' },
    OFF_TRACK: { description: 'Not going as planned (menyimpang).' },
    DONE: { description: 'Done (selesai).' },
    STOPPED: { description: 'Not pursued any more (dihentikan).' },
  },
});

@ObjectType('MonitoredActivity', {
  simpleResolvers: true,
  description:
    'How an activity was carried out, as it was called and counted when the report was drawn (pelaksanaan kegiatan).',
})
export class MonitoredActivityType {
  @Field(() => LocalizedTextType, { description: 'Its kind, as the institution called it then (jenis kegiatan).' })
  kind!: LocalizedTextType;

  @Field(() => MeetingModeEnum, { nullable: true, description: 'How people came together; null: not said.' })
  mode?: MeetingMode | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'The unit that carried it out, as it was called then; null: not said.',
  })
  unit?: LocalizedTextType | null;

  @Field(() => DharmaEnum, { nullable: true, description: 'Which of the three duties it serves; null: not said.' })
  dharma?: Dharma | null;

  @Field(() => Int, { nullable: true, description: 'How many people took part; null: not said.' })
  participants?: number | null;

  @Field(() => Int, { description: 'How many files show it, photographs among them.' })
  evidence!: number;

  @Field(() => Int, { description: 'How many of them are photographs.' })
  photos!: number;
}

@ObjectType('MonitoringLine', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'One thing a monitoring report speaks of: drawn from the plan, the obligations, the meetings, the activities and the complaints as they stood, or added by its author. Seen with its report.',
})
export class MonitoringLineType extends NodeType {
  @Field(() => MonitoringLineKind, { description: 'What it speaks of.' })
  kind!: LineKind;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it is called; null for complaints and additions.',
  })
  title?: LocalizedTextType | null;

  @Field(() => PartyEnum, { nullable: true, description: 'Whose it is; null where nobody’s alone.' })
  party?: Party | null;

  @Field(() => CivilDate, { nullable: true, description: 'When it is or was due.' })
  dueOn?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'When it was done, measured, held or opened.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What its figures are in: a unit, or a currency by its code.' })
  unit?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'INDICATOR: where it began.' })
  baseline?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'INDICATOR: where it is to come; OBLIGATION: how much is owed.',
  })
  target?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'INDICATOR: the latest value; MEETING: how many regular ones were missed.',
  })
  value?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Percent, two decimals. INDICATOR: how much of the way was made; OBLIGATION: how much was fulfilled.',
  })
  percent?: string | null;

  @Field(() => MonitoredActivityType, {
    nullable: true,
    description: 'ACTIVITY: how it was carried out; null for all else.',
  })
  activity?: MonitoredActivityType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'As it stood at its source: OVERDUE, FULFILLED, … of an obligation; MEASURED or NOT_MEASURED; OPEN or DONE; SCHEDULED or PLANNED, HELD, CANCELLED or MISSED; a complaint’s status. Null for goals and additions.',
  })
  status?: string | null;

  @Field(() => Boolean, { description: 'Whether it was past its day and not done when the figures were drawn.' })
  overdue!: boolean;

  @Field(() => MonitoringLineState, { nullable: true, description: 'What the author says of it; null where nothing.' })
  state?: LineState | null;

  @Field(() => String, { nullable: true, description: 'The author’s words. Erasable: no event repeats them.' })
  remark?: string | null;

  @Field(() => MonitoringReportType, { nullable: true, description: 'The report.' })
  report?: object | null;
}
export const MonitoringLineConnection = connectionOf('MonitoringLine', () => MonitoringLineType);

@ObjectType('MonitoringReport', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'How a cooperation went in a period (laporan monitoring), one revision of it. Filled from plan, obligations, meetings, activities and complaints; frozen once it is finished. For staff who see the case; a partner’s contact sees none.',
})
export class MonitoringReportType extends CaseFiguresType {
  @Field(() => CooperationType, { nullable: true, description: 'The cooperation.' })
  cooperation?: CooperationType | null;

  @Field(() => Int, { description: 'Which report of the cooperation it is, 1 for the first; its revisions share it.' })
  number!: number;

  @Field(() => Int, { description: 'Which revision, 1 for the first.' })
  revision!: number;

  @Field(() => CivilDate, { description: 'The period’s first day.' })
  from!: string;

  @Field(() => CivilDate, { description: 'The period’s last day.' })
  until!: string;

  @Field(() => MonitoringReportStatus, { description: 'How far it is.' })
  status!: ReportStatus;

  @Field(() => String, { nullable: true, description: 'In the author’s words. Erasable: no event repeats them.' })
  summary?: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who began it; once finished, who finished it.' })
  author?: PersonType | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was finished; null while it is a draft.' })
  finishedAt?: string | null;

  @Field(() => DocumentVersionType, {
    nullable: true,
    description:
      'The version of the case’s document it was composed as (PDF); the SOP’s acts carry that on. Null for a draft, or where the SOP has no such document.',
  })
  documentVersion?: DocumentVersionType | null;

  @Field(() => Int, { description: 'Grows with every change; goes back in as expectedVersion.' })
  version!: number;
}
export const MonitoringReportConnection = connectionOf('MonitoringReport', () => MonitoringReportType);
