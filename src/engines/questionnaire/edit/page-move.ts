import { fail } from '../../../kernel/result.js';
import { entry, isList, type Node } from '../document.js';
import { accepted, type Edited, noSuch, refused } from './edited.js';
import { findElement } from './find.js';
import { withKey } from './put.js';

export interface PageMove {
  readonly name: string;
  /** The page it is to stand before; without one, at the end. */
  readonly before?: string | null;
}

/** Puts a page elsewhere in the order. */
export function pageMove(document: Node, { name, before }: PageMove): Edited {
  const found = findElement(document, { page: name });
  const next = before == null ? undefined : findElement(document, { page: before });
  if (!found || (before != null && !next))
    return fail([
      ...(found ? [] : noSuch(['name']).error),
      ...(before == null || next ? [] : noSuch(['before']).error),
    ]);
  if (name === before)
    return refused(
      'INVALID',
      ['before'],
      'A page cannot stand before itself.',
      'Halaman tidak dapat berada sebelum dirinya sendiri.',
    );
  const pages = entry(document, 'pages');
  if (!isList(pages))
    return accepted(document, document, { before: found.path, after: found.path, told: () => ['name'] });
  const at = next?.at ?? pages.length;
  const after = pages.toSpliced(found.at, 1).toSpliced(at > found.at ? at - 1 : at, 0, found.node);
  return accepted(document, withKey(document, 'pages', after), {
    before: found.path,
    after: found.path,
    told: () => ['name'],
  });
}
