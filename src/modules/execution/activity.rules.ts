import { type CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import type { MeetingMode } from './meeting.rules.js';

export const activityStatuses = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export interface ActivityWords {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly place?: string | null;
  readonly mode?: MeetingMode | null;
}

export const checkActivity = (given: ActivityWords): Problem[] => [
  ...checkText(['input', 'title'], given.title, 300),
  ...checkText(['input', 'description'], given.description, 5_000, 'OPTIONAL'),
  ...checkText(['input', 'place'], given.place, 500, 'OPTIONAL'),
];

/** Its days, planned or as they were. */
export const checkDays = (
  fields: { readonly from: string; readonly to: string },
  from: CivilDate | null | undefined,
  to: CivilDate | null | undefined,
): Problem[] => [
  ...(from == null ? [required('input', fields.from)] : []),
  ...(from != null && to != null && to < from
    ? [invalid(['input', fields.to], 'It ends before it begins.', 'Selesainya sebelum mulainya.')]
    : []),
];

export const checkParticipants = (count: number | null | undefined): Problem[] =>
  count == null || (count >= 0 && count <= 1_000_000)
    ? []
    : [invalid(['input', 'participants'], 'Between 0 and 1,000,000.', 'Antara 0 dan 1.000.000.')];
