import type { CivilDate } from '../../kernel/civil-date.js';
import type { Problem } from '../../kernel/problem.js';
import { checkMoney, checkText, type Money } from '../identity/check.js';
import { invalid } from '../identity/problems.js';

export const programmeStatuses = ['DRAFT', 'ADOPTED', 'REVISING'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];
export const itemStatuses = ['IDENTIFIED', 'PREPARED', 'PLANNED', 'HELD', 'DROPPED'] as const;
export type ItemStatus = (typeof itemStatuses)[number];

export interface ProgrammeWords {
  readonly title?: string | null;
  readonly goal?: string | null;
}
export interface Days {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
}

const MOST_DAYS = 550;
const dayNumber = (day: CivilDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const checkYear = (year: number): Problem[] =>
  year >= 1990 && year <= 2199 ? [] : [invalid(['input', 'year'], 'Between 1990 and 2199.', 'Antara 1990 dan 2199.')];

export const checkProgramme = ({ title, goal }: ProgrammeWords, { startsOn, endsOn }: Days): Problem[] => [
  ...checkText(['input', 'title'], title, 300),
  ...checkText(['input', 'goal'], goal, 5_000),
  ...(endsOn >= startsOn && dayNumber(endsOn) - dayNumber(startsOn) < MOST_DAYS
    ? []
    : [
        invalid(
          ['input', 'endsOn'],
          `It ends on its first day or later, within ${MOST_DAYS} days.`,
          `Berakhir pada hari pertamanya atau sesudahnya, dalam ${MOST_DAYS} hari.`,
        ),
      ]),
];

/** The calendar year, where nobody says otherwise. */
export const daysOf = (
  year: number,
  { startsOn, endsOn }: { readonly startsOn?: CivilDate | null; readonly endsOn?: CivilDate | null },
): Days => ({ startsOn: startsOn ?? `${year}-01-01`, endsOn: endsOn ?? `${year}-12-31` });

export interface ItemWords {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly startsOn?: CivilDate | null;
  readonly endsOn?: CivilDate | null;
  readonly budget?: Money | null;
}

/** An item by itself, and that its time lies in its programme's. */
export function checkItem({ title, description, startsOn, endsOn, budget }: ItemWords, of: Days): Problem[] {
  const isWithin = (day: CivilDate | null | undefined) => day == null || (day >= of.startsOn && day <= of.endsOn);
  return [
    ...checkText(['input', 'title'], title, 300),
    ...checkText(['input', 'description'], description, 5_000, 'OPTIONAL'),
    ...(startsOn != null && endsOn != null && endsOn < startsOn
      ? [invalid(['input', 'endsOn'], 'It ends before it begins.', 'Selesainya sebelum mulainya.')]
      : []),
    ...(isWithin(startsOn) ? [] : [outside('startsOn', of)]),
    ...(isWithin(endsOn) ? [] : [outside('endsOn', of)]),
    ...checkMoney(['input', 'budget'], budget),
  ];
}

const outside = (field: string, { startsOn, endsOn }: Days): Problem =>
  invalid(
    ['input', field],
    `The programme runs from ${startsOn} to ${endsOn}.`,
    `Program berlangsung dari ${startsOn} sampai ${endsOn}.`,
  );

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function yearsLater(day: CivilDate | null, years: number): CivilDate | null {
  if (day === null) return null;
  const [year = '', month = '', date = ''] = day.split('-');
  const next = String(Number(year) + years).padStart(4, '0');
  const leap = new Date(`${next}-02-29T00:00:00Z`).getUTCDate() === 29;
  return month === '02' && date === '29' && !leap ? `${next}-02-28` : `${next}-${month}-${date}`;
}

/** Only what lies in the programme: a time that does not is left to be planned anew. */
export const withinDays = (day: CivilDate | null, { startsOn, endsOn }: Days): CivilDate | null =>
  day !== null && day >= startsOn && day <= endsOn ? day : null;
