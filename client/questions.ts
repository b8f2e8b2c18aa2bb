import { isNode, type Node, nodeAt, nodesIn } from './json.js';

/** How the answers to a question look, in SurveyJS and in the API. */
export type Kind =
  | 'NUMBER'
  | 'CHOICE'
  | 'CHOICES'
  | 'BOOLEAN'
  | 'TEXT'
  | 'DATE'
  | 'MATRIX'
  | 'PAIR'
  | 'RANKING'
  | 'GROUP'
  | 'FILE'
  | 'DERIVED'
  | 'OTHER';

export interface Question {
  readonly name: string;
  readonly kind: Kind;
  /** Choices, or a matrix's columns: code → the value SurveyJS holds, which may be a number. */
  readonly codes: ReadonlyMap<string, string | number>;
  /** The choice or column that says "does not apply", as SurveyJS holds it. */
  readonly notApplicable: string | number | null;
  readonly takesOther: boolean;
  readonly takesComment: boolean;
  /** SurveyJS puts the words for "other" in the place of the choice (`storeOthersAsComment: false`). */
  readonly otherInPlace: boolean;
  /** The rows of a pair. */
  readonly expectation: string;
  readonly experience: string;
  /** The questions of a repeating group. */
  readonly questions: Questions;
}
export type Questions = ReadonlyMap<string, Question>;

const kinds: Readonly<Record<string, Kind>> = {
  rating: 'NUMBER',
  radiogroup: 'CHOICE',
  dropdown: 'CHOICE',
  buttongroup: 'CHOICE',
  checkbox: 'CHOICES',
  tagbox: 'CHOICES',
  boolean: 'BOOLEAN',
  comment: 'TEXT',
  matrix: 'MATRIX',
  ranking: 'RANKING',
  paneldynamic: 'GROUP',
  file: 'FILE',
  expression: 'DERIVED',
};
const inputs: Readonly<Record<string, Kind>> = {
  text: 'TEXT',
  email: 'TEXT',
  url: 'TEXT',
  tel: 'TEXT',
  number: 'NUMBER',
  range: 'NUMBER',
  date: 'DATE',
};
export const OTHER = 'other';
/** SurveyJS's own choices beside it. */
export const specials: ReadonlySet<string> = new Set(['none', 'refused', 'dontknow']);

/** The questions of a questionnaire's document (SurveyJS JSON, as Mitra exports it), by name. */
export function questionsOf(document: Node): Questions {
  const inPlace = document.storeOthersAsComment === false;
  const pages = nodesIn(document.pages);
  const elements = [document, ...pages].flatMap((one) => elementsOf(one));
  const derived = nodesIn(document.calculatedValues).map((one) => question({ ...one, type: 'expression' }, inPlace));
  return byName([...derived, ...elements.map((one) => question(one, inPlace))]);
}

const byName = (questions: readonly Question[]): Questions => new Map(questions.map((one) => [one.name, one]));

/** Panels hold questions, and their answers lie beside all others. */
const elementsOf = (node: Node): Node[] =>
  nodesIn(node.elements ?? node.questions).flatMap((one) => (one.type === 'panel' ? elementsOf(one) : [one]));

function question(node: Node, inPlaceByDefault: boolean): Question {
  const pair = nodeAt(node, 'x-mitra').pair;
  const kind = kindOf(node);
  const items = itemsOf(node, kind);
  const outside = items.find(({ notApplicable }) => notApplicable);
  const own = node.storeOthersAsComment;
  return {
    name: String(node.name),
    kind,
    codes: new Map(items.map(({ value }) => [String(value), value])),
    notApplicable: kind === 'MATRIX' ? null : (outside?.value ?? null),
    takesOther: node.showOtherItem === true || node.hasOther === true,
    takesComment: node.showCommentArea === true || node.hasComment === true,
    otherInPlace: typeof own === 'boolean' ? !own : inPlaceByDefault,
    expectation: isNode(pair) ? String(pair.expectation) : '',
    experience: isNode(pair) ? String(pair.experience) : '',
    questions: byName(elementsOf({ elements: node.templateElements }).map((one) => question(one, inPlaceByDefault))),
  };
}

function kindOf(node: Node): Kind {
  const type = String(node.type);
  if (type === 'text') return inputs[String(node.inputType ?? 'text')] ?? 'OTHER';
  return type === 'matrix' && nodeAt(node, 'x-mitra').pair ? 'PAIR' : (kinds[type] ?? 'OTHER');
}

interface Item {
  readonly value: string | number;
  readonly notApplicable: boolean;
}

function itemsOf(node: Node, kind: Kind): Item[] {
  const list = kind === 'NUMBER' ? node.rateValues : kind === 'MATRIX' || kind === 'PAIR' ? node.columns : node.choices;
  const listed = (Array.isArray(list) ? list : []).flatMap((one: unknown): Item[] => {
    const value = isNode(one) ? one.value : one;
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return [{ value, notApplicable: isNode(one) && nodeAt(one, 'x-mitra').notApplicable === true }];
  });
  return [...listed, ...counted(node)];
}

/** The choices a dropdown counts out. */
function counted({ choicesMin, choicesMax, choicesStep = 1 }: Node): Item[] {
  if (typeof choicesMin !== 'number' || typeof choicesMax !== 'number' || typeof choicesStep !== 'number') return [];
  const items: Item[] = [];
  if (choicesStep > 0)
    for (let value = choicesMin; value <= choicesMax; value += choicesStep) items.push({ value, notApplicable: false });
  return items;
}
