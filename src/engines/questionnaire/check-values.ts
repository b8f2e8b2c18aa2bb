import type { AnswerValue } from './answer.js';
import type { Run } from './answer-fault.js';
import { type Fault, type Note, noteInto } from './fault.js';
import type { Handler } from './kinds/kind.js';
import type { Question } from './model.js';
import type { Scope } from './program.js';

/** Judges every default value as if it were answered. */
export function checkDefaults(scope: Scope): Fault[] {
  const faults: Fault[] = [];
  const note = noteInto(faults);
  for (const { question, handler, given } of scope.slots)
    if (handler && question.defaultValue !== undefined) checkDefault(question, given, handler, note);
  return faults;
}

function checkDefault(question: Question, given: AnswerValue | null, handler: Handler, note: Note): void {
  const run: Run = { today: '2000-01-01', mode: 'DRAFT', faults: [], dropped: [], prefilled: new Map(), prefix: [] };
  const path = [...question.path, 'defaultValue'];
  if (given && !given.notApplicable) handler.read(given, run);
  if (!given) note('INVALID', path, 'This is no answer to this question.', 'Ini bukan jawaban atas pertanyaan ini.');
  for (const { message } of run.faults) note('INVALID', path, message.en, message.id);
}
