import { judgeFrame, storeFrame } from './judge.js';
import type { ItemScope } from './kinds/kind.js';
import { lookAt } from './look.js';
import type { Element } from './model.js';
import { openFrame } from './open.js';
import type { Frame, Scope } from './program.js';

/** The scope of one entry as its group uses it, which knows no frames from inside. */
export const entriesOf = (scope: Scope, elements: readonly Element[]): ItemScope<Frame> => ({
  open: (answers, run) => openFrame(scope, answers, run),
  settle: (frame, index, run) => scope.settle(frame, run, index),
  value: (frame) => Object.fromEntries(scope.slots.map(({ question }, at) => [question.key, frame.values[at]])),
  store: (frame) => storeFrame(scope, frame),
  complete: (frame, index, run) => {
    scope.enter(frame, index);
    judgeFrame(scope, frame, run);
  },
  view: (frame, index, run, around) => {
    scope.enter(frame, index);
    return lookAt(scope, frame, run, elements, around);
  },
});
