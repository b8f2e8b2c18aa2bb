import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { accepted, type Edited, refused } from './edited.js';
import { kindGiven, type QuestionInput } from './kinds/registry.js';
import { languageOf } from './language.js';
import { checkName } from './names-in.js';
import { type PlaceInput, placeOf } from './place.js';
import { insertAt } from './put.js';
import { toldAt, writeQuestion } from './write-question.js';

export interface QuestionAdd extends PlaceInput {
  readonly name: string;
  readonly question: QuestionInput;
}

/** Adds a question of a kind to a page, panel or group. */
export function questionAdd(document: Node, input: QuestionAdd): Edited {
  const given = kindGiven(input.question);
  if (!given) return oneKind;
  const place = placeOf(document, input);
  const named = checkName(document, input.name, 'QUESTION', place.ok ? place.value.group : null, ['name']);
  const made = writeQuestion({ ...given.edit.fresh, name: input.name }, given, languageOf(document));
  const problems = [...(place.ok ? [] : place.error), ...named, ...(made.ok ? [] : made.error)];
  if (!place.ok || !made.ok || problems.length > 0) return fail(problems);
  const { list, at, path } = place.value;
  return accepted(document, insertAt(document, list, at, made.value), {
    before: null,
    after: [...path, input.name],
    told: toldAt(given),
  });
}

export const oneKind = refused(
  'INVALID',
  ['question'],
  'Give one kind of question with its fields.',
  'Berikan satu jenis pertanyaan beserta isinya.',
);
