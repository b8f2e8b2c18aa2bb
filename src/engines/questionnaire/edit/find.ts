import { entry, isList, isNode, type Node } from '../document.js';
import type { Spot } from './put.js';

/** A page, panel or question as it lies in a document. */
export interface Found {
  readonly is: 'PAGE' | 'PANEL' | 'QUESTION';
  /** As the model names it; a nameless element is called by its number, `#3`. */
  readonly name: string;
  readonly node: Node;
  readonly spot: Spot;
  /** Names of page, panels and the element itself. */
  readonly path: readonly string[];
  /** The group whose entries it belongs to. */
  readonly group: string | null;
  /** The list it stands in, and its place there; of the one page that is the document itself, none. */
  readonly list: Spot;
  readonly at: number;
}

/** How an element is named from outside. A question or panel of a group's entry is `group.name`. */
export type ElementName = { readonly page: string } | { readonly panel: string } | { readonly question: string };
/** What can hold elements. */
export type HolderName = { readonly page: string } | { readonly panel: string } | { readonly group: string };

/** Every page, panel and question in the order of the document, those in groups after their group. */
export function* elementsIn(document: Node): Generator<Found> {
  const pages = entry(document, 'pages');
  if (isList(pages)) {
    for (const [at, node] of pages.entries()) {
      if (!isNode(node)) continue;
      const own = entry(node, 'name');
      const name = typeof own === 'string' ? own : `page${at + 1}`;
      const page: Found = pageOf(node, name, ['pages', at], ['pages'], at);
      yield page;
      yield* inside(page, null);
    }
  } else if (elementsKey(document) in document) {
    const page = pageOf(document, 'page1', [], [], 0);
    yield page;
    yield* inside(page, null);
  }
}

const pageOf = (node: Node, name: string, spot: Spot, list: Spot, at: number): Found => ({
  is: 'PAGE',
  name,
  node,
  spot,
  path: [name],
  group: null,
  list,
  at,
});

function* inside(holder: Found, group: string | null): Generator<Found> {
  const list = listIn(holder);
  const elements = entry(holder.node, String(list.at(-1)));
  if (!isList(elements)) return;
  for (const [at, node] of elements.entries()) {
    if (!isNode(node)) continue;
    const own = entry(node, 'name');
    const name = typeof own === 'string' ? own : `#${at + 1}`;
    const is = entry(node, 'type') === 'panel' ? 'PANEL' : 'QUESTION';
    const found: Found = { is, name, node, spot: [...list, at], path: [...holder.path, name], group, list, at };
    yield found;
    if (is === 'PANEL') yield* inside(found, group);
    else if (isGroup(node)) yield* inside(found, name);
  }
}

export const isGroup = (node: Node): boolean => entry(node, 'type') === 'paneldynamic';

const elementsKey = (node: Node): string =>
  entry(node, 'elements') === undefined && entry(node, 'questions') !== undefined ? 'questions' : 'elements';

/** The list of elements that a page, panel or group holds. */
export const listIn = ({ is, node, spot }: Found): Spot => [
  ...spot,
  is === 'QUESTION' ? 'templateElements' : is === 'PAGE' ? elementsKey(node) : 'elements',
];

/** Its name as `question` or `panel` takes it. */
export const addressOf = ({ name, group }: Found): string => (group === null ? name : `${group}.${name}`);

/** The element so named; of several, the first. */
export function findElement(document: Node, name: ElementName | HolderName): Found | undefined {
  const is = 'page' in name ? 'PAGE' : 'panel' in name ? 'PANEL' : 'QUESTION';
  const wanted =
    'page' in name ? name.page : 'panel' in name ? name.panel : 'group' in name ? name.group : name.question;
  for (const found of elementsIn(document))
    if (found.is === is && addressOf(found) === wanted && (!('group' in name) || isGroup(found.node))) return found;
  return undefined;
}

/** An element and all it holds. */
export const isWithin = (inner: Found, outer: Found): boolean =>
  outer.spot.every((step, index) => inner.spot[index] === step) &&
  (inner.spot.length > outer.spot.length || inner.is === outer.is);
