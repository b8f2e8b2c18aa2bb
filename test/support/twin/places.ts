import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { buildMitraSchema } from '../../../src/server/schema.js';
import { kinds } from './kinds.js';
import { projections } from './own.js';

export type Step = string | typeof EACH;
export const EACH = 0;
export interface Place {
  readonly root: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  /** From the arguments inwards; EACH is an element of a list. */
  readonly path: readonly Step[];
  readonly name: string;
}

const schema = buildMitraSchema();

/** Every place in the arguments of a root field where an id goes in, told from the schema. */
export function places(root: Place['root']): Place[] {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).flatMap((field) =>
    field.args
      .flatMap((arg) => idsIn(arg.type, [arg.name], []))
      .map((path) => ({ root, field, path, name: `${field.name}(${path.filter((step) => step !== EACH).join('.')})` })),
  );
}

function idsIn(type: GraphQLInputType, path: readonly Step[], within: readonly string[]): (readonly Step[])[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return idsIn(bare.ofType, [...path, EACH], within);
  if (!isInputObjectType(bare)) return bare.name === 'ID' ? [path] : [];
  if (within.includes(bare.name)) return [];
  return Object.values(bare.getFields()).flatMap((field) =>
    idsIn(field.type, [...path, field.name], [...within, bare.name]),
  );
}

export const kindsOf = (place: Place): string[] => {
  const name = place.path.findLast((step) => step !== EACH) ?? '';
  const type = getNamedType(place.field.type).name;
  const kind = kinds[`${place.field.name}.${name}`] ?? (['id', 'ids'].includes(name) ? undefined : kinds[name]);
  if (kind || (name !== 'id' && name !== 'ids')) return kind ? [kind] : [];
  if (type === 'Node') return projections.types().map((one) => projections.get(one).prefix);
  return projections.types().includes(type) ? [projections.get(type).prefix] : [];
};

/** The arguments with `id` put in its place. */
export function placed(value: unknown, path: readonly Step[], id: string, alone: boolean): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return id;
  if (step === EACH) return [placed(Array.isArray(value) ? value[0] : undefined, rest, id, alone)];
  const before =
    typeof value === 'object' && value !== null && !(alone && step !== 'input' && rest[0] === EACH && rest.length === 1)
      ? value
      : {};
  return { ...before, [step]: placed((before as Record<string, unknown>)[step], rest, id, alone) };
}

/** Everything worth comparing of an answer: leaves, two objects deep. */
export function selection(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inside = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inside)) return [field.name];
    const worth =
      ['nodes', 'pageInfo', 'userErrors'].includes(field.name) ||
      (depth > 1 && field.args.length === 0 && field.name !== 'edges');
    return worth ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
