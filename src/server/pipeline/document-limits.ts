import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { refusal } from '../error/present-error.js';
import type { Limits } from '../limits.js';

interface Shape {
  readonly depth: number;
  readonly introspectionDepth: number;
  /** Fields once fragments are expanded; a number, never a walk over the expansion, which may have 2^30 of them. */
  readonly fields: number;
  readonly rootFields: number;
}

const empty: Shape = { depth: 0, introspectionDepth: 0, fields: 0, rootFields: 0 };

/** Measures selections, each fragment once. A fragment inside itself counts as nothing: validation refuses it. */
function measurer(document: DocumentNode): (selections: SelectionSetNode) => Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const measured = new Map<string, Shape>();
  const fragmentShape = (name: string): Shape => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, empty);
    const fragment = fragments.get(name);
    const shape = fragment ? measure(fragment.selectionSet) : empty;
    measured.set(name, shape);
    return shape;
  };
  const measure = (selections: SelectionSetNode): Shape => {
    const total = { ...empty };
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) {
        const below = node.selectionSet ? measure(node.selectionSet) : empty;
        const introspects = node.name.value === '__schema' || node.name.value === '__type';
        const deepest = introspects ? 1 : below.depth + 1;
        total.depth = Math.max(total.depth, deepest);
        total.introspectionDepth = Math.max(
          total.introspectionDepth,
          introspects ? below.depth + 1 : below.introspectionDepth,
        );
        total.fields += 1 + below.fields;
        total.rootFields += 1;
      } else {
        const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragmentShape(node.name.value) : measure(node.selectionSet);
        total.depth = Math.max(total.depth, inner.depth);
        total.introspectionDepth = Math.max(total.introspectionDepth, inner.introspectionDepth);
        total.fields += inner.fields;
        total.rootFields += inner.rootFields;
      }
    }
    return total;
  };
  return measure;
}

interface Tally {
  aliases: number;
  directives: number;
  /** Literal values and variable types are coerced by recursion, so their nesting counts too. */
  literalDepth: number;
}

function tally(document: DocumentNode): Tally {
  const counts: Tally = { aliases: 0, directives: 0, literalDepth: 0 };
  let depth = 0;
  const nested = {
    enter: () => {
      depth += 1;
      counts.literalDepth = Math.max(counts.literalDepth, depth);
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, {
    Field: (node) => {
      if (node.alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
    ListValue: nested,
    ObjectValue: nested,
    ListType: nested,
  });
  return counts;
}

/** Every limit the document breaks. Runs before validation, some of whose rules are quadratic. */
export function brokenLimits(document: DocumentNode, limits: Limits): readonly GraphQLError[] {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const measure = measurer(document);
  const shapes = operations.map((operation) => measure(operation.selectionSet));
  const { aliases, directives, literalDepth } = tally(document);
  const worst = (pick: (shape: Shape) => number): number => Math.max(0, ...shapes.map(pick));
  const measures: readonly (readonly [what: string, found: number, allowed: number])[] = [
    ['operations', operations.length, limits.operations],
    ['fragments', fragments.length, limits.fragments],
    ['aliases', aliases, limits.aliases],
    ['directives', directives, limits.directives],
    [
      'variable definitions',
      Math.max(0, ...operations.map((operation) => operation.variableDefinitions?.length ?? 0)),
      limits.variableDefinitions,
    ],
    ['levels in a value', literalDepth, limits.variableDepth],
    ['levels of nesting', worst((shape) => shape.depth), limits.depth],
    ['levels of introspection', worst((shape) => shape.introspectionDepth), limits.introspectionDepth],
    ['fields after fragments are expanded', worst((shape) => shape.fields), limits.fields],
    ['root fields', worst((shape) => shape.rootFields), limits.rootFields],
  ];
  return measures
    .filter(([, found, allowed]) => found > allowed)
    .map(([what, , allowed]) => refusal('LIMIT_EXCEEDED', `A document may have at most ${allowed} ${what}.`));
}
