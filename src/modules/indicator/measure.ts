import type { MeasureOption } from '../../engines/indicator/compile-pack.js';
import type { MeasureUse, UnitRole } from '../../engines/indicator/pack.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Parameters } from '../../platform/database/sql.js';

/** What a year is counted over: from its first day to its last, or to the day asked for. */
export interface Span {
  readonly from: CivilDate;
  /** The last day; what stands (agreements, units, figures) is counted as it stood on this one. */
  readonly until: CivilDate;
}

/** Which kinds of units count as what. */
export type UnitKinds = Readonly<Record<UnitRole, readonly string[]>>;

/** What the SQL of a measure is written with. */
export interface MeasureContext {
  readonly use: MeasureUse;
  readonly span: Span;
  readonly unitKinds: UnitKinds;
  readonly parameters: Parameters;
  /** The placeholder of the institution. */
  readonly institution: string;
}

/** What shows that something counts. */
export const proofKinds = [
  'ACTIVITY',
  'AGREEMENT',
  'ASPECT',
  'BENEFIT',
  'DECISION',
  'FIGURE',
  'SERVICE',
  'SUCCESSOR',
  'SURVEY',
  'UNIT',
] as const;
export type ProofKind = (typeof proofKinds)[number];

/**
 * A base measure: a named count that indicators and reports are made of. Its `facts` are one row for each thing that
 * shows something to count: `counted_id` (what is counted, once however often it is shown), `cooperation_id`, `unit_id`,
 * `dharma`, `level`, `on_day`, `proof`, `proof_id`, `title`. Counts and drill-downs are both made of these rows.
 */
export interface Measure {
  readonly counts: 'ACTIVITY' | 'COOPERATION' | 'FIGURE' | 'SERVICE' | 'UNIT';
  readonly meaning: LocalizedText;
  readonly takes: readonly MeasureOption[];
  readonly needs: readonly MeasureOption[];
  readonly facts: (context: MeasureContext) => string;
}

/** The first day of what is counted over several years, this one included. */
export function beginning({ from }: Span, years = 1): CivilDate {
  return `${String(Number(from.slice(0, 4)) - years + 1).padStart(4, '0')}${from.slice(4)}`;
}

/** The bounds of a measure's time as placeholders, each bound only where it is used. */
export function bounds({ use, span, parameters }: MeasureContext): { readonly from: string; readonly until: string } {
  const place = (day: CivilDate) => `${parameters.add(day)}::date`;
  return {
    get from() {
      return place(beginning(span, use.years));
    },
    get until() {
      return place(span.until);
    },
  };
}

/** The condition that a column is one of the values asked for; nothing where none were. */
export const amongAsked = (column: string, values: readonly string[] | undefined, parameters: Parameters): string =>
  values ? ` and ${column} = any(${parameters.add([...values])}::text[])` : '';
