import type { CivilDate } from '../../kernel/civil-date.js';
import { daysApart, dueDays, halfPeriod, horizonOf, type Recurrence } from '../plan/recurrence.rules.js';
import { type Decimal, isWhole, percentOf, sum } from './decimal.rules.js';

/** How an obligation stands. */
export const obligationStatuses = ['PLANNED', 'DUE', 'OVERDUE', 'FULFILLED', 'EXCUSED', 'BREACHED', 'DROPPED'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];
/** Why it was dropped: a later plan does not have it, or its agreement ended before its day. */
export const dropReasons = ['PLAN', 'ENDED'] as const;
export type DropReason = (typeof dropReasons)[number];
const open: ReadonlySet<string> = new Set<ObligationStatus>(['PLANNED', 'DUE', 'OVERDUE']);
export const isOpen = (status: string): boolean => open.has(status);

/** What a plan in force says of a commitment. */
export interface Commitment extends Recurrence {
  readonly id: string;
  /** The same from version to version. */
  readonly key: string;
}

/** An obligation there is. */
export interface Held {
  readonly id: string;
  readonly series: string;
  readonly recurring: boolean;
  readonly dueOn: CivilDate;
  readonly status: string;
}

/** Since when a plan is in force, what day it is, and the last day of the agreement where one is known. */
export interface Span {
  readonly since: CivilDate;
  readonly today: CivilDate;
  readonly lastDay?: CivilDate | null;
}

/** What agreeing a plan does to the obligations of its case. */
export interface Reconciled<C extends Commitment> {
  readonly make: readonly { readonly commitment: C; readonly dueOn: CivilDate }[];
  /** Go on with what the plan says now; `dueOn` may be another day. */
  readonly keep: readonly { readonly id: string; readonly commitment: C; readonly dueOn: CivilDate }[];
  /** Not due yet, and the plan has them no more. */
  readonly drop: readonly string[];
}

/**
 * What must be made, kept and dropped so that the obligations are those of a plan that is in force since a day. It makes
 * and moves nothing to a day before that, and leaves what was due before as it is, but for a debt due once that it puts
 * off. What is due once and settled is settled, whatever day the plan gives it; what recurs is known by its period.
 */
export function reconcile<C extends Commitment>(
  held: readonly Held[],
  commitments: readonly C[],
  { since, today, lastDay = null }: Span,
): Reconciled<C> {
  const ahead = horizonOf(today);
  const until = lastDay !== null && lastDay < ahead ? lastDay : ahead;
  const make: { commitment: C; dueOn: CivilDate }[] = [];
  const keep: { id: string; commitment: C; dueOn: CivilDate }[] = [];
  const matched = new Set<string>();
  for (const commitment of commitments) {
    const series = held.filter((one) => one.series === commitment.key && one.status !== 'DROPPED');
    for (const { dueOn, same } of match(series, commitment, { since, until, lastDay })) {
      if (!same) make.push({ commitment, dueOn });
      else {
        matched.add(same.id);
        const stays = commitment.recurs === null ? same.dueOn < since && dueOn < since : same.dueOn < since;
        if (isOpen(same.status) && !stays)
          keep.push({ id: same.id, commitment, dueOn: dueOn < since ? same.dueOn : dueOn });
      }
    }
  }
  const drop = held
    .filter(({ id, status, dueOn }) => dueOn >= since && status !== 'OVERDUE' && isOpen(status) && !matched.has(id))
    .map(({ id }) => id);
  return { make, keep, drop };
}

interface Match {
  readonly dueOn: CivilDate;
  readonly same: Held | undefined;
}

interface Days {
  readonly since: CivilDate;
  /** As far as what recurs is made. */
  readonly until: CivilDate;
  readonly lastDay: CivilDate | null;
}

/** What there is already of a commitment, day by day. */
const match = (series: readonly Held[], commitment: Commitment, days: Days): Match[] =>
  commitment.recurs === null
    ? matchOnce(series, commitment, days)
    : matchRecurring(series, commitment, commitment.recurs, days);

function matchOnce(series: readonly Held[], { dueOn }: Commitment, { since, lastDay }: Days): Match[] {
  const once = series.filter(({ recurring }) => !recurring);
  const same = once.find(({ status }) => !isOpen(status)) ?? series.find((one) => one.dueOn === dueOn) ?? once.at(0);
  const isAhead = dueOn >= since && (lastDay === null || dueOn <= lastDay);
  return same || isAhead ? [{ dueOn, same }] : [];
}

/** First by the day itself, then what lies nearest within half a period; each stands for one day only. */
function matchRecurring(
  series: readonly Held[],
  commitment: Commitment,
  recurs: string,
  { since, until }: Days,
): Match[] {
  const near = halfPeriod(recurs);
  const settled = series.filter(({ status }) => !isOpen(status));
  const isOver = (day: CivilDate) => settled.some((one) => daysApart(one.dueOn, day) <= near);
  const days = dueDays(commitment, since, until, isOver);
  const byDay = new Map(series.map((one) => [one.dueOn, one]));
  const free = new Set(series);
  for (const day of days) {
    const exact = byDay.get(day);
    if (exact) free.delete(exact);
  }
  return days.map((dueOn) => {
    const exact = byDay.get(dueOn);
    if (exact) return { dueOn, same: exact };
    const [same] = [...free]
      .filter((one) => daysApart(one.dueOn, dueOn) <= near)
      .toSorted((one, other) => daysApart(one.dueOn, dueOn) - daysApart(other.dueOn, dueOn));
    if (same) free.delete(same);
    return { dueOn, same };
  });
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
