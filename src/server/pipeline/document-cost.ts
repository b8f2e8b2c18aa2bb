import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { refusal } from '../error/present-error.js';
import type { Limits } from '../limits.js';

/** How many objects of a field there can be: a number, or the value of a variable. */
type Size = { readonly fixed: number } | { readonly variable: string; readonly otherwise: number };

interface CostNode {
  readonly size: Size;
  /** A page size the client chose, so that it is held against the page limit. */
  readonly chosen: boolean;
  readonly children: readonly CostNode[];
}

const sizeArguments: ReadonlySet<string> = new Set(['first', 'last', 'limit']);
const one: Size = { fixed: 1 };

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Counts objects in the worst case: a page multiplies what is under it, leaves are free. */
export function costTree(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): readonly CostNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map((node) => [
      node.variable.name.value,
      node.defaultValue?.kind === Kind.INT ? Number(node.defaultValue.value) : undefined,
    ]),
  );

  const chosenSize = (node: FieldNode): Size | null => {
    const argument = node.arguments?.find((candidate) => sizeArguments.has(candidate.name.value));
    if (argument?.value.kind === Kind.INT) return { fixed: Number(argument.value.value) };
    if (argument?.value.kind !== Kind.VARIABLE) return null;
    const variable = argument.value.name.value;
    return { variable, otherwise: defaults.get(variable) ?? limits.assumedListSize };
  };

  const fieldNode = (node: FieldNode, parent: GraphQLNamedType, paged: boolean): CostNode | null => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return null;
    const field = parent.getFields()[node.name.value];
    if (!field || !node.selectionSet) return null;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return null;
    const sized = field.args.some((argument) => sizeArguments.has(argument.name));
    const chosen = chosenSize(node);
    const assumed: Size = sized || (isList(field.type) && !paged) ? { fixed: limits.assumedListSize } : one;
    return { size: chosen ?? assumed, chosen: chosen !== null, children: walk(node.selectionSet, type, sized) };
  };

  const walk = (selections: SelectionSetNode, parent: GraphQLNamedType, paged: boolean): readonly CostNode[] =>
    selections.selections.flatMap((node) => {
      if (node.kind === Kind.FIELD) return fieldNode(node, parent, paged) ?? [];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) return [];
      const condition = fragment.typeCondition?.name.value;
      return walk(fragment.selectionSet, (condition && schema.getType(condition)) || parent, paged);
    });

  const root = schema.getRootType(operation.operation);
  return root ? walk(operation.selectionSet, root, false) : [];
}

/** Whether the operation, with these variables, asks for more than one answer may hold. */
export function brokenCost(
  tree: readonly CostNode[],
  variables: Readonly<Record<string, unknown>> | null | undefined,
  limits: Limits,
): readonly GraphQLError[] {
  let tooLargePage = false;
  const sizeOf = (size: Size): number => {
    if ('fixed' in size) return size.fixed;
    const value = variables?.[size.variable];
    return typeof value === 'number' ? value : size.otherwise;
  };
  const costOf = (nodes: readonly CostNode[]): number => {
    let sum = 0;
    for (const node of nodes) {
      const size = sizeOf(node.size);
      if (node.chosen && size > limits.pageSize) tooLargePage = true;
      sum += Math.max(1, size) * (1 + costOf(node.children));
    }
    return sum;
  };
  const cost = costOf(tree);
  if (tooLargePage) return [refusal('LIMIT_EXCEEDED', `A page may have at most ${limits.pageSize} items.`)];
  if (cost <= limits.cost) return [];
  return [
    refusal('LIMIT_EXCEEDED', `The operation may ask for at most ${limits.cost} objects in the worst case. Page less.`),
  ];
}
