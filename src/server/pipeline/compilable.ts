import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** graphql-jit writes the coercion of a variable's whole type out in line. */
const maxInputFields = 500;

/**
 * Whether graphql-jit can be trusted with the operation. Left to graphql-js: mutations; abstract types (type-graphql
 * resolves them asynchronously, graphql-jit cannot wait); @skip and @include; introspection; and variables of a
 * recursive input type, such as a filter with `and`, on which graphql-jit 0.8.9 compiles until the memory is full.
 */
export function isCompilable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): boolean {
  if (operation.operation !== 'query') return false;
  return hasPlainSelections(schema, document) && hasFlatVariables(schema, operation);
}

function hasPlainSelections(schema: GraphQLSchema, document: DocumentNode): boolean {
  let plain = true;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Directive: () => {
        plain = false;
      },
      Field: (node) => {
        const type = types.getType();
        if (type && isAbstractType(getNamedType(type))) plain = false;
        if (node.name.value === '__schema' || node.name.value === '__type') plain = false;
      },
    }),
  );
  return plain;
}

function hasFlatVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): boolean {
  let fields = 0;
  const isFlat = (type: GraphQLNamedType | undefined, above: readonly GraphQLNamedType[]): boolean => {
    if (!isInputObjectType(type)) return true;
    if (above.includes(type)) return false;
    const inside = [...above, type];
    return Object.values(type.getFields()).every((field) => {
      fields += 1;
      return fields <= maxInputFields && isFlat(getNamedType(field.type), inside);
    });
  };
  return (operation.variableDefinitions ?? []).every((node) => {
    // graphql-jit does not fill in the defaults inside a default.
    if (node.defaultValue?.kind === Kind.OBJECT || node.defaultValue?.kind === Kind.LIST) return false;
    const type = typeFromAST(schema, node.type) as GraphQLInputType | undefined;
    return isFlat(type && getNamedType(type), []);
  });
}
