import type { MadeFigure, Why } from '../../engines/report/report.js';
import type { FiguresSection, FormulaRule } from '../../engines/report/template.js';
import { sectionOf, type WhatIf, whatIf } from '../../engines/report/what-if.js';
import { decimal, fraction, type Rational, ratio } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import { evaluator, readFormula } from './formula.js';
import { noWhatIf } from './report.problems.js';
import type { MadeReport } from './report-make.js';
import { whyView } from './report-view.js';

export interface Target {
  readonly figure?: string | null;
  readonly target: string;
}

/** What would have to be added so that a figure of a report reaches a target. */
export async function reportWhatIf(
  { template, report }: MadeReport,
  { figure, target }: Target,
): Promise<Result<object, Problem[]>> {
  const rule = template.whatIf;
  const wanted = figure ?? rule?.figure ?? '';
  const section = sectionOf(template, wanted);
  const home = rule && sectionOf(template, rule.figure);
  if (!rule || !section || section !== home) return fail([noWhatIf(['target', 'figure'])]);
  const made = report.sections.find((one) => one.is === 'FIGURES' && one.code === section.code);
  const figures = made?.is === 'FIGURES' ? made.figures : [];
  const inputs: Record<string, Rational | null> = {};
  for (const one of figures) if (one.is === 'INPUT') inputs[one.code] = one.exact === null ? null : exactly(one.exact);
  const found = await inTurns(whatIf(section, rule, wanted, inputs, decimal(target), evaluator()));
  const decimals = section.figures.find(({ code }) => code === wanted)?.decimals ?? 2;
  const now = figures.find(({ code }) => code === wanted)?.value ?? null;
  const unknown = found.is === 'UNKNOWN' ? lasting(whysOf(wanted, section, figures)).map(whyView) : [];
  return ok({ ...told(found, decimals, rule.additions), now, unknown });
}

/** Why a figure is not known: of itself, and of all it is worked out from. */
function whysOf(code: string, section: FiguresSection, made: readonly MadeFigure[]): Why[] {
  const own = (made.find((one) => one.code === code)?.unknown ?? []).filter((one) => one.code !== 'UNKNOWN_INPUT');
  const rule = section.figures.find((one) => one.code === code);
  const deeper = rule ? namesIn(rule.of).flatMap((name) => whysOf(name, section, made)) : [];
  return [...new Map([...own, ...deeper].map((why) => [`${why.code} ${why.text.en}`, why])).values()];
}

/** What no addition mends; a hole of the rule alone where there is nothing else. */
function lasting(whys: readonly Why[]): readonly Why[] {
  const rest = whys.filter(({ code }) => code !== 'UNCOVERED');
  return rest.length > 0 ? rest : whys;
}

const namesIn = (rule: FormulaRule): readonly string[] => {
  const read = readFormula(rule);
  return 'names' in read ? read.names : [];
};

const exactly = (written: string): Rational => {
  const [above = '0', below = '1'] = written.split('/');
  return ratio(BigInt(above), BigInt(below));
};

type Additions = NonNullable<MadeReport['template']['whatIf']>['additions'];

function told(found: WhatIf, decimals: number, additions: Additions): object {
  const none = { outcome: found.is, added: null, ways: [], more: false, looked: null, best: null };
  if (found.is === 'BEYOND') return { ...none, looked: found.looked, best: decimalText(found.best, decimals) };
  if (found.is !== 'WAYS') return none;
  return {
    ...none,
    added: found.added,
    more: found.more,
    ways: found.ways.map(({ additions: more, value }) => ({
      additions: more.map((one) => ({ ...one, title: additions.find(({ code }) => code === one.code)?.title })),
      value: decimalText(value, decimals),
      exact: fraction(value),
    })),
  };
}
