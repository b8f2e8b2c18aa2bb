import { evaluate } from '../../engines/indicator/evaluate.js';
import { parseCondition, parseFormula } from '../../engines/indicator/parse.js';
import { type Cases, decide, holesIn } from '../../engines/indicator/piecewise.js';
import { type Formula, namesIn } from '../../engines/indicator/syntax.js';
import type { ReadFormula } from '../../engines/report/check-template.js';
import type { Evaluate, Values } from '../../engines/report/figures.js';
import type { FormulaRule } from '../../engines/report/template.js';
import { fail, ok, type Result } from '../../kernel/result.js';
import type { LocalizedText } from '../../kernel/text.js';

type Read = { readonly is: 'FORMULA'; readonly formula: Formula } | { readonly is: 'CASES'; readonly cases: Cases };

function readRule(rule: FormulaRule): Result<Read, LocalizedText> {
  if ('formula' in rule) {
    const read = parseFormula(rule.formula);
    return read.ok ? ok({ is: 'FORMULA', formula: read.value }) : fail(read.error.message);
  }
  const cases: Cases[number][] = [];
  for (const { when, is: words } of rule.cases) {
    const condition = when === undefined ? null : parseCondition(when);
    const is = parseFormula(words);
    if (condition && !condition.ok) return fail(condition.error.message);
    if (!is.ok) return fail(is.error.message);
    cases.push({ when: condition?.value ?? null, is: is.value });
  }
  return ok({ is: 'CASES', cases });
}

export const readFormula: ReadFormula = (rule) => {
  const read = readRule(rule);
  return read.ok ? { names: namesOf(read.value) } : { fault: read.error };
};

function namesOf(read: Read): string[] {
  const all = read.is === 'FORMULA' ? [read.formula] : read.cases.flatMap(({ when, is }) => (when ? [when, is] : [is]));
  return [...new Set(all.flatMap(namesIn))];
}

/** Works formulas out, reading each once. For one report: a template's formulas are few. */
export function evaluator(): Evaluate {
  const known = new Map<FormulaRule, Read>();
  return (rule, values) => {
    const read = known.get(rule) ?? checked(rule);
    known.set(rule, read);
    return read.is === 'FORMULA' ? { ...evaluate(read.formula, values), uncovered: false } : decide(read.cases, values);
  };
}

function checked(rule: FormulaRule): Read {
  const read = readRule(rule);
  if (!read.ok) throw new Error(`a formula that was checked cannot be read: ${read.error.en}`);
  return read.value;
}

/** Values that no case of a rule speaks of; none where it has no cases. */
export function holesOf(rule: FormulaRule, fixed: Values): readonly Values[] {
  const read = checked(rule);
  return read.is === 'CASES' ? holesIn(read.cases, fixed, 1) : [];
}
