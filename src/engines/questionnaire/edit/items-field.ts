import { entry, isList, isNode, type Json, mitraOf, type Node, wordIn } from '../document.js';
import {
  belowField,
  type Field,
  type FormulaInput,
  flag,
  formula,
  mitra,
  number,
  texts,
  type Writing,
} from './field.js';
import { withKey } from './put.js';
import type { Words } from './write-text.js';

/** A choice, a row or a column. */
export interface ItemInput {
  /** What is answered and stored. */
  readonly code: string;
  /** Whether formulas read the code as a number. */
  readonly numeric?: boolean | null;
  readonly text?: readonly Words[] | null;
  readonly visibleIf?: FormulaInput | null;
  readonly enableIf?: FormulaInput | null;
  readonly score?: number | null;
  /** Choosing it says that the question does not apply. */
  readonly notApplicable?: boolean | null;
}
/** A step of a scale. */
export interface StepInput {
  readonly value: number;
  readonly text?: readonly Words[] | null;
  readonly score?: number | null;
}

const itemParts = {
  text: texts('text'),
  visibleIf: formula('visibleIf'),
  enableIf: formula('enableIf'),
  score: mitra(number('score')),
  notApplicable: mitra(flag('notApplicable')),
};
const isOutside = (node: Node): boolean => entry(mitraOf(node), 'notApplicable') === true;

/** The entries of a list; one that stands there keeps what is not given of it. */
export const items = (key: string): Field<readonly ItemInput[]> => ({
  keys: [key],
  write: (node, value, writing) =>
    withKey(node, key, value === null ? undefined : value.map((one, index) => itemOf(one, index, node, key, writing))),
});

function itemOf(given: ItemInput, index: number, node: Node, key: string, writing: Writing): Json {
  const standing = standingAt(node, key, given.code);
  const at = belowField(writing, String(index));
  const value = given.numeric
    ? numberOf(given.code, at)
    : given.numeric === false
      ? given.code
      : (standing?.value ?? given.code);
  return bare(writePart({ ...standing, value }, given, at));
}

function writePart(node: Node, given: Partial<ItemInput>, writing: Writing): Node {
  let after = node;
  for (const [name, field] of Object.entries(itemParts)) {
    const value = given[name as keyof typeof itemParts];
    if (value !== undefined) after = (field as Field<unknown>).write(after, value, belowField(writing, name));
  }
  return after;
}

function numberOf(code: string, { refuse }: Writing): Json {
  const value = Number(code);
  if (code.trim() !== '' && Number.isFinite(value) && String(value) === code) return value;
  refuse(
    ['code'],
    'INVALID',
    'A numeric code is a number such as 3 or 2.5.',
    'Kode numerik berupa angka seperti 3 atau 2.5.',
  );
  return code;
}

/** An entry that is nothing but its code is written as the code alone. */
function bare(node: Node): Json {
  const [value, ...others] = Object.keys(node);
  return value === 'value' && others.length === 0 ? (node.value ?? null) : node;
}

function standingAt(node: Node, key: string, code: string): Node | undefined {
  const list = entry(node, key);
  const found = isList(list) ? list.find((one) => wordIn(isNode(one) ? one.value : one) === code) : undefined;
  return found === undefined || found === null ? undefined : isNode(found) ? found : { value: found };
}

/** The numbered steps of a scale. The entry for "does not apply" stays where it is: at the end. */
export const steps = (key: string): Field<readonly StepInput[]> => ({
  keys: [key],
  write: (node, value, writing) => {
    const list = entry(node, key);
    const outside = isList(list) ? list.filter((one) => isNode(one) && isOutside(one)) : [];
    const made = (value ?? []).map((given, index) => {
      const standing = standingAt(node, key, String(given.value));
      return bare(writePart({ ...standing, value: given.value }, given, belowField(writing, String(index))));
    });
    const after = [...made, ...outside];
    return withKey(node, key, after.length > 0 ? after : undefined);
  },
});

const OUTSIDE_CODE = 'NA';

/** The entry of a list that stands for "does not apply", by its text; null takes it away. */
export const outside = (key: string): Field<readonly Words[]> => ({
  keys: [],
  write: (node, value, writing) => {
    const list = entry(node, key);
    const all = isList(list) ? list : [];
    const standing = all.find((one): one is Node => isNode(one) && isOutside(one));
    const others = all.filter((one) => one !== standing);
    const fresh = standing ?? { value: OUTSIDE_CODE, 'x-mitra': { notApplicable: true } };
    const after = value === null ? others : [...others, writePart(fresh, { text: value }, writing)];
    return withKey(node, key, after.length > 0 ? after : undefined);
  },
});
