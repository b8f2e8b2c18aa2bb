import type { Problem } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { type ContainerFields, containerFields } from './common-fields.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { writeFields, writingInto } from './field.js';
import { findElement } from './find.js';
import { languageOf } from './language.js';
import { checkName } from './names-in.js';
import { toldOfContainer, withPages } from './page-add.js';
import { changeAt } from './put.js';

export interface ContainerChange {
  readonly name: string;
  readonly newName?: string | null;
  readonly fields: ContainerFields;
}

/** Changes what is given of a page or panel, its name too: nothing refers to it by name. */
export function containerChange(
  document: Node,
  is: 'page' | 'panel',
  { name, newName, fields }: ContainerChange,
): Edited {
  const base = is === 'page' ? withPages(document) : document;
  const found = findElement(base, is === 'page' ? { page: name } : { panel: name });
  if (!found) return noSuch(['name']);
  const { spot, path, group } = found;
  const problems: Problem[] = [];
  if (newName != null && newName !== found.name) {
    const away = changeAt(base, [...spot, 'name'], () => '');
    problems.push(...checkName(away, newName, 'CONTAINER', group, ['newName']));
  }
  const own = newName == null ? found.node : { ...found.node, name: newName };
  const node = writeFields(containerFields, own, fields, writingInto(problems, languageOf(document), [is]));
  if (problems.length > 0) return fail(problems);
  return accepted(
    document,
    changeAt(base, spot, () => node),
    { before: path, after: [...path.slice(0, -1), newName ?? found.name], told: toldOfContainer(is) },
  );
}
