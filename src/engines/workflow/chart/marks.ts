import type { State } from '../state.js';
import { joinNode, outcomeNode, stepNode } from './parts.js';

export type Mark = 'ACTIVE' | 'WAITING' | 'REACHED';
/** Where a case stands, by node. */
export type Marks = ReadonlyMap<string, Mark>;
export const noMarks: Marks = new Map();

export const marksOf = (state: State): Marks =>
  new Map<string, Mark>([
    ...state.waiting.map((arrival): [string, Mark] => [joinNode(arrival.step), 'WAITING']),
    ...state.active.map((instance): [string, Mark] => [stepNode(instance.step), 'ACTIVE']),
    ...(state.outcome ? [[outcomeNode(state.outcome.id), 'REACHED'] as [string, Mark]] : []),
  ]);
