import type { Run } from './answer-fault.js';
import { containersIn, isContainer } from './elements.js';
import type { Value } from './expression/value.js';
import type { Element } from './model.js';
import { piecesOf } from './pipe.js';
import type { Frame, Scope, Slot } from './program.js';
import { inLanguage } from './texts.js';
import type { QuestionView, View } from './view.js';

/** A settled frame as a respondent sees it. */
export function lookAt(scope: Scope, frame: Frame, run: Run, elements: readonly Element[], around?: View): View {
  const questions = new Map<string, QuestionView>();
  const view: View = {
    questions,
    containers: containersOf(scope, frame, elements),
    say: (texts, language) =>
      piecesOf(inLanguage(texts, language) ?? '')
        .map((piece) =>
          piece.is === 'words' ? piece.words : (quote(piece.name, language, scope, frame, around) ?? `{${piece.name}}`),
        )
        .join(''),
  };
  for (const [at, slot] of scope.slots.entries())
    questions.set(slot.question.key, questionView(slot, at, frame, run, view));
  return view;
}

function questionView(slot: Slot, at: number, frame: Frame, run: Run, view: View): QuestionView {
  const { handler, question } = slot;
  const [visible, enabled, held] = [frame.visible[at] ?? false, frame.enabled[at] ?? false, frame.held[at]];
  return {
    visible,
    enabled,
    required: enabled && (question.required || slot.requiredIf?.(run) === true),
    offered: visible ? (handler?.offered?.(run) ?? null) : null,
    value: question.kind === 'CALCULATED' && visible ? shown(frame.values[at]) : null,
    entries: held === undefined ? [] : (handler?.entries?.(held, run, view) ?? []),
  };
}

/** A container is seen when its conditions hold and something in it is seen. */
function containersOf(scope: Scope, frame: Frame, elements: readonly Element[]): Map<string, boolean> {
  const seen = (one: Element): boolean =>
    isContainer(one) ? one.elements.some(seen) : frame.visible[scope.slotAt.get(one.key) ?? -1] === true;
  return new Map(containersIn(elements).map((one) => [one.name, seen(one)]));
}

/** What stands for a reference in a text; undefined when there is no such name. */
function quote(
  name: string,
  language: string,
  scope: Scope,
  frame: Frame,
  around: View | undefined,
): string | undefined {
  const own = around ? (name.startsWith('panel.') ? name.slice('panel.'.length) : null) : name;
  if (own === null) return around?.say({ [language]: `{${name}}` }, language);
  const [head = '', ...steps] = own.split('.');
  const at = scope.slotAt.get(head);
  if (at === undefined) {
    const index = scope.calculated.findIndex((one) => one.name === own);
    return index < 0 ? undefined : shown(frame.values[scope.slots.length + index]);
  }
  const slot = scope.slots[at];
  const held = frame.held[at];
  if (steps.length > 0 || !slot?.handler) return shown(steps.reduce(within, frame.values[at]));
  return held === undefined ? '' : slot.handler.display(held, language);
}

const within = (value: Value, step: string): Value =>
  typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, step)
    ? (value as { readonly [key: string]: Value })[step]
    : undefined;

const shown = (value: Value): string => (value === undefined || typeof value === 'object' ? '' : String(value));
