import type { Answer } from './answer.js';
import { blame, blameText, type Run } from './answer-fault.js';
import type { Frame, Scope, Slot } from './program.js';
import { said } from './rules.js';

/** Applies the rules of a finished answer to the questions that are asked; `among` leaves some out. */
export function judgeFrame(scope: Scope, frame: Frame, run: Run, among?: (slot: Slot) => boolean): void {
  for (const [at, slot] of scope.slots.entries())
    if (frame.enabled[at] && slot.handler && !frame.wrong[at] && (!among || among(slot)))
      judgeSlot(slot, at, frame, run);
}

function judgeSlot(slot: Slot, at: number, frame: Frame, run: Run): void {
  const { handler, question } = slot;
  if (frame.notApplicable[at]) return;
  const held = frame.held[at];
  if (held === undefined) {
    if (question.required || slot.requiredIf?.(run)) missing(slot, run);
    else handler?.missing?.(run);
  } else {
    handler?.complete?.(held, run);
    if (slot.other) judgeOther(slot, slot.other.code, held, frame.other[at], run);
  }
  for (const rule of slot.rules) rule(held, run);
}

const missing = ({ question }: Slot, run: Run): null =>
  blameText(
    run,
    'REQUIRED',
    [question.key],
    said(question.requiredTexts, 'This question must be answered.', 'Pertanyaan ini wajib dijawab.'),
  );

function judgeOther(slot: Slot, code: string, held: unknown, words: string | undefined, run: Run): void {
  const path = [slot.question.key, 'other'];
  if (isChosen(held, code) && words === undefined)
    blame(run, 'REQUIRED', path, 'Say what the other is.', 'Sebutkan lainnya itu apa.');
}

/** The answers that count, in the order of the questions, each in its normal form. */
export function storeFrame(scope: Scope, frame: Frame): Answer[] {
  const stored: Answer[] = [];
  for (const [at, slot] of scope.slots.entries()) {
    const answer = storeSlot(slot, at, frame);
    if (answer) stored.push(answer);
  }
  return stored;
}

function storeSlot({ handler, question, other }: Slot, at: number, frame: Frame): Answer | null {
  const held = frame.held[at];
  const comment = frame.comment[at];
  const value = frame.notApplicable[at]
    ? { notApplicable: true }
    : held === undefined || !handler
      ? undefined
      : handler.store(held);
  if (value === undefined && comment === undefined) return null;
  const words = other && isChosen(held, other.code) ? frame.other[at] : undefined;
  if (comment === undefined && words === undefined) return { question: question.key, value };
  return {
    question: question.key,
    ...(value === undefined ? {} : { value }),
    ...(words === undefined ? {} : { other: words }),
    ...(comment === undefined ? {} : { comment }),
  };
}

const isChosen = (held: unknown, code: string): boolean =>
  held === code || (Array.isArray(held) && held.includes(code));
