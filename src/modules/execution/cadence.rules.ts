import type { CivilDate } from '../../kernel/civil-date.js';
import { periodsAfter } from './period.rules.js';

/** Where a regular meeting stands: periods are counted from the last meeting, or from the agreement before the first. */
export interface CadenceState {
  readonly cadence: string;
  readonly anchorOn: CivilDate;
  readonly missed: number;
  readonly dueOn: CivilDate;
}

export const beginCadence = (cadence: string, anchorOn: CivilDate): CadenceState => ({
  cadence,
  anchorOn,
  missed: 0,
  dueOn: periodsAfter(anchorOn, cadence, 1),
});

/** A meeting on this day begins a new period; one before the last counted meeting changes nothing. */
export const metOn = (state: CadenceState, day: CivilDate): CadenceState =>
  day < state.anchorOn ? state : beginCadence(state.cadence, day);

/** No look tells more periods than this; the next one goes on. */
const AT_ONCE = 60;

/** The periods that have passed without a meeting by now, each by its last day, and where the cadence stands then. */
export function missedBy(
  state: CadenceState,
  today: CivilDate,
): { readonly missed: readonly CivilDate[]; readonly state: CadenceState } {
  const missed: CivilDate[] = [];
  let { dueOn } = state;
  while (dueOn < today && missed.length < AT_ONCE) {
    missed.push(dueOn);
    dueOn = periodsAfter(state.anchorOn, state.cadence, state.missed + missed.length + 1);
  }
  return { missed, state: { ...state, missed: state.missed + missed.length, dueOn } };
}

/** The plan says so now: as it was where it says the same, else counted anew from the day it was agreed. */
export const replanned = (
  state: CadenceState | null,
  plan: { readonly cadence: string; readonly startsOn: CivilDate | null },
  agreedOn: CivilDate,
): CadenceState => (state?.cadence === plan.cadence ? state : beginCadence(plan.cadence, plan.startsOn ?? agreedOn));
