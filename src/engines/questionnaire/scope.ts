import type { Run } from './answer-fault.js';
import { entriesOf } from './entries.js';
import { compileExpression, type Read } from './expression/compile.js';
import type { Value } from './expression/value.js';
import type { Compute, Matches, Test, Tools } from './kinds/kind.js';
import { fromData, kindOf } from './kinds/registry.js';
import { limits } from './limits.js';
import type { CalculatedValue, Element, Question } from './model.js';
import { type Plan, planOf } from './plan.js';
import type { Frame, Gate, Scope, Slot } from './program.js';
import { ENTRY, ENTRY_INDEX, ITEM } from './references.js';
import { ruleOf } from './rules.js';
import { settleSlot } from './settle.js';

export interface ScopeParts {
  readonly elements: readonly Element[];
  readonly calculated: readonly CalculatedValue[];
  /** How formulas read what lies outside; undefined for the whole questionnaire. */
  readonly outer: Read | undefined;
  readonly matcher: (pattern: string, ignoreCase: boolean) => Matches;
}

/** What formulas read at the moment. Judging is synchronous, so one is enough for a scope. */
interface Sight {
  frame: Frame | null;
  entry: number;
  item: Value;
}

export function compileScope({ elements, calculated, outer, matcher }: ScopeParts): Scope {
  const plan = planOf(elements, calculated, outer !== undefined);
  const sight: Sight = { frame: null, entry: 0, item: undefined };
  const tools = toolsOf(sight, readerOf(sight, plan, outer), matcher);
  const slots = plan.questions.map((question) => slotOf(question, plan, tools));
  const gates = plan.gates.map(({ container, parent }): Gate => ({ parent, ...testsOf(container, tools) }));
  const computes = calculated.map(({ formula }) => formula && tools.compute(formula));
  const acts = plan.order.map((step) => actOf(step, gates, slots, computes));
  return {
    slots,
    slotAt: new Map(plan.questions.map(({ key }, at) => [key, at])),
    gates,
    calculated,
    tools,
    enter: (frame, entry = 0) => {
      sight.frame = frame;
      sight.entry = entry;
    },
    settle: (frame, run, entry = 0) => {
      sight.frame = frame;
      sight.entry = entry;
      for (const act of acts) act(frame, run);
    },
  };
}

function readerOf(sight: Sight, { questions, valueAt }: Plan, outer: Read | undefined): Read {
  const own: Read = (name) => {
    const at = valueAt.get(name);
    return at === undefined ? undefined : sight.frame?.values[at];
  };
  if (!outer) return (name) => (name === ITEM ? sight.item : own(name));
  // One record that reads on demand: most formulas want one of many values.
  const entry: Value = Object.defineProperties(
    {},
    Object.fromEntries(questions.map(({ key }) => [key, { enumerable: true, get: () => own(key) }])),
  );
  return (name) => {
    if (name === ITEM) return sight.item;
    if (name === ENTRY_INDEX) return sight.entry;
    return name === ENTRY ? entry : outer(name);
  };
}

function toolsOf(sight: Sight, read: Read, matcher: ScopeParts['matcher']): Tools {
  return {
    test: (formulas): Test | undefined => {
      const all = formulas.map(({ expression }) => compileExpression(expression));
      if (all.length === 0) return undefined;
      return (run, item) => {
        sight.item = item;
        for (const one of all) if (one(read, run.today) !== true) return false;
        return true;
      };
    },
    compute: ({ expression }): Compute => {
      const evaluate = compileExpression(expression);
      return (run) => evaluate(read, run.today);
    },
    matcher,
    items: (elements) => entriesOf(compileScope({ elements, calculated: [], outer: read, matcher }), elements),
  };
}

const testsOf = ({ visibleIf, enableIf }: Element, tools: Tools) => ({
  visibleIf: visibleIf ? tools.test([visibleIf]) : undefined,
  enableIf: enableIf ? tools.test([enableIf]) : undefined,
});

function slotOf(question: Question, { places }: Plan, tools: Tools): Slot {
  const handler = kindOf(question).handler(question, tools);
  const formula = question.kind === 'CALCULATED' ? question.formula : null;
  return {
    question,
    handler,
    ...(places.get(question) ?? { gate: -1, shown: true, open: true }),
    ...testsOf(question, tools),
    requiredIf: question.requiredIf ? tools.test([question.requiredIf]) : undefined,
    rules: handler ? question.validators.map((one) => ruleOf(one, question, handler, tools)) : [],
    other: otherOf(question),
    commentLength: question.comment ? limits.text : 0,
    given: question.defaultValue === undefined ? null : fromData(question, question.defaultValue),
    compute: formula ? tools.compute(formula) : undefined,
  };
}

function otherOf(question: Question): Slot['other'] {
  if (question.kind !== 'SINGLE_CHOICE' && question.kind !== 'MULTIPLE_CHOICE') return null;
  const other = question.choices.find((choice) => choice.special === 'OTHER');
  return other ? { code: other.code, longest: limits.line } : null;
}

function actOf(
  step: number,
  gates: readonly Gate[],
  slots: readonly Slot[],
  calculated: readonly (Compute | null)[],
): (frame: Frame, run: Run) => void {
  const gate = gates[step];
  if (gate) return (frame, run) => settleGate(gate, step, frame, run);
  const at = step - gates.length;
  const slot = slots[at];
  if (slot) return (frame, run) => settleSlot(slot, at, frame, run);
  const compute = calculated[at - slots.length];
  return (frame, run) => {
    frame.values[at] = compute?.(run);
  };
}

function settleGate({ parent, visibleIf, enableIf }: Gate, at: number, frame: Frame, run: Run): void {
  const visible = (parent < 0 || frame.gateVisible[parent] === true) && (visibleIf === undefined || visibleIf(run));
  const enabled = visible && (parent < 0 || frame.gateEnabled[parent] === true);
  frame.gateVisible[at] = visible;
  frame.gateEnabled[at] = enabled && (enableIf === undefined || enableIf(run));
}
