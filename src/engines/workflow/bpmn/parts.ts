/** What stands in the diagram, still without a place. */
export type NodeKind = 'START' | 'CONDITION' | 'TASK' | 'PARALLEL' | 'END';

/** A clock of a step: an event on the border of its task that does not end the task. */
export interface Clock {
  readonly id: string;
  readonly name: string;
  /** ISO 8601, counted from entering the step; null where it counts towards a day. */
  readonly duration: string | null;
  readonly day: string | null;
  readonly flow: string;
  /** The end event its own way leads to. */
  readonly end: string;
}
export interface FlowNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly words: readonly string[];
  readonly lane: string;
  /** From left to right. */
  readonly column: number;
  /** The exclusive gateway behind it, where more than one way leads on, and the flow between the two. */
  readonly choice: { readonly id: string; readonly flow: string } | null;
  readonly clocks: readonly Clock[];
}
export interface Flow {
  readonly id: string;
  readonly source: FlowNode;
  readonly target: FlowNode;
  readonly name: string;
  /** Under which the way is taken, in words; only behind a choice. */
  readonly condition: string | null;
  readonly words: readonly string[];
}
export interface Lane {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
export interface Process {
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly lanes: readonly Lane[];
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
}

/** Ids as XML wants them, each given once. */
export class Names {
  private readonly given = new Set<string>();

  make(kind: string, ref: string): string {
    const wanted = `${kind}_${ref.replace(/[^A-Za-z0-9_-]/g, '_')}`;
    let name = wanted;
    for (let number = 2; this.given.has(name); number += 1) name = `${wanted}__${number}`;
    this.given.add(name);
    return name;
  }
}
