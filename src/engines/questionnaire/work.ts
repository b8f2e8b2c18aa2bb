import { isContainer, questionsIn } from './elements.js';
import { type Expression, isMembership, partsOf } from './expression/syntax.js';
import { type Fault, noteInto } from './fault.js';
import { judgesOf, shownBy } from './kinds/registry.js';
import { limits } from './limits.js';
import type { Element, Formula, GroupQuestion, Question, Questionnaire } from './model.js';
import { ENTRY } from './references.js';

/** How many entries of a group are reckoned with. */
export type EntriesOf = (group: GroupQuestion) => number;

/** What lists count: how many things a value holds. */
type SizeOf = (path: readonly (string | number)[]) => number;

/** Each question costs as much as a few parts of a formula. */
const A_QUESTION = 5;

/**
 * Steps that judging one response takes at the utmost: parts of formulas, as often as they are worked out, and what
 * lists make of them. Reckoned, not measured, so that it comes out the same everywhere.
 */
export function workOf(questionnaire: Questionnaire, entriesOf: EntriesOf = ({ maxItems }) => maxItems): number {
  const { pages, questions, calculated, caseRules } = questionnaire;
  const sizes = new Map(questions.map((one) => [one.key, sizeOf(one)]));
  const outer: SizeOf = ([head]) => sizes.get(String(head)) ?? 1;
  const others = [...calculated.map(({ formula }) => formula), ...caseRules.map(({ when }) => when)];
  return worked(pages, outer, entriesOf) + costOf(others, outer);
}

/** A questionnaire whose judging would keep everybody else waiting. */
export function tooMuchWork(questionnaire: Questionnaire): Fault[] {
  const faults: Fault[] = [];
  const work = workOf(questionnaire);
  if (work > limits.work)
    noteInto(faults)(
      'TOO_MUCH_LOGIC',
      [],
      `One response would take ${work} steps to judge, at most ${limits.work} are taken. Use fewer or shorter conditions, choices with conditions, or entries of groups (maxPanelCount).`,
      `Satu respons memerlukan ${work} langkah pemeriksaan, paling banyak ${limits.work}. Kurangi atau pendekkan syarat, pilihan bersyarat, atau entri kelompok (maxPanelCount).`,
    );
  return faults;
}

function worked(elements: readonly Element[], sizes: SizeOf, entriesOf: EntriesOf): number {
  return elements.reduce((sum, one) => {
    const shown = costOf(shownBy(one), sizes);
    return sum + shown + (isContainer(one) ? worked(one.elements, sizes, entriesOf) : ofOne(one, sizes, entriesOf));
  }, 0);
}

function ofOne(question: Question, sizes: SizeOf, entriesOf: EntriesOf): number {
  const own = A_QUESTION + costOf(judgesOf(question), sizes);
  if (question.kind === 'CALCULATED') return own + costOf([question.formula], sizes);
  if (question.kind === 'GROUP') return own + entriesOf(question) * inEntry(question, sizes, entriesOf);
  const items = 'choices' in question ? question.choices : question.kind === 'MATRIX' ? question.rows : [];
  const known = new Map<Formula, number>();
  return items.reduce((sum, { offeredIf }) => {
    for (const formula of offeredIf) if (!known.has(formula)) known.set(formula, costOf([formula], sizes));
    return sum + 1 + offeredIf.reduce((cost, formula) => cost + (known.get(formula) ?? 0), 0);
  }, own);
}

function inEntry({ elements }: GroupQuestion, outer: SizeOf, entriesOf: EntriesOf): number {
  const sizes = new Map(questionsIn(elements).map((one) => [one.key, sizeOf(one)]));
  return worked(elements, (path) => (path[0] === ENTRY ? (sizes.get(String(path[1])) ?? 1) : outer(path)), entriesOf);
}

/** What a question's answer holds, in the parts that formulas go through; long words count as several. */
function sizeOf(question: Question): number {
  switch (question.kind) {
    case 'MULTIPLE_CHOICE':
    case 'RANKING':
      return question.choices.length;
    case 'MATRIX':
      return question.rows.length;
    case 'GROUP':
      return question.maxItems * Math.max(1, questionsIn(question.elements).length);
    case 'FILE':
      return question.maxFiles;
    case 'TEXT':
    case 'LONG_TEXT':
      return Math.ceil(question.maxLength / 100);
    default:
      return 1;
  }
}

const costOf = (formulas: readonly (Formula | null)[], sizes: SizeOf): number =>
  formulas.reduce((sum, one) => sum + (one ? stepsIn(one.expression, sizes).steps : 0), 0);

function stepsIn(one: Expression, sizes: SizeOf): { readonly steps: number; readonly size: number } {
  if (one.op === 'variable') return { steps: 1, size: sizes(one.path) };
  if (one.op === 'literal') return { steps: 1, size: 1 };
  const parts = partsOf(one).map((part) => stepsIn(part, sizes));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const own = isMembership(one.op) ? parts.reduce((product, part) => product * part.size, 1) : size;
  return { steps: parts.reduce((sum, part) => sum + part.steps, 1 + own), size: yieldsList(one) ? size : 1 };
}

const yieldsList = ({ op }: Expression): boolean => op === 'list' || op === 'call';
