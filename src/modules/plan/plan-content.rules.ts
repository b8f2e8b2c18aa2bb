import type { Party } from '../../engines/workflow/definition.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { ChannelKind, CommitmentKind, Direction, Duty } from './plan.rules.js';

/** Who something falls to: a side, and there a unit, a post (row ids), or somebody by a name. */
export interface Holder {
  readonly party: Party;
  readonly unitId: string | null;
  readonly positionId: string | null;
  readonly label: string | null;
}

/** What a client calls an item: unique among its kind, the same from version to version. */
interface Keyed {
  readonly key: string;
}

export interface Indicator extends Keyed {
  readonly goal: string;
  readonly title: LocalizedText;
  readonly unit: string;
  readonly direction: Direction;
  /** Exact decimals, as everywhere below. */
  readonly baseline: string | null;
  readonly target: string;
  readonly dueOn: CivilDate;
}

export interface Action extends Keyed {
  readonly goal: string;
  readonly title: LocalizedText;
  readonly owner: Holder;
  readonly dueOn: CivilDate;
}

export interface Part extends Holder {
  readonly duty: Duty;
}

export interface Activity extends Keyed {
  readonly title: LocalizedText;
  readonly parts: readonly Part[];
}

export interface Commitment extends Keyed {
  readonly party: Party;
  readonly kind: CommitmentKind;
  readonly title: LocalizedText;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly dueOn: CivilDate;
  readonly recurs: string | null;
  readonly recursUntil: CivilDate | null;
}

export interface Channel extends Keyed {
  readonly channel: ChannelKind;
  readonly purpose: LocalizedText;
  readonly cadence: string | null;
  readonly startsOn: CivilDate | null;
  readonly participants: LocalizedText | null;
}

export interface SustainabilityStep extends Keyed {
  readonly step: LocalizedText;
  readonly owner: Holder;
  readonly dueOn: CivilDate;
}

/** Everything a version of a plan says, in its order. */
export interface PlanContent {
  readonly goals: readonly (Keyed & { readonly title: LocalizedText })[];
  readonly indicators: readonly Indicator[];
  readonly actions: readonly Action[];
  readonly activities: readonly Activity[];
  readonly commitments: readonly Commitment[];
  readonly channels: readonly Channel[];
  readonly sustainability: readonly SustainabilityStep[];
  readonly evaluationEvery: string | null;
  readonly nextEvaluationOn: CivilDate | null;
}
