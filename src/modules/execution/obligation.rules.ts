import type { CivilDate } from '../../kernel/civil-date.js';
import { daysApart, dueDays, halfPeriod, horizonOf, type Recurrence } from '../plan/recurrence.rules.js';
import { type Decimal, isWhole, percentOf, sum } from './decimal.rules.js';

/** How an obligation stands. */
export const obligationStatuses = ['PLANNED', 'DUE', 'OVERDUE', 'FULFILLED', 'EXCUSED', 'BREACHED', 'DROPPED'] as const;
export type ObligationStatus = (typeof obligationStatuses)[number];
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
  { since, today }: { readonly since: CivilDate; readonly today: CivilDate },
): Reconciled<C> {
  const make: { commitment: C; dueOn: CivilDate }[] = [];
  const keep: { id: string; commitment: C; dueOn: CivilDate }[] = [];
  const matched = new Set<string>();
  for (const commitment of commitments) {
    const series = held.filter((one) => one.series === commitment.key && one.status !== 'DROPPED');
    for (const { dueOn, same } of match(series, commitment, since, today)) {
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

/** What there is already of a commitment, day by day. */
const match = (series: readonly Held[], commitment: Commitment, since: CivilDate, today: CivilDate): Match[] =>
  commitment.recurs === null
    ? matchOnce(series, commitment, since)
    : matchRecurring(series, commitment, commitment.recurs, since, today);

function matchOnce(series: readonly Held[], { dueOn }: Commitment, since: CivilDate): Match[] {
  const once = series.filter(({ recurring }) => !recurring);
  const same = once.find(({ status }) => !isOpen(status)) ?? series.find((one) => one.dueOn === dueOn) ?? once.at(0);
  return same || dueOn >= since ? [{ dueOn, same }] : [];
}

/** First by the day itself, then what lies nearest within half a period; each stands for one day only. */
function matchRecurring(
  series: readonly Held[],
  commitment: Commitment,
  recurs: string,
  since: CivilDate,
  today: CivilDate,
): Match[] {
  const near = halfPeriod(recurs);
  const settled = series.filter(({ status }) => !isOpen(status));
  const isOver = (day: CivilDate) => settled.some((one) => daysApart(one.dueOn, day) <= near);
  const days = dueDays(commitment, since, horizonOf(today), isOver);
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
