import type { Answer, AnswerValue } from './answer.js';
import type { Run } from './answer-fault.js';
import type { Value } from './expression/value.js';
import type { Compute, Handler, Test, Tools } from './kinds/kind.js';
import type { CalculatedValue, Question } from './model.js';

/** One question of a scope, ready to run. */
export interface Slot {
  readonly question: Question;
  /** null: it is not answered. */
  readonly handler: Handler | null;
  /** The nearest page or panel with conditions, its own or from above; -1 when none has any. */
  readonly gate: number;
  /** Whether the document shows it and opens it for answers, leaving conditions aside. */
  readonly shown: boolean;
  readonly open: boolean;
  readonly visibleIf: Test | undefined;
  readonly enableIf: Test | undefined;
  readonly requiredIf: Test | undefined;
  readonly rules: readonly Rule[];
  /** The code and longest text of the choice "other". */
  readonly other: { readonly code: string; readonly longest: number } | null;
  readonly commentLength: number;
  /** The document's default value as an answer. */
  readonly given: AnswerValue | null;
  /** A calculated question's value. */
  readonly compute: Compute | undefined;
}
/** One validator. `held` is undefined when there is no answer. */
export type Rule = (held: unknown, run: Run) => void;

/** A page or panel whose conditions decide about what it holds. */
export interface Gate {
  readonly parent: number;
  readonly visibleIf: Test | undefined;
  readonly enableIf: Test | undefined;
}

/** One response, or one entry of a group, as far as it is judged. Arrays run along the scope's slots. */
export interface Frame {
  readonly answers: (Answer | undefined)[];
  /** The kind's own form of the answer; undefined: none that counts. */
  readonly held: unknown[];
  readonly notApplicable: boolean[];
  /** The words beside the answer, in normal form. */
  readonly other: (string | undefined)[];
  readonly comment: (string | undefined)[];
  /** Blamed already, so that nothing more is asked of it. */
  readonly wrong: boolean[];
  readonly visible: boolean[];
  readonly enabled: boolean[];
  /** What formulas read; after the slots, the calculated values. */
  readonly values: Value[];
  readonly gateVisible: boolean[];
  readonly gateEnabled: boolean[];
}

/** A set of questions that know each other by name, compiled: the whole questionnaire, or one entry of a group. */
export interface Scope {
  readonly slots: readonly Slot[];
  readonly slotAt: ReadonlyMap<string, number>;
  readonly gates: readonly Gate[];
  readonly calculated: readonly CalculatedValue[];
  readonly tools: Tools;
  /** Works out a frame: visibility, what remains of the answers, calculated values. */
  readonly settle: (frame: Frame, run: Run, entry?: number) => void;
  /** Makes this frame the one that formulas read. */
  readonly enter: (frame: Frame, entry?: number) => void;
}
