import { type LocalizedText, text } from '../../kernel/text.js';
import type { ComplaintStatus } from '../complaint/complaint.rules.js';
import type { MeetingStatus } from '../execution/meeting.rules.js';
import type { ObligationStatus } from '../execution/obligation.rules.js';
import { type ActivityFigures, activityWords } from './activity-words.js';
import type { LineKind, LineState } from './monitoring.rules.js';

/** How what a line speaks of stood: its own status, or what is read off an indicator, an action or a missed meeting. */
export type LineStatus =
  | ObligationStatus
  | MeetingStatus
  | ComplaintStatus
  | 'NOT_MEASURED'
  | 'MEASURED'
  | 'DONE'
  | 'MISSED';

/** What a paper says for a status. */
export const statusWords: Readonly<Record<LineStatus, LocalizedText>> = {
  NOT_MEASURED: text('not measured yet', 'belum diukur'),
  MEASURED: text('measured', 'sudah diukur'),
  OPEN: text('open', 'terbuka'),
  DONE: text('done', 'selesai'),
  PLANNED: text('planned', 'direncanakan'),
  DUE: text('due', 'jatuh tempo'),
  OVERDUE: text('overdue', 'terlambat'),
  FULFILLED: text('fulfilled', 'dipenuhi'),
  EXCUSED: text('excused', 'dibebaskan'),
  BREACHED: text('breached', 'dilanggar'),
  DROPPED: text('dropped', 'dihapus'),
  SCHEDULED: text('scheduled', 'dijadwalkan'),
  HELD: text('held', 'terlaksana'),
  CANCELLED: text('cancelled', 'dibatalkan'),
  MISSED: text('missed', 'terlewat'),
  TRIAGED: text('triaged', 'sudah dipilah'),
  ASSIGNED: text('assigned', 'ditugaskan'),
  ANSWERED: text('answered', 'dijawab'),
  ACCEPTED: text('answer accepted', 'jawaban diterima'),
  REOPENED: text('opened again', 'dibuka kembali'),
  CLOSED: text('closed', 'ditutup'),
  WITHDRAWN: text('withdrawn', 'ditarik'),
};

/** And for what the author says of a line. */
export const stateWords: Readonly<Record<LineState, LocalizedText>> = {
  ON_TRACK: text('on track', 'sesuai rencana'),
  AT_RISK: text('at risk', 'berisiko'),
  OFF_TRACK: text('off track', 'menyimpang'),
  DONE: text('done', 'selesai'),
  STOPPED: text('stopped', 'dihentikan'),
};

export interface LineFigures {
  readonly kind: LineKind;
  readonly dueOn: string | null;
  readonly on: string | null;
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly value: string | null;
  readonly percent: string | null;
  readonly activity: ActivityFigures | null;
  readonly status: LineStatus | null;
}

/** The figures of a line in words, of signs that every font has. */
export function figureWords(line: LineFigures): LocalizedText {
  const { baseline, value, target, percent, dueOn, on, unit, activity } = line;
  const told = [
    ...(baseline === null ? [] : [text(`from ${baseline}`, `dari ${baseline}`)]),
    ...(value === null ? [] : [figure(line.status === 'MISSED' ? missed : now, value)]),
    ...(target === null ? [] : [figure(wanted, unit ? `${target} ${unit}` : target)]),
    ...(percent === null ? [] : [text(`${percent} %`, `${percent} %`)]),
    ...(activity === null ? [] : activityWords(activity)),
    ...(dueOn === null ? [] : [figure(isAppointment(line) ? planned : atMost, dueOn)]),
    ...(on === null ? [] : [figure(days[line.kind], on)]),
  ];
  const inOne = (language: 'en' | 'id') => told.map((one) => one[language]).join('; ');
  return text(inOne('en'), inOne('id'));
}

const figure = (words: LocalizedText, value: string): LocalizedText =>
  text(`${words.en} ${value}`, `${words.id} ${value}`);

/** A meeting and an activity have the day they are on; only a regular meeting that was missed was due. */
const isAppointment = ({ kind, status }: LineFigures): boolean =>
  kind === 'ACTIVITY' || (kind === 'MEETING' && status !== 'MISSED');

const now = text('now', 'kini');
const missed = text('times missed:', 'kali terlewat:');
const wanted = text('target', 'target');
const planned = text('planned for', 'dijadwalkan');
const atMost = text('by', 'paling lambat');

/** What the day in a line is the day of. */
const days: Readonly<Record<LineKind, LocalizedText>> = {
  GOAL: text('on', 'pada'),
  INDICATOR: text('measured on', 'diukur'),
  ACTION: text('done on', 'selesai'),
  OBLIGATION: text('fulfilled on', 'dipenuhi'),
  MEETING: text('last held on', 'terakhir terlaksana'),
  ACTIVITY: text('held on', 'terlaksana'),
  COMPLAINT: text('received on', 'diterima'),
  ISSUE: text('on', 'pada'),
  RECOMMENDATION: text('on', 'pada'),
};
