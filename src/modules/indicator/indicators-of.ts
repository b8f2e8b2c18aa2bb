import { type CompiledIndicator, targetRule } from '../../engines/indicator/compile-pack.js';
import { type Judged, judge } from '../../engines/indicator/judge.js';
import type { UnitRole } from '../../engines/indicator/pack.js';
import { targetOf } from '../../engines/indicator/target.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Rational } from '../../kernel/exact/rational.js';
import type { LocalizedText } from '../../kernel/text.js';
import type { Queries } from '../../platform/database/gateway.js';
import { Parameters } from '../../platform/database/sql.js';
import { type Counted, countMeasure } from './count-measure.js';
import type { Span } from './measure.js';
import { belowEach, unitsOf } from './measure-units.js';
import { type PackInForce, packsInForce, spanOf } from './packs-in-force.js';

export interface CountedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
}

/** One indicator of a year as it stood on a day. */
export interface CountedIndicator {
  readonly pack: PackInForce;
  readonly indicator: CompiledIndicator;
  readonly year: number;
  readonly asOf: CivilDate;
  readonly scope: string | null;
  /** Null where the year had not begun. */
  readonly span: (Span & { readonly complete: boolean }) | null;
  readonly units: readonly CountedUnit[];
  readonly judged: Judged;
  readonly target: Rational | null;
}

export interface AskedIndicators {
  readonly institutionId: string;
  readonly year: number;
  readonly asOf: CivilDate;
  readonly scope: string | null;
  /** Only these, by their codes. */
  readonly codes: readonly string[] | null;
}

/**
 * Every indicator valid in a year. The number of statements is that of the packs' measures: it grows with what is asked,
 * never with how much there is to count.
 */
export async function indicatorsOf(queries: Queries, asked: AskedIndicators): Promise<CountedIndicator[]> {
  const { institutionId, year, asOf, scope, codes } = asked;
  const counted: CountedIndicator[] = [];
  for (const pack of await packsInForce(queries, institutionId, dayFor(year, asOf))) {
    const span = spanOf(pack.pack.yearStarts, year, asOf);
    const units = new Map<UnitRole, readonly CountedUnit[]>();
    for (const indicator of pack.indicators) {
      const { definition } = indicator;
      if (codes && !codes.includes(definition.code)) continue;
      const { per } = definition;
      if (per && span && !units.has(per))
        units.set(per, await countedUnits(queries, { institutionId, pack, per, scope, until: span.until }));
      const counts = span ? await countsOf(queries, { institutionId, pack, indicator, span, scope }) : new Map();
      const own = (per && units.get(per)) ?? [];
      const rule = definition.target && targetRule(definition.target, pack.targetStep);
      const target = rule && targetOf(rule, year);
      const judged = judge(
        indicator,
        own.map(({ id }) => id),
        (name, unit, dharma, level) => counts.get(name)?.(unit, dharma, level) ?? null,
        rule && target && { value: target, falls: rule.step.numerator < 0n },
      );
      counted.push({ pack, indicator, year, asOf, scope, span, units: own, judged, target });
    }
  }
  return counted;
}

/** The packs of a year are those of its last day, or of the day asked for when that comes first. */
const dayFor = (year: number, asOf: CivilDate): CivilDate => {
  const last = `${String(year).padStart(4, '0')}-12-31`;
  return asOf < last ? asOf : last;
};

interface Counting {
  readonly institutionId: string;
  readonly pack: PackInForce;
  readonly indicator: CompiledIndicator;
  readonly span: Span;
  readonly scope: string | null;
}

async function countsOf(
  queries: Queries,
  { institutionId, pack, indicator, span, scope }: Counting,
): Promise<ReadonlyMap<string, Counted>> {
  const { measures, per } = indicator.definition;
  const { unitKinds } = pack;
  const counts = new Map<string, Counted>();
  for (const [name, use] of Object.entries(measures))
    counts.set(name, await countMeasure(queries, { institutionId, use, span, unitKinds, per, scope }));
  return counts;
}

/** The units an indicator is judged for, by code. */
async function countedUnits(
  queries: Queries,
  {
    institutionId,
    pack,
    per,
    scope,
    until,
  }: Omit<Counting, 'indicator' | 'span'> & { per: UnitRole; until: CivilDate },
): Promise<CountedUnit[]> {
  const parameters = new Parameters();
  const institution = parameters.add(institutionId);
  const units = unitsOf(institution, pack.unitKinds[per], `${parameters.add(until)}::date`, parameters);
  const within = scope && belowEach(institution, `select ${parameters.add(scope)}::uuid as "id"`, 'scope');
  return queries.query<CountedUnit>(
    within
      ? `with recursive scope("top_id", "unit_id") as (${within})
         select u.* from (${units}) u where u."id" in (select "unit_id" from scope) order by u."code", u."id"`
      : `select u.* from (${units}) u order by u."code", u."id"`,
    parameters.values,
  );
}
