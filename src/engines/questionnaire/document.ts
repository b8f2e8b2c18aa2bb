/** JSON as a file or a column holds it. The canonical document is such a value, kept node by node as it came. */
export type Json = null | boolean | number | string | readonly Json[] | Node;
/** A node of the document: SurveyJS's vocabulary, our own under "x-mitra", anything else beside it untouched. */
export interface Node {
  readonly [key: string]: Json | undefined;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** A node's own entry; null counts as absent, as it does in SurveyJS. */
export function entry(node: Node, key: string): Exclude<Json, null> | undefined {
  return Object.hasOwn(node, key) ? (node[key] ?? undefined) : undefined;
}

const NAMESPACE = 'x-mitra';
const bare: Node = {};

/** What we add to a node; SurveyJS passes over it. */
export function mitraOf(node: Node): Node {
  const own = entry(node, NAMESPACE);
  return isNode(own) ? own : bare;
}

/** A scalar as a word; anything else as none, since an object may bring a `toString` of its own. */
export const wordIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
