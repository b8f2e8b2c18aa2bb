import { type LocalizedText } from '../../../kernel/text.js';
import { type Definition, type Phase, phases } from '../definition.js';
import { phaseTitles } from './words.js';

/** A strip of the chart: the nodes of one phase, or those in which one position acts. */
export interface Lane {
  readonly code: string;
  readonly title: LocalizedText;
  readonly nodes: readonly string[];
}
interface Placed {
  readonly id: string;
  readonly phase: Phase | null;
  readonly positions: readonly string[];
}

export const phaseLanes = (_definition: Definition, nodes: readonly Placed[]): Lane[] =>
  phases
    .map((code) => ({ code, title: phaseTitles[code], nodes: idsOf(nodes, (one) => one.phase === code) }))
    .filter((lane) => lane.nodes.length > 0);

export const positionLanes = (definition: Definition, nodes: readonly Placed[]): Lane[] =>
  definition.positions
    .map(({ code, title }) => ({ code, title, nodes: idsOf(nodes, (one) => one.positions.includes(code)) }))
    .filter((lane) => lane.nodes.length > 0);

const idsOf = (nodes: readonly Placed[], wanted: (one: Placed) => boolean): string[] =>
  nodes.filter(wanted).map((one) => one.id);
