import { entry, isList, isNode, type Json, mitraOf, type Node, wordIn } from './document.js';
import { isContainer } from './elements.js';
import { below, type Note } from './fault.js';
import { kindFor } from './kinds/registry.js';
import { limits } from './limits.js';
import type { Container, Element, ElementBase, Measure, Question, QuestionBase, QuestionSource } from './model.js';
import { claimName } from './names.js';
import { flag, formulaOf, partOf, type Reading, wordOf } from './reading.js';
import { textsOf } from './texts.js';
import { noteUnsupported } from './unsupported.js';
import { validatorsOf } from './validators.js';

/** Names given so far: of questions and values in one scope, of pages and panels; and how many questions are left. */
export interface Names {
  readonly keys: Map<string, string>;
  readonly containers: Map<string, string>;
  readonly count: { left: number };
}
/** What reading an element hangs on. */
export interface Surroundings {
  readonly language: string;
  readonly longest: Reading['longest'];
  readonly names: Names;
  /** Notes from the root of the document. */
  readonly note: Note;
}

export function pageOf(node: Node, name: string, around: Surroundings): Container {
  const path = [name];
  claimContainer(name, around.names, below(around.note, ...path));
  noteUnsupported('container', node, path, around.note);
  const elements = entry(node, 'elements') ?? entry(node, 'questions');
  return container('PAGE', node, name, path, elementsOf(elements, path, 0, around), around);
}

function claimContainer(name: string, names: Names, note: Note): void {
  if (names.containers.has(name.toLowerCase()))
    note('NAME_TAKEN', ['name'], 'Another page or panel has this name.', 'Halaman atau panel lain memakai nama ini.');
  else names.containers.set(name.toLowerCase(), name);
}

function container(
  kind: Container['kind'],
  node: Node,
  name: string,
  path: readonly string[],
  elements: readonly Element[],
  around: Surroundings,
): Container {
  const note = below(around.note, ...path);
  return {
    kind,
    name,
    titles: textsOf(node, 'title', around.language, note),
    descriptions: textsOf(node, 'description', around.language, note),
    elements,
    ...elementBase(node, path, around),
  };
}

function elementBase(node: Node, path: readonly string[], around: Surroundings): ElementBase {
  const note = below(around.note, ...path);
  return {
    node,
    path,
    visible: flag(node, 'visible', note, true),
    visibleIf: formulaOf(node, 'visibleIf', path, around.note),
    enableIf: formulaOf(node, 'enableIf', path, around.note),
    readOnly: flag(node, 'readOnly', note),
  };
}

function elementsOf(list: Json | undefined, path: readonly string[], depth: number, around: Surroundings): Element[] {
  const note = below(around.note, ...path);
  if (list === undefined) return [];
  if (!isList(list)) {
    note('INVALID', ['elements'], 'Should be a list.', 'Seharusnya daftar.');
    return [];
  }
  if (depth > limits.nesting) {
    note('TOO_DEEP', ['elements'], `At most ${limits.nesting} panels deep.`, `Paling dalam ${limits.nesting} panel.`);
    return [];
  }
  return list.flatMap((one, index): Element[] => {
    if (--around.names.count.left < 0) return [];
    if (!isNode(one)) {
      note('INVALID', [`#${index + 1}`], 'Should be an object.', 'Seharusnya objek.');
      return [];
    }
    const name = entry(one, 'name');
    const at = [...path, typeof name === 'string' ? name.slice(0, limits.keyLength) : `#${index + 1}`];
    return [entry(one, 'type') === 'panel' ? panelOf(one, at, depth, around) : questionOf(one, at, depth, around)];
  });
}

function panelOf(node: Node, path: readonly string[], depth: number, around: Surroundings): Container {
  const name = path.at(-1) ?? '';
  if (entry(node, 'name') !== undefined) claimContainer(name, around.names, below(around.note, ...path));
  noteUnsupported('container', node, path, around.note);
  return container('PANEL', node, name, path, elementsOf(entry(node, 'elements'), path, depth + 1, around), around);
}

