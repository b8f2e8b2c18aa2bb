import type { Evaluated } from '../../engines/indicator/evaluate.js';
import type { Standing, Term } from '../../engines/indicator/judge.js';
import type { Decided } from '../../engines/indicator/piecewise.js';
import { plainText } from '../../engines/indicator/print.js';
import type { Rational } from '../../kernel/exact/rational.js';
import { globalId } from '../../platform/read/global-id.js';
import { type DrillKey, drillId } from './drill-key.js';
import { exactNumber } from './exact-number.type.js';
import type { IndicatorTermType, IndicatorType, IndicatorUnknownType } from './indicator.type.js';
import type { CountedIndicator } from './indicators-of.js';

/** An indicator as the contract has it. */
export function indicatorView(counted: CountedIndicator): IndicatorType {
  const { pack, indicator, year, asOf, span, units, judged, target } = counted;
  const { definition } = indicator;
  const { code, printedAs, title, quote, footnotes, per, decimals, unit } = definition;
  const unitOf = new Map(units.map((one) => [one.id, one]));
  return {
    ...{ code, printedAs, title, quote, footnotes: [...footnotes], year, asOf, per, unit },
    packId: globalId('inpak', pack.id),
    from: span?.from ?? null,
    until: span?.until ?? null,
    complete: span?.complete ?? false,
    formulas: formulasOf(definition),
    value: exactNumber(judged.value.value, decimals),
    target: exactNumber(target, decimals),
    standing: judged.standing,
    unknown: unknownOf(counted, judged.value),
    terms: judged.terms.map((term) => termView(counted, term, null)),
    units: judged.units.map(({ unit: id, terms, met }) => ({
      unitId: globalId('unit', id),
      code: unitOf.get(id)?.code ?? '',
      name: unitOf.get(id)?.name ?? { id: '', en: '' },
      terms: terms.map((term) => termView(counted, term, id)),
      standing: standingOf(indicator.each !== null, met.value),
      unknown: reasons(met),
    })),
    cells: judged.cells.map(({ unit: id, dharma, level, count, met }) => ({
      unitId: globalId('unit', id),
      unitCode: unitOf.get(id)?.code ?? '',
      ...{ dharma, level, met: met === true },
      count: count && Number(count.numerator),
      drill: drillOf(counted, { measure: definition.cells?.of ?? '', unit: id, dharma, level }),
    })),
  };
}

function formulasOf({ each, cells, value }: CountedIndicator['indicator']['definition']): string[] {
  const cases =
    typeof value === 'string' ? [value] : (value ?? []).map(({ when, is }) => (when ? `${when}: ${is}` : is));
  return [...(each === null ? [] : [each]), ...(cells ? [cells.met] : []), ...cases];
}

function termView(counted: CountedIndicator, { name, value }: Term, unit: string | null): IndicatorTermType {
  const { measures } = counted.indicator.definition;
  const measure = Object.hasOwn(measures, name) ? (measures[name]?.of ?? null) : null;
  return {
    ...{ name, measure },
    value: exactNumber(value, decimalsOf(value)),
    drill: measure && drillOf(counted, { measure: name, unit, dharma: null, level: null }),
  };
}

const standingOf = (judged: boolean, met: boolean | null): Standing =>
  judged ? (met === null ? 'UNKNOWN' : met ? 'MET' : 'NOT_MET') : 'NO_TARGET';

/** As many decimals as the number has, so that none is lost. */
const decimalsOf = (value: Rational | null): number => (value && plainText(value)?.split('.')[1]?.length) || 0;

function drillOf(
  { pack, indicator, year, asOf, scope, span }: CountedIndicator,
  about: Pick<DrillKey, 'measure' | 'unit' | 'dharma' | 'level'>,
): string | null {
  return span && drillId({ pack: pack.id, indicator: indicator.definition.code, year, asOf, scope, ...about });
}

function unknownOf({ indicator, span, units }: CountedIndicator, value: Decided): IndicatorUnknownType[] {
  if (value.value !== null) return [];
  if (!indicator.value) return [{ code: 'NOT_COUNTED', name: null }];
  if (!span) return [{ code: 'YEAR_NOT_BEGUN', name: null }];
  return [
    ...(indicator.definition.per && units.length === 0 ? [{ code: 'NO_UNITS' as const, name: null }] : []),
    ...(value.uncovered ? [{ code: 'CASE_UNCOVERED' as const, name: null }] : []),
    ...reasons(value),
  ];
}

const reasons = ({ unknown, dividedByZero }: Evaluated<unknown>): IndicatorUnknownType[] => [
  ...unknown.map((name) => ({ code: 'MEASURE_UNKNOWN' as const, name })),
  ...dividedByZero.map((name) => ({ code: 'DIVISION_BY_ZERO' as const, name })),
];
