import { cut } from '../../kernel/text.js';
import type { Answer } from './answer.js';
import { blame, type Run } from './answer-fault.js';
import { isNode } from './document.js';
import { didYouMean } from './expression/closest.js';
import { unknownKey, wordsOf, wrongType } from './kinds/only.js';
import { limits } from './limits.js';
import type { Frame, Scope, Slot } from './program.js';

/** Takes answers into a new frame, each judged by itself: a known question, once, of the right type, in range. */
export function openFrame(scope: Scope, answers: readonly Answer[], run: Run): Frame {
  const frame = emptyFrame(scope);
  if (answers.length > limits.answers) {
    blame(run, 'TOO_MANY', [], `At most ${limits.answers} answers.`, `Paling banyak ${limits.answers} jawaban.`);
    return frame;
  }
  for (const answer of answers) take(answer, scope, frame, run);
  return frame;
}

function emptyFrame({ slots, calculated, gates }: Scope): Frame {
  const { length } = slots;
  return {
    answers: new Array(length).fill(undefined),
    held: new Array(length).fill(undefined),
    notApplicable: new Array(length).fill(false),
    other: new Array(length).fill(undefined),
    comment: new Array(length).fill(undefined),
    wrong: new Array(length).fill(false),
    visible: new Array(length).fill(false),
    enabled: new Array(length).fill(false),
    values: new Array(length + calculated.length).fill(undefined),
    gateVisible: new Array(gates.length).fill(false),
    gateEnabled: new Array(gates.length).fill(false),
  };
}

function take(answer: Answer, scope: Scope, frame: Frame, run: Run): void {
  if (!isNode(answer) || typeof answer.question !== 'string') {
    wrongType([], run, '{ question, value }', '{ question, value }');
    return;
  }
  const key = answer.question;
  const at = scope.slotAt.get(key);
  const slot = at === undefined ? undefined : scope.slots[at];
  if (at === undefined || !slot) unknownQuestion(key, scope, run);
  else if (frame.answers[at])
    blame(run, 'ANSWERED_TWICE', [key], 'This question is answered twice.', 'Pertanyaan ini dijawab dua kali.');
  else {
    frame.answers[at] = answer;
    if (takeParts(answer, slot, at, frame, run) === null) frame.wrong[at] = true;
  }
}

function unknownQuestion(key: string, { slotAt }: Scope, run: Run): void {
  const shown = cut(key, 60);
  const meant = run.faults.length < 20 ? didYouMean(key, slotAt.keys()) : { en: '', id: '' };
  blame(
    run,
    'UNKNOWN_QUESTION',
    [shown],
    `There is no question "${shown}".${meant.en}`,
    `Tidak ada pertanyaan "${shown}".${meant.id}`,
  );
}

function takeParts(answer: Answer, slot: Slot, at: number, frame: Frame, run: Run): true | null {
  const { handler } = slot;
  const { key } = slot.question;
  if (!handler)
    return blame(run, 'NOT_ANSWERABLE', [key], 'This is shown, not answered.', 'Ini ditampilkan, tidak untuk dijawab.');
  for (const part in answer)
    if (part !== 'question' && part !== 'value' && part !== 'other' && part !== 'comment')
      return unknownKey(part, [key], run);
  const comment = wordsBeside(answer, 'comment', slot, run);
  const other = wordsBeside(answer, 'other', slot, run);
  if (comment === null || other === null) return null;
  frame.comment[at] = comment;
  frame.other[at] = other;
  const { value } = answer;
  if (value === undefined || value === null) return true;
  if (!isNode(value)) return wrongType([key], run, 'an answer', 'jawaban');
  if (value.notApplicable !== undefined && value.notApplicable !== null)
    return takeNotApplicable(answer, slot, at, frame, run);
  const held = handler.read(value, run);
  if (held === null) return null;
  frame.held[at] = held;
  return true;
}

function wordsBeside(answer: Answer, part: 'other' | 'comment', slot: Slot, run: Run): string | undefined | null {
  const words = answer[part];
  if (words === undefined || words === null) return undefined;
  const { key } = slot.question;
  const most = part === 'comment' ? slot.commentLength : (slot.other?.longest ?? 0);
  if (most > 0) return wordsOf(words, most, [key, part], run);
  return blame(
    run,
    'NOT_ANSWERABLE',
    [key, part],
    `This question takes no "${part}".`,
    `Pertanyaan ini tidak menerima "${part}".`,
  );
}

function takeNotApplicable({ value }: Answer, slot: Slot, at: number, frame: Frame, run: Run): true | null {
  const { key, notApplicable } = slot.question;
  if (!notApplicable)
    return blame(
      run,
      'NOT_ANSWERABLE',
      [key],
      '"Not applicable" is not offered here.',
      '"Tidak berlaku" tidak tersedia di sini.',
    );
  for (const part in value)
    if (part !== 'notApplicable' && value[part as keyof typeof value] != null)
      return wrongType([key], run, 'notApplicable and nothing else', 'notApplicable saja');
  if (value?.notApplicable !== true) return wrongType([key], run, 'true', 'true');
  frame.notApplicable[at] = true;
  return true;
}