function questionOf(node: Node, path: readonly string[], depth: number, around: Surroundings): Question {
  const note = below(around.note, ...path);
  claimName(entry(node, 'name'), around.names.keys, note);
  noteUnsupported('question', node, path, around.note);
  noteChoices(node, note);
  const reading: Reading = {
    language: around.language,
    longest: around.longest,
    note,
    path,
    formula: (part, key, place = []) => formulaOf(part, key, [...path, ...place], around.note),
    elements: (list, key) => innerElements(list, path, key, depth, around),
  };
  const type = wordIn(entry(node, 'type'));
  return kindFor(type, node).read(node, baseOf(node, type, reading, around), reading);
}

/** A group's elements: names of their own; a group in a group is refused. */
function innerElements(
  list: unknown,
  path: readonly string[],
  key: string,
  depth: number,
  around: Surroundings,
): readonly Element[] {
  if (list === undefined || (isList(list) && list.length === 0)) {
    around.note('REQUIRED', [...path, key], 'It needs questions.', 'Pertanyaan harus diisi.');
    return [];
  }
  const names: Names = { keys: new Map(), containers: new Map(), count: around.names.count };
  const elements = elementsOf(list as Json, path, depth + 1, { ...around, names });
  noteNested(elements, around.note);
  return elements;
}

function noteNested(elements: readonly Element[], note: Note): void {
  for (const one of elements)
    if (isContainer(one)) noteNested(one.elements, note);
    else if (one.kind === 'GROUP')
      note(
        'UNSUPPORTED_QUESTION_TYPE',
        [...one.path, 'type'],
        'A group cannot hold a group.',
        'Kelompok tidak dapat memuat kelompok.',
      );
}

function noteChoices(node: Node, note: Note): void {
  for (const key of ['choices', 'rateValues', 'rows', 'columns']) {
    const list = entry(node, key);
    if (isList(list) && list.length <= limits.choices)
      for (const [index, one] of list.entries())
        if (isNode(one)) noteUnsupported('choice', one, [key, String(index)], note);
  }
}

function baseOf(node: Node, type: string, reading: Reading, around: Surroundings): QuestionBase {
  const { note, language, path } = reading;
  const mitra = mitraOf(node);
  return {
    ...elementBase(node, path, around),
    key: path.at(-1) ?? '',
    type,
    titles: textsOf(node, 'title', language, note),
    descriptions: textsOf(node, 'description', language, note),
    required: flag(node, 'isRequired', note),
    requiredIf: reading.formula(node, 'requiredIf'),
    requiredTexts: textsOf(node, 'requiredErrorText', language, note),
    validators: validatorsOf(node, reading),
    comment: flag(node, 'showCommentArea', note) || flag(node, 'hasComment', note),
    notApplicable: flag(mitra, 'notApplicable', below(note, 'x-mitra')) ? { code: null, texts: {} } : null,
    defaultValue: entry(node, 'defaultValue'),
    measure: measureOf(mitra, below(note, 'x-mitra')),
    source: sourceOf(mitra, below(note, 'x-mitra')),
  };
}

const presets = ['NPS', 'CSAT', 'CES'];

function measureOf(mitra: Node, note: Note): Measure {
  const preset = wordOf(mitra, 'preset', note);
  if (preset !== null && !presets.includes(preset))
    note(
      'INVALID',
      ['preset'],
      `Should be one of ${presets.join(', ')}.`,
      `Seharusnya salah satu dari ${presets.join(', ')}.`,
    );
  return {
    index: wordOf(mitra, 'measure', note),
    element: wordOf(mitra, 'element', note),
    higherIsBetter: flag(mitra, 'higherIsBetter', note, true),
    scored: flag(mitra, 'score', note),
  };
}

function sourceOf(mitra: Node, note: Note): QuestionSource | null {
  const source = partOf(mitra, 'source', note);
  const document = source && wordOf(source, 'document', below(note, 'source'));
  if (!source || document === null) return null;
  return {
    document,
    item: wordOf(source, 'item', below(note, 'source')),
    quote: wordOf(source, 'quote', below(note, 'source')),
  };
}
