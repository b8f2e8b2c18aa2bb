import {
  type FieldNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** The part of a resolver's `info` that look-ahead needs. */
export type LookAhead = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** One field a client asked for, with its arguments coerced and every place it was asked in merged. */
export interface Selected {
  readonly name: string;
  readonly key: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly nodes: FieldNode[];
}

/** What is asked of an object type below the given nodes; fragments are followed, `@skip`/`@include` obeyed. */
export function selectionOf(nodes: readonly FieldNode[], type: GraphQLObjectType, info: LookAhead): Selected[] {
  const found = new Map<string, Selected>();
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, type, info, found);
  return [...found.values()];
}

/** The nodes of one field below `info`'s own field: what a payload asks of the object in it. */
export function nodesBelow(info: GraphQLResolveInfo, type: GraphQLObjectType, field: string): FieldNode[] {
  return selectionOf(info.fieldNodes, type, info)
    .filter((selected) => selected.name === field)
    .flatMap((selected) => selected.nodes);
}

export function objectType(info: LookAhead, name: string): GraphQLObjectType {
  const type = info.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the schema`);
  return type;
}

function collect(set: SelectionSetNode, type: GraphQLObjectType, info: LookAhead, found: Map<string, Selected>): void {
  for (const node of set.selections) {
    if (node.directives?.length && !isIncluded(node, info)) continue;
    if (node.kind === Kind.FIELD) {
      const name = node.name.value;
      const field = type.getFields()[name];
      if (!field) continue; // __typename
      const key = node.alias?.value ?? name;
      const seen = found.get(key);
      if (seen) seen.nodes.push(node);
      else found.set(key, { name, key, arguments: argumentsOf(field, node, info), nodes: [node] });
    } else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
      if (fragment && applies(fragment.typeCondition, type, info)) collect(fragment.selectionSet, type, info, found);
    }
  }
}

const argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, info: LookAhead) =>
  field.args.length === 0 ? {} : getArgumentValues(field, node, info.variableValues);

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], info: LookAhead): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false;
}

function applies(
  condition: Parameters<typeof typeFromAST>[1] | undefined,
  type: GraphQLObjectType,
  info: LookAhead,
): boolean {
  if (!condition) return true;
  const wanted = typeFromAST(info.schema, condition as Parameters<typeof typeFromAST>[1] & { kind: Kind.NAMED_TYPE });
  if (wanted === type) return true;
  return isAbstractType(wanted) && info.schema.isSubType(wanted, type);
}
