import { addDays, type CivilDate } from '../../kernel/civil-date.js';
import { type Decimal, isWhole, percentOf, sum } from './decimal.rules.js';
import { periodsAfter } from './period.rules.js';

/** How an obligation stands. */
export const obligationStatuses = ['PLANNED', 'DUE', 'OVERDUE', 'FULFILLED', 'EXCUSED', 'BREACHED', 'DROPPED'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];
/** Why it was dropped: a later plan does not have it, or its agreement ended before its day. */
export const dropReasons = ['PLAN', 'ENDED'] as const;
export type DropReason = (typeof dropReasons)[number];
const open: ReadonlySet<string> = new Set<ObligationStatus>(['PLANNED', 'DUE', 'OVERDUE']);
export const isOpen = (status: string): boolean => open.has(status);

/** What a plan in force says of a commitment. */
export interface Commitment {
  readonly id: string;
  /** The same from version to version. */
  readonly key: string;
  readonly dueOn: CivilDate;
  /** How often it recurs, and the last day it may. */
  readonly recurs: string | null;
  readonly recursUntil: CivilDate | null;
}

/** An obligation there is. */
export interface Held {
  readonly id: string;
  readonly series: string;
  readonly recurring: boolean;
  readonly dueOn: CivilDate;
  readonly status: string;
}

/** What agreeing a plan does to the obligations of its case. */
export interface Reconciled<C extends Commitment> {
  readonly make: readonly { readonly commitment: C; readonly dueOn: CivilDate }[];
  /** Go on with what the plan says now; `dueOn` may be another day. */
  readonly keep: readonly { readonly id: string; readonly commitment: C; readonly dueOn: CivilDate }[];
  /** Not due yet, and the plan has them no more. */
  readonly drop: readonly string[];
}

/** Recurrences are made this far ahead, and as many of one commitment at most. */
export const HORIZON_DAYS = 366;
const MOST = 400;

/** The days a commitment is due on, up to a day; one that does not recur is due on its day, however far. */
export function dueDays({ dueOn, recurs, recursUntil }: Commitment, until: CivilDate): CivilDate[] {
  if (recurs === null) return [dueOn];
  const last = recursUntil !== null && recursUntil < until ? recursUntil : until;
  const days = [dueOn];
  for (let times = 1; times < MOST; times += 1) {
    const day = periodsAfter(dueOn, recurs, times);
    if (day > last || day === days.at(-1)) break;
    days.push(day);
  }
  return days;
}

/**
 * What must be made, kept and dropped so that the obligations are those of the plan. One that recurs is known by its
 * day; one that does not stays the same obligation when its day is moved. What was settled stays as it is, and what is
 * overdue stays owed.
 */
export function reconcile<C extends Commitment>(
  held: readonly Held[],
  commitments: readonly C[],
  today: CivilDate,
  lastDay: CivilDate | null = null,
): Reconciled<C> {
  const ahead = addDays(today, HORIZON_DAYS);
  const until = lastDay !== null && lastDay < ahead ? lastDay : ahead;
  const make: { commitment: C; dueOn: CivilDate }[] = [];
  const keep: { id: string; commitment: C; dueOn: CivilDate }[] = [];
  const matched = new Set<string>();
  for (const commitment of commitments) {
    const series = held.filter((one) => one.series === commitment.key && one.status !== 'DROPPED');
    const moved = commitment.recurs === null ? series.find((one) => !one.recurring && isOpen(one.status)) : undefined;
    for (const dueOn of dueDays(commitment, until)) {
      const same = series.find((one) => one.dueOn === dueOn) ?? moved;
      if (!same) make.push({ commitment, dueOn });
      else {
        matched.add(same.id);
        if (isOpen(same.status)) keep.push({ id: same.id, commitment, dueOn });
      }
    }
  }
  const drop = held
    .filter(({ id, status }) => !matched.has(id) && isOpen(status) && status !== 'OVERDUE')
    .map(({ id }) => id);
  return { make, keep, drop };
}

/** A part that was fulfilled, as far as it counts. */
export interface Part {
  readonly percent: Decimal;
  readonly quantity: Decimal | null;
  readonly doneOn: CivilDate;
}

/** How far an obligation is fulfilled by its parts: by quantity where all tell one, else by their percents. */
export function progressOf(
  measure: Decimal | null,
  parts: readonly Part[],
): { readonly percent: Decimal; readonly fulfilledOn: CivilDate | null } {
  const quantities = parts.flatMap(({ quantity }) => quantity ?? []);
  const percent =
    measure !== null && parts.length > 0 && quantities.length === parts.length
      ? percentOf(sum(quantities), measure)
      : sum(parts.map((part) => part.percent));
  const whole = isWhole(percent);
  const days = parts.map(({ doneOn }) => doneOn).sort();
  return { percent: whole ? '100' : percent, fulfilledOn: whole ? (days.at(-1) ?? null) : null };
}
