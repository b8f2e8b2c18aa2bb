import { type Problem, type ProblemCode, problem } from '../../../kernel/problem.js';
import { text } from '../../../kernel/text.js';
import { entry, isNode, type Json, mitraOf, type Node } from '../document.js';
import { fromCondition } from '../expression/condition.js';
import { parseExpression } from '../expression/parse.js';
import { printExpression } from '../expression/print.js';
import { type ConditionInput, conditionFrom } from './condition-input.js';
import { withKey } from './put.js';
import { type Words, written } from './write-text.js';

/** What writing a field hangs on. */
export interface Writing {
  /** The language of the document's plain texts. */
  readonly language: string;
  readonly refuse: (path: readonly string[], code: ProblemCode, en: string, id: string) => void;
}

/** One typed field of an element: how it is written to the node. null takes it away. */
export interface Field<V> {
  readonly write: (node: Node, value: V | null, writing: Writing) => Node;
  /** The properties it is written to; a fault at one of them is told of the field. */
  readonly keys: readonly string[];
}
export type FieldsOf<F> = { readonly [K in keyof F]-?: Field<NonNullable<F[K]>> };

/** Writes what is given; what is not given stays. */
export function writeFields<F extends object>(fields: FieldsOf<F>, node: Node, given: F, writing: Writing): Node {
  let after = node;
  for (const name of Object.keys(fields) as (keyof F & string)[]) {
    const value = given[name];
    if (value !== undefined)
      after = fields[name].write(after, value as NonNullable<F[typeof name]> | null, belowField(writing, name));
  }
  return after;
}

export const belowField = (writing: Writing, ...at: readonly string[]): Writing => ({
  ...writing,
  refuse: (path, code, en, id) => writing.refuse([...at, ...path], code, en, id),
});

/** Collects what is refused as problems. */
export function writingInto(problems: Problem[], language: string, at: readonly string[] = []): Writing {
  return {
    language,
    refuse: (path, code, en, id) => void problems.push(problem(code, [...at, ...path], text(en, id))),
  };
}

/** Written as it is given. */
export const plain = <V extends Json>(key: string): Field<V> => ({
  keys: [key],
  write: (node, value) => withKey(node, key, value ?? undefined),
});
export const word = (key: string): Field<string> => ({
  keys: [key],
  write: (node, value) => withKey(node, key, value || undefined),
});
export const number = (key: string): Field<number> => plain(key);

/** A switch; its usual position is not written. `older`: names SurveyJS gave it before. */
export const flag = (key: string, { usual = false, older = [] as readonly string[] } = {}): Field<boolean> => ({
  keys: [key, ...older],
  write: (node, value) => {
    const standing = older.find((one) => entry(node, one) !== undefined && entry(node, key) === undefined) ?? key;
    const on = value ?? usual;
    const bare = [key, ...older]
      .filter((one) => one !== standing)
      .reduce((rest, one) => withKey(rest, one, undefined), node);
    return withKey(bare, standing, on === usual ? undefined : on);
  },
});

export const texts = (key: string): Field<readonly Words[]> => ({
  keys: [key],
  write: (node, value, { language }) =>
    withKey(node, key, value === null ? undefined : written(entry(node, key), value, language)),
});

/** A condition or formula, in words or as structure. */
export interface FormulaInput {
  readonly expression?: string | null;
  readonly condition?: ConditionInput | null;
}

export const formula = (key: string): Field<FormulaInput> => ({
  keys: [key],
  write: (node, value, writing) => {
    if (value === null) return withKey(node, key, undefined);
    const source = sourceOf(value, writing);
    return source === null ? node : withKey(node, key, source);
  },
});

function sourceOf({ expression, condition }: FormulaInput, { refuse }: Writing): string | null {
  if (condition != null) {
    const built = fromCondition(conditionFrom(condition));
    if (built.ok) return printExpression(built.value);
    refuse(['condition', ...(built.error.path ?? [])], 'INVALID', built.error.message.en, built.error.message.id);
    return null;
  }
  const source = (expression ?? '').trim();
  const parsed = parseExpression(source);
  if (parsed.ok) return source;
  const { at, message } = parsed.error;
  refuse(
    ['expression'],
    'INVALID',
    `At character ${at + 1}: ${message.en}`,
    `Pada karakter ke-${at + 1}: ${message.id}`,
  );
  return null;
}

/** A field of what we add to a node. */
export const mitra = <V>(field: Field<V>): Field<V> => ({
  keys: field.keys.map((key) => `x-mitra/${key}`),
  write: (node, value, writing) => {
    const after = field.write(mitraOf(node), value, writing);
    return withKey(node, 'x-mitra', Object.keys(after).length > 0 ? after : undefined);
  },
});

/** A part of a node with fields of its own, written whole as it is given. */
export const part = <F extends object>(key: string, fields: FieldsOf<F>): Field<F> => ({
  keys: [key],
  write: (node, value, writing) => {
    const own = entry(node, key);
    const after = value === null ? undefined : writeFields(fields, isNode(own) ? own : {}, value, writing);
    return withKey(node, key, after);
  },
});

/** Fields of the node itself that are given together; null takes all of them away. */
export const together = <F extends object>(fields: FieldsOf<F>): Field<F> => ({
  keys: (Object.values(fields) as Field<never>[]).flatMap((field) => field.keys),
  write: (node, value, writing) => writeFields(fields, node, value ?? allNull(fields), writing),
});
const allNull = <F extends object>(fields: FieldsOf<F>): F =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, null])) as F;

/** One of several settings; null is the usual one. */
export const oneOf = <T extends string>(
  key: string,
  settings: Readonly<Record<T, Json | undefined>>,
  usual?: NoInfer<T>,
): Field<T> => ({
  keys: [key],
  write: (node, value) => {
    const chosen = value ?? usual;
    return withKey(node, key, chosen === undefined ? undefined : settings[chosen]);
  },
});
