import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { accepted, type Edited, noSuch } from './edited.js';
import { findElement } from './find.js';
import { checkName } from './names-in.js';
import { changeAt } from './put.js';
import { renameEverywhere } from './rename-everywhere.js';

export interface QuestionRename {
  readonly name: string;
  readonly newName: string;
}

/** Gives a question another name, in all formulas and texts that name it too. */
export function questionRename(document: Node, { name, newName }: QuestionRename): Edited {
  const found = findElement(document, { question: name });
  if (!found) return noSuch(['name']);
  const { spot, path, group } = found;
  const away = changeAt(document, [...spot, 'name'], () => '');
  const problems = checkName(away, newName, 'QUESTION', group, ['newName']);
  if (problems.length > 0) return fail(problems);
  const renamed = renameEverywhere(document, { name: found.name, group }, newName, ['name']);
  if (!renamed.ok) return renamed;
  return accepted(
    document,
    changeAt(renamed.value, [...spot, 'name'], () => newName),
    { before: path, after: [...path.slice(0, -1), newName], told: () => ['newName'] },
  );
}
