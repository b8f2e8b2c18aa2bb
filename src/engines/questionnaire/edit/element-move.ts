import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { accepted, type Edited, noSuch, refused } from './edited.js';
import { elementsIn, type Found, findElement, isWithin } from './find.js';
import { checkName } from './names-in.js';
import { type Place, type PlaceInput, placeOf, sameSpot } from './place.js';
import { changeAt, insertAt } from './put.js';
import { namedWithin, referencesTo, stillNamed } from './references-to.js';

/** Puts a panel or question elsewhere. Into or out of a group only what nothing else names: its formulas read otherwise. */
export function elementMove(
  document: Node,
  name: { readonly panel: string } | { readonly question: string },
  to: PlaceInput,
): Edited {
  const found = findElement(document, name);
  const target = placeOf(document, to);
  if (!found || !target.ok) return fail([...(found ? [] : noSuch(['name']).error), ...(target.ok ? [] : target.error)]);
  const place = target.value;
  if (isWithin(place.holder, found)) return inItself;
  const problems = found.group === place.group ? [] : otherScope(document, found, place);
  if (problems.length > 0) return fail(problems);
  return accepted(document, moved(document, found, place), {
    before: found.path,
    after: [...place.path, found.name],
    told: () => ['into'],
  });
}

function moved(document: Node, { spot, list, at, node }: Found, place: Place): Node {
  if (!sameSpot(list, place.list)) {
    // The later place first, so that the other one still lies where it was found.
    const taken = (from: Node) => changeAt(from, spot, () => undefined);
    const put = (into: Node) => insertAt(into, place.list, place.at, node);
    return isBefore([...place.list, place.at], spot) ? put(taken(document)) : taken(put(document));
  }
  return insertAt(
    changeAt(document, spot, () => undefined),
    list,
    place.at > at ? place.at - 1 : place.at,
    node,
  );
}

/** Whether one spot comes before another in the order of the document, as far as lists go. */
function isBefore(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (typeof step === 'number' && typeof against === 'number' && step !== against) return step < against;
  }
  return one.length < other.length;
}

function otherScope(document: Node, found: Found, { group }: Place) {
  const references = referencesTo(document, namedWithin(document, found), found.spot);
  const inside = [...elementsIn(document)].filter((one) => isWithin(one, found) && one.group === found.group);
  return [
    ...(references.length > 0 ? [stillNamed(references, ['name'])] : []),
    ...inside.flatMap((one) =>
      checkName(document, one.name, one.is === 'QUESTION' ? 'QUESTION' : 'CONTAINER', group, ['name']),
    ),
  ];
}

const inItself = refused(
  'INVALID',
  ['into'],
  'It cannot be put into itself.',
  'Tidak dapat ditaruh di dalam dirinya sendiri.',
);
