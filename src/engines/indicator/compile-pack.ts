import { decimal } from '../../kernel/exact/rational.js';
import { type Problem, problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { text } from '../../kernel/text.js';
import type { FormulaFault } from './fault.js';
import type { IndicatorDefinition, MeasureUse, Pack, TargetData } from './pack.js';
import { parseCondition, parseFormula } from './parse.js';
import type { Cases } from './piecewise.js';
import { type Formula, isFunctionName, namesIn } from './syntax.js';
import type { TargetRule, TargetStep } from './target.js';

/** What a measure can be asked for beside its name. */
export const measureOptions = [
  'dharma',
  'level',
  'relevant',
  'aspect',
  'role',
  'threshold',
  'responses',
  'years',
  'figure',
  'standard',
] as const;
export type MeasureOption = (typeof measureOptions)[number];

/** What is known of base measures: which options each takes, and which it cannot do without. */
export type Catalogue = Readonly<
  Record<string, { readonly takes: readonly MeasureOption[]; readonly needs: readonly MeasureOption[] }>
>;

/** An indicator with its formulas read. */
export interface CompiledIndicator {
  readonly definition: IndicatorDefinition;
  readonly each: Formula | null;
  readonly cellMet: Formula | null;
  /** Null where the indicator is stated and counted nowhere. */
  readonly value: Cases | null;
}

/** What is told of units beside their measures. */
export const unitNames = ['units', 'unitsMet'] as const;

/** Reads every formula of a pack and holds every name against what there is. */
export function compilePack(pack: Pack, catalogue: Catalogue): Result<readonly CompiledIndicator[], Problem[]> {
  const problems = [...repeated(pack.indicators.map(({ code }) => code)), ...footnoteProblems(pack)];
  if (pack.validTo !== null && pack.validTo < pack.validFrom)
    problems.push(invalid(['validTo'], 'This is before validFrom.', 'Ini sebelum validFrom.'));
  const compiled = pack.indicators.map((definition, index) => {
    const path = ['indicators', String(index)];
    problems.push(...measureProblems(definition, catalogue, [...path, 'measures']));
    problems.push(...targetProblems(definition.target, [...path, 'target']));
    const own = Object.keys(definition.measures);
    const read = (source: string, at: readonly string[], names: readonly string[], as: typeof parseFormula) => {
      const parsed = as(source);
      problems.push(...(parsed.ok ? strangers(parsed.value, names, at) : [faulty(parsed.error, at)]));
      return parsed.ok ? parsed.value : null;
    };
    if (definition.each !== null && definition.per === null)
      problems.push(invalid([...path, 'each'], 'Say which units in `per`.', 'Sebutkan unit mana dalam `per`.'));
    if (definition.cells && !Object.hasOwn(definition.measures, definition.cells.of))
      problems.push(unknownName([...path, 'cells', 'of'], definition.cells.of));
    const names = definition.each === null ? own : [...own, ...unitNames];
    return {
      definition,
      each: definition.each === null ? null : read(definition.each, [...path, 'each'], own, parseCondition),
      cellMet: definition.cells && read(definition.cells.met, [...path, 'cells', 'met'], ['count'], parseCondition),
      value: (casesOf(definition.value)?.map(({ when, is, at }) => ({
        when: when === null ? null : read(when, [...path, ...at, 'when'], names, parseCondition),
        is: read(is, [...path, ...at, ...(at.length > 1 ? ['is'] : [])], names, parseFormula),
      })) ?? null) as Cases | null,
    };
  });
  return problems.length > 0 ? fail(problems) : ok(compiled);
}

const casesOf = (value: IndicatorDefinition['value']) => {
  if (value === null) return null;
  if (typeof value === 'string') return [{ when: null, is: value, at: ['value'] }];
  return value.map((one, index) => ({ ...one, at: ['value', String(index)] }));
};

/** The rule for the years of an indicator, under the step an institution has chosen; null: as the pack says. */
export const targetRule = (target: TargetData, step: TargetStep | null): TargetRule => ({
  ...target,
  baseValue: decimal(target.baseValue),
  step: decimal(target.step),
  cap: target.cap === null ? null : decimal(target.cap),
  stepAs: step ?? target.stepAs,
});

function measureProblems({ measures }: IndicatorDefinition, catalogue: Catalogue, path: readonly string[]): Problem[] {
  return Object.entries(measures).flatMap(([name, use]) => {
    const at = [...path, name];
    if (!/^[A-Za-z_]\w{0,59}$/.test(name) || isFunctionName(name) || isTaken(name))
      return [
        invalid(at, `"${name}" cannot be a name in a formula.`, `"${name}" tidak dapat menjadi nama dalam rumus.`),
      ];
    const known = Object.hasOwn(catalogue, use.of) ? catalogue[use.of] : undefined;
    if (!known) return [unknownMeasure([...at, 'of'], use.of, Object.keys(catalogue))];
    const given = measureOptions.filter((option) => use[option] !== undefined);
    return [
      ...given
        .filter((option) => !known.takes.includes(option))
        .map((option) => notTaken([...at, option], use, option)),
      ...known.needs.filter((option) => !given.includes(option)).map((option) => needed(at, use, option)),
    ];
  });
}
const isTaken = (name: string): boolean => ['and', 'or', 'not', 'count', ...unitNames].includes(name);

function targetProblems(target: TargetData | null, path: readonly string[]): Problem[] {
  if (!target) return [];
  const { baseYear, from, until } = target;
  const first = from ?? baseYear;
  return [
    ...(first < baseYear ? [invalid([...path, 'from'], 'This is before baseYear.', 'Ini sebelum baseYear.')] : []),
    ...(until !== null && until < first
      ? [invalid([...path, 'until'], 'This is before the first year.', 'Ini sebelum tahun pertama.')]
      : []),
  ];
}

function footnoteProblems({ footnotes, indicators }: Pack): Problem[] {
  const declared = footnotes.map(({ marker }) => marker);
  return indicators.flatMap((one, index) =>
    one.footnotes
      .filter((marker) => !declared.includes(marker))
      .map((marker) =>
        problem(
          'NOT_FOUND',
          ['indicators', String(index), 'footnotes'],
          text(
            `The mark ${marker} is not among the footnotes: name it there, with text null when its words are not known.`,
            `Tanda ${marker} tidak ada di daftar catatan kaki: sebutkan di sana, dengan text null bila bunyinya tidak diketahui.`,
          ),
        ),
      ),
  );
}

const repeated = (codes: readonly string[]): Problem[] =>
  codes.flatMap((code, index) =>
    codes.indexOf(code) === index
      ? []
      : [
          problem(
            'ALREADY_EXISTS',
            ['indicators', String(index), 'code'],
            text(`There is another ${code}.`, `Ada ${code} yang lain.`),
          ),
        ],
  );

const strangers = (formula: Formula, names: readonly string[], path: readonly string[]): Problem[] =>
  namesIn(formula)
    .filter((name) => !names.includes(name))
    .map((name) => unknownName(path, name));

const invalid = (path: readonly string[], en: string, id: string): Problem => problem('INVALID', path, text(en, id));
const faulty = ({ at, message }: FormulaFault, path: readonly string[]): Problem =>
  invalid(path, `At character ${at + 1}: ${message.en}`, `Pada karakter ${at + 1}: ${message.id}`);
const unknownName = (path: readonly string[], name: string): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text(`"${name}" is not among the measures.`, `"${name}" tidak ada di antara ukuran (measures).`),
  );
const unknownMeasure = (path: readonly string[], name: string, known: readonly string[]): Problem =>
  problem(
    'NOT_FOUND',
    path,
    text(
      `There is no measure "${name}"; there are ${known.join(', ')}.`,
      `Tidak ada ukuran "${name}"; yang ada ${known.join(', ')}.`,
    ),
  );
const notTaken = (path: readonly string[], { of }: MeasureUse, option: string): Problem =>
  invalid(path, `${of} takes no ${option}.`, `${of} tidak menerima ${option}.`);
const needed = (path: readonly string[], { of }: MeasureUse, option: string): Problem =>
  problem('REQUIRED', [...path, option], text(`${of} needs ${option}.`, `${of} memerlukan ${option}.`));
