import type { Problem } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/result.js';
import { entry, isList, type Node } from '../document.js';
import { type ContainerFields, containerFields } from './common-fields.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { writeFields, writingInto } from './field.js';
import { findElement } from './find.js';
import { languageOf } from './language.js';
import { checkName } from './names-in.js';
import { insertAt, withKey } from './put.js';

export interface PageAdd {
  readonly name: string;
  /** The page it is to stand before; without one, at the end. */
  readonly before?: string | null;
  readonly page?: ContainerFields | null;
}

/** Adds an empty page. */
export function pageAdd(document: Node, { name, before, page }: PageAdd): Edited {
  const base = withPages(document);
  const problems: Problem[] = checkName(base, name, 'CONTAINER', null, ['name']);
  const next = before == null ? undefined : findElement(base, { page: before });
  if (before != null && !next) problems.push(...noSuch(['before']).error);
  const node = writeFields(
    containerFields,
    { name },
    page ?? {},
    writingInto(problems, languageOf(document), ['page']),
  );
  if (problems.length > 0) return fail(problems);
  const pages = entry(base, 'pages');
  const at = next?.at ?? (isList(pages) ? pages.length : 0);
  return accepted(document, insertAt(base, ['pages'], at, { ...node, elements: [] }), {
    before: null,
    after: [name],
    told: toldOfContainer('page'),
  });
}

/** A document without pages is one page of its elements: with a second one, that page gets a node of its own. */
export function withPages(document: Node): Node {
  const elements = entry(document, 'elements') ?? entry(document, 'questions');
  if (entry(document, 'pages') !== undefined || elements === undefined) return document;
  const rest = withKey(withKey(document, 'elements', undefined), 'questions', undefined);
  return { ...rest, pages: [{ name: 'page1', elements }] };
}

/** Where in the input a fault of a page or panel is told: at the field of the same name. */
export const toldOfContainer = (field: 'page' | 'panel') => (property: readonly string[]) => [
  ...(property[0] === 'name' ? ['name'] : [field, ...property.slice(0, 1)]),
];
