import type { Problem } from '../../../kernel/problem.js';
import { fail } from '../../../kernel/result.js';
import type { Node } from '../document.js';
import { type ContainerFields, containerFields } from './common-fields.js';
import { accepted, type Edited } from './edited.js';
import { writeFields, writingInto } from './field.js';
import { languageOf } from './language.js';
import { checkName } from './names-in.js';
import { toldOfContainer } from './page-add.js';
import { type PlaceInput, placeOf } from './place.js';
import { insertAt } from './put.js';

export interface PanelAdd extends PlaceInput {
  readonly name: string;
  readonly panel?: ContainerFields | null;
}

/** Adds an empty panel to a page, panel or group: what is in it is shown and hidden together. */
export function panelAdd(document: Node, { name, panel, ...to }: PanelAdd): Edited {
  const place = placeOf(document, to);
  const problems: Problem[] = [
    ...(place.ok ? [] : place.error),
    ...checkName(document, name, 'CONTAINER', place.ok ? place.value.group : null, ['name']),
  ];
  const writing = writingInto(problems, languageOf(document), ['panel']);
  const node = writeFields(containerFields, { type: 'panel', name }, panel ?? {}, writing);
  if (!place.ok || problems.length > 0) return fail(problems);
  const { list, at, path } = place.value;
  return accepted(document, insertAt(document, list, at, { ...node, elements: [] }), {
    before: null,
    after: [...path, name],
    told: toldOfContainer('panel'),
  });
}
