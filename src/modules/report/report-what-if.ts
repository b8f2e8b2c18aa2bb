import { sectionOf, type WhatIf, whatIf } from '../../engines/report/what-if.js';
import { decimal, fraction, type Rational, ratio } from '../../kernel/exact/rational.js';
import { decimalText } from '../../kernel/exact/round.js';
import type { Problem } from '../../kernel/problem.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import { inTurns } from '../../kernel/turns.js';
import { evaluator } from './formula.js';
import { noWhatIf } from './report.problems.js';
import type { MadeReport } from './report-make.js';

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
  return ok({ ...told(found, decimals, rule.additions), now });
}

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
