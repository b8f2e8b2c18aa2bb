import type { AnswerValue } from './answer.js';
import type { Run } from './answer-fault.js';
import { everyQuestion } from './elements.js';
import { type Fault, type Note, noteInto } from './fault.js';
import type { Handler, Matches } from './kinds/kind.js';
import type { Question, Questionnaire } from './model.js';
import type { Scope } from './program.js';

/** Makes a matcher that needs time in proportion to the text; null when it cannot for this pattern. */
export type PatternEngine = (pattern: string, ignoreCase: boolean) => Matches | null;

/** Refuses every pattern that no linear engine takes: JavaScript's own would let one answer hold the process. */
export function checkPatterns({ pages }: Questionnaire, engine: PatternEngine | null): Fault[] {
  const faults: Fault[] = [];
  const note = noteInto(faults);
  for (const question of everyQuestion(pages))
    for (const [index, validator] of question.validators.entries())
      if (validator.is === 'REGEX' && !engine?.(validator.pattern, validator.ignoreCase))
        note(
          'REGEX_REFUSED',
          [...question.path, 'validators', String(index), 'regex'],
          'This pattern cannot be run in linear time. Use an e-mail, URL or phone field, or lengths.',
          'Pola ini tidak dapat dijalankan dalam waktu linear. Pakai isian surel, URL, atau telepon, atau panjang teks.',
        );
  return faults;
}

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
