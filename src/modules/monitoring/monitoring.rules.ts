import type { CivilDate } from '../../kernel/civil-date.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { text } from '../../kernel/text.js';
import { invalid } from '../identity/problems.js';

/** How far a report is. */
export const reportStatuses = ['DRAFT', 'FINISHED', 'SUPERSEDED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** What a line speaks of; the first seven are drawn, the last two are the author's. */
export const lineKinds = [
  'GOAL',
  'INDICATOR',
  'ACTION',
  'OBLIGATION',
  'MEETING',
  'ACTIVITY',
  'COMPLAINT',
  'ISSUE',
  'RECOMMENDATION',
] as const;
export type LineKind = (typeof lineKinds)[number];
export const addedKinds = ['ISSUE', 'RECOMMENDATION'] as const satisfies readonly LineKind[];
export type AddedKind = (typeof addedKinds)[number];
export const isAdded = (kind: string): boolean => addedKinds.some((one) => one === kind);

/** What the author says of a line. */
export const lineStates = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'DONE', 'STOPPED'] as const;
export type LineState = (typeof lineStates)[number];

export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/** A period that has passed, or ends today. */
export function checkPeriod({ from, until }: Period, today: CivilDate): Problem[] {
  return [
    ...(from > until ? [invalid(['input', 'until'], 'It ends before it begins.', 'Berakhir sebelum dimulai.')] : []),
    ...(until > today
      ? [
          invalid(
            ['input', 'until'],
            'It has not ended yet: today at the latest.',
            'Belum berakhir: paling lambat hari ini.',
          ),
        ]
      : []),
  ];
}

export const notDraft = (field: string, status: string): Problem =>
  problem(
    'FROZEN',
    ['input', field],
    status === 'SUPERSEDED'
      ? text('A later revision took its place.', 'Sudah digantikan revisi berikutnya.')
      : text(
          'This report is finished: open it again as a new revision (monitoringReportRevise).',
          'Laporan ini sudah selesai: buka kembali sebagai revisi baru (monitoringReportRevise).',
        ),
  );
export const notFinished: Problem = problem(
  'ILLEGAL_TRANSITION',
  ['input', 'reportId'],
  text('Only a finished report is opened again.', 'Hanya laporan yang sudah selesai yang dapat dibuka kembali.'),
  { allowed: [] },
);
