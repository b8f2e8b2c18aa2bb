import { isList, isNode, type Json, type Node } from '../document.js';

/** Where a value lies in a document: keys and places in lists, from the root. */
export type Spot = readonly (string | number)[];

/** The same document with the value at a spot changed; everything beside the way there is shared. undefined takes it away. */
export function changeAt(document: Node, spot: Spot, change: (value: Json | undefined) => Json | undefined): Node {
  const [step, ...rest] = spot;
  const changed = step === undefined ? change(document) : changeIn(document, step, rest, change);
  return isNode(changed) ? changed : document;
}

function changeIn(
  holder: Json | undefined,
  step: string | number,
  rest: Spot,
  change: (value: Json | undefined) => Json | undefined,
): Json | undefined {
  const [next, ...further] = rest;
  const inner = (value: Json | undefined) =>
    next === undefined ? change(value) : changeIn(value, next, further, change);
  if (typeof step === 'number') {
    if (!isList(holder)) return holder;
    const value = inner(holder[step]);
    return value === undefined ? holder.toSpliced(step, 1) : holder.with(step, value);
  }
  return isNode(holder) || holder === undefined ? withKey(holder ?? {}, step, inner(holder?.[step])) : holder;
}

/** The same node with one entry set, at its place or else at the end; undefined takes it away. */
export function withKey(node: Node, key: string, value: Json | undefined): Node {
  if (value !== undefined) return { ...node, [key]: value };
  if (!Object.hasOwn(node, key)) return node;
  const { [key]: _, ...rest } = node;
  return rest;
}

export function valueAt(document: Node, spot: Spot): Json | undefined {
  let value: Json | undefined = document;
  for (const step of spot) {
    if (typeof step === 'number') value = isList(value) ? value[step] : undefined;
    else value = isNode(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** Puts a node into the list at a spot; the list is made where there is none. */
export const insertAt = (document: Node, list: Spot, at: number, node: Node): Node =>
  changeAt(document, list, (value) => (isList(value) ? value.toSpliced(at, 0, node) : [node]));
