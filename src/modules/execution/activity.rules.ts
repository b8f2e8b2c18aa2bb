import type { Party } from '../../engines/workflow/definition.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { checkText } from '../identity/check.js';
import { invalid, required } from '../identity/problems.js';
import { tooMany } from './execution.problems.js';
import type { MeetingMode } from './meeting.rules.js';

export const activityStatuses = ['PLANNED', 'HELD', 'CANCELLED'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const activityRelevances = ['RELEVANT', 'NOT_RELEVANT'] as const;
export type ActivityRelevance = (typeof activityRelevances)[number];

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

/** Somebody who took part, by account or by name, or so many of a kind. */
export interface Participant {
  readonly party: Party;
  readonly unitId?: string | null;
  readonly personId?: string | null;
  readonly name?: string | null;
  readonly people?: number | null;
}

const MOST_LINES = 200;
const MOST_PEOPLE = 1_000_000;

export const totalOf = (list: readonly Participant[]): number =>
  list.reduce((total, { people }) => total + (people ?? 1), 0);

/** A list of who took part, and that it agrees with the count told beside it. */
export function checkAttendance(list: readonly Participant[], participants: number | null | undefined): Problem[] {
  if (list.length > MOST_LINES) return [tooMany(['input', 'attendance'], MOST_LINES, list.length)];
  const problems = list.flatMap((one, index) => checkParticipant(one, ['input', 'attendance', String(index)]));
  if (problems.length > 0 || list.length === 0 || participants == null || participants === totalOf(list))
    return problems;
  return [
    invalid(
      ['input', 'participants'],
      `The list of attendance comes to ${totalOf(list)}; leave the count out, or make them agree.`,
      `Daftar hadir berjumlah ${totalOf(list)}; kosongkan jumlahnya, atau samakan.`,
    ),
  ];
}

function checkParticipant({ party, unitId, personId, name, people }: Participant, path: readonly string[]): Problem[] {
  const count = people ?? 1;
  return [
    ...checkText([...path, 'name'], name, 200, 'OPTIONAL'),
    ...(count >= 1 && count <= MOST_PEOPLE
      ? []
      : [invalid([...path, 'people'], 'Between 1 and 1,000,000.', 'Antara 1 dan 1.000.000.')]),
    ...(personId != null && (count !== 1 || name != null)
      ? [
          invalid(
            [...path, 'personId'],
            'A person is one, without another name.',
            'Orang dihitung satu, tanpa nama lain.',
          ),
        ]
      : []),
    ...(unitId != null && party === 'PARTNER'
      ? [invalid([...path, 'unitId'], 'Units are the institution’s.', 'Unit adalah milik institusi.')]
      : []),
  ];
}
