import type { Node } from '../document.js';
import { everyQuestion } from '../elements.js';
import { parseQuestionnaire } from '../parse.js';
import { accepted, type Edited, noSuch, refused } from './edited.js';
import { findElement } from './find.js';
import { kindGiven, type QuestionInput } from './kinds/registry.js';
import { languageOf } from './language.js';
import { changeAt } from './put.js';
import { oneKind } from './question-add.js';
import { toldAt, writeQuestion } from './write-question.js';

export interface QuestionChange {
  /** Its name; `group.name` in a group. */
  readonly name: string;
  readonly question: QuestionInput;
}

/** Changes what is given of a question of the kind it has. */
export function questionChange(document: Node, input: QuestionChange): Edited {
  const given = kindGiven(input.question);
  if (!given) return oneKind;
  const found = findElement(document, { question: input.name });
  if (!found) return noSuch(['name']);
  const kind = kindAt(document, found.path);
  if (kind !== given.edit.kind)
    return refused(
      'INVALID',
      ['question', given.name],
      `This question is of kind ${kind}. Remove it and add another to change that.`,
      `Pertanyaan ini berjenis ${kind}. Hapus lalu tambahkan yang lain untuk menggantinya.`,
    );
  const made = writeQuestion(found.node, given, languageOf(document));
  if (!made.ok) return made;
  return accepted(
    document,
    changeAt(document, found.spot, () => made.value),
    { before: found.path, after: found.path, told: toldAt(given) },
  );
}

function kindAt(document: Node, path: readonly string[]): string {
  const read = parseQuestionnaire(document);
  const at = JSON.stringify(path);
  const question = read.ok ? everyQuestion(read.value.pages).find((one) => JSON.stringify(one.path) === at) : undefined;
  return question?.kind ?? 'OPAQUE';
}
