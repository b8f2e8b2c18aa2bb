import type { AnswerState } from './answer.js';
import type { Run } from './answer-fault.js';
import type { Checked } from './compiled.js';
import type { Scalar } from './expression/value.js';
import { storeFrame } from './judge.js';
import type { Handler, Test } from './kinds/kind.js';
import type { PathCoder } from './paths.js';
import type { Frame, Scope } from './program.js';

/** What is told of every response to a questionnaire, laid out once. */
export interface Outcome {
  readonly scope: Scope;
  readonly keys: readonly string[];
  /** The places of those keys in a frame. */
  readonly places: readonly number[];
  /** The first name of each one's path: its page. */
  readonly pages: readonly string[];
  readonly scored: readonly { readonly key: string; readonly at: number; readonly handler: Handler }[];
  readonly worked: readonly { readonly name: string; readonly at: number; readonly scored: boolean }[];
}

export function outcomeOf(scope: Scope): Outcome {
  const all = scope.slots.map((slot, at) => ({ slot, at, key: slot.question.key }));
  const answered = all.filter(({ slot }) => slot.handler !== null);
  const shown = all.filter(({ slot }) => slot.question.kind === 'CALCULATED');
  return {
    scope,
    keys: answered.map(({ key }) => key),
    places: answered.map(({ at }) => at),
    pages: answered.map(({ slot }) => slot.question.path[0] ?? ''),
    scored: answered.flatMap(({ slot: { question, handler }, at, key }) =>
      handler?.score && question.measure.scored ? [{ key, at, handler }] : [],
    ),
    worked: [
      ...shown.map(({ slot, at, key }) => ({ name: key, at, scored: slot.question.measure.scored })),
      ...scope.calculated.map(({ name, scored }, index) => ({ name, at: scope.slots.length + index, scored })),
    ],
  };
}

/** Writes down a response that is right. `reached` are the pages a draft has got past. */
export function finish(
  outcome: Outcome,
  frame: Frame,
  run: Run,
  paths: PathCoder,
  cases: readonly (readonly [string, Test])[],
  reached: ReadonlySet<string>,
): Checked {
  const { calculated, scores } = workedOut(outcome, frame);
  return {
    answers: storeFrame(outcome.scope, frame),
    states: outcome.places.map((at, index) => {
      const past = run.mode === 'FINAL' || reached.has(outcome.pages[index] ?? '');
      return stateOf(frame, at, past);
    }),
    path: paths.path(frame, run),
    calculated,
    scores,
    cases: run.mode === 'FINAL' ? cases.filter(([, holds]) => holds(run)).map(([name]) => name) : [],
    dropped: run.dropped,
  };
}

function stateOf(frame: Frame, at: number, past: boolean): AnswerState {
  if (frame.notApplicable[at]) return 'NOT_APPLICABLE';
  if (frame.held[at] !== undefined) return 'ANSWERED';
  if (!frame.enabled[at]) return 'HIDDEN';
  return past ? 'SKIPPED' : 'NOT_REACHED';
}

function workedOut({ worked, scored }: Outcome, frame: Frame) {
  const calculated: Record<string, Scalar> = {};
  const scores: Record<string, number> = {};
  for (const { key, at, handler } of scored) {
    const held = frame.held[at];
    const score = held === undefined ? null : (handler.score?.(held) ?? null);
    if (score !== null) scores[key] = score;
  }
  for (const { name, at, scored: counts } of worked) {
    const value = frame.values[at];
    if (value === undefined || typeof value === 'object') continue;
    calculated[name] = value;
    if (counts && typeof value === 'number') scores[name] = value;
  }
  return { calculated, scores };
}
