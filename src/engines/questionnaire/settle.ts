import type { AnswerValue } from './answer.js';
import type { Dropped, Run } from './answer-fault.js';
import type { Handler } from './kinds/kind.js';
import type { Frame, Slot } from './program.js';

/** Decides whether a question is asked, and what of its answer counts; what does not is listed. */
export function settleSlot(slot: Slot, at: number, frame: Frame, run: Run): void {
  const { gate } = slot;
  const visible =
    slot.shown &&
    (gate < 0 || frame.gateVisible[gate] === true) &&
    (slot.visibleIf === undefined || slot.visibleIf(run));
  const enabled =
    visible &&
    slot.open &&
    (gate < 0 || frame.gateEnabled[gate] === true) &&
    (slot.enableIf === undefined || slot.enableIf(run));
  frame.visible[at] = visible;
  frame.enabled[at] = enabled;
  if (slot.handler) settleAnswer(slot, slot.handler, at, frame, run);
  else frame.values[at] = visible ? slot.compute?.(run) : undefined;
}

function settleAnswer(slot: Slot, handler: Handler, at: number, frame: Frame, run: Run): void {
  if (!frame.visible[at]) {
    if (frame.answers[at]) drop(run, slot, 'HIDDEN');
    forget(frame, at);
    return;
  }
  if (!frame.enabled[at]) keepGiven(slot, handler, at, frame, run);
  let held = frame.held[at];
  if (held !== undefined && handler.settle) {
    const before = run.faults.length;
    held = handler.settle(held, run);
    // A group's entries tell their own faults; the group itself is judged on.
    if (run.faults.length > before && !handler.entries) frame.wrong[at] = true;
  }
  frame.held[at] = held;
  frame.values[at] = held === undefined ? undefined : handler.value(held);
}

/** A question that is shown but closed keeps what it was opened with; another answer does not count. */
function keepGiven(slot: Slot, handler: Handler, at: number, frame: Frame, run: Run): void {
  const given = prefilledAt(slot.question.key, run) ?? slot.given;
  const kept = given ? (handler.read(given, { ...run, faults: [], dropped: [] }) ?? undefined) : undefined;
  if (frame.answers[at] && !same(handler, frame.held[at], kept)) drop(run, slot, 'DISABLED');
  forget(frame, at);
  frame.held[at] = kept;
}

/** What a question was opened with; in a group, what the entry at its place was. */
function prefilledAt(key: string, { prefilled, prefix: [group, index] }: Run): AnswerValue | null | undefined {
  if (group === undefined) return prefilled.get(key);
  const opened = prefilled.get(group)?.items?.[Number(index)];
  return opened?.answers.find((one) => one.question === key)?.value;
}

const same = (handler: Handler, one: unknown, other: unknown): boolean =>
  one !== undefined &&
  other !== undefined &&
  JSON.stringify(handler.store(one)) === JSON.stringify(handler.store(other));

function forget(frame: Frame, at: number): void {
  frame.answers[at] = undefined;
  frame.held[at] = undefined;
  frame.other[at] = undefined;
  frame.comment[at] = undefined;
  frame.notApplicable[at] = false;
  frame.values[at] = undefined;
}

const drop = (run: Run, slot: Slot, because: Dropped['because']): void => {
  run.dropped.push({ path: [...run.prefix, slot.question.key], because });
};
