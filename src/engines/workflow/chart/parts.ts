import type { LocalizedText } from '../../../kernel/text.js';
import type { Actors, Definition, Phase } from '../definition.js';
import { positionTitle } from './condition.js';
import type { Lane } from './lanes.js';
import { both, listed } from './words.js';

export type NodeKind = 'INTAKE' | 'STEP' | 'FORK' | 'JOIN' | 'OUTCOME' | 'ANY_TIME';
/** ON: goes on. STAY: the step stays active. RETURN: sent back. RESUME: where a LITERAL return takes up the way again. */
export type EdgeKind = 'ON' | 'STAY' | 'RETURN' | 'RESUME' | 'ANY_TIME';

export interface ChartNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** The step, outcome or intake it stands for, by its id in the procedure. */
  readonly ref: string;
  readonly title: LocalizedText;
  /** Null for what belongs to no phase of its own: forks and any-time actions. */
  readonly phase: Phase | null;
  /** The item of the institution's text. */
  readonly item: string | null;
  /** Codes of the positions that act. */
  readonly positions: readonly string[];
  /** The same in words, with the rule (any, all, two of). */
  readonly actors: LocalizedText | null;
  /** Clocks, and procedures opened from here. */
  readonly notes: readonly LocalizedText[];
}
export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  readonly action: string | null;
  readonly label: LocalizedText | null;
  /** Guards and the route's own condition, in words. */
  readonly condition: LocalizedText | null;
}
export interface Graph {
  readonly name: LocalizedText;
  readonly version: string;
  readonly sample: boolean;
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
  readonly lanes: { readonly phases: readonly Lane[]; readonly positions: readonly Lane[] };
}

export const stepNode = (id: string): string => `step:${id}`;
export const joinNode = (id: string): string => `join:${id}`;
export const outcomeNode = (id: string): string => `outcome:${id}`;
export const INTAKE = 'intake';
export const ANY_TIME = 'anyTime';

/** Who acts, in words: "A / B", "A and B", "2 of: A / B". */
export function actorWords(definition: Definition, actors: Actors): LocalizedText {
  return both((locale) => {
    const titles = positionsOf(actors).map((code) => positionTitle(definition, code, locale));
    if (actors.rule === 'ALL_OF') return listed(titles, locale, 'and');
    const each = titles.join(' / ');
    return actors.rule === 'N_OF' ? `${actors.n ?? 1} ${locale === 'id' ? 'dari' : 'of'}: ${each}` : each;
  });
}
export const positionsOf = (actors: Actors): string[] => [...new Set(actors.seats.map((seat) => seat.position))];

export function nodeOf(
  definition: Definition,
  id: string,
  kind: NodeKind,
  ref: string,
  title: LocalizedText,
  phase: Phase | null,
  item: string | null = null,
  by?: Actors,
  notes: readonly LocalizedText[] = [],
): ChartNode {
  const positions = by ? positionsOf(by) : [];
  return { id, kind, ref, title, phase, item, positions, actors: by ? actorWords(definition, by) : null, notes };
}
