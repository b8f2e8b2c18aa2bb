import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Field } from '../../platform/read/projection.js';
import type { Projections } from '../../platform/read/registry.js';
import type { Actor } from '../identity/actor.js';
import { isPersonal } from './personal.rules.js';

/** One column of a list: where its value lies in a row, and what the contract says of it. */
export interface DataColumn {
  /** `partner.name`. */
  readonly name: string;
  readonly path: readonly string[];
  /** Of a text in two languages: which one. */
  readonly language: string | null;
  readonly type: GraphQLLeafType;
  readonly isList: boolean;
  readonly nullable: boolean;
  readonly meaning: string;
  readonly personal: boolean;
  /** Whether it is given when no columns are named. */
  readonly usual: boolean;
  /** The resolver of the field, where it has one of its own. */
  readonly resolve: GraphQLField<unknown, unknown>['resolve'] | undefined;
}

/** A list of the contract, as a table. */
export interface DataList {
  /** `cooperations`. */
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
  readonly columns: readonly DataColumn[];
  /** The column that tells when a row last changed, or was made; null where no column does. */
  readonly since: { readonly column: string; readonly field: string } | null;
  readonly where: GraphQLInputObjectType | null;
}

/** Every connection of the contract whose objects are rows: whoever adds one need not think of exports. */
export function dataLists(schema: GraphQLSchema, projections: Projections<Actor>): DataList[] {
  return projections
    .types()
    .flatMap((type) => (schema.getType(`${type}Connection`) ? [listOf(schema, projections, type)] : []))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export const listName = (type: string): string => {
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  if (name.endsWith('Series')) return name;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
};

/** When a row was last touched, the surest first. */
const changed = ['updatedAt', 'stageChangedAt', 'at', 'createdAt', 'openedAt', 'importedAt', 'queuedAt'];

function listOf(schema: GraphQLSchema, projections: Projections<Actor>, type: string): DataList {
  const object = schema.getType(type);
  const where = schema.getType(`${type}Where`);
  if (!isObjectType(object)) throw new Error(`${type} is not an object type of the schema`);
  const since = changed.flatMap((field) => {
    const read = projections.field(type, field);
    return read?.from === 'column' ? [{ column: read.column, field }] : [];
  });
  return {
    ...{ name: listName(type), type, meaning: object.description ?? '' },
    columns: columnsOf({ projections, root: type }, object, [], true),
    since: since[0] ?? null,
    where: isInputObjectType(where) ? where : null,
  };
}

interface Ground {
  readonly projections: Projections<Actor>;
  /** The type of the list: what leads back to it is not followed further. */
  readonly root: string;
}
type FieldOf = GraphQLField<unknown, unknown>;

/** How a person knows an object at a glance. */
const labels = ['name', 'title', 'code', 'number'];
/** Of what a row leads to everything is there; of what that leads to, by what it is known (`card.kind.code`). */
const DEEPEST = 2;

function columnsOf(ground: Ground, object: GraphQLObjectType, path: readonly string[], usual: boolean): DataColumn[] {
  return Object.values(object.getFields()).flatMap((field) => {
    const read = ground.projections.field(object.name, field.name);
    if (!read || field.args.some(isRequiredArgument)) return [];
    if (path.length === DEEPEST && !labels.includes(field.name)) return [];
    const isUsual = usual && (path.length === 0 || field.name === 'id' || labels.includes(field.name));
    return columnsOfField(ground, { object, field, path, usual: isUsual }, read);
  });
}

interface Place {
  readonly object: GraphQLObjectType;
  readonly field: FieldOf;
  readonly path: readonly string[];
  readonly usual: boolean;
}

function columnsOfField(ground: Ground, place: Place, read: Field<Actor>): DataColumn[] {
  const { object, field, path } = place;
  const named = getNamedType(field.type);
  if (read.from === 'one') {
    const goesOn =
      path.length === 0 || (path.length < DEEPEST && object.name !== ground.root && named.name !== ground.root);
    if (!isObjectType(named) || !goesOn) return [];
    return columnsOf(ground, named, [...path, field.name], path.length === 0);
  }
  if (read.from !== 'column' && read.from !== 'id' && read.from !== 'expression') return [];
  if (isLeafType(named)) return [column(place, field, [], isListType(getNullableType(field.type)))];
  // Plain parts of a value, such as the languages of a text or a sum and its currency.
  if (!isObjectType(named) || isListType(getNullableType(field.type)) || field.resolve) return [];
  return Object.values(named.getFields()).flatMap((part) =>
    isLeafType(getNullableType(part.type)) && !part.resolve && part.args.length === 0
      ? [column(place, part, [part.name], false)]
      : [],
  );
}

function column(
  { object, field, path, usual }: Place,
  leaf: FieldOf,
  part: readonly string[],
  isList: boolean,
): DataColumn {
  const full = [...path, field.name, ...part];
  const isText = part[0] === 'id' || part[0] === 'en';
  return {
    ...{ name: full.join('.'), path: full, isList, usual, language: isText ? (part[0] ?? null) : null },
    type: getNamedType(leaf.type) as GraphQLLeafType,
    nullable: path.length > 0 || !isNonNullType(field.type) || !isNonNullType(leaf.type),
    meaning: [field.description, ...(part.length > 0 ? [leaf.description] : [])].filter(Boolean).join(' '),
    personal: isPersonal(object.name, field.name),
    resolve: part.length === 0 ? field.resolve : undefined,
  };
}

export const enumValues = (type: GraphQLLeafType): string[] =>
  isEnumType(type) ? (type as GraphQLEnumType).getValues().map((value) => value.name) : [];

/** In what a value is counted, where its type or name tells. */
export function unitOf({ type, path }: DataColumn): string | null {
  const name = path.at(-1) ?? '';
  const byType: Readonly<Record<string, string>> = {
    DateTime: 'RFC 3339, UTC',
    Date: 'YYYY-MM-DD',
    Duration: 'ISO 8601',
    CountryCode: 'ISO 3166-1 alpha-2',
  };
  if (byType[type.name]) return byType[type.name] ?? null;
  if (type.name !== 'Int' && type.name !== 'Float' && type.name !== 'Decimal') return null;
  const byName = [/percent$/i, /days$/i, /minutes$/i, /^size$/i].findIndex((pattern) => pattern.test(name));
  return ['%', 'd', 'min', 'B'][byName] ?? null;
}
