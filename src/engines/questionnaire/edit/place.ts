import type { Problem } from '../../../kernel/problem.js';
import { ok, type Result } from '../../../kernel/result.js';
import { entry, isList, type Node } from '../document.js';
import { noSuch } from './edited.js';
import { elementsIn, type Found, findElement, type HolderName, isGroup, listIn } from './find.js';
import type { Spot } from './put.js';

/** Where an element is put: into a page, panel or group, before a named element there or else at the end. */
export interface PlaceInput {
  readonly into: HolderName;
  /** A question or panel that stands there, by its own name. */
  readonly before?: string | null;
}
export interface Place {
  readonly list: Spot;
  readonly at: number;
  readonly path: readonly string[];
  readonly group: string | null;
  readonly holder: Found;
}

export function placeOf(
  document: Node,
  { into, before }: PlaceInput,
  path: readonly string[] = [],
): Result<Place, Problem[]> {
  const holder = findElement(document, into);
  if (!holder) return noSuch([...path, 'into']);
  const list = listIn(holder);
  const elements = entry(holder.node, String(list.at(-1)));
  const standing = [...elementsIn(document)].filter((one) => sameSpot(one.list, list));
  const next = before == null ? undefined : standing.find((one) => one.name === before);
  if (before != null && !next) return noSuch([...path, 'before']);
  return ok({
    list,
    at: next?.at ?? (isList(elements) ? elements.length : 0),
    path: holder.path,
    group: holder.is === 'QUESTION' && isGroup(holder.node) ? holder.name : holder.group,
    holder,
  });
}

export const sameSpot = (one: Spot, other: Spot): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);
